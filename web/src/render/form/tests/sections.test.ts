import { describe, expect, it } from 'vitest';
import { formGroups } from '../sections';
import { field } from './field';

const words = { other: 'Khác', more: (label: string) => `${label} (tiếp)` };
const many = (count: number, section: string) => Array.from({ length: count }, (_, at) => field(`${section}${at}`, { section }));

describe('groups of a form', () => {
  it('keeps the order of the sections, and what has none comes last', () => {
    const groups = formGroups([...many(1, ''), ...many(2, 'b'), ...many(2, 'a')], [{ id: 'a', label: 'A' }, { id: 'b', label: 'B' }, { id: 'c', label: 'C' }], words);
    expect(groups.map(({ label, fields }) => [label, fields.length])).toEqual([['A', 2], ['B', 2], ['Khác', 1]]);
  });
  it('holds at most seven fields, evenly', () => {
    const groups = formGroups(many(9, 'a'), [{ id: 'a', label: 'A' }], words);
    expect(groups.map(({ label, fields }) => [label, fields.length])).toEqual([['A', 5], ['A (tiếp)', 4]]);
  });
});
