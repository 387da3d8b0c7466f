/** Which fields a list is narrowed by, and how a typed bound becomes a filter. */
import type { FieldInfo, Screen } from '../metadata';
import type { Filter, ListQuery, Operator } from '../query';

const ranged = new Set(['date', 'instant', 'integer', 'decimal', 'money', 'time']);
const unfit = new Set(['list', 'json', 'choices']);
const facetTypes = new Set(['choice', 'yes_no', 'reference']);
const facets = 3;

export function filterable(screen: Screen): FieldInfo[] {
  return screen.fields.filter((field) => field.filters && !unfit.has(field.type));
}

/** The conditions that stand ready beside the search: states first, then what a row belongs to. */
export function facetFields(screen: Screen): FieldInfo[] {
  const weight = (field: FieldInfo) => (field.role === 'status' ? 0 : field.priority + (field.type === 'reference' ? 0.5 : 0));
  return filterable(screen)
    .filter((field) => facetTypes.has(field.type) && field.name !== screen.person && !screen.title.includes(field.name))
    .filter((field) => field.type !== 'reference' || field.target_path !== '')
    .sort((a, b) => weight(a) - weight(b))
    .slice(0, facets);
}

/** From one value to another instead of one value. */
export function isRanged(field: FieldInfo): boolean {
  return ranged.has(field.type) && field.choices.length === 0;
}

/** A day of Vietnam as a moment: its first or its last. */
export function boundOf(field: FieldInfo, day: string, end: 'first' | 'last'): string {
  if (field.type !== 'instant' || day === '') return day;
  return end === 'first' ? `${day}T00:00:00+07:00` : `${day}T23:59:59+07:00`;
}

export function valueOf(query: ListQuery, field: string, operator: Operator): string {
  return query.filters.find((one) => one.field === field && one.operator === operator)?.value ?? '';
}

/** The query with other filters by this field, in the place of those it had. */
export function setFilters(query: ListQuery, field: string, filters: Filter[]): ListQuery {
  const wanted = filters.filter((one) => one.value !== '');
  const at = query.filters.findIndex((one) => one.field === field);
  const others = query.filters.filter((one) => one.field !== field);
  const place = at < 0 ? others.length : at;
  return { ...query, filters: [...others.slice(0, place), ...wanted, ...others.slice(place)], peek: '' };
}
