import { expect, test } from 'vitest';
import * as places from './places';
import type { NextClass, OldClass, Pupil } from './places';

const pupil = (over: Partial<Pupil> = {}): Pupil =>
  ({
    id: 'ppu_1',
    full_name: 'Trần An',
    from_class_id: 'cls_6a',
    outcome: 'up',
    planned_class_id: 'pcl_7a',
    exception: 'none',
    settled: false,
    version: 1,
    ...over
  }) as Pupil;
const next = new Map([
  ['pcl_7a', { id: 'pcl_7a', name: '7A', grade_id: 'grd_7' } as unknown as NextClass],
  ['pcl_6a', { id: 'pcl_6a', name: '6A', grade_id: 'grd_6' } as unknown as NextClass]
]);
const old = new Map<string, OldClass>([['cls_6a', { id: 'cls_6a', name: '6A', grade_id: 'grd_6' }]]);

test('a class of his own grade is repeating, any other is going up', () => {
  expect(places.changeFor(pupil(), { kind: 'class', id: 'pcl_6a' }, next, old).outcome).toBe('repeat');
  expect(places.changeFor(pupil(), { kind: 'class', id: 'pcl_7a' }, next, old)).toEqual({
    outcome: 'up',
    planned_class_id: 'pcl_7a',
    settled: true
  });
  const without = pupil({ from_class_id: null });
  expect(places.changeFor(without, { kind: 'class', id: 'pcl_6a' }, next, old).outcome).toBe('up');
});

test('what is no class takes the class away', () => {
  const change = places.changeFor(pupil(), { kind: 'outcome', outcome: 'complete' }, next, old);
  expect(change).toEqual({ outcome: 'complete', planned_class_id: null, settled: true });
});

test('places are named there and back', () => {
  expect(places.targetOf(places.placeOf(pupil()))).toEqual({ kind: 'class', id: 'pcl_7a' });
  const waits = pupil({ planned_class_id: null, outcome: 'hold' });
  expect(places.targetOf(places.placeOf(waits))).toEqual({ kind: 'outcome', outcome: 'hold' });
  expect(places.targetOf('')).toBeNull();
  expect(places.targetOf('outcome:up')).toBeNull();
});

test('open is who waits or is marked, until somebody has looked', () => {
  expect(places.isOpen(pupil())).toBe(false);
  expect(places.isOpen(pupil({ exception: 'stage_end' } as Partial<Pupil>))).toBe(true);
  expect(places.isOpen(pupil({ outcome: 'hold', planned_class_id: null }))).toBe(true);
  expect(places.isOpen(pupil({ outcome: 'hold', planned_class_id: null, settled: true }))).toBe(false);
});

test('counts by place, with those who repeat', () => {
  const counts = places.countsOf([pupil(), pupil({ outcome: 'repeat' }), pupil({ planned_class_id: null, outcome: 'leave' })]);
  expect(counts.get('pcl_7a')).toEqual({ pupils: 2, repeating: 1 });
  expect(counts.get('outcome:leave')?.pupils).toBe(1);
});

test('classes are sorted as people count, names found without marks', () => {
  const sorted = [{ name: '6A10' }, { name: '6A2' }].sort(places.byName);
  expect(sorted.map(({ name }) => name)).toEqual(['6A2', '6A10']);
  expect(places.folded('Đặng Thị Thủy')).toBe('dang thi thuy');
});

test('two thousand pupils are counted and grouped at once', () => {
  const many = Array.from({ length: 2000 }, (_, n) => pupil({ from_class_id: `cls_${n % 50}` } as unknown as Partial<Pupil>));
  const begin = performance.now();
  expect(places.byOldClass(many).size).toBe(50);
  expect(places.countsOf(many).get('pcl_7a')?.pupils).toBe(2000);
  expect(performance.now() - begin).toBeLessThan(50);
});
