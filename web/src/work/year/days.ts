/** Arithmetic of civil days as they stand on the wire. */
const dayMs = 86_400_000;

function noon(day: string): Date {
  return new Date(`${day}T12:00:00Z`);
}

export function daysAfter(day: string, count: number): string {
  return new Date(noon(day).getTime() + count * dayMs).toISOString().slice(0, 10);
}

export function dayBefore(day: string): string {
  return daysAfter(day, -1);
}

/** 0 is Monday. */
export function weekdayOf(day: string): number {
  return (noon(day).getUTCDay() + 6) % 7;
}

export function mondayOf(day: string): string {
  return daysAfter(day, -weekdayOf(day));
}

/** "2026-09" of each month that the days touch. */
export function monthsOf(first: string, last: string): string[] {
  const months: string[] = [];
  for (let month = first.slice(0, 7); month <= last.slice(0, 7); month = daysAfter(`${month}-28`, 4).slice(0, 7)) months.push(month);
  return months;
}

/** The weeks of a month, each of seven days from Monday; null: of another month. */
export function weeksOf(month: string): (string | null)[][] {
  const weeks: (string | null)[][] = [];
  for (let monday = mondayOf(`${month}-01`); monday.slice(0, 7) <= month; monday = daysAfter(monday, 7)) {
    weeks.push([0, 1, 2, 3, 4, 5, 6].map((offset) => daysAfter(monday, offset)).map((day) => (day.startsWith(month) ? day : null)));
  }
  return weeks;
}
