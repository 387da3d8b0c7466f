/** The schools of an officer in the order that he asks for. */
import { fold } from '$ui/fold';
import type { SchoolStanding } from '$api/types';

export const orders = ['name', 'worked', 'complete', 'errors', 'answers'] as const;
export type Order = (typeof orders)[number];

const day = 86_400_000;

/** Whole days since somebody of the staff worked; none: nothing was seen. */
export function quietDays(school: SchoolStanding, today: string): number | null {
  return school.worked_on ? Math.round((Date.parse(today) - Date.parse(school.worked_on)) / day) : null;
}

function share(part: number, of: number): number {
  return of > 0 ? part / of : 2;
}

const keys: Record<Exclude<Order, 'name'>, (school: SchoolStanding) => number> = {
  worked: (school) => (school.worked_on ? Date.parse(school.worked_on) : 0),
  complete: (school) => share(school.filled, school.required),
  errors: (school) => -school.errors,
  answers: (school) => share(school.answered, school.asked)
};

export interface Choice {
  typed: string;
  order: Order;
  /** Only those where nobody worked for more than a week. */
  quiet: boolean;
}

export function chosen(all: SchoolStanding[], { typed, order, quiet }: Choice, today: string): SchoolStanding[] {
  const wanted = fold(typed.trim());
  const kept = all.filter((school) => {
    const days = quietDays(school, today);
    if (quiet && days !== null && days <= 7) return false;
    return !wanted || fold(`${school.name} ${school.code}`).includes(wanted);
  });
  const byName = (a: SchoolStanding, b: SchoolStanding) => a.name.localeCompare(b.name, 'vi');
  if (order === 'name') return kept.sort(byName);
  const key = keys[order];
  return kept.sort((a, b) => key(a) - key(b) || byName(a, b));
}
