/** The rows of one month: asked for by their day, up to what one answer holds. */
import { call } from '$api/client';
import { locale } from '$api/locale.svelte';
import type { FieldInfo, Names, Row } from '../metadata';
import { boundOf } from './filters';
import { isAborted, parametersOf, type Asked } from './list.svelte';

export const mostInMonth = 200;

export interface Days {
  first: string;
  last: string;
}

export class MonthRows {
  rows = $state.raw<Row[]>([]);
  names = $state.raw<Names>({});
  /** There are more than stand here. */
  cut = $state(false);
  settled = $state(false);
  fault = $state.raw<unknown>(null);

  async load(asked: Asked, field: FieldInfo, days: Days, signal: AbortSignal): Promise<void> {
    const query = parametersOf(asked);
    query.append(`filter[${field.name}][gte]`, boundOf(field, days.first, 'first'));
    query.append(`filter[${field.name}][lte]`, boundOf(field, days.last, 'last'));
    query.set('limit', String(mostInMonth));
    query.set('names', locale.code);
    if (field.sorts) query.set('sort', field.name);
    try {
      const answer = await call<Row[]>('GET', asked.screen.path, { query, signal });
      this.rows = answer.data;
      this.names = (answer.whole.x_names as Names | undefined) ?? {};
      this.cut = answer.hasMore;
      this.fault = null;
      this.settled = true;
    } catch (fault) {
      if (!isAborted(fault)) this.fault = fault;
    }
  }
}
