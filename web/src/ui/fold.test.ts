import { expect, test } from 'vitest';
import { distance, fold } from './fold';

test('diacritics and case do not matter', () => {
  expect(fold('Đào Thị Ánh Tuyết')).toBe('dao thi anh tuyet');
  expect(fold(' Điểm trường ')).toBe('diem truong');
});

test('a beginning is nearer than a word, a word nearer than a part', () => {
  expect(distance('Học sinh', 'hoc')).toBe(0);
  expect(distance('Hồ sơ học sinh', 'hoc')).toBe(1);
  expect(distance('Khoahoc', 'hoc')).toBe(2);
  expect(distance('Lớp', 'hoc')).toBe(-1);
});
