import { expect, test } from 'vitest';
import type { SetupOffer } from '$api/types';
import { datesOf, emptyDraft, foundationOf, proposedUserName, stagesIn, stepOf } from './draft';

const year = {
  year_id: 'syr_1',
  code: '2026-2027',
  current: true,
  returns_on: '2026-08-24',
  opens_on: '2026-09-05',
  first_term_from: '2026-09-07',
  first_term_to: '2027-01-16',
  second_term_from: '2027-01-18',
  second_term_to: '2027-05-28',
  ends_on: '2027-05-31'
};
const offer = { code: 'TS261122', stages: [], provinces: [], years: [year] } as unknown as SetupOffer;
const draft = { ...emptyDraft, year: year.code, dates: datesOf(offer.years[0]), name: ' Trường THCS Hoa Mai ' };

test('a user name is made of the name as the server makes it', () => {
  expect(proposedUserName('Nguyễn Thị Hoa')).toBe('hoa.nguyen');
  expect(proposedUserName('Đỗ  Đức')).toBe('duc.do');
  expect(proposedUserName('Hoa')).toBe('hoa');
  expect(proposedUserName(' ')).toBe('');
});

test('the name of a school tells its stages', () => {
  expect(stagesIn('Trường TH và THCS Hoa Mai')).toEqual(['th', 'thcs']);
  expect(stagesIn('Trường Mầm non Sao Mai')).toEqual(['mn']);
  expect(stagesIn('TRƯỜNG TIỂU HỌC HOA MAI')).toEqual(['th']);
  expect(stagesIn('Trường Hoa Mai')).toEqual([]);
});

test('dates that hold anyway are not sent, changed ones are sent together', () => {
  expect(foundationOf(draft, offer, 'x')).not.toHaveProperty('opens_on');
  expect(foundationOf(draft, offer, 'x').name).toBe('Trường THCS Hoa Mai');
  const moved = { ...draft, dates: { ...draft.dates, opens_on: '2026-09-06' } };
  expect(foundationOf(moved, offer, 'x')).toMatchObject({ opens_on: '2026-09-06', ends_on: '2027-05-31', year_id: 'syr_1' });
});

test('a fault of the server leads to its step', () => {
  expect(['code', 'campuses[1].code', 'opens_on', 'user_name', 'password'].map(stepOf)).toEqual([
    'school',
    'school',
    'year',
    'principal',
    'principal'
  ]);
});
