import { describe, expect, it } from 'vitest';
import { decimal, differs, figureOf, nextStep, pieces, progressOf, shows } from './board';

const row = {
  mine: false,
  narrated: true,
  self_level: 2,
  computed_level: 1,
  confirmed_at: null,
  status: 'computed',
  owner_id: 'stm_1' as never,
  evidence: 1,
  missing: 0
};

describe('board', () => {
  it('writes numbers as the reader does', () => {
    expect(decimal('71.5')).toBe('71,5');
  });
  it('tells where the own level is another', () => {
    expect(differs(row)).toBe(true);
    expect(differs({ ...row, self_level: 1 })).toBe(false);
    expect(differs({ ...row, self_level: null })).toBe(false);
    expect(differs({ ...row, status: 'na' })).toBe(false);
  });
  it('filters', () => {
    expect(shows(row, 'unconfirmed')).toBe(true);
    expect(shows({ ...row, confirmed_at: '2026-11-22T00:00:00Z' }, 'unconfirmed')).toBe(false);
    expect(shows(row, 'mine')).toBe(false);
    expect(shows({ ...row, narrated: false }, 'unwritten')).toBe(true);
  });
  it('counts what applies', () => {
    const progress = progressOf([row, { ...row, status: 'na' }, { ...row, missing: 1, narrated: false }]);
    expect(progress).toEqual({ all: 2, owned: 2, written: 1, proved: 1, confirmed: 0 });
  });
  it('knows the next step', () => {
    const confirmed = { ...row, confirmed_at: '2026-11-22T00:00:00Z' } as never;
    expect(nextStep({ state: 'draft', rows: [row as never], package_id: null })).toBe('write');
    expect(nextStep({ state: 'returned', rows: [confirmed], package_id: null })).toBe('confirm');
    expect(nextStep({ state: 'confirmed', rows: [confirmed], package_id: null })).toBe('freeze');
    expect(nextStep({ state: 'frozen', rows: [], package_id: null })).toBe('pack');
    expect(nextStep({ state: 'frozen', rows: [], package_id: 'fil_1' as never })).toBe('submit');
    expect(nextStep({ state: 'submitted', rows: [], package_id: 'fil_1' as never })).toBe('done');
  });
  it('writes numbers as counted', () => {
    expect(figureOf({ numerator: 3, denominator: 4 })).toBe('3 / 4');
    expect(figureOf({ numerator: 3, denominator: 1 })).toBe('3');
    expect(figureOf({ numerator: 3, denominator: 0 })).toBe('3');
    expect(figureOf({ numerator: null, denominator: null })).toBe('');
  });
  it('finds the cited codes', () => {
    expect(pieces('Theo quy định (MC.1.1.01, MC.THS.2.1đ.02).')).toEqual([
      { text: 'Theo quy định (' },
      { text: 'MC.1.1.01', code: 'MC.1.1.01' },
      { text: ', ' },
      { text: 'MC.THS.2.1đ.02', code: 'MC.THS.2.1đ.02' },
      { text: ').' }
    ]);
    expect(pieces('[H2-1.10-03] có').map((piece) => piece.code)).toEqual(['[H2-1.10-03]', undefined]);
    expect(pieces('không có mã')).toEqual([{ text: 'không có mã' }]);
  });
});
