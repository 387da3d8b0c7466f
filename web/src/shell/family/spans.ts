import type { CalendarDay } from '$api/types';

export interface Span {
  first: CalendarDay;
  last: CalendarDay;
}

/** The days that are otherwise than usual, those of one occasion together. */
export function spans(days: CalendarDay[]): Span[] {
  const found: Span[] = [];
  let before: CalendarDay | undefined;
  for (const day of days) {
    const special = day.kind !== null || day.name !== '';
    const open = found[found.length - 1];
    if (special && open && open.last === before && open.first.name === day.name && open.first.kind === day.kind) open.last = day;
    else if (special) found.push({ first: day, last: day });
    before = day;
  }
  return found;
}
