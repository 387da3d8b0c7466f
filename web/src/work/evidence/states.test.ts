import { describe, expect, it } from 'vitest';
import { isMet, nodesOf, progressOf, shows, toneOf } from './states';

describe('evidence', () => {
  it('is shown but not good when its time is over', () => {
    expect(toneOf({ state: 'valid' })).toBe('good');
    expect(toneOf({ state: 'expired' })).toBe('bad');
    expect(toneOf({ state: 'stale' })).toBe('bad');
    expect(toneOf({ state: 'withdrawn' })).toBe('neutral');
  });
  it('is filtered by what is missing and what is over', () => {
    const node = { valid: 1, expired: 0, missing: 2 };
    expect(shows(node, 'all')).toBe(true);
    expect(shows(node, 'missing')).toBe(true);
    expect(shows(node, 'expired')).toBe(false);
    expect(shows({ ...node, valid: 0 }, 'present')).toBe(false);
  });
  it('counts criteria that lack nothing', () => {
    expect(progressOf([{ missing: 0 }, { missing: 1 }])).toEqual({ done: 1, all: 2 });
    expect(isMet({ have: 2, wanted: 2 })).toBe(true);
    expect(isMet({ have: 1, wanted: 2 })).toBe(false);
    expect(nodesOf({ nodes: '3.1,5.4' })).toEqual(['3.1', '5.4']);
    expect(nodesOf({ nodes: '' })).toEqual([]);
  });
});
