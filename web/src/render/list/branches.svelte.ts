/** A tree of rows: the roots at once, the rest when a branch opens. */
import { call } from '$api/client';
import { locale } from '$api/locale.svelte';
import { SvelteSet } from 'svelte/reactivity';
import type { Names, Row } from '../metadata';
import { treeField, unfold, type Branch } from './group';
import { isAborted, parametersOf, type Asked } from './list.svelte';

const mostBelow = 200;

export class Branches {
  roots = $state.raw<Row[]>([]);
  names = $state.raw<Names>({});
  fault = $state.raw<unknown>(null);
  children = $state.raw<ReadonlyMap<string, Row[]>>(new Map());
  open = new SvelteSet<string>();
  settled = $state(false);
  #asked: Asked | null = null;

  get list(): Branch[] {
    return unfold(this.roots, this.children, this.open);
  }

  async load(asked: Asked, signal: AbortSignal): Promise<void> {
    this.#asked = asked;
    this.children = new Map();
    this.open.clear();
    try {
      this.roots = await this.#below('null', signal);
      this.fault = null;
      this.settled = true;
    } catch (fault) {
      if (!isAborted(fault)) this.fault = fault;
    }
  }

  /** Throws what the server answered. */
  async toggle(row: Row, wanted = !this.open.has(row.id)): Promise<void> {
    if (wanted) this.open.add(row.id);
    else this.open.delete(row.id);
    if (!wanted || this.children.has(row.id)) return;
    const rows = await this.#below(row.id);
    this.children = new Map(this.children).set(row.id, rows);
  }

  async #below(parent: string, signal?: AbortSignal): Promise<Row[]> {
    const asked = this.#asked as Asked;
    const query = parametersOf(asked);
    query.set(`filter[${treeField(asked.screen)?.name ?? ''}]`, parent);
    query.set('limit', String(mostBelow));
    query.set('names', locale.code);
    if (!query.has('sort') && asked.screen.sort) query.set('sort', asked.screen.sort);
    const answer = await call<Row[]>('GET', asked.screen.path, { query, signal });
    this.names = { ...this.names, ...(answer.whole.x_names as Names | undefined) };
    return answer.data;
  }
}
