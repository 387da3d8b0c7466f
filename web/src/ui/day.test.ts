import { expect, test } from 'vitest';
import { readDay, showDay } from './day';

test('a day is read the ways in which people write it', () => {
  for (const typed of ['5/9/2026', '05/09/2026', '05.09.26', '05-09-2026', '05092026', '050926', ' 5 / 9 / 2026 ', '2026-9-5'])
    expect(readDay(typed), typed).toBe('2026-09-05');
});

test('what is no day is not guessed', () => {
  for (const typed of ['', '31/02/2026', '5/2026', 'mai', '0/0/0000', '32/01/2026']) expect(readDay(typed)).toBeUndefined();
});

test('a short year of long ago belongs to the century before', () => {
  expect(readDay('05/09/75')).toBe('1975-09-05');
});

test('a day is shown day first', () => {
  expect(showDay('2026-09-05')).toBe('05/09/2026');
  expect(showDay('')).toBe('');
});
