import { expect, test } from 'vitest';
import { Problem } from '$api/client';
import type { KnownFact } from '$api/types';
import { faultsOf, fieldOf, grouped, rowOf, wantedOf } from '../facts';
import { fitted } from '../paper';

const fact = (part: KnownFact['part'], field: string, value = '', hidden = false): KnownFact => ({
  part,
  field,
  label_vi: field,
  label_en: field,
  value,
  shown: value,
  hidden,
  waiting: false
});

test('what is typed becomes values by part and field; what is emptied becomes nothing', () => {
  expect(wantedOf({ 'child.full_name': 'An', 'contact.lives_with': false, 'care.note': null })).toEqual([
    { part: 'child', field: 'full_name', value: 'An' },
    { part: 'contact', field: 'lives_with', value: 'false' },
    { part: 'care', field: 'note', value: '' }
  ]);
});

test('a fault of the second value stands beside its field', () => {
  const wanted = wantedOf({ 'child.full_name': 'An', 'contact.phone': '1' });
  const finding = { path: 'values[1].value', code: 'x', severity: 'error' as const, message_vi: 'Sai số.', message_en: 'Wrong.' };
  expect(faultsOf(new Problem(422, { findings: [finding] }, new Headers()), wanted)).toEqual([{ field: 'contact.phone', message: 'Sai số.' }]);
});

test('a hidden value opens an empty control, and no list leaves a plain line', () => {
  const facts = [fact('child', 'personal_number', '', true), fact('child', 'full_name', 'An')];
  const fields = facts.map((each) => fieldOf(each, undefined));
  const row = rowOf('pup_1', facts, fields);
  expect(row['child.personal_number']).toBe('');
  expect(row['child.full_name']).toBe('An');
  expect(fields[0]?.type).toBe('text');
});

test('the child stands first, and empty groups are left out', () => {
  expect(grouped([fact('contact', 'phone'), fact('child', 'full_name')]).map(({ part }) => part)).toEqual(['child', 'contact']);
});

test('a large picture is made smaller, a small one stays', () => {
  expect(fitted(4000, 3000, 2000)).toEqual({ width: 2000, height: 1500 });
  expect(fitted(800, 600, 2000)).toEqual({ width: 800, height: 600 });
});
