import { describe, expect, it } from 'vitest';
import type { NextStep, Row } from '../metadata';
import { fillAction, nextStep } from '../next_step';

function rule(wanted: Partial<NextStep>): NextStep {
  return { field: 'state', is: [], text: 'do it', action_label: 'Do', action: '', tone: 'waiting', ...wanted };
}
const row: Row = { id: 'pup_1', version: 1, state: 'waiting', due_on: '2026-11-01', phone: '', person_id: 'per_1' };

describe('next step', () => {
  it('is the first rule that holds', () => {
    const rules = [rule({ is: ['done'] }), rule({ is: ['waiting'], text: 'first' }), rule({ is: ['waiting'], text: 'second' })];
    expect(nextStep(rules, row)?.text).toBe('first');
    expect(nextStep([rule({ is: ['done'] })], row)).toBeNull();
  });

  it('knows empty values and days that have passed', () => {
    expect(nextStep([rule({ field: 'phone', is: ['null'] })], row)).not.toBeNull();
    expect(nextStep([rule({ field: 'due_on', is: ['past'] })], row, '2026-11-02')).not.toBeNull();
    expect(nextStep([rule({ field: 'due_on', is: ['past'] })], row, '2026-11-01')).toBeNull();
  });

  it('says nothing about a field that the row does not show, nor about ended rows', () => {
    expect(nextStep([rule({ field: 'hidden', is: ['null'] })], row)).toBeNull();
    expect(nextStep([rule({ is: ['waiting'] })], { ...row, ended_at: '2026-01-01T00:00:00Z' })).toBeNull();
  });

  it('leads where the row says, and nowhere when a value is missing', () => {
    expect(fillAction('/r/people/persons/{person_id}?from={id}', row)).toBe('/r/people/persons/per_1?from=pup_1');
    expect(fillAction('/x/{phone}', row)).toBe('');
  });
});
