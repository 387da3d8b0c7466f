import { beforeEach, expect, it, vi } from 'vitest';
import { Unreachable } from '$api/problem';
import { toasts } from '$ui/toast.svelte';
import { byGivenName, type Pupil } from './places';
import { PlanWork } from './plan_work.svelte';
import { everyOf } from './reading';

const call = vi.hoisted(() => vi.fn());
vi.mock('$api/client', async (original) => ({ ...(await original<object>()), call }));

const pupil = (n: number) => ({ id: `pl_${n}`, version: 1, full_name: `Em ${n}`, outcome: 'up', planned_class_id: 'pc_1', settled: false }) as Pupil;

beforeEach(() => void call.mockReset());

it('keeps what was written when a later part fails, and offers to take it back', async () => {
  const work = new PlanWork('rov_1');
  work.pupils = Array.from({ length: 600 }, (_, n) => pupil(n));
  const lines = Array.from({ length: 500 }, (_, index) => ({ index, result: 'updated', findings: [] }));
  call.mockResolvedValueOnce({ data: lines, changeSet: 'chg_1', whole: {} }).mockRejectedValueOnce(new Unreachable());
  await work.settle(work.pupils);
  expect(work.pupils.filter(({ settled }) => settled)).toHaveLength(500);
  expect(work.pupils[0]?.version).toBe(2);
  expect(work.pupils[599]).toEqual(pupil(599));
  expect(toasts.list.some(({ action }) => action !== undefined)).toBe(true);
});

/** A list of the server, a part of which belongs to each value. */
function listOf(rows: Record<string, string[]>): void {
  call.mockImplementation((_method: string, _path: string, { query }: { query: Record<string, unknown> }) => {
    const wanted = query['filter[room]'];
    const ids = typeof wanted === 'string' ? (rows[wanted] ?? []) : Object.values(rows).flat();
    const all = ids.map((id) => ({ id }));
    return Promise.resolve({ data: all, hasMore: false, whole: { count: all.length, count_more: false, x_names: {} } });
  });
}

it('reads a whole list by the values of a field in one moment', async () => {
  listOf({ a: ['1', '2'], b: ['3'] });
  const { rows } = await everyOf('/api/v1/x', {}, 'room', ['a', 'b']);
  expect(rows.map(({ id }) => id)).toEqual(['1', '2', '3']);
  expect(call).toHaveBeenCalledTimes(3);
});

it('reads all of it where a value was not known', async () => {
  listOf({ a: ['1', '2'], b: ['3'] });
  const { rows } = await everyOf('/api/v1/x', {}, 'room', ['a']);
  expect(rows.map(({ id }) => id)).toEqual(['1', '2', '3']);
});

it('puts people in the order of their given names', () => {
  const names = ['Trần Bình', 'Lê Ân', 'An Bình', 'Đỗ Ánh'].map((full_name) => ({ full_name }));
  expect(names.sort(byGivenName).map(({ full_name }) => full_name)).toEqual(['Đỗ Ánh', 'Lê Ân', 'An Bình', 'Trần Bình']);
});
