/** What a standing says to people: outcome in a sentence, levels and bands as words, what belongs together. */
import { m } from '$i18n';
import { fold } from '$ui/fold';
import type { IndicatorStanding, Mirror, SchoolMirror, StandardStanding } from '$api/types';

export type Tone = 'neutral' | 'good' | 'waiting' | 'bad' | 'info';

/** "level_2" is { kind: 'level', n: 2 }; "recognised" counts nothing. */
export function readOutcome(outcome: string): { kind: string; n: number } {
  const match = /^(level|targets)_(\d+)$/.exec(outcome);
  return match ? { kind: match[1] ?? '', n: Number(match[2]) } : { kind: outcome, n: 0 };
}

/** A score of the standards is what counts, unless the outcome is a level that criteria of several levels reach. */
export function scored(mirror: Pick<Mirror, 'outcome' | 'indicators'>): boolean {
  const { kind } = readOutcome(mirror.outcome);
  return kind !== 'targets' && (kind !== 'level' || mirror.indicators.every(({ top_level }) => top_level <= 1));
}

export interface Said {
  title: string;
  text: string;
  tone: Tone;
}

function belowBand(standards: StandardStanding[], bands: string[]): number {
  return standards.filter(({ band }) => bands.includes(band)).length;
}

/** The one sentence of the mirror, and what stands in the way. */
export function said(mirror: Mirror): Said {
  const { kind, n } = readOutcome(mirror.outcome);
  if (kind === 'exemplary') return { title: m.mirror_exemplary(), text: m.mirror_exemplary_text(), tone: 'good' };
  if (kind === 'recognised') {
    const rest = mirror.standards.length - belowBand(mirror.standards, ['good', 'na']);
    return { title: m.mirror_recognised(), text: m.mirror_recognised_text({ n: rest }), tone: 'good' };
  }
  if (kind === 'targets') {
    const all = mirror.indicators.filter(({ status }) => status !== 'na').length;
    return { title: m.mirror_targets({ n, all }), text: '', tone: n === all ? 'good' : 'waiting' };
  }
  const gate = mirror.gate_failed.length;
  if (kind === 'level') {
    const title = n > 0 ? m.mirror_at_level({ n }) : m.mirror_at_no_level();
    return { title, text: gate ? m.mirror_level_gate({ n: gate }) : '', tone: n > 0 ? 'info' : 'waiting' };
  }
  const low = belowBand(mirror.standards, ['failed']);
  if (gate) return { title: m.mirror_gate_left({ n: gate }), text: low ? m.mirror_gate_and_low({ n: low }) : m.mirror_gate_only(), tone: 'waiting' };
  return { title: m.mirror_low_left({ n: low }), text: m.mirror_low_text(), tone: 'waiting' };
}

/** The same in two or three words, for a line of a table. */
export function outcomeWord(outcome: string): { word: string; tone: Tone } {
  const { kind, n } = readOutcome(outcome);
  if (kind === 'exemplary') return { word: m.mirror_word_exemplary(), tone: 'good' };
  if (kind === 'recognised') return { word: m.mirror_word_recognised(), tone: 'good' };
  if (kind === 'targets') return { word: m.mirror_word_targets({ n }), tone: 'info' };
  if (kind === 'level') return n > 0 ? { word: m.mirror_level_n({ n }), tone: 'info' } : { word: m.mirror_word_no_level(), tone: 'waiting' };
  return { word: m.mirror_word_not_recognised(), tone: 'waiting' };
}

export function bandWord(band: string): { word: string; tone: Tone } {
  if (band === 'good') return { word: m.mirror_band_good(), tone: 'good' };
  if (band === 'passed') return { word: m.mirror_band_passed(), tone: 'info' };
  if (band === 'na') return { word: m.mirror_band_na(), tone: 'neutral' };
  return { word: m.mirror_band_failed(), tone: 'waiting' };
}

/** From 0 to 100, for drawing only; what is written is the score as the server says it. */
export function drawnScore({ score_numerator: part, score_denominator: of }: StandardStanding): number {
  if (part === null || !of) return 0;
  return Math.max(0, Math.min(100, part / of));
}

/** "62.5" as it is written in the language. */
export function shownScore(score: string, language: string): string {
  return language === 'en' ? score : score.replace('.', ',');
}

export type Kind = 'computed' | 'declared' | 'unproven' | 'expired' | 'unknown' | 'na';

/** Where a level comes from: one word, and what is not known says so. */
export function kindOf(indicator: Pick<IndicatorStanding, 'status' | 'expired' | 'unknown' | 'unproven'>): Kind {
  if (indicator.status === 'na') return 'na';
  if (indicator.expired) return 'expired';
  if (indicator.unknown) return 'unknown';
  if (indicator.status === 'computed') return 'computed';
  return indicator.unproven ? 'unproven' : 'declared';
}

export function kindWord(kind: Kind): { word: string; tone: Tone } {
  switch (kind) {
    case 'computed':
      return { word: m.mirror_computed(), tone: 'good' };
    case 'declared':
      return { word: m.mirror_declared(), tone: 'info' };
    case 'unproven':
      return { word: m.mirror_declared_unproven(), tone: 'waiting' };
    case 'expired':
      return { word: m.mirror_expired(), tone: 'bad' };
    case 'na':
      return { word: m.mirror_na(), tone: 'neutral' };
    default:
      return { word: m.mirror_unknown(), tone: 'waiting' };
  }
}

export interface Group {
  standard: StandardStanding;
  indicators: IndicatorStanding[];
}

export const filters = ['all', 'gate', 'below', 'unknown', 'declared', 'computed'] as const;
export type Filter = (typeof filters)[number];

/** Below the gate, below the highest level, nobody knows …: what the list is narrowed to. */
function wanted(filter: Filter, gate: ReadonlySet<string>): (indicator: IndicatorStanding) => boolean {
  switch (filter) {
    case 'gate':
      return ({ code }) => gate.has(code);
    case 'below':
      return ({ status, level, top_level: top }) => status !== 'na' && level < top;
    case 'unknown':
      return (each) => ['unknown', 'expired'].includes(kindOf(each));
    case 'declared':
      return (each) => ['declared', 'unproven'].includes(kindOf(each));
    case 'computed':
      return (each) => kindOf(each) === 'computed';
    default:
      return () => true;
  }
}

/** Indicators below their standards, in the order of the framework; standards of which nothing is left fall away. */
export function grouped(mirror: Pick<Mirror, 'standards' | 'indicators' | 'gate_failed'>, filter: Filter = 'all'): Group[] {
  const keeps = wanted(filter, new Set(mirror.gate_failed.map(({ code }) => code)));
  return mirror.standards
    .map((standard) => ({ standard, indicators: mirror.indicators.filter((each) => each.standard === standard.code && keeps(each)) }))
    .filter(({ indicators }) => indicators.length > 0);
}

/** How many stand at which level, from 0 up; what does not apply is not counted. */
export function perLevel(indicators: IndicatorStanding[]): number[] {
  const counted = indicators.filter(({ status }) => status !== 'na');
  const top = Math.max(0, ...counted.map(({ top_level }) => top_level));
  return Array.from({ length: top + 1 }, (_, level) => counted.filter((each) => each.level === level).length);
}

export const schoolOrders = ['name', 'outcome', 'lowest', 'unknown', 'oldest'] as const;
export type SchoolOrder = (typeof schoolOrders)[number];

export interface SchoolChoice {
  typed: string;
  order: SchoolOrder;
  /** Only those whose outcome is this one; empty: all. */
  outcome: string;
}

const rank = (outcome: string) => {
  const { kind, n } = readOutcome(outcome);
  return kind === 'exemplary' ? 1_000 : kind === 'recognised' ? 999 : n;
};

const keys: Record<Exclude<SchoolOrder, 'name'>, (school: SchoolMirror) => number> = {
  outcome: (school) => rank(school.outcome),
  lowest: (school) => Math.min(101, ...school.standards.filter(({ band }) => band !== 'na').map(drawnScore)),
  unknown: (school) => -school.unknown,
  oldest: (school) => (school.as_of ? Date.parse(school.as_of) : 0)
};

export function chosenSchools(all: readonly SchoolMirror[], { typed, order, outcome }: SchoolChoice): SchoolMirror[] {
  const text = fold(typed.trim());
  const kept = all.filter((school) => (!outcome || school.outcome === outcome) && (!text || fold(`${school.name} ${school.code}`).includes(text)));
  const byName = (a: SchoolMirror, b: SchoolMirror) => a.name.localeCompare(b.name, 'vi');
  if (order === 'name') return kept.sort(byName);
  const key = keys[order];
  return kept.sort((a, b) => key(a) - key(b) || byName(a, b));
}
