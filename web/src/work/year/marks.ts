/** What a day of the school year is, out of the day itself, the dates of the year and its weeks. */
import type { CalendarDay, Week, YearDates } from '$api/types';

export type Mark = 'holiday' | 'compensation' | 'working' | 'school_break' | 'teaching' | 'off' | 'outside';

export interface Event {
  day: string;
  what: 'returns' | 'opens' | 'first_term' | 'second_term' | 'first_ends' | 'second_ends' | 'ends';
}

/** Lessons are within the two terms; what is otherwise than usual shows everywhere. */
export function markOf(day: CalendarDay, dates: YearDates | null): Mark {
  if (day.kind) return day.kind;
  if (!day.teaching) return 'off';
  if (!dates) return 'teaching';
  const within = (from: string, to: string) => day.day >= from && day.day <= to;
  const term = within(dates.first_term_from, dates.first_term_to) || within(dates.second_term_from, dates.second_term_to);
  return term ? 'teaching' : 'outside';
}

export function eventsOf(dates: YearDates): Event[] {
  const all: Event[] = [
    { day: dates.returns_on, what: 'returns' },
    { day: dates.opens_on, what: 'opens' },
    { day: dates.first_term_from, what: 'first_term' },
    { day: dates.first_term_to, what: 'first_ends' },
    { day: dates.second_term_from, what: 'second_term' },
    { day: dates.second_term_to, what: 'second_ends' },
    { day: dates.ends_on, what: 'ends' }
  ];
  return all.sort((a, b) => a.day.localeCompare(b.day));
}

export interface Span {
  first: string;
  last: string;
  kind: NonNullable<CalendarDay['kind']>;
  name: string;
}

/** Days of one name that follow one another are one span. */
export function spansOf(days: readonly CalendarDay[]): Span[] {
  const spans: Span[] = [];
  let before = '';
  for (const { day, kind, name } of days) {
    const last = spans[spans.length - 1];
    if (kind && last && before === last.last && last.kind === kind && last.name === name) last.last = day;
    else if (kind) spans.push({ first: day, last: day, kind, name });
    before = day;
  }
  return spans;
}

/** Number of the week that begins on a Monday; a week without lessons has none. */
export function weekNumbers(weeks: readonly Week[]): Map<string, number> {
  return new Map(weeks.map(({ monday, number }) => [monday, number]));
}

/** Where an arrow key leads from a day; the same day where it leads nowhere. */
export function stepped(day: string, key: string, days: readonly string[]): string {
  const steps: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };
  const at = days.indexOf(day);
  if (key === 'Home') return days[0] ?? day;
  if (key === 'End') return days[days.length - 1] ?? day;
  return days[at + (steps[key] ?? 0)] ?? day;
}

/** Beside the colour of a day that is otherwise than usual. */
export const signs: Readonly<Partial<Record<Mark, string>>> = { holiday: '★', compensation: '◆', working: '+', school_break: '▲' };
