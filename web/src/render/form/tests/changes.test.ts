import { describe, expect, it } from 'vitest';
import { changesOf, typedOf } from '../changes';
import { field } from './field';
import type { Row } from '../../metadata';

const fields = [
  field('full_name', { form: 'person-name', required: true }),
  field('phone', { form: 'phone' }),
  field('birth_date', { type: 'date' }),
  field('allergies', { privacy: 'sensitive' }),
  field('number', { kept: true }),
  field('code', { fixed: true })
];
const row: Row = {
  id: 'pup_1',
  version: 3,
  full_name: 'Lý Thị Mẩy',
  phone: '0901234567',
  birth_date: '2014-02-03',
  allergies: null,
  number: '7',
  code: 'A1'
};

describe('an old row', () => {
  it('sends nothing when nothing changed', () => {
    expect(changesOf(fields, row, typedOf(fields, row))).toEqual({ body: {}, faults: {} });
  });
  it('sends only what changed', () => {
    const typed = { ...typedOf(fields, row), full_name: 'Lý Thị Mẩy Anh', birth_date: '4/2/2014' };
    expect(changesOf(fields, row, typed).body).toEqual({ full_name: 'Lý Thị Mẩy Anh', birth_date: '2014-02-04' });
  });
  it('does not take another spelling for a change', () => {
    const typed = { ...typedOf(fields, row), phone: '0901 234 567', birth_date: '3-2-2014' };
    expect(changesOf(fields, row, typed).body).toEqual({});
  });
  it('clears texts by an empty text and the rest by null', () => {
    const typed = { ...typedOf(fields, row), phone: '', birth_date: '' };
    expect(changesOf(fields, row, typed).body).toEqual({ phone: '', birth_date: null });
  });
  it('leaves a masked value alone unless something was typed', () => {
    expect(changesOf(fields, row, { ...typedOf(fields, row), allergies: '' }).body).toEqual({});
    expect(changesOf(fields, row, { ...typedOf(fields, row), allergies: 'lạc' }).body).toEqual({ allergies: 'lạc' });
  });
  it('never sends what the server keeps or what is fixed', () => {
    const typed = { ...typedOf(fields, row), number: '8', code: 'B2' };
    expect(changesOf(fields, row, typed).body).toEqual({});
  });
  it('sends what was revealed and then emptied', () => {
    const seen = { ...row, allergies: 'lạc' };
    expect(changesOf(fields, seen, { ...typedOf(fields, seen), allergies: '' }).body).toEqual({ allergies: '' });
  });
});

describe('a new row', () => {
  it('sends what was filled in, what is fixed too', () => {
    const typed = { ...typedOf(fields, null), full_name: ' Vàng  Seo Lử ', code: 'C3' };
    expect(changesOf(fields, null, typed).body).toEqual({ full_name: 'Vàng Seo Lử', code: 'C3' });
  });
  it('tells what cannot be read', () => {
    const typed = { ...typedOf(fields, null), birth_date: '31/02/2014' };
    expect(changesOf(fields, null, typed)).toEqual({ body: {}, faults: { birth_date: 'date' } });
  });
});
