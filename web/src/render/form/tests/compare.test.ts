import { describe, expect, it } from 'vitest';
import { changesOf, typedOf } from '../changes';
import { compare, merge } from '../compare';
import { field } from './field';
import type { Row } from '../../metadata';

const fields = [field('name'), field('phone', { form: 'phone' }), field('address'), field('version_note', { kept: true })];
const opened: Row = { id: 'p', version: 1, name: 'An', phone: '0901', address: 'Ấp 1', version_note: 'a' };
const theirs: Row = { id: 'p', version: 2, name: 'An', phone: '0902', address: 'Ấp 2', version_note: 'b' };
const before = typedOf(fields, opened);

describe('two editors', () => {
  it('says who changed what', () => {
    const mine = { ...before, name: 'Anh', phone: '0903' };
    const found = compare(fields, before, mine, theirs);
    expect(found.map(({ field: { name }, by }) => [name, by])).toEqual([
      ['name', 'mine'],
      ['phone', 'both'],
      ['address', 'theirs']
    ]);
  });
  it('finds nothing to choose where both wrote the same', () => {
    const mine = { ...before, phone: '09 02' };
    expect(compare(fields, before, mine, theirs).map(({ field: { name } }) => name)).toEqual(['address']);
  });
  it('keeps theirs where I changed nothing and mine where they did not', () => {
    const mine = { ...before, name: 'Anh', phone: '0903' };
    const merged = merge(fields, theirs, compare(fields, before, mine, theirs), { phone: 'theirs' });
    expect(merged).toMatchObject({ name: 'Anh', phone: '0902', address: 'Ấp 2' });
    expect(changesOf(fields, theirs, merged).body).toEqual({ name: 'Anh' });
  });
  it('saves over the new version what was chosen as mine', () => {
    const mine = { ...before, phone: '0903' };
    const merged = merge(fields, theirs, compare(fields, before, mine, theirs), { phone: 'mine', address: 'mine' });
    expect(changesOf(fields, theirs, merged).body).toEqual({ phone: '0903', address: 'Ấp 1' });
  });
});
