/** How somebody of the staff stands towards his account, and lists of it. */
import type { StaffAccess } from '$api/types';
import { fold } from '$ui/fold';

export const standings = ['none', 'waiting', 'in', 'locked', 'closed'] as const;
export type Standing = (typeof standings)[number];

/** waiting: there is an account, and nobody has set a password yet. */
export function standingOf({ account_id, state, entered }: Pick<StaffAccess, 'account_id' | 'state' | 'entered'>): Standing {
  if (!account_id) return 'none';
  if (state === 'locked' || state === 'closed') return state;
  return entered ? 'in' : 'waiting';
}

export function countsOf(rows: readonly StaffAccess[]): Record<Standing, number> {
  const counts: Record<Standing, number> = { none: 0, waiting: 0, in: 0, locked: 0, closed: 0 };
  for (const row of rows) counts[standingOf(row)] += 1;
  return counts;
}

export function chosen(rows: readonly StaffAccess[], standing: Standing | '', typed: string): StaffAccess[] {
  const wanted = fold(typed);
  return rows
    .filter((row) => !standing || standingOf(row) === standing)
    .filter((row) => !wanted || fold(`${row.full_name} ${row.user_name}`).includes(wanted))
    .toSorted((left, right) => lastWord(left.full_name).localeCompare(lastWord(right.full_name), 'vi'));
}

/** Vietnamese lists go by the given name. */
function lastWord(name: string): string {
  const words = name.trim().split(/\s+/);
  return `${words.at(-1)} ${words.slice(0, -1).join(' ')}`;
}

/** Whether a dated row holds today, will hold, or is over. */
export function timeOf(row: { valid_from: string; valid_to: string | null }, today: string): 'now' | 'later' | 'over' {
  if (row.valid_from > today) return 'later';
  return row.valid_to !== null && row.valid_to < today ? 'over' : 'now';
}
