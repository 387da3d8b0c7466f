import { expect, test } from 'vitest';
import made from '../made/contents.json';
import { found } from '../find';
import { pageFor, readerOf, type Head } from '../place';

const contents = made as Head[];
const head = (path: string, opens: string[], readers: Head['for']): Head => ({ path, kind: 'how-to', title: path, lead: '', for: readers, opens });

test('each task and the lists of every day have a page', () => {
  for (const address of ['/quality', '/work/import', '/work/duplicates', '/work/proposals', '/work/transfers', '/work/rollover', '/work/access', '/work/privacy', '/tree', '/work/jobs', '/work/audit', '/work/status', '/r/people/pupils', '/r/classes/classes/cls_1'])
    expect(pageFor(address, 'clerk', contents), address).not.toBe('');
});

test('the first page of each reader is his own', () => {
  for (const reader of ['principal', 'clerk', 'teacher', 'parent', 'officer', 'administrator'] as const)
    expect(pageFor('/', reader, contents)).toBe(`start/${reader}`);
});

test('the page that says the most of the address wins, and a page of the reader wins over all', () => {
  const some = [head('list', ['people.pupils'], ['clerk']), head('record', ['/r/people/pupils/pup_1'], ['clerk']), head('own', ['people.pupils'], ['teacher'])];
  expect(pageFor('/r/people/pupils/pup_1', 'clerk', some)).toBe('record');
  expect(pageFor('/r/people/pupils/pup_1', 'teacher', some)).toBe('own');
  expect(pageFor('/r/people/pupils-of-old', 'clerk', some)).toBe('');
});

test('who reads follows from the seat', () => {
  const seat = (hat: string, roles = '', authority_id: string | null = null) => ({ hat, roles, authority_id }) as Parameters<typeof readerOf>[0];
  expect(readerOf(seat('staff', 'clerk'))).toBe('clerk');
  expect(readerOf(seat('staff', 'vice_principal teacher'))).toBe('principal');
  expect(readerOf(seat('staff'))).toBe('teacher');
  expect(readerOf(seat('pupil'))).toBe('parent');
  expect(readerOf(seat('officer', '', 'unt_1'))).toBe('officer');
  expect(readerOf(seat('officer'))).toBe('administrator');
});

test('a search takes words without diacritics, all of one section, headings first', () => {
  const pages = [head('a', [], ['clerk']), head('b', [], ['clerk'])];
  const words = [
    { path: 'a', sections: [{ id: 'x', heading: 'Gộp', text: 'Chọn hồ sơ giữ lại rồi đưa mật khẩu.' }] },
    { path: 'b', sections: [{ id: 'y', heading: 'Mật khẩu', text: 'Nhờ văn thư.' }, { id: 'z', heading: 'Khác', text: 'mật' }] }
  ];
  expect(found('mat khau', words, pages).map((each) => each.id)).toEqual(['y', 'x']);
  expect(found('mat khau', words, pages)[1]).toMatchObject({ before: 'Chọn hồ sơ giữ lại rồi đưa ', hit: 'mật khẩu', after: '.' });
  expect(found('  ', words, pages)).toEqual([]);
});
