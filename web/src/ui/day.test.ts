import { expect, test } from 'vitest';
import { readDay, showDay, todayInVietnam } from './day';

const today = '2026-11-22';

test('a day is read the ways in which people write it', () => {
  for (const typed of ['5/9/2026', '05/09/2026', '05.09.26', '05-09-2026', '05092026', '050926', ' 5 / 9 / 2026 ', '05 09 2026', '2026-9-5'])
    expect(readDay(typed, { today }), typed).toBe('2026-09-05');
});

test('what is no day is not guessed', () => {
  for (const typed of ['', '31/02/2026', '5/2026', 'mai', '0/0/0000', '32/01/2026', '29/02/2026', '2026', '5//9/2026'])
    expect(readDay(typed, { today }), typed).toBeUndefined();
  expect(readDay('29/02/2024', { today })).toBe('2024-02-29');
});

test('a short year of long ago belongs to the century before', () => {
  expect(readDay('05/09/75', { today })).toBe('1975-09-05');
  expect(readDay('05/09/36', { today })).toBe('2036-09-05');
  expect(readDay('05/09/37', { today })).toBe('1937-09-05');
});

test('a short year of a day that lies behind us is never one to come', () => {
  const past = { past: true, today };
  expect(readDay('05/09/30', past)).toBe('1930-09-05');
  expect(readDay('23/11/26', past)).toBe('1926-11-23');
  expect(readDay('22/11/26', past)).toBe('2026-11-22');
  expect(readDay('01/02/14', past)).toBe('2014-02-01');
});

test('today is what the clocks in Vietnam show', () => {
  expect(todayInVietnam(new Date('2026-11-22T18:00:00Z'))).toBe('2026-11-23');
});

test('a day is shown day first', () => {
  expect(showDay('2026-09-05')).toBe('05/09/2026');
  expect(showDay('')).toBe('');
});
