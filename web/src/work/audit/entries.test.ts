import { expect, test } from 'vitest';
import type { ChangedRow, ChangeEntry } from '$api/types';
import { asLogEntry, changeWord, dayBefore, hatWord, summaryOf } from './entries';

type Kind = ChangeEntry['kinds'][number];
const kind = (label: string, change: string, rows = 1): Kind => ({ entity: 'x', label_vi: label, label_en: label, change, rows });

test('what weighs most is told, the rest is counted', () => {
  expect(summaryOf({ kinds: [kind('Học sinh', 'updated')] })).toBe('Sửa học sinh');
  const many = [kind('Lớp', 'created', 5), kind('Phòng', 'ended'), kind('Điểm', 'updated'), kind('Sổ', 'created'), kind('Vở', 'created')];
  expect(summaryOf({ kinds: many })).toBe('Thêm lớp (5), Kết thúc phòng, Sửa điểm và 2 loại khác');
});

test('words for what the log has, and for nobody knows what', () => {
  expect(changeWord('erased')).toBe('Xóa vĩnh viễn');
  expect(changeWord('hacked')).toBe('hacked');
  expect(hatWord('guardian')).not.toBe('');
  expect(hatWord('other')).toBe('');
});

test('values come as JSON or not at all', () => {
  const row = { change: 'updated', version: 2, before: '{"name":"A"}', after: '' } as ChangedRow;
  expect(asLogEntry(row).before).toEqual({ name: 'A' });
  expect(asLogEntry(row).after).toBeNull();
});

test('a day begins at midnight in Vietnam', () => {
  expect(dayBefore(0, new Date('2026-11-22T18:00:00Z'))).toBe('2026-11-23');
  expect(dayBefore(30, new Date('2026-11-22T05:00:00Z'))).toBe('2026-10-23');
});
