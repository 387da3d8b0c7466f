import { m } from '$i18n';
import { showDay } from '$ui/day';

export interface Line {
  id: string;
  title: string;
  href?: string;
  note?: string;
  /** Has to be looked at. */
  warning?: string;
}

export function period(from: string | null, to: string | null): string {
  if (!from) return to ? m.pages_until({ to: showDay(to) }) : '';
  return to ? m.pages_days({ from: showDay(from), to: showDay(to) }) : m.pages_since({ from: showDay(from) });
}

export function joined(...words: (string | null | undefined)[]): string {
  return words.filter(Boolean).join(' · ');
}
