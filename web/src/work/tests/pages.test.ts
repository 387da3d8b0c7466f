import { expect, test } from 'vitest';
import type { CalendarDay, DataRequest, Enrolment, Merge, Norm, PupilStatus, TeachingAssignment, Transfer, UnitNode, YearDates } from '$api/types';
import { itemsOf, refusedOf } from '../class/moving';
import { daysUntil, nextClock, ordered, stepsOf } from '../privacy/clocks';
import { ageOn, timeline } from '../pupil/schooling';
import { fieldFor } from '../record/mending';
import { portraitOf } from '../record/portrait';
import { byClass, loadOf } from '../staff/load';
import { childrenOf, settled } from '../tree/tree.svelte';
import { daysAfter, mondayOf, monthsOf, weeksOf } from '../year/days';
import { markOf, spansOf, stepped } from '../year/marks';

const enrolment = (id: string, valid_from: string, valid_to: string | null = null) =>
  ({ id, pupil_id: `pup_${id}`, class_id: 'cls_1', valid_from, valid_to, version: 2 }) as unknown as Enrolment;

test('the line of time begins with the latest, and a state stands above the class of the same day', () => {
  const stages = timeline({
    enrolments: [enrolment('a', '2025-09-05', '2026-05-31'), enrolment('b', '2026-09-05')],
    statuses: [{ id: 's', valid_from: '2026-09-05', valid_to: null } as PupilStatus],
    transfers: [{ id: 't', effective_on: null, applied_on: '2026-10-01' } as Transfer],
    merges: [{ id: 'm', merged_at: '2026-01-02T03:04:05Z' } as Merge]
  });
  expect(stages.map(({ id }) => id)).toEqual(['t', 'b', 's', 'm', 'a']);
});

test('a birthday counts from its own day on', () => {
  expect(ageOn('2015-03-19', '2026-03-18')).toBe(10);
  expect(ageOn('2015-03-19', '2026-03-19')).toBe(11);
  expect(ageOn(null, '2026-03-19')).toBeNull();
});

test('a photograph is a picture that is called one', () => {
  const file = (name: string, media_type: string) => ({ name, title: '', media_type }) as never;
  expect(portraitOf([file('bang-diem.jpg', 'image/jpeg'), file('Ảnh_thẻ 3x4.jpg', 'image/jpeg')])).toMatchObject({ name: 'Ảnh_thẻ 3x4.jpg' });
  expect(portraitOf([file('ảnh thẻ.pdf', 'application/pdf')])).toBeUndefined();
});

test('who was in the class before leaves it the day before; who came on the day never was in it', () => {
  const move = { to: 'cls_2', day: '2026-11-01', reason: 'lệch sĩ số' };
  const items = itemsOf([enrolment('a', '2026-09-05'), enrolment('b', '2026-11-01')], move);
  expect(items).toEqual([
    { op: 'update', id: 'a', version: 2, data: { valid_to: '2026-10-31' } },
    { op: 'create', data: { pupil_id: 'pup_a', class_id: 'cls_2', valid_from: '2026-11-01', valid_to: null, reason: 'lệch sĩ số' } },
    { op: 'update', id: 'b', version: 2, data: { class_id: 'cls_2', number: null, reason: 'lệch sĩ số' } }
  ]);
});

test('a refusal of either half holds the pupil, and no other', () => {
  const chosen = [enrolment('a', '2026-09-05'), enrolment('b', '2026-09-05')];
  const finding = { path: 'class_id', code: 'x', severity: 'error', message_vi: '', message_en: '' } as never;
  const lines = [0, 1, 2, 3].map((index) => ({ index, result: index === 3 ? 'rejected' : 'updated', changes: [], findings: index === 3 ? [finding] : [] }) as never);
  expect([...refusedOf(chosen, { to: 'cls_2', day: '2026-11-01', reason: '' }, lines).keys()]).toEqual(['b']);
});

const norm = (code: string, applies_to: string, maximum: number) => ({ code, applies_to, maximum }) as Norm;
const norms = [norm('weekly_periods', 'thcs', 19), norm('weekly_periods', 'th', 23), norm('duty_periods', 'homeroom', 4), norm('duty_periods', 'department_head', 3)];
const lesson = (class_id: string, periods_a_week: number | null) => ({ class_id, periods_a_week, subject_id: 's' }) as unknown as TeachingAssignment;

test('duties take periods off the norm of the stage; leading a class counts once', () => {
  const load = loadOf({ lessons: [lesson('a', 8), lesson('b', 7), lesson('b', null)], stages: ['thcs'], duties: ['homeroom', 'homeroom', 'department_head', 'youth_union'], norms });
  expect(load).toMatchObject({ assigned: 15, norm: 19, owed: 12, unknown: 1 });
});

test('where stages have other norms nobody can tell what is owed', () => {
  expect(loadOf({ lessons: [], stages: ['th', 'thcs'], duties: [], norms }).owed).toBeNull();
  expect(loadOf({ lessons: [], stages: ['mn'], duties: [], norms }).owed).toBeNull();
});

test('classes stand in the order of their numbers', () => {
  const names: Record<string, string> = { a: '10A1', b: '9A1' };
  expect(byClass([lesson('a', 1), lesson('b', 1), lesson('a', 2)], (id) => names[id] ?? '').map(({ name, lessons }) => [name, lessons.length])).toEqual([['9A1', 1], ['10A1', 2]]);
});

test('months and weeks begin and end where the calendar says', () => {
  expect(daysAfter('2027-02-28', 1)).toBe('2027-03-01');
  expect(mondayOf('2026-11-22')).toBe('2026-11-16');
  expect(monthsOf('2026-08-01', '2027-07-31')).toHaveLength(12);
  const weeks = weeksOf('2026-11');
  expect(weeks[0]).toEqual([null, null, null, null, null, null, '2026-11-01']);
  expect(weeks).toHaveLength(6);
});

const day = (day: string, kind: CalendarDay['kind'] = null, teaching = true) => ({ day, kind, teaching, working: teaching, name: kind ? 'Tết' : '' }) as CalendarDay;

test('a school day lies within a term; days of one occasion are one span', () => {
  const dates = { first_term_from: '2026-09-05', first_term_to: '2027-01-09', second_term_from: '2027-01-11', second_term_to: '2027-05-22' } as YearDates;
  expect(markOf(day('2026-09-07'), dates)).toBe('teaching');
  expect(markOf(day('2027-06-01'), dates)).toBe('outside');
  expect(markOf(day('2026-09-06', null, false), dates)).toBe('off');
  expect(markOf(day('2026-09-02', 'holiday', false), dates)).toBe('holiday');
  expect(spansOf([day('2027-02-04', 'holiday'), day('2027-02-05', 'holiday'), day('2027-02-06'), day('2027-02-07', 'holiday')]).map(({ first, last }) => [first, last])).toEqual([
    ['2027-02-04', '2027-02-05'],
    ['2027-02-07', '2027-02-07']
  ]);
});

test('arrow keys stay within the month', () => {
  const days = ['2026-11-01', '2026-11-02', '2026-11-08'];
  expect(stepped('2026-11-01', 'ArrowRight', days)).toBe('2026-11-02');
  expect(stepped('2026-11-01', 'ArrowUp', days)).toBe('2026-11-01');
  expect(stepped('2026-11-02', 'End', days)).toBe('2026-11-08');
});

const request = (more: Partial<DataRequest>) =>
  ({ kind: 'access', state: 'received', acknowledged_at: null, acknowledge_by: '2026-11-25', due_on: '2026-12-02', extended_from: null, closed_at: null, ...more }) as DataRequest;

test('the clock that runs out next is shown, and the most urgent request stands first', () => {
  const fresh = request({ id: 'a' as never });
  const told = request({ id: 'b' as never, acknowledged_at: '2026-11-20T00:00:00Z' as never, due_on: '2026-11-24' as never });
  expect(nextClock(fresh)).toEqual({ kind: 'acknowledge', day: '2026-11-25' });
  expect(nextClock(told)).toEqual({ kind: 'answer', day: '2026-11-24' });
  expect(ordered([fresh, told, request({ id: 'c' as never, state: 'finished' })])).toMatchObject({ open: [{ id: 'b' }, { id: 'a' }], closed: [{ id: 'c' }] });
  expect(daysUntil('2026-11-20', '2026-11-22')).toBe(-2);
});

test('an erasure is prepared before it is finished, and only who decides finishes', () => {
  expect(stepsOf(request({ kind: 'erase' }), true)).toEqual(['acknowledge', 'prepare', 'refuse', 'extend']);
  expect(stepsOf(request({ kind: 'erase', state: 'prepared', acknowledged_at: 'x' as never }), true)).toEqual(['finish', 'refuse', 'extend']);
  expect(stepsOf(request({}), false)).toEqual(['acknowledge', 'prepare']);
  expect(stepsOf(request({ state: 'refused' }), true)).toEqual([]);
});

test('the lowest level of an answer does not tell what hangs below it', () => {
  const node = (unit_id: string, parent_id: string | null, depth: number) => ({ unit_id, parent_id, depth }) as UnitNode;
  const nodes = [node('a', 'above', 0), node('b', 'a', 1), node('c', 'b', 2)];
  expect([...childrenOf(nodes)].map(([parent, list]) => [parent, list.length])).toEqual([['a', 1], ['b', 1]]);
  expect(settled(nodes, 2)).toEqual(['a', 'b']);
});

test('a finding names the field of a list by its own word', () => {
  const field = (name: string) => ({ name, kept: false });
  const screen = (id: string, own: string[], asked: string[] = []) => ({ id, fields: own.map(field), creation: { path: '', fields: asked.map(field) } }) as never;
  expect(fieldFor(screen('people.pupil-profiles', ['permanent_area_id']), 'permanent_area', false)).toBe('permanent_area_id');
  expect(fieldFor(screen('people.pupils', ['code'], ['personal_number']), 'personal_number', true)).toBeUndefined();
  expect(fieldFor(screen('people.guardianships', ['phone']), 'guardian_phone', false)).toBe('phone');
  expect(fieldFor(screen('people.pupils', ['phone']), 'guardian_phone', true)).toBeUndefined();
});
