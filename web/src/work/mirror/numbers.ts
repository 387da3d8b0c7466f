/** Numbers as they are written, and where they lie on a bar. Shares are exact: no rounding upwards to all of it. */
import type { PartStanding } from '$api/types';

type Counted = { numerator: number | null; denominator: number | null };

function grouped(value: number, language: string): string {
  return value.toLocaleString(language === 'en' ? 'en-GB' : 'vi-VN');
}

/** One decimal, half up, as the server writes scores; of nothing there is no share. */
export function percent(numerator: number, denominator: number, language: string): string {
  if (denominator <= 0) return '';
  const tenths = Math.floor((2000 * numerator + denominator) / (2 * denominator));
  const text = `${Math.floor(tenths / 10)}.${tenths % 10}`;
  return `${language === 'en' ? text : text.replace('.', ',')}%`;
}

/** "1.204/1.250 · 96,3%"; a count of one thing is the number alone. */
export function counted({ numerator, denominator }: Counted, language: string): string {
  if (numerator === null || denominator === null) return '';
  if (denominator === 1) return grouped(numerator, language);
  const both = `${grouped(numerator, language)}/${grouped(denominator, language)}`;
  if (denominator === 0 || numerator > denominator) return both;
  return `${both} · ${percent(numerator, denominator, language)}`;
}

/** "80 %", "0.5", "1/2", "3" as a number; a share is between 0 and 1. */
export function readThreshold(text: string): number | null {
  const plain = text.trim().replace(',', '.');
  const share = /^(\d+(?:\.\d+)?)\s*%$/.exec(plain);
  if (share) return Number(share[1]) / 100;
  const fraction = /^(\d+)\/(\d+)$/.exec(plain);
  if (fraction) return Number(fraction[2]) > 0 ? Number(fraction[1]) / Number(fraction[2]) : null;
  return /^\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : null;
}

export interface Tick {
  /** Several levels may ask for the same. */
  levels: number[];
  text: string;
  /** From 0 to 1 along the bar. */
  at: number;
}

export interface Bar {
  reached: number;
  ticks: Tick[];
}

/** What the part has come to and what each level asks for, along one bar; null where a bar says nothing. */
export function barOf(part: Pick<PartStanding, 'measure' | 'numerator' | 'denominator' | 'thresholds' | 'known'>): Bar | null {
  if (part.measure === 'flag') return null;
  const asked = part.thresholds
    .map(({ level, text }) => ({ level, text, value: readThreshold(text) }))
    .filter((each): each is { level: number; text: string; value: number } => each.value !== null);
  const share = part.measure === 'share';
  const value = share || part.measure === 'ratio' ? ratio(part) : part.numerator;
  const most = share ? 1 : Math.max(part.measure === 'items' ? part.denominator : 0, ...asked.map((each) => each.value));
  if (most <= 0 || (asked.length === 0 && !share)) return null;
  const along = (each: number) => Math.max(0, Math.min(1, each / most));
  return { reached: part.known ? along(value) : 0, ticks: merged(asked.map(({ level, text, value: each }) => ({ levels: [level], text, at: along(each) }))) };
}

function ratio({ numerator, denominator }: { numerator: number; denominator: number }): number {
  return denominator > 0 ? numerator / denominator : 0;
}

/** Levels that ask for the same stand at one mark. */
function merged(ticks: Tick[]): Tick[] {
  const found: Tick[] = [];
  for (const tick of ticks) {
    const last = found[found.length - 1];
    if (last?.at === tick.at) last.levels.push(...tick.levels);
    else found.push({ ...tick, levels: [...tick.levels] });
  }
  return found;
}

/** A level stays until it changes: points of a viewBox of 100 by 40, drawn as stairs. */
export function steps(days: { day: string; level: number }[], top: number): string {
  const [first] = days;
  const last = days[days.length - 1];
  if (!first || !last) return '';
  const began = Date.parse(first.day);
  const span = Date.parse(last.day) - began || 1;
  const x = (day: string) => (((Date.parse(day) - began) / span) * 100).toFixed(1);
  const y = (level: number) => (38 - (36 * level) / Math.max(1, top)).toFixed(1);
  return days
    .flatMap(({ day, level }, index) => {
      const before = days[index - 1];
      const here = `${x(day)},${y(level)}`;
      return before && before.level !== level ? [`${x(day)},${y(before.level)}`, here] : [here];
    })
    .join(' ');
}

type Standing = { framework: string; school_id: string; indicators: { code: string; level: number; numerator: number | null; denominator: number | null }[] };

/** What is different from the answer before, of the same school and standard. */
export function movedSince<S extends Standing>(before: S | null, now: S): S['indicators'] {
  if (before?.framework !== now.framework || before.school_id !== now.school_id) return [];
  const old = new Map(before.indicators.map((each) => [each.code, each]));
  return now.indicators.filter((each) => {
    const was = old.get(each.code);
    return was !== undefined && (was.level !== each.level || was.numerator !== each.numerator || was.denominator !== each.denominator);
  });
}

/** What rose stands before what fell, the largest step first. */
export function risesFirst<C extends { code: string; before: number; after: number }>(changes: readonly C[]): C[] {
  return [...changes].sort((a, b) => b.after - b.before - (a.after - a.before) || a.code.localeCompare(b.code));
}
