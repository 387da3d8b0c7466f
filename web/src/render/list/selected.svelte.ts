/** Which rows are marked: some of those that stand there, or all that the list would show. */
import { SvelteSet } from 'svelte/reactivity';
import type { Row } from '../metadata';

export class Marked {
  ids = new SvelteSet<string>();
  /** Also the rows that have not been fetched. */
  all = $state(false);
  #last = '';

  get size(): number {
    return this.ids.size;
  }

  has(id: string): boolean {
    return this.all || this.ids.has(id);
  }

  toggle(id: string): void {
    this.all = false;
    if (this.ids.has(id)) this.ids.delete(id);
    else this.ids.add(id);
    this.#last = id;
  }

  /** With the shift key: from the row marked before to this one. */
  upTo(id: string, rows: Row[]): void {
    const from = rows.findIndex((row) => row.id === this.#last);
    const to = rows.findIndex((row) => row.id === id);
    if (from < 0 || to < 0) return this.toggle(id);
    this.all = false;
    for (const row of rows.slice(Math.min(from, to), Math.max(from, to) + 1)) this.ids.add(row.id);
  }

  shown(rows: Row[]): void {
    this.all = false;
    for (const row of rows) this.ids.add(row.id);
  }

  clear(): void {
    this.all = false;
    this.ids.clear();
    this.#last = '';
  }
}
