import { describe, expect, it } from 'vitest';
import type { Screen } from '../metadata';
import { field } from './sample';
import { addFilter, canonical, contextFilters, emptyQuery, readQuery, removeFilter, toggleSort, writeQuery } from '../query';

describe('query of a list', () => {
  it('reads and writes the same address', () => {
    const text = '?filter[sex]=male&filter[birth_date][gte]=2014-01-01&sort=-full_name&q=dao&columns=code,sex&view=cards&peek=pup_1';
    expect(writeQuery(readQuery(new URLSearchParams(text)))).toBe(text);
  });

  it('keeps what belongs to the page and drops what it replaces', () => {
    const kept = new URLSearchParams('year=yea_1&q=old&filter[sex]=male');
    expect(writeQuery({ ...emptyQuery, q: 'new' }, kept)).toBe('?year=yea_1&q=new');
  });

  it('does not read what is no filter', () => {
    const query = readQuery(new URLSearchParams('filter[a][in]=1&filter[]=2&view=nothing'));
    expect(query.filters).toEqual([]);
    expect(query.view).toBe('');
  });

  it('finds two spellings of one selection equal', () => {
    expect(canonical('filter[a]=1&filter[b]=2&peek=x')).toBe(canonical('filter[b]=2&view=cards&filter[a]=1'));
    expect(canonical('filter[a]=1')).not.toBe(canonical('filter[a][ne]=1'));
  });

  it('sorts upwards, downwards, and as the list does by itself', () => {
    const up = toggleSort(emptyQuery, 'code');
    const down = toggleSort(up, 'code');
    expect([up.sort, down.sort, toggleSort(down, 'code').sort]).toEqual(['code', '-code', '']);
  });

  it('replaces the filter of the same field and operator', () => {
    const one = addFilter(emptyQuery, { field: 'd', operator: 'gte', value: '1' });
    const two = addFilter(one, { field: 'd', operator: 'lte', value: '9' });
    const three = addFilter(two, { field: 'd', operator: 'gte', value: '2' });
    expect(three.filters.map((filter) => filter.value)).toEqual(['9', '2']);
    expect(removeFilter(three, three.filters[0]!).filters).toHaveLength(1);
  });

  it('takes the context of the page where the list has such a field and no filter by it', () => {
    const screen = { fields: [field({ name: 'year_id', filters: true }), field({ name: 'class_id', filters: true })] } as Screen;
    const params = new URLSearchParams('year=yea_1&class=cls_1&campus=cam_1');
    const query = addFilter(emptyQuery, { field: 'class_id', operator: 'eq', value: 'cls_2' });
    expect(contextFilters(screen, query, params).map((filter) => filter.value)).toEqual(['yea_1']);
  });
});
