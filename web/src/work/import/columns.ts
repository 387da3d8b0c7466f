/** What is decided about the columns of a file. */
import type { ColumnDecision } from '$api/types';
import type { Column, DayOrder, Head } from './types';

export interface Choice {
  /** Empty: left out. */
  field: string;
  order: DayOrder;
}

/** Asked about, before it is believed: not understood, the second of its kind, or one that the file hides. */
export function isUnsure(column: Column): boolean {
  return column.source === 'recognised' && (column.field === '' || column.hidden);
}

/** The unsure ones first, the others as the file has them; columns without a word and a value are nobody's business. */
export function inOrder(head: Head): number[] {
  const weight = (column: Column) => (isUnsure(column) ? 0 : column.source === 'recognised' ? 2 : 1);
  return head.columns
    .map((column, index) => ({ column, index }))
    .filter(({ column }) => column.header !== '' || column.samples.length > 0)
    .sort((left, right) => weight(left.column) - weight(right.column) || left.index - right.index)
    .map(({ index }) => index);
}

/** Whether days of the column can be read in two ways, and nobody has said which. */
export function hasTwoReadings(head: Head, index: number): boolean {
  return head.kinds.some((kind) => kind.code === 'day_order_guessed' && kind.column === index);
}

/** "02/03/2015" as the two days that it may be. */
export function twoReadings(samples: readonly string[]): { first: string; day: number; month: number } | null {
  for (const text of samples) {
    const found = /^(\d{1,2})\D(\d{1,2})\D(\d{2,4})/.exec(text);
    const day = Number(found?.[1]);
    const month = Number(found?.[2]);
    if (found && day <= 12 && month <= 12 && day !== month) return { first: text, day, month };
  }
  return null;
}

/** All decisions, in the words of the server: those from before and the new ones. */
export function decisionsOf(head: Head, before: string, changed: ReadonlyMap<number, Choice>): ColumnDecision[] {
  const decisions = new Map<string, ColumnDecision>();
  const keep = (decision: ColumnDecision) => decisions.set(`${decision.column} ${decision.sheet ?? ''}`, decision);
  for (const decision of decisionsKept(before)) keep(decision);
  for (const [index, { field, order }] of changed) {
    for (const { sheet, column } of head.columns[index]?.places ?? []) {
      keep({ sheet, column, field, ...(order === 'as_column_tells' ? {} : { day_order: order }) });
    }
  }
  return [...decisions.values()];
}

/** What an import keeps of the decisions so far. */
export function decisionsKept(text: string): ColumnDecision[] {
  if (!text) return [];
  try {
    return JSON.parse(text) as ColumnDecision[];
  } catch {
    return [];
  }
}
