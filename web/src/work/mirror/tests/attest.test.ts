import { describe, expect, test } from 'vitest';
import type { ItemStanding, PartStanding } from '$api/types';
import { count, hasLevels, mannerOf, openSubjects, placeOfFault, silentParts, Value } from '../attest.svelte';

const part = (measure: string, ...asked: string[]) =>
  ({ key: 'k', measure, thresholds: asked.map((text, index) => ({ level: index + 1, text })) }) as PartStanding;
const item = { code: '1' } as ItemStanding;

describe('what somebody puts his name to', () => {
  test('is asked for as the number is measured', () => {
    expect(mannerOf({ part: null, item: null })).toBe('level');
    expect(mannerOf({ part: part('items'), item })).toBe('level');
    expect(mannerOf({ part: part('flag'), item: null })).toBe('flag');
    expect(mannerOf({ part: part('number'), item: null })).toBe('number');
    expect(mannerOf({ part: part('ratio'), item: null })).toBe('share');
  });
  test('items have levels where the list asks for better ones and not for more', () => {
    expect(hasLevels({ part: part('items', '5', '8', '8'), item, top: 3 })).toBe(true);
    expect(hasLevels({ part: part('items', '5', '7', '9'), item, top: 3 })).toBe(false);
    expect(hasLevels({ part: null, item: null, top: 1 })).toBe(false);
    expect(hasLevels({ part: null, item: null, top: 3 })).toBe(true);
  });
});

describe('several parts at once', () => {
  const known = (key: string, more: Partial<PartStanding>) =>
    ({ ...part('share', '50 %'), key, rated: true, known: false, computed: false, absent: false, items: [], numerator: 0, denominator: 0, ...more }) as PartStanding;
  const parts = [
    known('counted', { known: true, computed: true }),
    known('said', { known: true, numerator: 3, denominator: 4 }),
    known('silent', {}),
    known('left out', { absent: true }),
    known('shown', { rated: false }),
    known('list', { measure: 'items', known: true, computed: true, items: [{ code: '1', computed: true }, { code: '2', computed: false }] as ItemStanding[] })
  ];
  test('what nothing counts may be said, items of lists each', () => {
    const open = openSubjects({ framework: 'THS', code: '1.1', top: 3, parts });
    expect(open.map(({ part: one, item: of }) => [one?.key, of?.code].filter(Boolean).join('.'))).toEqual(['said', 'silent', 'left out', 'shown', 'list.2']);
  });
  test('what nobody has said holds the level down', () => {
    expect(silentParts(parts).map(({ key }) => key)).toEqual(['silent']);
  });
  test('what was said before stands in its fields', () => {
    const [said, silent] = openSubjects({ framework: 'THS', code: '1.1', top: 3, parts }).map((subject) => new Value(subject, true));
    expect(said?.body()).toEqual({ part_key: 'said', item_code: '', numerator: 3, denominator: 4 });
    expect(said?.given).toBe(true);
    expect(silent?.given).toBe(false);
  });
  test('a count is a whole number, and never what dots make of a broken one', () => {
    expect(['12', ' 1.200 ', '1 200', '12.5', '0.5', '0,5', '-3', '1e3'].map(count)).toEqual([12, 1200, 1200, null, null, null, null, null]);
  });
  test('a fault finds the value that it is about', () => {
    expect(placeOfFault('values[2].numerator')).toEqual({ at: 2, field: 'numerator' });
    expect(placeOfFault('/values/0/level')).toEqual({ at: 0, field: 'level' });
    expect(placeOfFault('narrative')).toBeNull();
  });
});
