import { describe, expect, it } from 'vitest';
import type { WorkItem, WorklistLine } from '$api/types';
import { roomsOf, subjectsOf, sumOf } from './counts';
import { groupsOf, keyOf, noClass, renewed } from './worklist.svelte';

const item = (record: string, field: string, extra = {}): WorkItem =>
  ({ id: `${record}${field}`, record, code: 'missing_field', field, ...extra }) as WorkItem;

const line = (class_name: string, field: string, findings: number, extra = {}): WorklistLine =>
  ({
    class_id: class_name ? `cls_${class_name}` : null,
    class_name,
    fixer: 'clerk',
    severity: 'warning',
    kind: 'people_pupil',
    code: 'missing_field',
    field,
    findings,
    ...extra
  }) as WorklistLine;

describe('findings of one record', () => {
  it('stand together, in the order of the first of each', () => {
    const groups = groupsOf([item('pup_a', 'phone'), item('pup_b', 'phone'), item('pup_a', 'sex')]);
    expect(groups.map(({ record, items }) => [record, items.length])).toEqual([
      ['pup_a', 2],
      ['pup_b', 1]
    ]);
  });

  it('keep their places when they are read anew, and new ones follow them', () => {
    const before = [item('pup_a', 'birth_date'), item('pup_b', 'phone')];
    const after = renewed(before, 'pup_a', [item('pup_a', 'class', { code: 'age_over' })]);
    expect(after.map(keyOf)).toEqual(['pup_a missing_field birth_date', 'pup_a age_over class', 'pup_b missing_field phone']);
  });
});

describe('counts', () => {
  const lines = [line('10A1', 'sex', 1), line('9A1', 'sex', 2), line('9A1', 'phone', 3, { severity: 'error' }), line('', 'sex', 4)];

  it('are summed by what is wanted', () => {
    expect(sumOf(lines, {})).toBe(10);
    expect(sumOf(lines, { class_id: 'cls_9A1' })).toBe(5);
    expect(sumOf(lines, { class_id: noClass })).toBe(4);
    expect(sumOf(lines, { severity: 'error' })).toBe(3);
  });

  it('put 9A1 before 10A1, and what is of no class last', () => {
    expect(roomsOf(lines, {}, 'rest').map(({ label, count }) => `${label} ${count}`)).toEqual(['9A1 5', '10A1 1', 'rest 4']);
  });

  it('put the most frequent subject first', () => {
    expect(subjectsOf(lines, {}, ({ field }) => field).map(({ label }) => label)).toEqual(['sex', 'phone']);
  });
});

describe('a finding that stood outside of what is asked for', () => {
  it('does not come in when its record is read anew', () => {
    const before = [item('pup_a', 'birth_date')];
    const left = [item('pup_a', 'birth_date'), item('pup_a', 'phone'), item('pup_a', 'sex')];
    const after = renewed(before, 'pup_a', left, ({ field }) => field === 'sex');
    expect(after.map(({ field }) => field)).toEqual(['birth_date', 'sex']);
  });
});
