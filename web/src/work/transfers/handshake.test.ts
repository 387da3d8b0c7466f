import { describe, expect, it } from 'vitest';
import { clockOf, hasPackage, isDone, nextAction, otherActions, stepsBehind, stepsOf, turnOf, type Seen } from './handshake';

const seen = (direction: 'in' | 'out', state: Seen['state'], other_code = '79000001'): Seen => ({ direction, state, other_code });

describe('between two schools of one server', () => {
  it('each step is one side’s turn', () => {
    const order: [Seen['state'], string, string][] = [
      ['applied', 'accept', ''],
      ['sent_to_origin', '', 'release'],
      ['records_released', 'enrol', ''],
      ['enrolled', '', 'close'],
      ['origin_closed', '', '']
    ];
    for (const [state, receiving, origin] of order) {
      expect(nextAction(seen('in', state))).toBe(receiving);
      expect(nextAction(seen('out', state))).toBe(origin);
    }
    expect(turnOf(seen('out', 'applied'))).toBe('them');
    expect(turnOf(seen('in', 'applied'))).toBe('us');
    expect(turnOf(seen('in', 'origin_closed'))).toBe('nobody');
  });

  it('the receiving school is done before the old one has closed', () => {
    expect(isDone(seen('in', 'enrolled'))).toBe(true);
    expect(isDone(seen('out', 'enrolled'))).toBe(false);
    expect(isDone(seen('in', 'refused'))).toBe(true);
  });

  it('counts the steps behind', () => {
    expect(stepsOf(seen('in', 'applied'))).toHaveLength(5);
    expect(stepsBehind(seen('in', 'sent_to_origin'))).toBe(2);
    expect(stepsBehind(seen('in', 'withdrawn'))).toBe(-1);
  });
});

describe('with a school outside', () => {
  it('the papers are awaited, nobody else is', () => {
    expect(nextAction(seen('in', 'accepted', ''))).toBe('note-papers');
    expect(nextAction(seen('out', 'applied', ''))).toBe('release');
    expect(nextAction(seen('out', 'records_released', ''))).toBe('close');
    expect(hasPackage(seen('in', 'records_released', ''))).toBe(false);
  });
});

describe('beside the next step', () => {
  it('only who acted last takes it back', () => {
    const row = { ...seen('in', 'sent_to_origin'), acted_by: 'in' as const, last_set: 7 };
    expect(otherActions(row)).toEqual(['withdraw', 'take-back']);
    expect(otherActions({ ...row, direction: 'out' })).toEqual(['refuse', 'withdraw']);
    expect(otherActions({ ...row, state: 'enrolled', last_set: 0 })).toEqual([]);
  });
});

describe('the clock', () => {
  const dues = { answer_due: '2026-11-27', release_due: '2026-12-04', placement_due: null };
  it('is that of the state', () => {
    expect(clockOf({ ...seen('in', 'applied'), ...dues }, '2026-11-25')).toEqual({ due: '2026-11-27', days: 2 });
    expect(clockOf({ ...seen('out', 'sent_to_origin'), ...dues }, '2026-12-07')?.days).toBe(-3);
    expect(clockOf({ ...seen('in', 'enrolled'), ...dues }, '2026-12-07')).toBeNull();
  });
});
