/** Pupils of a class go into another one: what is sent, and what the answer means for each of them. */
import type { BulkAnswer, Enrolment } from '$api/types';
import { dayBefore } from '$work/year/days';

export interface Move {
  to: string;
  /** First day in the new class. */
  day: string;
  reason: string;
}

export type Item =
  | { op: 'update'; id: string; version: number; data: Record<string, unknown> }
  | { op: 'create'; data: Record<string, unknown> };

/**
 * Until the day before he was in the class that he leaves. Who came into it on that day or later never was in it: his row
 * is corrected.
 */
export function itemsOf(chosen: readonly Enrolment[], { to, day, reason }: Move): Item[] {
  return chosen.flatMap((one): Item[] => {
    const { id, version, pupil_id } = one;
    if (one.valid_from >= day) return [{ op: 'update', id, version, data: { class_id: to, number: null, reason } }];
    const leave: Item = { op: 'update', id, version, data: { valid_to: dayBefore(day) } };
    const enter: Item = { op: 'create', data: { pupil_id, class_id: to, valid_from: day, valid_to: one.valid_to, reason } };
    return [leave, enter];
  });
}

type Line = BulkAnswer['data'][number];

/** Findings by enrolment of those who cannot go. */
export function refusedOf(chosen: readonly Enrolment[], move: Move, lines: readonly Line[]): Map<string, Line['findings']> {
  const refused = new Map<string, Line['findings']>();
  let index = 0;
  for (const one of chosen) {
    for (const _ of itemsOf([one], move)) {
      const line = lines.find((each) => each.index === index);
      if (line?.result === 'rejected') refused.set(one.id, [...(refused.get(one.id) ?? []), ...line.findings]);
      index += 1;
    }
  }
  return refused;
}
