/** Views of a list that people have saved, mine and those that colleagues share. */
import { call } from '$api/client';
import type { Screen } from '../metadata';

export interface SavedView {
  id: string;
  entity: string;
  path: string;
  name: string;
  query: string;
  columns: string;
  shared: boolean;
  standard: boolean;
  mine: boolean;
  /** null: its query does not fit the list any more. */
  rows: number | null;
  more_rows: boolean;
}

export interface WantedView {
  name: string;
  query: string;
  columns: string;
  shared: boolean;
  standard: boolean;
}

const path = '/api/v1/workspace/views';

export class SavedViews {
  list = $state.raw<SavedView[]>([]);
  #screen: Screen | null = null;

  async load(screen: Screen): Promise<void> {
    if (this.#screen?.id !== screen.id) this.list = [];
    this.#screen = screen;
    try {
      const answer = await call<SavedView[]>('GET', path, { query: { entity: screen.entity } });
      if (this.#screen !== screen) return;
      this.list = answer.data.filter((view) => view.path === screen.path);
    } catch {
      // Who may keep no views (families, programs) sees a list without them.
    }
  }

  /** Throws what the server refuses; the dialog shows it. */
  async save(wanted: WantedView): Promise<string | undefined> {
    const entity = this.#screen?.entity ?? '';
    const answer = await call<SavedView>('POST', path, { body: { entity, ...wanted } });
    this.list = [...this.list, answer.data];
    return answer.changeSet;
  }

  async edit(id: string, wanted: Partial<Omit<WantedView, 'shared'>>): Promise<string | undefined> {
    const answer = await call<SavedView>('POST', `${path}/${id}/edit`, { body: wanted });
    this.list = this.list.map((view) => (view.id === id ? answer.data : view));
    return answer.changeSet;
  }

  async end(id: string): Promise<string | undefined> {
    const answer = await call<SavedView>('POST', `${path}/${id}/end`);
    this.list = this.list.filter((view) => view.id !== id);
    return answer.changeSet;
  }

  async again(): Promise<void> {
    if (this.#screen) await this.load(this.#screen);
  }
}
