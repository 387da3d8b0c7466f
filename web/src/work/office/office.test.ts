import { describe, expect, it } from 'vitest';
import { daysLate, filledLevel, noFilters, queryOf, tabOf, today, years } from './office';

describe('registers', () => {
  it('keep drafts apart from what has a number', () => {
    expect(queryOf('out', noFilters, '2026-11-22')['filter[state][ne]']).toBe('draft');
    expect(queryOf('drafts', noFilters, '2026-11-22')['filter[state]']).toBe('draft');
    expect(queryOf('in', noFilters, '2026-11-22')['filter[state][ne]']).toBeUndefined();
  });
  it('narrow by what was chosen', () => {
    const query = queryOf('out', { typed: 'ứng xử', type: 'dty_1', topic: 'dtp_2', year: '2026', state: 'recalled' }, '2026-11-22');
    expect(query).toMatchObject({ q: 'ứng xử', 'filter[type_id]': 'dty_1', 'filter[topic_id]': 'dtp_2', 'filter[year]': '2026' });
    expect(query['filter[state]']).toBe('recalled');
    expect(query['filter[state][ne]']).toBeUndefined();
  });
  it('know what waits and what is late', () => {
    expect(queryOf('in', { ...noFilters, state: 'waiting' }, '2026-11-22')).toMatchObject({ 'filter[forwarded_on]': 'null', 'filter[settled_on]': 'null' });
    expect(queryOf('in', { ...noFilters, state: 'overdue' }, '2026-11-22')['filter[due_on][lt]']).toBe('2026-11-22');
    expect(queryOf('reviews', noFilters, '2026-11-22')['filter[review_on][lte]']).toBe('2026-11-22');
    expect(daysLate({ due_on: '2026-11-20', settled_on: null }, '2026-11-22')).toBe(2);
    expect(daysLate({ due_on: '2026-11-22', settled_on: null }, '2026-11-22')).toBe(0);
    expect(daysLate({ due_on: '2026-11-20', settled_on: '2026-11-21' }, '2026-11-22')).toBe(0);
  });
  it('begin where the address says', () => {
    expect(tabOf('topics', 'out')).toBe('topics');
    expect(tabOf('nonsense', 'out')).toBe('out');
    expect(tabOf(null, 'reading')).toBe('reading');
  });
  it('count days as the school does', () => {
    expect(today(Date.parse('2026-11-21T17:30:00Z'))).toBe('2026-11-22');
    expect(years('2026-11-22', 2).map(({ value }) => value)).toEqual(['2026', '2025']);
    expect(filledLevel([{ level: 1 }, { level: 2 }, { level: 3 }])).toBe(2);
  });
});
