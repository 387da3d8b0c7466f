/** What the parts of a list page share: its address, its rows, what is marked, how it is shown. */
import { tick } from 'svelte';
import { goto } from '$app/navigation';
import { page } from '$app/state';
import { call } from '$api/client';
import { m } from '$i18n';
import { fieldOf, formatDate, formatValue, rowTitle } from '../format';
import { namingOf, type FieldInfo, type Names, type Row, type Screen, type View } from '../metadata';
import { canonical, contextFilters, readQuery, writeQuery, type Filter, type ListQuery } from '../query';
import { reading } from '../show.svelte';
import { keepColumns, keptColumns, shownColumns } from './columns';
import { viewOf } from './group';
import { ListState, parametersOf } from './list.svelte';
import { SavedViews, type SavedView } from './saved_views.svelte';
import { Marked } from './selected.svelte';

export type Density = 'roomy' | 'compact';

const densityPlace = 'truong.list.density';

function keptDensity(): Density {
  try {
    return localStorage.getItem(densityPlace) === 'compact' ? 'compact' : 'roomy';
  } catch {
    return 'roomy';
  }
}

export class ListPage {
  readonly screen: Screen;
  readonly data = new ListState();
  readonly marked = new Marked();
  readonly saved = new SavedViews();

  /** The row that the keys stand on. */
  cursor = $state('');
  density = $state<Density>(keptDensity());
  /** May rows be marked here at all? */
  readonly marks: boolean;
  /** On cards the boxes show up when somebody wants to mark. */
  marking = $state(false);
  #ownColumns = $state.raw<string[]>([]);
  /** Names of rows that filters point to, which no shown row may name. */
  #filterNames = $state.raw<Names>({});

  readonly query = $derived(readQuery(page.url.searchParams));
  readonly context = $derived.by(() => contextFilters(this.screen, this.query, page.url.searchParams));
  readonly view: View = $derived.by(() => viewOf(this.screen, this.query.view));
  readonly columns: FieldInfo[] = $derived.by(() => {
    const wanted = this.query.columns.length > 0 ? this.query.columns : this.#ownColumns;
    return shownColumns(this.screen, wanted);
  });
  /** Changes when other rows have to be asked for, and only then. */
  readonly wanted = $derived(`${canonical(this.query)}|${parametersOf(this).toString()}`);
  readonly narrowed = $derived.by(() => this.query.filters.length > 0 || this.query.q !== '');
  readonly cursorLost = $derived.by(() => !this.data.rows.some((row) => row.id === this.cursor));

  constructor(screen: Screen) {
    this.screen = screen;
    this.#ownColumns = keptColumns(screen.id);
    this.marks = screen.can.bulk;
  }

  get titleField(): FieldInfo | undefined {
    return fieldOf(this.screen, namingOf(this.screen).title[0] ?? '');
  }

  get names(): Names {
    return { ...this.data.names, ...this.#filterNames };
  }

  titleOf(row: Row): string {
    return rowTitle(this.screen, row, reading(this.data.names));
  }

  load(): Promise<void> {
    return this.data.load({ screen: this.screen, query: this.query, context: this.context });
  }

  /** Asked with the rows of the page: what the context of the page adds. */
  get extra(): [string, string][] {
    return this.context.map((filter) => [`filter[${filter.field}]`, filter.value]);
  }

  address(query: ListQuery): string {
    return page.url.pathname + writeQuery(query, page.url.searchParams);
  }

  /** `replace` where going back should not lead through each letter of a search. */
  go(query: ListQuery, replace = false): Promise<void> {
    return goto(this.address(query), { replaceState: replace, keepFocus: true, noScroll: true });
  }

  /** What a view shows, declared or saved; the layout stays as it is. */
  viewQuery(query: string, columns = ''): ListQuery {
    const read = readQuery(new URLSearchParams(query));
    return { ...read, columns: columns.split(',').filter((name) => name !== ''), view: this.query.view, peek: '' };
  }

  openSaved(view: SavedView): void {
    void this.go(this.viewQuery(view.query, view.columns), true);
  }

  leaveContext(name: string): Promise<void> {
    const kept = new URLSearchParams(page.url.searchParams);
    kept.delete(name);
    return goto(page.url.pathname + writeQuery({ ...this.query, peek: '' }, kept), { keepFocus: true, noScroll: true });
  }

  look(row: Row): void {
    this.cursor = row.id;
    void this.go({ ...this.query, peek: row.id }, this.query.peek !== '');
  }

  /** The row that was looked at has the focus again. */
  async close(): Promise<void> {
    const id = this.query.peek;
    await this.go({ ...this.query, peek: '' }, true);
    await tick();
    document.querySelector<HTMLElement>(`[data-row="${CSS.escape(id)}"]`)?.focus({ preventScroll: true });
  }

  /** The row above or below the one that is looked at. */
  lookBeside(step: 1 | -1): void {
    const rows = this.data.rows;
    const at = rows.findIndex((row) => row.id === this.query.peek);
    const next = rows[at + step];
    if (at >= 0 && next) this.look(next);
  }

  async focusRow(index: number, frame: HTMLElement | undefined): Promise<void> {
    const row = this.data.rows[index];
    if (!row) return;
    this.cursor = row.id;
    if (!find(frame, row.id)) {
      frame?.scrollTo({ top: (frame.scrollHeight / this.data.rows.length) * index });
      await new Promise(requestAnimationFrame);
      await tick();
    }
    find(frame, row.id)?.focus({ preventScroll: true });
    find(frame, row.id)?.scrollIntoView({ block: 'nearest' });
    if (this.query.peek) this.look(row);
  }

  chooseColumns(names: string[]): void {
    this.#ownColumns = names;
    keepColumns(this.screen.id, names);
    if (this.query.columns.length > 0) void this.go({ ...this.query, columns: [] }, true);
  }

  chooseDensity(density: Density): void {
    this.density = density;
    try {
      localStorage.setItem(densityPlace, density);
    } catch {
      // It then holds until the page is left.
    }
  }

  /** What a filter says: "Nhập học ngày từ 01/09/2026". */
  filterText(filter: Filter): string {
    const field = fieldOf(this.screen, filter.field);
    const label = field?.label ?? filter.field;
    const value = field ? this.filterValue(field, filter.value) : filter.value;
    if (filter.value === 'null') {
      return filter.operator === 'ne' ? m.list_filter_filled({ label }) : m.list_filter_empty({ label });
    }
    const words = {
      eq: m.list_filter_is,
      ne: m.list_filter_is_not,
      gte: m.list_filter_from,
      gt: m.list_filter_above,
      lte: m.list_filter_to,
      lt: m.list_filter_below
    };
    return words[filter.operator]({ label, value });
  }

  filterValue(field: FieldInfo, value: string): string {
    if (value === 'null') return m.list_nothing();
    if (field.type === 'yes_no') return value === 'true' ? m.list_yes() : m.list_no();
    if (field.type === 'instant') return formatDate(value);
    if (field.type === 'reference') return this.names[value] ?? '…';
    return formatValue({ ...field, privacy: 'none' }, value, reading(this.names));
  }

  rememberName(id: string, name: string): void {
    this.#filterNames = { ...this.#filterNames, [id]: name };
  }

  /** A filter by a row is told by that row's name, also where no shown row points to it. */
  async nameFilters(filters: Filter[]): Promise<void> {
    for (const filter of filters) {
      const field = fieldOf(this.screen, filter.field);
      const known = this.names[filter.value] !== undefined || filter.value === 'null';
      if (!field || field.type !== 'reference' || field.target_path === '' || known) continue;
      try {
        const answer = await call<Row>('GET', `${field.target_path}/${encodeURIComponent(filter.value)}`);
        const parts = field.target_title.split(',').map((name) => answer.data[name]);
        this.rememberName(filter.value, parts.filter((part) => part).join(' · ') || filter.value);
      } catch {
        this.rememberName(filter.value, m.list_unnamed());
      }
    }
  }
}

function find(frame: HTMLElement | undefined, id: string): HTMLElement | null {
  return (frame ?? document).querySelector<HTMLElement>(`[data-row="${CSS.escape(id)}"]`);
}
