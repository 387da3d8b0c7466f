import type { CalendarDay, YearDates } from '$api/types';
import { m } from '$i18n';
import type { Event } from './marks';

export function kindWord(kind: NonNullable<CalendarDay['kind']>): string {
  const words = { holiday: m.year_holiday, compensation: m.year_compensation, working: m.year_working, school_break: m.year_break };
  return words[kind]();
}

export function eventWord(what: Event['what']): string {
  const words: Record<Event['what'], () => string> = {
    returns: m.year_returns,
    opens: m.year_opens,
    first_term: m.year_first_term,
    second_term: m.year_second_term,
    first_ends: m.year_first_ends,
    second_ends: m.year_second_ends,
    ends: m.year_ends
  };
  return words[what]();
}

export function sourceWord(source: YearDates['source']): string {
  return { school: m.year_source_school, authority: m.year_source_authority, ministry: m.year_source_ministry }[source]();
}
