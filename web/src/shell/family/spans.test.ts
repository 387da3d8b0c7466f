import { expect, test } from 'vitest';
import type { CalendarDay } from '$api/types';
import { spans } from './spans';

const day = (day: string, name = ''): CalendarDay => ({ day, name, kind: name ? 'holiday' : null, working: !name, teaching: !name });

test('the days of one occasion stand together, usual days are left out', () => {
  const found = spans([day('2027-02-04'), day('2027-02-05', 'Tết'), day('2027-02-06', 'Tết'), day('2027-02-07'), day('2027-02-08', 'Tết')]);
  expect(found.map((span) => [span.first.day, span.last.day])).toEqual([
    ['2027-02-05', '2027-02-06'],
    ['2027-02-08', '2027-02-08']
  ]);
});

test('another occasion on the next day is another line', () => {
  expect(spans([day('2027-04-30', 'Giải phóng'), day('2027-05-01', 'Lao động')])).toHaveLength(2);
});
