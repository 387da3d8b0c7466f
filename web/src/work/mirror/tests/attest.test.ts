import { describe, expect, test } from 'vitest';
import type { ItemStanding, PartStanding } from '$api/types';
import { hasLevels, mannerOf } from '../attest.svelte';

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
