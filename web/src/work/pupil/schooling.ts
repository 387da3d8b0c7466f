/** One line of time out of what several lists keep about a pupil: classes, states, transfers, merges. */
import type { Enrolment, Merge, PupilStatus, Transfer } from '$api/types';
import { todayInVietnam } from '$ui/day';

export type Kind = 'class' | 'state' | 'transfer' | 'merge';

export interface Stage {
  id: string;
  kind: Kind;
  from: string;
  to: string | null;
  /** The row that it comes from. */
  enrolment?: Enrolment;
  status?: PupilStatus;
  transfer?: Transfer;
  merge?: Merge;
}

export interface Sources {
  enrolments: readonly Enrolment[];
  statuses: readonly PupilStatus[];
  transfers: readonly Transfer[];
  merges: readonly Merge[];
}

const weight: Record<Kind, number> = { transfer: 0, merge: 1, state: 2, class: 3 };

/** The latest first; on one day what the pupil did stands above the class that follows from it. */
export function timeline({ enrolments, statuses, transfers, merges }: Sources): Stage[] {
  const stages: Stage[] = [
    ...enrolments.map((enrolment): Stage => ({ id: enrolment.id, kind: 'class', from: enrolment.valid_from, to: enrolment.valid_to, enrolment })),
    ...statuses.map((status): Stage => ({ id: status.id, kind: 'state', from: status.valid_from, to: status.valid_to, status })),
    ...transfers.map((transfer): Stage => ({
      id: transfer.id,
      kind: 'transfer',
      from: transfer.effective_on ?? transfer.applied_on,
      to: null,
      transfer
    })),
    ...merges.map((merge): Stage => ({ id: merge.id, kind: 'merge', from: todayInVietnam(new Date(merge.merged_at)), to: null, merge }))
  ];
  return stages.sort((a, b) => b.from.localeCompare(a.from) || weight[b.kind] - weight[a.kind]);
}

/** Whole years on a day; null without a birth date. */
export function ageOn(birth: string | null, today: string): number | null {
  if (!birth) return null;
  const years = Number(today.slice(0, 4)) - Number(birth.slice(0, 4));
  return today.slice(5) < birth.slice(5) ? years - 1 : years;
}
