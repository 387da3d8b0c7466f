import { describe, expect, it } from 'vitest';
import { emptyQuery } from '../../query';
import { bulkBody, selects, tally, type BulkLine } from '../bulk';

describe('many rows', () => {
  it('are named with the versions that were seen', () => {
    const target = { kind: 'rows' as const, rows: [{ id: 'rom_1', version: 3 }] };
    expect(bulkBody(target, { op: 'end' }, true)).toEqual({ preview: true, items: [{ op: 'end', id: 'rom_1', version: 3 }] });
    expect(bulkBody(target, { op: 'update', field: 'floor', value: 2 }, false)).toEqual({
      preview: false,
      items: [{ op: 'update', id: 'rom_1', version: 3, data: { floor: 2 } }]
    });
  });

  it('or selected as the list selects them, with the number that the preview found', () => {
    const query = { ...emptyQuery, q: 'a', sort: 'code', filters: [{ field: 'floor', operator: 'gte' as const, value: '2' }] };
    const body = bulkBody({ kind: 'all', query, extra: [['filter[year_id]', 'yea_1']] }, { op: 'update', field: 'floor', value: 3 }, false, 12);
    expect(body).toEqual({
      preview: false,
      select: { 'filter[floor][gte]': '2', q: 'a', 'filter[year_id]': 'yea_1' },
      set: { floor: 3 },
      expected: 12
    });
  });

  it('are not selected by a condition that stands twice, of which the server would see one', () => {
    const filter = (value: string) => ({ field: 'floor', operator: 'eq' as const, value });
    expect(selects({ ...emptyQuery, filters: [filter('1')] }, [['filter[year_id]', 'yea_1']])).toBe(true);
    expect(selects({ ...emptyQuery, filters: [filter('1'), filter('2')] }, [])).toBe(false);
    expect(selects({ ...emptyQuery, filters: [filter('1')] }, [['filter[floor]', '2']])).toBe(false);
  });

  it('are counted by what became of them', () => {
    const lines = ['updated', 'same', 'rejected', 'ended'].map((result, index) => ({ index, result, changes: [], findings: [] }));
    expect(tally(lines as BulkLine[])).toEqual({ changed: 2, same: 1, rejected: 1 });
  });
});
