import { describe, expect, it } from 'vitest';
import { field } from '../../form/tests/field';
import { fieldChanges, worthRestoring, type LogEntry } from '../history';

const fields = [field('code'), field('phone', { privacy: 'personal' }), field('number', { kept: true }), field('note')];
const entry = (more: Partial<LogEntry>): LogEntry => ({
  change_set: 'chg_1',
  at: '2026-11-22T09:26:13Z',
  account: null,
  operation: 'people.pupils.correct',
  reason: null,
  change: 'updated',
  version: 2,
  before: {},
  after: {},
  undone: false,
  ...more
});

describe('what became of a row', () => {
  it('tells old and new, and that a sealed value changed', () => {
    const found = fieldChanges(fields, entry({ before: { code: 'A', phone: null }, after: { code: 'B', phone: null } }));
    expect(found.map((change) => [change.field.name, change.before, change.after, change.sealed])).toEqual([
      ['code', 'A', 'B', false],
      ['phone', null, null, true]
    ]);
  });
  it('of a creation tells what was filled in', () => {
    const after = { code: 'A', phone: null, number: '7', note: '' };
    const found = fieldChanges(fields, entry({ change: 'created', before: null, after }));
    expect(found.map((change) => change.field.name)).toEqual(['code', 'number']);
  });
  it('puts back only what a person may write, was not sealed and is different now', () => {
    const [code, phone, number] = fieldChanges(
      fields,
      entry({ before: { code: 'A', phone: null, number: '1' }, after: { code: 'B', phone: null, number: '2' } })
    );
    const row = { id: 'p', version: 3, code: 'B', phone: '09', number: '2' };
    expect(worthRestoring(code!, row)).toBe(true);
    expect(worthRestoring(code!, { ...row, code: 'A' })).toBe(false);
    expect(worthRestoring(phone!, row)).toBe(false);
    expect(worthRestoring(number!, row)).toBe(false);
  });
});
