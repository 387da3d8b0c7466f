import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Ask } from '$api/client';
import { Problem, Unreachable } from '$api/problem';
import type { Row } from '../../metadata';
import { FormWork } from '../form.svelte';
import { field } from './field';

const call = vi.hoisted(() => vi.fn());
vi.mock('$api/client', async (original) => ({ ...(await original<object>()), call }));

const fields = [
  field('name', { required: true }),
  field('phone', { form: 'phone' }),
  field('born', { type: 'date' }),
  field('allergies', { privacy: 'sensitive' })
];
const row: Row = { id: 'pup_1', version: 1, name: 'An', phone: '0901', born: null, allergies: null };
const path = '/api/v1/people/pupils';

const correction = () => new FormWork({ screen: 'people.pupils', path: `${path}/pup_1`, fields, row, tag: '"1"' });
const creation = () => new FormWork({ screen: 'people.pupils', path, fields, row: null });
const answer = (data: Row) => ({ data, tag: `"${data.version}"`, changeSet: 'chg_1', status: 200, hasMore: false, whole: {} });
const refusal = (status: number, told: object) => new Problem(status, told, new Headers());
const asked = (at: number): Ask => call.mock.calls[at]![2] as Ask;

beforeEach(() => call.mockReset());

describe('saving', () => {
  it('sends only what changed, with the tag and the reason', async () => {
    const work = correction();
    work.put('phone', '0902 333 444');
    work.reason = ' số mới ';
    call.mockResolvedValue(answer({ ...row, version: 2, phone: '0902333444' }));
    const saved = await work.save();
    expect(saved?.changeSet).toBe('chg_1');
    expect(call.mock.calls[0]!.slice(0, 2)).toEqual(['PATCH', `${path}/pup_1`]);
    expect(asked(0)).toMatchObject({ body: { phone: '0902333444' }, tag: '"1"', reason: 'số mới' });
    expect(work.dirty).toBe(false);
  });
  it('asks nobody where nothing changed', async () => {
    expect((await correction().save())?.row).toEqual(row);
    expect(call).not.toHaveBeenCalled();
  });
  it('asks nobody while something cannot be read, and keeps what was typed', async () => {
    const work = correction();
    work.put('born', '31/02/2014');
    expect(await work.save()).toBeNull();
    expect(work.faults.map((fault) => fault.field)).toEqual(['born']);
    expect(work.typed.born).toBe('31/02/2014');
    expect(call).not.toHaveBeenCalled();
  });
  it('carries an action out though nothing was typed, and under one key until it is through', async () => {
    const work = new FormWork({ screen: 'people.pupils.lift', path: `${path}/pup_1/lift`, fields, row, acts: true });
    call.mockRejectedValueOnce(new Unreachable()).mockResolvedValueOnce(answer({ ...row, version: 2 }));
    expect(await work.save()).toBeNull();
    expect(work.standing).toBe('unreachable');
    expect((await work.save())?.changeSet).toBe('chg_1');
    expect(call.mock.calls[1]!.slice(0, 2)).toEqual(['POST', `${path}/pup_1/lift`]);
    expect(asked(1)).toMatchObject({ body: {}, key: asked(0).key });
  });
  it('changes from a day on at an address of its own', async () => {
    const work = correction();
    work.manner = 'change';
    work.put('phone', '0902');
    expect(await work.save()).toBeNull();
    expect(work.faultOf('from')).toBeTruthy();
    work.from = '1/9/2026';
    call.mockResolvedValue(answer({ ...row, id: 'pup_2' }));
    await work.save();
    expect(call.mock.calls[0]!.slice(0, 2)).toEqual(['POST', `${path}/pup_1/change`]);
    expect(asked(0).body).toEqual({ phone: '0902', from: '2026-09-01' });
  });
});

describe('refusals', () => {
  it('puts every finding beside its field, and the rest above', async () => {
    const work = creation();
    work.put('name', 'An');
    const finding = (at: string, message: string) => ({ path: at, code: 'x', severity: 'error', message_vi: message, message_en: message });
    call.mockRejectedValueOnce(refusal(422, { findings: [finding('phone', 'A'), finding('items[0].born', 'B'), finding('', 'C')] }));
    expect(await work.save()).toBeNull();
    expect(work.faults).toEqual([
      { field: 'phone', message: 'A' },
      { field: 'born', message: 'B' },
      { field: '', message: 'C' }
    ]);
    expect(work.typed.name).toBe('An');
  });
  it('tries again with the same key after an interruption, with another one for other words', async () => {
    const work = creation();
    work.put('name', 'An');
    for (let times = 0; times < 3; times += 1) call.mockRejectedValueOnce(new Unreachable());
    await work.save();
    expect(work.standing).toBe('unreachable');
    await work.save();
    work.put('name', 'Anh');
    await work.save();
    const [first, second, third] = [asked(0).key, asked(1).key, asked(2).key];
    expect(second).toBe(first);
    expect(third).not.toBe(first);
  });
});

describe('somebody was faster', () => {
  const stale = (current: Row) => refusal(412, { current });
  it('compares, and saves what was chosen over the new version', async () => {
    const work = correction();
    work.put('phone', '0903');
    call.mockRejectedValueOnce(stale({ ...row, version: 2, phone: '0902', name: 'Anh' }));
    expect(await work.save()).toBeNull();
    expect(work.differences?.map(({ field: { name }, by }) => [name, by])).toEqual([
      ['name', 'theirs'],
      ['phone', 'both']
    ]);
    work.chosen.phone = 'mine';
    call.mockResolvedValue(answer({ ...row, version: 3 }));
    await work.saveChosen();
    expect(asked(1)).toMatchObject({ body: { phone: '0903' }, tag: '"2"' });
  });
  it('goes on by itself where they changed nothing that the form shows', async () => {
    const work = correction();
    work.put('phone', '0903');
    call.mockRejectedValueOnce(stale({ ...row, version: 2 })).mockResolvedValue(answer({ ...row, version: 3 }));
    expect(await work.save()).not.toBeNull();
    expect(asked(1).tag).toBe('"2"');
  });
  it('sees that an earlier try had come through', async () => {
    const work = correction();
    work.put('phone', '0903');
    call.mockRejectedValueOnce(stale({ ...row, version: 2, phone: '0903' }));
    expect((await work.save())?.row.version).toBe(2);
    expect(call).toHaveBeenCalledTimes(1);
  });
  it('does not take a masked value for a change', async () => {
    const work = correction();
    call.mockResolvedValueOnce(answer({ ...row, allergies: 'lạc' }));
    await work.reveal('allergies');
    expect(work.typed.allergies).toBe('lạc');
    work.put('phone', '0903');
    call.mockRejectedValueOnce(stale({ ...row, version: 2, name: 'Anh' }));
    await work.save();
    expect(work.differences?.map(({ field: { name } }) => name)).toEqual(['name', 'phone']);
  });
});

describe('two who change the same hidden field', () => {
  const moved = () => refusal(412, { current: { ...row, version: 2 } });
  it('are stopped, though the answer does not tell what stands there', async () => {
    const work = correction();
    work.put('allergies', 'tôm');
    call.mockRejectedValueOnce(moved());
    expect(await work.save()).toBeNull();
    expect(call).toHaveBeenCalledTimes(1);
    expect(work.differences).toMatchObject([{ mine: 'tôm', by: 'both', unseen: true }]);
    call.mockResolvedValueOnce(answer({ ...row, version: 2, allergies: 'lạc' }));
    await work.revealTheirs('allergies');
    expect(asked(1).query).toEqual({ reveal: 'allergies' });
    expect(work.differences).toMatchObject([{ theirs: 'lạc', unseen: false }]);
    work.chosen.allergies = 'mine';
    call.mockResolvedValueOnce(answer({ ...row, version: 3 }));
    await work.saveChosen();
    expect(asked(2)).toMatchObject({ body: { allergies: 'tôm' }, tag: '"2"' });
  });
  it('also where one of them empties it', async () => {
    const work = correction();
    call.mockResolvedValueOnce(answer({ ...row, allergies: 'lạc' }));
    await work.reveal('allergies');
    work.put('allergies', '');
    call.mockRejectedValueOnce(moved());
    expect(await work.save()).toBeNull();
    work.chosen.allergies = 'mine';
    call.mockResolvedValueOnce(answer({ ...row, version: 3 }));
    await work.saveChosen();
    expect(asked(2).body).toEqual({ allergies: '' });
  });
  it('and theirs stays when it is chosen unseen', async () => {
    const work = correction();
    work.put('allergies', 'tôm');
    call.mockRejectedValueOnce(moved());
    await work.save();
    work.chosen.allergies = 'theirs';
    expect((await work.saveChosen())?.row.version).toBe(2);
    expect(call).toHaveBeenCalledTimes(1);
  });
});

describe('drafts of new rows', () => {
  it('are kept apart by what the row belongs to', () => {
    const kept = new Map<string, string>();
    vi.stubGlobal('localStorage', {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, text: string) => void kept.set(key, text),
      removeItem: (key: string) => void kept.delete(key)
    });
    const of = (pupil: string) => new FormWork({ screen: 's', path, fields, row: null, given: { name: pupil } });
    of('pup_1').put('phone', '0901');
    expect(of('pup_2').found).toBeNull();
    expect(of('pup_1').found?.typed).toEqual({ phone: '0901' });
    expect([...kept.keys()][0]).toMatch(/\|new\|name=pup_1$/);
    vi.unstubAllGlobals();
  });
});

describe('what is given', () => {
  it('is sent, is not asked again in a dialogue and is nobody’s unsaved work', async () => {
    const work = new FormWork({ screen: 's', path, fields, row: null, given: { name: 'An' }, keeps: false });
    expect(work.isGiven('name')).toBe(true);
    expect(work.dirty).toBe(false);
    call.mockResolvedValue(answer(row));
    await work.save();
    expect(asked(0).body).toEqual({ name: 'An' });
  });
});
