import { describe, expect, test } from 'vitest';
import type { Figure, FigurePoint, SchoolStanding, TodoView, WaitingRow, WorklistCount } from '$api/types';
import { needs } from './needs';
import { chosen, quietDays } from './schools';
import { lineOf, percent } from './trend';

const figure = (part: number, whole: number): Figure => ({ code: 'f', label_vi: 'F', label_en: 'F', share: whole > 0, part, whole });
const point = (day: string, part: number, whole = 0): FigurePoint => ({ code: 'f', day, part, whole }) as FigurePoint;

describe('the line of a figure', () => {
  test('one day is no line', () => {
    expect(lineOf(figure(5, 0), [], '2026-11-22')).toBeNull();
    expect(lineOf(figure(5, 0), [point('2026-11-22', 4)], '2026-11-22')).toBeNull();
  });
  test('it leads to the figure of now and tells the change', () => {
    const line = lineOf(figure(9, 0), [point('2026-11-20', 4), point('2026-11-21', 6)], '2026-11-22');
    expect(line).toEqual({ points: '0.0,22.0 50.0,14.0 100.0,2.0', from: '2026-11-20', change: 5 });
  });
  test('shares change by points, and a day of nothing is left out', () => {
    const line = lineOf(figure(3, 4), [point('2026-11-19', 0, 0), point('2026-11-20', 1, 4)], '2026-11-22');
    expect(line?.from).toBe('2026-11-20');
    expect(line?.change).toBe(50);
  });
  test('almost everything is not everything', () => expect(percent(996, 1000)).toBe(99));
});

describe('what waits', () => {
  const list = (code: string, waiting: number): WorklistCount =>
    ({ code, label_vi: code, label_en: code, next_step_vi: '', next_step_en: '', path: '/api/v1/transfers/transfers', waiting }) as WorklistCount;
  const row = (code: string, due: string | null, late: boolean): WaitingRow =>
    ({ list: code, screen: 'transfers.transfers', record: 'tra_1', title: 'An', subtitle: '', due, late }) as WaitingRow;
  const todo = { id: 'tod_1', record: 'pup_1', text: 'Gọi', author: 'An', due_on: '2026-12-01', overdue: false, done_at: null } as TodoView;

  test('overdue first, then by the day, then by how much', () => {
    const all = needs(
      [list('many', 50), list('few', 2), list('transfers.to_answer', 1), list('none', 0)],
      [todo],
      [row('transfers.to_answer', '2026-11-01', true)]
    );
    expect(all.map(({ id }) => id)).toEqual(['transfers.to_answer', 'tod_1', 'many', 'few']);
    expect(all[0]?.href).toBe('/work/transfers');
    expect(all[0]?.rows).toHaveLength(1);
  });
  test('rows of a list without a decision of one step are not shown', () => {
    expect(needs([list('many', 5)], [], [row('many', null, false)])[0]?.rows).toEqual([]);
  });
});

describe('the schools of an officer', () => {
  const school = (name: string, more: Partial<SchoolStanding>): SchoolStanding =>
    ({ name, code: '1', filled: 1, required: 1, errors: 0, asked: 0, answered: 0, worked_on: null, ...more }) as SchoolStanding;
  const all = [school('Đống Đa', { errors: 3, worked_on: '2026-11-21' as never }), school('An Phú', { worked_on: '2026-11-01' as never }), school('Bình Minh', { errors: 9 })];
  const names = (found: SchoolStanding[]) => found.map(({ name }) => name);
  const of = (order: 'name' | 'worked' | 'errors', typed = '', quiet = false) => names(chosen([...all], { typed, order, quiet }, '2026-11-22'));

  test('in the order that is asked for', () => {
    expect(of('name')).toEqual(['An Phú', 'Bình Minh', 'Đống Đa']);
    expect(of('errors')).toEqual(['Bình Minh', 'Đống Đa', 'An Phú']);
    expect(of('worked')).toEqual(['Bình Minh', 'An Phú', 'Đống Đa']);
  });
  test('found without diacritics; quiet ones are those of more than a week and those never seen', () => {
    expect(of('name', 'dong da')).toEqual(['Đống Đa']);
    expect(of('name', '', true)).toEqual(['An Phú', 'Bình Minh']);
    expect(quietDays(all[0]!, '2026-11-22')).toBe(1);
  });
});
