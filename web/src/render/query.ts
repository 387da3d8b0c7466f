/**
 * The query of a list: in the address of the page it is spelt as in the API, so that an address can be
 * copied from one to the other. `view`, `columns` and `peek` are the client's own.
 */
import type { FieldInfo, Screen, View } from './metadata';

export type Operator = 'eq' | 'ne' | 'gte' | 'lte' | 'gt' | 'lt';

export interface Filter {
  field: string;
  operator: Operator;
  /** As on the wire; 'null' for empty. */
  value: string;
}

export interface ListQuery {
  filters: Filter[];
  /** "full_name" or "-full_name"; empty: the screen's own. */
  sort: string;
  q: string;
  /** Of dated rows: a day or 'all'; empty: today. */
  asOf: string;
  ended: boolean;
  /** Shown columns; empty: the usual ones. */
  columns: string[];
  view: View | '';
  /** The row that stands in the panel. */
  peek: string;
}

export const emptyQuery: ListQuery = {
  filters: [],
  sort: '',
  q: '',
  asOf: '',
  ended: false,
  columns: [],
  view: '',
  peek: ''
};

const views: readonly string[] = ['table', 'cards', 'board', 'calendar', 'tree'];
const filterKey = /^filter\[([A-Za-z_]\w*)\](?:\[(ne|gte|lte|gt|lt)\])?$/;
const own = new Set(['sort', 'q', 'as_of', 'ended', 'columns', 'view', 'peek']);

export function readQuery(params: URLSearchParams): ListQuery {
  const filters: Filter[] = [];
  for (const [key, value] of params) {
    const parts = filterKey.exec(key);
    if (parts) filters.push({ field: parts[1] ?? '', operator: (parts[2] ?? 'eq') as Operator, value });
  }
  const view = params.get('view') ?? '';
  return {
    filters,
    sort: params.get('sort') ?? '',
    q: params.get('q') ?? '',
    asOf: params.get('as_of') ?? '',
    ended: params.get('ended') === 'true',
    columns: (params.get('columns') ?? '').split(',').filter((name) => name !== ''),
    view: views.includes(view) ? (view as View) : '',
    peek: params.get('peek') ?? ''
  };
}

export function filterName(filter: Filter): string {
  return filter.operator === 'eq' ? `filter[${filter.field}]` : `filter[${filter.field}][${filter.operator}]`;
}

/** What narrows and orders the rows, as the API takes it. */
export function selection(query: ListQuery): URLSearchParams {
  const params = new URLSearchParams();
  for (const filter of query.filters) params.append(filterName(filter), filter.value);
  if (query.sort) params.set('sort', query.sort);
  if (query.q) params.set('q', query.q);
  if (query.asOf) params.set('as_of', query.asOf);
  if (query.ended) params.set('ended', 'true');
  return params;
}

/** URLSearchParams escapes brackets and commas; addresses that people copy stay readable without. */
export function spell(params: URLSearchParams): string {
  return params.toString().replace(/%5B/g, '[').replace(/%5D/g, ']').replace(/%2C/g, ',');
}

/** The page's address for a query; parameters that are not the list's (year, class…) stay. */
export function writeQuery(query: ListQuery, kept: URLSearchParams = new URLSearchParams()): string {
  const params = new URLSearchParams();
  for (const [key, value] of kept) {
    if (!own.has(key) && !filterKey.test(key)) params.append(key, value);
  }
  for (const [key, value] of selection(query)) params.append(key, value);
  if (query.columns.length > 0) params.set('columns', query.columns.join(','));
  if (query.view) params.set('view', query.view);
  if (query.peek) params.set('peek', query.peek);
  const text = spell(params);
  return text === '' ? '' : `?${text}`;
}

/** The same selection spelt the same way, whatever the order of its filters. */
export function canonical(query: ListQuery | string): string {
  const read = typeof query === 'string' ? readQuery(new URLSearchParams(query)) : query;
  return [...selection(read)]
    .map(([key, value]) => `${key}=${value}`)
    .sort()
    .join('&');
}

export function toggleSort(query: ListQuery, field: string): ListQuery {
  const sort = query.sort === field ? `-${field}` : query.sort === `-${field}` ? '' : field;
  return { ...query, sort, peek: '' };
}

/** A filter of the same field and operator takes the place of the one before. */
export function addFilter(query: ListQuery, filter: Filter): ListQuery {
  const others = query.filters.filter((one) => one.field !== filter.field || one.operator !== filter.operator);
  return { ...query, filters: [...others, filter], peek: '' };
}

export function removeFilter(query: ListQuery, filter: Filter): ListQuery {
  return { ...query, filters: query.filters.filter((one) => one !== filter), peek: '' };
}

/** Operators that make sense for a field, as the server takes them. */
export function operatorsOf(field: FieldInfo): Operator[] {
  const ordered = ['date', 'instant', 'time', 'integer', 'decimal', 'money'];
  if (ordered.includes(field.type)) return ['eq', 'gte', 'lte', 'ne'];
  return ['eq', 'ne'];
}

/** year, term, class and campus of the page's context: each with the field that a list may have for it. */
const contextFields: Record<string, string> = {
  year: 'year_id',
  term: 'term_id',
  class: 'class_id',
  campus: 'campus_id',
  school: 'school_id'
};

export interface ContextFilter extends Filter {
  /** Parameter of the page that it comes from. */
  context: string;
}

/** Filters that the page's context adds, unless the list has one of its own for the field. */
export function contextFilters(screen: Screen, query: ListQuery, params: URLSearchParams): ContextFilter[] {
  const found: ContextFilter[] = [];
  for (const [context, field] of Object.entries(contextFields)) {
    const value = params.get(context);
    const info = screen.fields.find((one) => one.name === field);
    if (!value || !info?.filters || query.filters.some((one) => one.field === field)) continue;
    found.push({ field, operator: 'eq', value, context });
  }
  return found;
}
