import { expect, test } from 'vitest';
import { bytes, ofBackup, ofClock, ofCount, ofDisk } from './figures';

const now = '2026-11-22T10:00:00Z';

test('sizes are told in the units of disks', () => {
  expect(bytes(0, 'vi')).toBe('0 B');
  expect(bytes(1536, 'vi')).toBe('1,5 KB');
  expect(bytes(8_122_368, 'en')).toBe('7.7 MB');
  expect(bytes(500 * 1024 ** 3, 'vi')).toBe('500 GB');
});

test('a backup is good for a day and bad after three', () => {
  expect(ofBackup(null, now)).toBe('bad');
  expect(ofBackup('2026-11-22T02:00:00Z', now)).toBe('good');
  expect(ofBackup('2026-11-20T10:00:00Z', now)).toBe('waiting');
  expect(ofBackup('2026-11-18T10:00:00Z', now)).toBe('bad');
});

test('disk, dead jobs and clock', () => {
  expect(ofDisk(50, 100)).toBe('good');
  expect(ofDisk(8, 100)).toBe('waiting');
  expect(ofDisk(2, 100)).toBe('bad');
  expect(ofDisk(0, 0)).toBe('waiting');
  expect(ofCount(0)).toBe('good');
  expect(ofCount(1)).toBe('bad');
  expect(ofCount(0, 5_000)).toBe('waiting');
  expect(ofClock(now, new Date('2026-11-22T10:00:30Z'))).toBe('good');
  expect(ofClock(now, new Date('2026-11-22T10:05:00Z'))).toBe('waiting');
});
