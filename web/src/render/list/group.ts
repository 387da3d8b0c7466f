/** Rows of one list laid out by a field: columns of a board, days of a calendar, branches of a tree. */
import type { FieldInfo, Row, Screen, View } from '../metadata';

export function boardField(screen: Screen): FieldInfo | undefined {
  const fields = screen.fields.filter((field) => field.type === 'choice' && field.choices.length > 1 && field.filters);
  return fields.find((field) => field.role === 'status');
}

export function calendarField(screen: Screen): FieldInfo | undefined {
  const fields = screen.fields.filter((field) => field.type === 'date' || field.type === 'instant');
  return fields.find((field) => field.role === 'when' && field.filters);
}

export function treeField(screen: Screen): FieldInfo | undefined {
  return screen.fields.find((field) => field.type === 'reference' && field.target === screen.id && field.filters);
}

/** Views that the fields of a screen allow. */
export function possibleViews(screen: Screen): View[] {
  const views: View[] = ['table', 'cards'];
  if (boardField(screen)) views.push('board');
  if (calendarField(screen)) views.push('calendar');
  if (treeField(screen)) views.push('tree');
  return views;
}

/** The wanted view, or the nearest that is possible. */
export function viewOf(screen: Screen, wanted: View | ''): View {
  const view = wanted || screen.view;
  return possibleViews(screen).includes(view) ? view : 'table';
}

export function byDay(field: FieldInfo, rows: Row[], dayOf: (value: string) => string): Map<string, Row[]> {
  const days = new Map<string, Row[]>();
  for (const row of rows) {
    const value = row[field.name];
    if (typeof value !== 'string') continue;
    const date = dayOf(value);
    days.set(date, [...(days.get(date) ?? []), row]);
  }
  return days;
}

export interface Branch {
  row: Row;
  level: number;
  /** undefined: not asked for yet. */
  children?: Row[];
  open: boolean;
}

/** Open branches one under the other, as a tree grid shows them. */
export function unfold(roots: Row[], children: ReadonlyMap<string, Row[]>, open: ReadonlySet<string>): Branch[] {
  const branches: Branch[] = [];
  const seen = new Set<string>();
  const walk = (rows: Row[], level: number) => {
    for (const row of rows) {
      if (seen.has(row.id)) continue;
      seen.add(row.id);
      const isOpen = open.has(row.id);
      branches.push({ row, level, children: children.get(row.id), open: isOpen });
      if (isOpen) walk(children.get(row.id) ?? [], level + 1);
    }
  };
  walk(roots, 1);
  return branches;
}
