import { describe, expect, it } from 'vitest';
import type { Row, Screen } from '../../metadata';
import { field } from '../../tests/sample';
import { byDay, unfold, viewOf } from '../group';
import { bounds, shiftMonth, weeksOf } from '../month';
import { visibleSpan } from '../window';

const row = (id: string, more: Record<string, string | null> = {}): Row => ({ id, version: 1, ...more });

describe('a calendar', () => {
  it('has whole weeks from Monday on', () => {
    const weeks = weeksOf('2026-11');
    expect(bounds(weeks)).toEqual({ first: '2026-10-26', last: '2026-12-06' });
    expect(weeks.flat().filter((day) => day.inMonth)).toHaveLength(30);
    expect(weeksOf('2027-02')).toHaveLength(4);
  });

  it('goes over the end of the year', () => {
    expect(shiftMonth('2026-12', 1)).toBe('2027-01');
    expect(shiftMonth('2026-01', -1)).toBe('2025-12');
  });

  it('puts rows on their days', () => {
    const days = byDay(field({ name: 'on' }), [row('a', { on: '2026-11-02' }), row('b', { on: null })], (value) => value);
    expect([...days.keys()]).toEqual(['2026-11-02']);
  });
});

describe('a board', () => {
  it('is not offered where nothing has a state', () => {
    const screen = { id: 'a.b', view: 'board', fields: [field({})] } as unknown as Screen;
    expect(viewOf(screen, '')).toBe('table');
    expect(viewOf(screen, 'cards')).toBe('cards');
  });
});

describe('a tree', () => {
  it('shows open branches below their parents, and a circle once', () => {
    const children = new Map([
      ['a', [row('b')]],
      ['b', [row('a')]]
    ]);
    const shown = unfold([row('a'), row('c')], children, new Set(['a', 'b']));
    expect(shown.map((branch) => `${branch.row.id}${branch.level}`)).toEqual(['a1', 'b2', 'c1']);
  });
});

describe('a long table', () => {
  it('keeps a hundred rows whole, and of more only those near the eye', () => {
    expect(visibleSpan(100, 2000, 600, 44)).toEqual({ from: 0, to: 100 });
    const span = visibleSpan(2000, 44 * 1000, 600, 44);
    expect(span.from).toBeLessThanOrEqual(980);
    expect(span.to).toBeGreaterThanOrEqual(1020);
    expect(span.to - span.from).toBeLessThanOrEqual(100);
    expect(visibleSpan(2000, 44 * 2000, 600, 44).to).toBe(2000);
  });
});
