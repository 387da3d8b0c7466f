import { expect, test } from 'vitest';
import { missing, openColumns, recognised, rejectedRows, type ReportColumn, type ReportFinding } from './report';

const column = (sheet: string, place: string, header: string, field: string): ReportColumn => ({ sheet, column: place, header, field, hidden: false });
const columns = [
  column('6A1', 'A', 'STT', 'ordinal'),
  column('6A1', 'B', 'Họ đệm', 'family_name'),
  column('6A1', 'F', 'Xe buýt', ''),
  column('6A2', 'F', 'Xe buýt', ''),
  column('6A2', 'G', ' ', '')
];
const known = [
  { field: 'full_name', label_vi: 'Họ và tên', label_en: 'Full name', expected: true },
  { field: 'family_name', label_vi: 'Họ đệm', label_en: 'Family name', expected: false },
  { field: 'class', label_vi: 'Lớp', label_en: 'Class', expected: true }
];

test('columns that are called the same are asked about once', () => {
  expect(openColumns(columns)).toEqual([
    { header: 'Xe buýt', places: [{ sheet: '6A1', column: 'F' }, { sheet: '6A2', column: 'F' }] }
  ]);
});

test('what is expected and not there is told, a name in two columns is one', () => {
  expect(missing(columns, known).map(({ field }) => field)).toEqual(['class']);
  expect(recognised(columns, known).map(({ field }) => field)).toEqual(['family_name']);
});

test('a row that stays out is told once', () => {
  const finding = (row: number, severity: ReportFinding['severity']): ReportFinding => ({
    sheet: '6A1', row, column: 'C', severity, message_vi: 'x', message_en: 'x'
  });
  expect(rejectedRows([finding(4, 'error'), finding(4, 'error'), finding(5, 'warning'), finding(6, 'error')]).map(({ row }) => row)).toEqual([4, 6]);
});
