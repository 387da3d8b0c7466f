import { describe, expect, test } from 'vitest';
import type { PartStanding } from '$api/types';
import { barOf, counted, movedSince, percent, readThreshold, risesFirst, steps } from '../numbers';

describe('numbers', () => {
  test('one decimal, half up, as the server rounds', () => {
    expect(percent(1, 8, 'en')).toBe('12.5%');
    expect(percent(1, 16, 'vi')).toBe('6,3%');
    expect(percent(2, 3, 'vi')).toBe('66,7%');
    expect(percent(1, 0, 'vi')).toBe('');
  });
  test('a count of one thing is the number alone; more than all has no share', () => {
    expect(counted({ numerator: 1204, denominator: 1250 }, 'vi')).toBe('1.204/1.250 · 96,3%');
    expect(counted({ numerator: 3, denominator: 1 }, 'vi')).toBe('3');
    expect(counted({ numerator: 50, denominator: 40 }, 'en')).toBe('50/40');
    expect(counted({ numerator: 0, denominator: 0 }, 'en')).toBe('0/0');
    expect(counted({ numerator: null, denominator: null }, 'en')).toBe('');
  });
  test('thresholds are read as the server writes them', () => {
    expect(['80 %', '99.5%', '0.5', '1/2', '12', 'x', '1/0'].map(readThreshold)).toEqual([0.8, 0.995, 0.5, 0.5, 12, null, null]);
  });
});

describe('the bar of a part', () => {
  const part = (more: Partial<PartStanding>) => ({ measure: 'share', known: true, numerator: 3, denominator: 4, thresholds: [], ...more }) as PartStanding;
  const asks = (...texts: string[]) => texts.map((text, index) => ({ level: index + 1, text }));
  test('a share lies between nothing and all', () => {
    expect(barOf(part({ thresholds: asks('80 %', '95 %', '100 %') }))).toEqual({
      reached: 0.75,
      ticks: [
        { levels: [1], text: '80 %', at: 0.8 },
        { levels: [2], text: '95 %', at: 0.95 },
        { levels: [3], text: '100 %', at: 1 }
      ]
    });
  });
  test('a checklist goes to all of its items, levels that ask for the same share a mark', () => {
    expect(barOf(part({ measure: 'items', numerator: 6, denominator: 9, thresholds: asks('6', '9', '9') }))?.ticks).toEqual([
      { levels: [1], text: '6', at: 6 / 9 },
      { levels: [2, 3], text: '9', at: 1 }
    ]);
  });
  test('what is not known is drawn empty, a flag not at all', () => {
    expect(barOf(part({ known: false, thresholds: asks('80 %') }))?.reached).toBe(0);
    expect(barOf(part({ measure: 'flag', thresholds: asks('1') }))).toBeNull();
    expect(barOf(part({ measure: 'number', thresholds: [] }))).toBeNull();
  });
  test('a number goes as far as the highest level asks', () => {
    expect(barOf(part({ measure: 'number', numerator: 30, thresholds: [{ level: 3, text: '20' }] }))?.reached).toBe(1);
  });
});

describe('what moved', () => {
  const of = (level: number, numerator: number, framework = 'THS') => ({ framework, school_id: 's', indicators: [{ code: '3.2', level, numerator, denominator: 40 }] });
  test('another number or another level, of the same school and standard', () => {
    expect(movedSince(null, of(1, 1))).toEqual([]);
    expect(movedSince(of(1, 1), of(1, 1))).toEqual([]);
    expect(movedSince(of(1, 1), of(1, 2)).map(({ code }) => code)).toEqual(['3.2']);
    expect(movedSince(of(1, 1, 'TT57'), of(2, 2))).toEqual([]);
  });
  test('a level stays until the day on which it changes', () => {
    expect(steps([{ day: '2026-11-01', level: 1 }, { day: '2026-11-11', level: 3 }], 3)).toBe('0.0,26.0 100.0,26.0 100.0,2.0');
    expect(steps([], 3)).toBe('');
  });
});

describe('then and now', () => {
  test('what rose stands first', () => {
    const change = (code: string, before: number, after: number) => ({ code, before, after });
    expect(risesFirst([change('1.1', 2, 1), change('1.3', 0, 1), change('1.2', 1, 3)]).map(({ code }) => code)).toEqual(['1.2', '1.3', '1.1']);
    expect(risesFirst([])).toEqual([]);
  });
});
