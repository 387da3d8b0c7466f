import { describe, expect, test } from 'vitest';
import type { TaskCard } from '$api/types';
import { byDue, daysLeft, doneOf, dueGroup, indicatorsOf, isNarrowed, movesOf, narrowed, nobody, noFilter, ownersOf } from './tasks';

const today = '2026-11-22';
type Given = Partial<Omit<TaskCard, 'id' | 'owner_id'>> & { id?: string; owner_id?: string };
const task = (more: Given): TaskCard =>
  ({ id: 'ptk_1', title: 'Rà hồ sơ', owner: '', owner_id: null, owner_left: false, node_code: '', state: 'open', due_on: null, overdue: false, stale: false, plan_state: 'active', may_report: true, may_manage: false, ...more }) as unknown as TaskCard;

describe('by the day', () => {
  const group = (due_on: string | null, state: TaskCard['state'] = 'open') => dueGroup(task({ due_on, state }), today);
  test('due today is not late; a week is seven days', () => {
    expect(group('2026-11-21')).toBe('late');
    expect(group('2026-11-22')).toBe('week');
    expect(group('2026-11-29')).toBe('week');
    expect(group('2026-11-30')).toBe('month');
    expect(group('2026-12-24')).toBe('later');
    expect(group(null)).toBe('none');
    expect(group('2026-11-01', 'done')).toBe('closed');
  });
  test('the nearest first, empty groups left out', () => {
    const all = byDue([task({ id: 'b', due_on: '2026-11-25' }), task({ id: 'none' }), task({ id: 'a', due_on: '2026-11-23' })], today);
    expect(all.map(({ group: name, tasks }) => [name, tasks.map(({ id }) => id)])).toEqual([
      ['week', ['a', 'b']],
      ['none', ['none']]
    ]);
  });
  test('days are counted across months, and not of closed tasks', () => {
    expect(daysLeft(task({ due_on: '2026-12-02' }), today)).toBe(10);
    expect(daysLeft(task({ due_on: '2026-11-20' }), today)).toBe(-2);
    expect(daysLeft(task({ due_on: '2026-11-20', state: 'done' }), today)).toBeNull();
  });
});

describe('narrowed', () => {
  const all = [
    task({ id: '1', owner_id: 'stm_1', owner: 'Lê Văn Nam', node_code: '3.1', overdue: true }),
    task({ id: '2', title: 'Ban hành quy chế', owner_id: 'stm_2', owner: 'Trần Hà', owner_left: true, node_code: '2.1a' }),
    task({ id: '3', node_code: '10' })
  ];
  const ids = (filter: Partial<typeof noFilter>) => narrowed(all, { ...noFilter, ...filter }).map(({ id }) => id);
  test('nobody means never given, or given to who has left', () => {
    expect(ids({ owner: nobody })).toEqual(['2', '3']);
    expect(ids({ owner: 'stm_1' })).toEqual(['1']);
  });
  test('found without diacritics, by indicator, by what presses', () => {
    expect(ids({ typed: 'quy che' })).toEqual(['2']);
    expect(ids({ indicator: '3.1' })).toEqual(['1']);
    expect(ids({ late: true })).toEqual(['1']);
    expect(isNarrowed(noFilter)).toBe(false);
    expect(isNarrowed({ ...noFilter, typed: ' x' })).toBe(true);
  });
  test('choices to narrow by', () => {
    expect(ownersOf(all)).toEqual([{ value: 'stm_1', label: 'Lê Văn Nam' }]);
    expect(indicatorsOf(all)).toEqual(['2.1a', '3.1', '10']);
  });
});

test('what is dropped does not count, and almost everything is not everything', () => {
  expect(doneOf({ tasks: 4, done: 1, dropped: 1 })).toEqual({ done: 1, of: 3, percent: 33 });
  expect(doneOf({ tasks: 1000, done: 999, dropped: 0 }).percent).toBe(99);
  expect(doneOf({ tasks: 0, done: 0, dropped: 0 }).percent).toBe(0);
});

test('who may report moves a running task, only a leader opens a closed one', () => {
  expect(movesOf(task({}))).toEqual(['doing', 'done']);
  expect(movesOf(task({ may_report: false }))).toEqual([]);
  expect(movesOf(task({ state: 'done' }))).toEqual([]);
  expect(movesOf(task({ state: 'done', may_manage: true }))).toEqual(['doing']);
  expect(movesOf(task({ state: 'done', may_manage: true, plan_state: 'closed' }))).toEqual([]);
});
