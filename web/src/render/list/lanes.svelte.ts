/** The lanes of a board: each asks for its own first rows and their number. */
import { call } from '$api/client';
import { locale } from '$api/locale.svelte';
import type { FieldInfo, Names, Row } from '../metadata';
import { isAborted, parametersOf, type Asked, type Total } from './list.svelte';

export const laneSize = 20;
const atOnce = 3;

export interface Lane {
  /** Wire value of the state; 'null' for rows without one. */
  value: string;
  rows: Row[];
  total: Total | null;
}

export class Lanes {
  list = $state.raw<Lane[]>([]);
  names = $state.raw<Names>({});
  fault = $state.raw<unknown>(null);

  async load(asked: Asked, field: FieldInfo, signal: AbortSignal): Promise<void> {
    const values = field.choices.map((choice) => choice.value);
    if (field.nullable) values.push('null');
    const narrowed = asked.query.filters.find((filter) => filter.field === field.name && filter.operator === 'eq');
    const shown = narrowed ? values.filter((value) => value === narrowed.value) : values;
    this.list = shown.map((value) => ({ value, rows: [], total: null }));
    this.fault = null;
    const waiting = [...shown];
    const worker = async () => {
      for (let value = waiting.shift(); value !== undefined; value = waiting.shift()) {
        await this.#fill(asked, field, value, signal);
      }
    };
    await Promise.all(Array.from({ length: atOnce }, worker));
  }

  async #fill(asked: Asked, field: FieldInfo, value: string, signal: AbortSignal): Promise<void> {
    const query = parametersOf(asked);
    query.set(`filter[${field.name}]`, value);
    query.set('limit', String(laneSize));
    query.set('names', locale.code);
    query.set('count', '1');
    if (!query.has('sort') && asked.screen.sort) query.set('sort', asked.screen.sort);
    try {
      const answer = await call<Row[]>('GET', asked.screen.path, { query, signal });
      const count = answer.whole.count;
      const total = { rows: typeof count === 'number' ? count : answer.data.length, more: answer.whole.count_more === true };
      this.names = { ...this.names, ...(answer.whole.x_names as Names | undefined) };
      this.list = this.list.map((lane) => (lane.value === value ? { value, rows: answer.data, total } : lane));
    } catch (fault) {
      if (!isAborted(fault)) this.fault = fault;
    }
  }
}
