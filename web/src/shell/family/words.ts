import type { CalendarDay, Class, Guardianship, PupilStatus } from '$api/types';
import { m } from '$i18n';

type Tone = 'good' | 'waiting' | 'neutral';

export function stateWord(state: PupilStatus['state']): { word: string; tone: Tone } {
  const words: Record<PupilStatus['state'], { word: string; tone: Tone }> = {
    studying: { word: m.family_studying(), tone: 'good' },
    reserved: { word: m.family_reserved(), tone: 'waiting' },
    transferred_out: { word: m.family_transferred(), tone: 'neutral' },
    dropped_out: { word: m.family_left(), tone: 'neutral' },
    completed: { word: m.family_completed(), tone: 'good' },
    deceased: { word: '', tone: 'neutral' }
  };
  return words[state];
}

export function shiftWord(shift: Class['shift']): string {
  return { morning: m.family_morning(), afternoon: m.family_afternoon(), evening: m.family_evening() }[shift];
}

export function dayWord(day: CalendarDay): string {
  if (day.name) return day.name;
  if (day.kind === 'holiday') return m.family_holiday();
  if (day.kind === 'compensation') return m.family_compensation();
  if (day.kind === 'working') return m.family_working();
  return day.teaching ? m.family_school_day() : m.family_free_day();
}

export function kinshipWord(kinship: Guardianship['kinship']): string {
  return {
    mother: m.family_mother(),
    father: m.family_father(),
    grandparent: m.family_grandparent(),
    sibling: m.family_sibling(),
    other: m.family_guardian()
  }[kinship];
}
