/** Whole lists of a plan: a school has two thousand pupils, and a page of the server two hundred rows. */
import { call, type Answer, type Finding, type Query } from '$api/client';
import { isEnglish, locale } from '$api/locale.svelte';
import type { Names } from '$render/metadata';

const page = 200;

export interface Read<Row> {
  rows: Row[];
  names: Names;
}

function ask<Row>(path: string, query: Query): Promise<Answer<Row[]>> {
  return call<Row[]>('GET', path, { query: { ...query, limit: page, names: locale.code }, together: true });
}

/** Page after page. */
export async function every<Row extends { id: string }>(path: string, query: Record<string, string | boolean>): Promise<Read<Row>> {
  const all: Read<Row> = { rows: [], names: {} };
  for (let more = true; more; ) {
    const last = all.rows.at(-1)?.id;
    const answer = await ask<Row>(path, { ...query, ...(last ? { starting_after: last } : {}) });
    Object.assign(all.names, answer.whole.x_names as Names | undefined);
    all.rows.push(...answer.data);
    more = answer.hasMore;
  }
  return all;
}

/**
 * The same at once: the rows of each value of a field, all asked in one moment. Where a value is unknown here and rows
 * are missing in the end, page after page.
 */
export async function everyOf<Row extends { id: string }>(
  path: string,
  query: Record<string, string | boolean>,
  by: string,
  values: readonly string[]
): Promise<Read<Row>> {
  const counted = call<Row[]>('GET', path, { query: { ...query, limit: 1, count: 1 }, together: true });
  const parts = await Promise.all(values.map((value) => every<Row>(path, { ...query, [`filter[${by}]`]: value })));
  const rows = parts.flatMap((part) => part.rows);
  const { count, count_more } = (await counted).whole;
  if (count_more || count !== rows.length) return every<Row>(path, query);
  return { rows, names: Object.assign({}, ...parts.map(({ names }) => names)) as Names };
}

/** The sentences of findings that the server keeps as text. */
export function sentencesIn(fault: string): string[] {
  if (!fault) return [];
  try {
    const findings = JSON.parse(fault) as Finding[];
    return findings.map((finding) => (isEnglish() ? finding.message_en : finding.message_vi));
  } catch {
    return [];
  }
}
