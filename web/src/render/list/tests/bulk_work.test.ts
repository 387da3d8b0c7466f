import { beforeEach, expect, it, vi } from 'vitest';
import type { Ask } from '$api/client';
import { Unreachable } from '$api/problem';
import { field } from '../../form/tests/field';
import type { Screen } from '../../metadata';
import { BulkWork } from '../bulk_work.svelte';

const call = vi.hoisted(() => vi.fn());
vi.mock('$api/client', async (original) => ({ ...(await original<object>()), call }));

const screen = { id: 'facilities.rooms', path: '/api/v1/facilities/rooms' } as Screen;
const keys = () => call.mock.calls.map((asked) => (asked[2] as Ask).key);
const done = { data: [], whole: {}, changeSet: 'chg_1' };

function work(): BulkWork {
  const made = new BulkWork(screen, { kind: 'rows', rows: [{ id: 'rom_1', version: 1 }] }, 'update');
  made.choose(field('floor'));
  made.form?.put('floor', '2');
  return made;
}

beforeEach(() => void call.mockReset());

it('tries the same change again with the same key, another one with another', async () => {
  const bulk = work();
  call.mockRejectedValue(new Unreachable());
  await bulk.apply();
  await bulk.apply();
  bulk.form?.put('floor', '3');
  await bulk.apply();
  const [first, second, third] = keys();
  expect(first).toBeTruthy();
  expect(second).toBe(first);
  expect(third).not.toBe(first);
});

it('gives each change that was answered its own key, and asks afresh what would become of it', async () => {
  const bulk = work();
  call.mockResolvedValue(done);
  await bulk.look();
  await bulk.apply();
  await bulk.apply();
  const [preview, first, second] = keys();
  expect(preview).toBeUndefined();
  expect(second).not.toBe(first);
});
