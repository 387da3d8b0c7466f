import { describe, expect, it } from 'vitest';
import { standingOf } from './words';

describe('a version today', () => {
  const on = (valid_from: string | null, valid_to: string | null, state: 'draft' | 'in_force' | 'retired' = 'in_force') =>
    standingOf({ state, valid_from, valid_to }, '2026-11-22');
  it('holds on its first and on its last day', () => {
    expect(on('2026-11-22', null)).toBe('in_force');
    expect(on('2026-01-01', '2026-11-22', 'retired')).toBe('in_force');
  });
  it('holds neither before nor behind them', () => {
    expect(on('2026-11-23', null)).toBe('coming');
    expect(on('2026-01-01', '2026-11-21')).toBe('over');
    expect(on(null, null, 'draft')).toBe('draft');
  });
  it('is always in force where the product brings it', () => {
    expect(on(null, null)).toBe('in_force');
  });
});
