import { expect, test } from 'vitest';
import type { StaffAccess } from '$api/types';
import { chosen, countsOf, standingOf, timeOf } from './people';

const row = (full_name: string, rest: object = {}): StaffAccess =>
  ({ full_name, user_name: '', account_id: null, state: null, entered: false, ...rest }) as unknown as StaffAccess;
const account = { account_id: 'acc_1', state: 'active' } as const;

test('an account that nobody has entered waits for its holder', () => {
  expect(standingOf(row('An'))).toBe('none');
  expect(standingOf(row('An', account))).toBe('waiting');
  expect(standingOf(row('An', { ...account, entered: true }))).toBe('in');
  expect(standingOf(row('An', { ...account, state: 'locked', entered: true }))).toBe('locked');
});

test('people are counted, found without marks and stand by their given names', () => {
  const rows = [row('Nguyễn Thị Hoa', { user_name: 'hoa.nguyen' }), row('Trần Đức Anh', account)];
  expect(countsOf(rows)).toEqual({ none: 1, waiting: 1, in: 0, locked: 0, closed: 0 });
  expect(chosen(rows, '', '').map(({ full_name }) => full_name)).toEqual(['Trần Đức Anh', 'Nguyễn Thị Hoa']);
  expect(chosen(rows, '', 'duc')).toHaveLength(1);
  expect(chosen(rows, 'none', '')).toHaveLength(1);
});

test('a dated row holds from its first to its last day', () => {
  const dated = { valid_from: '2026-09-01', valid_to: '2026-09-30' };
  expect(['2026-08-31', '2026-09-01', '2026-09-30', '2026-10-01'].map((day) => timeOf(dated, day))).toEqual(['later', 'now', 'now', 'over']);
});
