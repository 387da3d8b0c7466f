import { describe, expect, test } from 'vitest';
import { m } from '$i18n';
import type { FailedGate, IndicatorStanding, Mirror, SchoolMirror, StandardStanding } from '$api/types';
import { petal, radiusOf } from '../petals';
import { bandWord, chosenSchools, drawnScore, grouped, kindOf, outcomeWord, perLevel, readOutcome, said, scored, shownScore } from '../standing';

const standard = (code: string, band: string, score = '0.0', part: number | null = 0, of: number | null = 1) =>
  ({ code, band, score, score_numerator: part, score_denominator: of, name_vi: code, name_en: code, indicators: 1 }) as StandardStanding;
const indicator = (code: string, more: Partial<IndicatorStanding> = {}) =>
  ({ code, standard: `S${code[0]}`, level: 0, top_level: 3, status: 'computed', unknown: false, expired: false, mandatory: false, ...more }) as IndicatorStanding;
const gate = (...codes: string[]) => codes.map((code) => ({ code, name_vi: code, name_en: code }) as FailedGate);
const mirror = (more: Partial<Mirror>) => ({ outcome: 'not_recognised', gate_failed: [], standards: [], indicators: [], ...more }) as unknown as Mirror;

describe('the sentence of the mirror', () => {
  test('what is mandatory and missing comes first', () => {
    const all = { standards: [standard('S1', 'failed'), standard('S2', 'good')] };
    expect(said(mirror({ ...all, gate_failed: gate('3.1', '3.2') }))).toEqual({ title: m.mirror_gate_left({ n: 2 }), text: m.mirror_gate_and_low({ n: 1 }), tone: 'waiting' });
    expect(said(mirror({ standards: [standard('S1', 'passed')], gate_failed: gate('3.1') })).text).toBe(m.mirror_gate_only());
    expect(said(mirror(all)).title).toBe(m.mirror_low_left({ n: 1 }));
  });
  test('recognised says what the next step is', () => {
    const standards = [standard('S1', 'good'), standard('S2', 'passed'), standard('S3', 'na')];
    expect(said(mirror({ outcome: 'recognised', standards })).text).toBe(m.mirror_recognised_text({ n: 1 }));
    expect(said(mirror({ outcome: 'exemplary', standards })).tone).toBe('good');
  });
  test('levels and targets', () => {
    expect(readOutcome('level_2')).toEqual({ kind: 'level', n: 2 });
    expect(said(mirror({ outcome: 'level_0', gate_failed: gate('1.3') }))).toEqual({ title: m.mirror_at_no_level(), text: m.mirror_level_gate({ n: 1 }), tone: 'waiting' });
    expect(said(mirror({ outcome: 'targets_2', indicators: [indicator('1.1'), indicator('1.2'), indicator('1.3', { status: 'na' })] })).title).toBe(m.mirror_targets({ n: 2, all: 2 }));
    expect(outcomeWord('level_0').word).toBe(m.mirror_word_no_level());
  });
  test('a level of several levels is no score', () => {
    expect(scored(mirror({ outcome: 'recognised' }))).toBe(true);
    expect(scored(mirror({ outcome: 'level_1', indicators: [indicator('1.1', { top_level: 1 })] }))).toBe(true);
    expect(scored(mirror({ outcome: 'level_1', indicators: [indicator('1.1', { top_level: 2 })] }))).toBe(false);
    expect(scored(mirror({ outcome: 'targets_3' }))).toBe(false);
  });
});

describe('the standards', () => {
  test('a score is drawn between 0 and 100 and written as the language does', () => {
    expect(drawnScore(standard('S1', 'passed', '62.5', 125, 2))).toBe(62.5);
    expect(drawnScore(standard('S1', 'na', '', null, null))).toBe(0);
    expect(shownScore('62.5', 'vi')).toBe('62,5');
    expect(bandWord('na').tone).toBe('neutral');
  });
  test('a petal of 100 ends where the picture does', () => {
    expect(radiusOf(0)).toBe(30);
    expect(radiusOf(100)).toBe(136);
    expect(petal(0, 6)).toContain('180.0 44.0');
  });
});

describe('the list', () => {
  const standards = [standard('S1', 'failed'), standard('S2', 'failed')];
  const indicators = [
    indicator('1.1', { level: 3 }),
    indicator('1.2', { status: 'declared', unknown: true }),
    indicator('2.1', { status: 'declared', level: 1 }),
    indicator('2.2', { status: 'na' }),
    indicator('2.3', { status: 'declared', unknown: true, expired: true })
  ];
  const all = mirror({ standards, indicators, gate_failed: gate('2.1') });
  const codes = (filter: Parameters<typeof grouped>[1]) => grouped(all, filter).flatMap((group) => group.indicators.map(({ code }) => code));
  test('narrowed to what somebody looks for', () => {
    expect(codes('all')).toHaveLength(5);
    expect(codes('gate')).toEqual(['2.1']);
    expect(codes('below')).toEqual(['1.2', '2.1', '2.3']);
    expect(codes('unknown')).toEqual(['1.2', '2.3']);
    expect(codes('declared')).toEqual(['2.1']);
    expect(codes('computed')).toEqual(['1.1']);
    expect(grouped(all, 'gate').map((group) => group.standard.code)).toEqual(['S2']);
  });
  test('where a level comes from', () => {
    expect(indicators.map(kindOf)).toEqual(['computed', 'unknown', 'declared', 'na', 'expired']);
    expect(perLevel(indicators)).toEqual([2, 1, 0, 1]);
  });
});

describe('the schools of an officer', () => {
  const school = (name: string, outcome: string, more: Partial<SchoolMirror> = {}) =>
    ({ name, code: name, outcome, standards: [], unknown: 0, as_of: null, ...more }) as unknown as SchoolMirror;
  const all = [
    school('Đống Đa', 'exemplary', { standards: [standard('S1', 'good', '90', 90, 1)] }),
    school('An Phú', 'not_recognised', { unknown: 4, standards: [standard('S1', 'failed', '10', 10, 1), standard('S2', 'na')] }),
    school('Bình Minh', 'recognised', { unknown: 9 })
  ];
  const names = (choice: Partial<Parameters<typeof chosenSchools>[1]>) => chosenSchools(all, { typed: '', order: 'name', outcome: '', ...choice }).map(({ name }) => name);
  test('ordered by name unless one asks otherwise', () => {
    expect(names({})).toEqual(['An Phú', 'Bình Minh', 'Đống Đa']);
    expect(names({ order: 'outcome' })).toEqual(['An Phú', 'Bình Minh', 'Đống Đa']);
    expect(names({ order: 'unknown' })).toEqual(['Bình Minh', 'An Phú', 'Đống Đa']);
    expect(names({ order: 'lowest' })[0]).toBe('An Phú');
  });
  test('found without diacritics, narrowed to an outcome', () => {
    expect(names({ typed: 'dong da' })).toEqual(['Đống Đa']);
    expect(names({ outcome: 'recognised' })).toEqual(['Bình Minh']);
  });
});
