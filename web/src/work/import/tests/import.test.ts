import { describe, expect, it } from 'vitest';
import { decisionsOf, inOrder, isUnsure, twoReadings, type Choice } from '../columns';
import { faultsOf } from '../faults';
import { spanOf, widthOf } from '../span';
import type { Column, Head } from '../types';

function column(header: string, field: string, more: Partial<Column> = {}): Column {
  return {
    header,
    field,
    source: 'recognised',
    hidden: false,
    day_order: 'as_column_tells',
    samples: ['x'],
    values: [],
    places: [{ sheet: '6A1', column: 'B', width: 1 }],
    ...more
  };
}

const headOf = (...columns: Column[]): Head => ({ counts: {}, kinds: [], columns, findings: [] });

describe('the columns of a file', () => {
  it('asks about the unsure ones first and passes over blank ones', () => {
    const known = column('Lớp', 'class', { source: 'remembered' });
    const head = headOf(column('Họ tên', 'full_name'), column('Gì đó', ''), column('', '', { samples: [] }), known);
    expect(inOrder(head)).toEqual([1, 3, 0]);
    expect(head.columns.map(isUnsure)).toEqual([false, true, true, false]);
  });

  it('keeps the decisions from before beside the new ones, for each worksheet', () => {
    const places = [
      { sheet: '6A1', column: 'B', width: 1 },
      { sheet: '6A2', column: 'C', width: 1 }
    ];
    const head = headOf(column('Ngày', 'birth_date', { places }));
    const before = JSON.stringify([
      { sheet: '6A1', column: 'B', field: '' },
      { sheet: '', column: 'D', field: 'note' }
    ]);
    const changed = new Map<number, Choice>([[0, { field: 'birth_date', order: 'month_first' }]]);
    expect(decisionsOf(head, before, changed)).toEqual([
      { sheet: '6A1', column: 'B', field: 'birth_date', day_order: 'month_first' },
      { sheet: '', column: 'D', field: 'note' },
      { sheet: '6A2', column: 'C', field: 'birth_date', day_order: 'month_first' }
    ]);
    expect(decisionsOf(head, 'no json', new Map())).toEqual([]);
  });

  it('shows a day that may be read in two ways', () => {
    expect(twoReadings(['25/12/2014', '5/5/2014', '2/3/2014'])).toEqual({ first: '2/3/2014', day: 2, month: 3 });
    expect(twoReadings(['25/12/2014'])).toBeNull();
  });
});

describe('the lines near the eye', () => {
  it('are few, whatever the file has, and end with it', () => {
    const span = spanOf(2000, 36_000, 720, 36);
    expect(span.from).toBeLessThanOrEqual(1000);
    expect(span.to).toBeGreaterThan(1020);
    expect(span.to - span.from).toBeLessThan(60);
    expect(spanOf(5, 0, 720, 36)).toEqual({ from: 0, to: 5 });
    expect(spanOf(0, 900, 720, 36)).toEqual({ from: 0, to: 0 });
  });

  it('have columns that are neither too narrow nor endless', () => {
    expect(widthOf('A', [])).toBe(115);
    expect(widthOf('Địa chỉ', ['x'.repeat(200)])).toBe(268);
  });
});

describe('what ended an import', () => {
  it('is read from its row, or is nothing', () => {
    expect(faultsOf('')).toEqual([]);
    expect(faultsOf('[{"code":"a"}]')).toHaveLength(1);
    expect(faultsOf('{')).toEqual([]);
  });
});
