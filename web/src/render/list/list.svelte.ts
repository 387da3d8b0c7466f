/** The rows of a list: asked for page by page, kept while the next selection is under way. */
import { call, type Answer } from '$api/client';
import { locale } from '$api/locale.svelte';
import type { Names, Row, Screen } from '../metadata';
import { selection, type ContextFilter, type ListQuery } from '../query';

export const pageSize = 50;

export interface Asked {
  screen: Screen;
  query: ListQuery;
  context: ContextFilter[];
}

export interface Total {
  rows: number;
  /** There are more than the server counts. */
  more: boolean;
}

/** What the API is asked, without paging. */
export function parametersOf({ query, context }: Pick<Asked, 'query' | 'context'>): URLSearchParams {
  const params = selection(query);
  for (const filter of context) params.append(`filter[${filter.field}]`, filter.value);
  return params;
}

function namesIn(answer: Answer<unknown>): Names {
  return (answer.whole.x_names as Names | undefined) ?? {};
}

export function isAborted(fault: unknown): boolean {
  return fault instanceof DOMException && fault.name === 'AbortError';
}

/** How many rows a query finds; a second question, so that the rows themselves do not wait for it. */
export async function countRows(path: string, query: URLSearchParams, signal?: AbortSignal): Promise<Total> {
  const params = new URLSearchParams(query);
  params.delete('sort');
  params.set('limit', '1');
  params.set('count', '1');
  const answer = await call<Row[]>('GET', path, { query: params, signal });
  const count = answer.whole.count;
  return { rows: typeof count === 'number' ? count : answer.data.length, more: answer.whole.count_more === true };
}

export class ListState {
  rows = $state.raw<Row[]>([]);
  names = $state.raw<Names>({});
  hasMore = $state(false);
  /** Nothing has come yet: skeletons stand in the place of rows. */
  fresh = $state(true);
  /** Rows of the selection before still stand there. */
  busy = $state(false);
  fault = $state.raw<unknown>(null);
  total = $state.raw<Total | null>(null);

  #asked: Asked | null = null;
  #running: AbortController | null = null;

  /** Another selection: the first rows, then the total. */
  async load(asked: Asked): Promise<void> {
    const other = this.#asked?.screen.id !== asked.screen.id;
    this.#asked = asked;
    this.#running?.abort();
    const running = new AbortController();
    this.#running = running;
    this.busy = true;
    this.total = null;
    if (other) this.#clear();
    try {
      const answer = await this.#page('', pageSize, running.signal);
      this.rows = answer.data;
      this.names = namesIn(answer);
      this.hasMore = answer.hasMore;
      this.fault = null;
      this.fresh = false;
      this.#settle(running);
      await this.#count(running.signal);
    } catch (fault) {
      this.#fail(fault, running);
    }
  }

  /** The next rows below those that stand there. */
  async more(limit = pageSize): Promise<void> {
    const last = this.rows.at(-1);
    if (!last || !this.hasMore || this.busy) return;
    const running = this.#running ?? new AbortController();
    this.#running = running;
    this.busy = true;
    try {
      const answer = await this.#page(last.id, limit, running.signal);
      const known = new Set(this.rows.map((row) => row.id));
      this.rows = [...this.rows, ...answer.data.filter((row) => !known.has(row.id))];
      this.names = { ...this.names, ...namesIn(answer) };
      this.hasMore = answer.hasMore;
      this.#settle(running);
    } catch (fault) {
      this.#fail(fault, running);
    }
  }

  /** After a change: as many rows as stood there, up to what one answer holds. */
  async again(): Promise<void> {
    if (!this.#asked) return;
    const running = new AbortController();
    this.#running?.abort();
    this.#running = running;
    this.busy = true;
    try {
      const wanted = Math.min(200, Math.max(pageSize, this.rows.length));
      const answer = await this.#page('', wanted, running.signal);
      this.rows = answer.data;
      this.names = { ...this.names, ...namesIn(answer) };
      this.hasMore = answer.hasMore;
      this.#settle(running);
      await this.#count(running.signal);
    } catch (fault) {
      this.#fail(fault, running);
    }
  }

  /** One row as it is now, where it stands. */
  put(row: Row, names: Names = {}): void {
    this.rows = this.rows.map((one) => (one.id === row.id ? row : one));
    this.names = { ...this.names, ...names };
  }

  #clear(): void {
    this.rows = [];
    this.names = {};
    this.hasMore = false;
    this.fresh = true;
    this.fault = null;
  }

  #page(after: string, limit: number, signal: AbortSignal): Promise<Answer<Row[]>> {
    const asked = this.#asked as Asked;
    const params = parametersOf(asked);
    if (!params.has('sort') && asked.screen.sort) params.set('sort', asked.screen.sort);
    params.set('limit', String(limit));
    params.set('names', locale.code);
    if (after) params.set('starting_after', after);
    return call<Row[]>('GET', asked.screen.path, { query: params, signal });
  }

  async #count(signal: AbortSignal): Promise<void> {
    if (!this.hasMore) {
      this.total = { rows: this.rows.length, more: false };
      return;
    }
    const asked = this.#asked as Asked;
    try {
      this.total = await countRows(asked.screen.path, parametersOf(asked), signal);
    } catch {
      // The list works without a total.
    }
  }

  #settle(running: AbortController): void {
    if (this.#running === running) this.busy = false;
  }

  #fail(fault: unknown, running: AbortController): void {
    if (isAborted(fault) || this.#running !== running) return;
    this.busy = false;
    this.fresh = false;
    this.fault = fault;
    this.rows = [];
    this.hasMore = false;
  }
}
