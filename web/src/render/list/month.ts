/** Days of a month, as a calendar shows them: weeks begin on Monday. Dates are ISO texts throughout. */

export interface Day {
  date: string;
  inMonth: boolean;
}

function iso(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}

const day = 86_400_000;

/** "2026-11" */
export function monthOf(date: string): string {
  return date.slice(0, 7);
}

export function shiftMonth(month: string, by: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return iso(Date.UTC(year, number - 1 + by, 1)).slice(0, 7);
}

export function weeksOf(month: string): Day[][] {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const first = Date.UTC(year, number - 1, 1);
  const last = Date.UTC(year, number, 0);
  const before = (new Date(first).getUTCDay() + 6) % 7;
  const weeks: Day[][] = [];
  for (let monday = first - before * day; monday <= last; monday += 7 * day) {
    const week = Array.from({ length: 7 }, (_, index) => iso(monday + index * day));
    weeks.push(week.map((date) => ({ date, inMonth: date.startsWith(month) })));
  }
  return weeks;
}

export function bounds(weeks: Day[][]): { first: string; last: string } {
  return { first: weeks[0]?.[0]?.date ?? '', last: weeks.at(-1)?.[6]?.date ?? '' };
}
