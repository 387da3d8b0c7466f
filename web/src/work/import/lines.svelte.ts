/** The lines of a preview: asked for in pages as the eye reaches them, with what was just typed over them. */
import { call } from '$api/client';
import type { Line, LineWindow, Show } from './types';

export const pageLines = 100;

export interface CellPlace {
  sheet: string;
  row: number;
  column: number;
}

const keyOf = (sheet: string, row: number, column: number) => `${column} ${row} ${sheet}`;

export class Lines {
  show = $state<Show>('all');
  kind = $state('');
  total = $state(0);
  waiting = $state(true);
  fault = $state.raw<unknown>(null);
  /** The cell with the focus; column -1: the head of its line. */
  active = $state.raw({ index: 0, column: -1 });
  /** A cell is open: nothing moves under the hand. */
  private open = false;
  private stale = false;
  private visible = { from: 0, to: 1 };
  private pages = $state.raw(new Map<number, Line[]>());
  /** Cells and lines (column -1) that were changed since the server looked. */
  private typed = $state.raw(new Map<string, string>());
  private asked = new Set<number>();
  private turn = 0;

  constructor(private readonly address: string) {}

  at(index: number): Line | undefined {
    return this.pages.get(Math.floor(index / pageLines))?.[index % pageLines];
  }

  /** What was typed over the cell and is not looked at yet. */
  typedAt(line: Line, column: number): string | undefined {
    // Scrolling asks this of every cell: nothing is typed as a rule.
    if (this.typed.size === 0) return undefined;
    return this.typed.get(keyOf(line.sheet, line.row, column));
  }

  isOut(line: Line): boolean {
    const said = this.typedAt(line, -1);
    return said === undefined ? line.outcome === 'left_out' : said === 'out';
  }

  type(places: readonly CellPlace[], text: string): void {
    const typed = new Map(this.typed);
    for (const { sheet, row, column } of places) typed.set(keyOf(sheet, row, column), text);
    this.typed = typed;
  }

  untype(place: CellPlace): void {
    const typed = new Map(this.typed);
    typed.delete(keyOf(place.sheet, place.row, place.column));
    this.typed = typed;
  }

  async filter(show: Show, kind = ''): Promise<void> {
    this.show = show;
    this.kind = kind;
    this.active = { index: 0, column: -1 };
    await this.again([0], true);
  }

  opened(): void {
    this.open = true;
  }

  closed(): void {
    this.open = false;
    if (this.stale) void this.refresh();
  }

  /** Reads anew what is shown; what was there stays until the answer is. */
  async refresh(): Promise<void> {
    const known = new Map(this.typed);
    const { from, to } = this.visible;
    const first = Math.floor(from / pageLines);
    const last = Math.floor(Math.max(from, to - 1) / pageLines);
    const fresh = await this.again(Array.from({ length: last - first + 1 }, (_, index) => first + index), false);
    // What was typed while the answer was on its way is news still.
    if (fresh) this.typed = new Map([...this.typed].filter(([key, text]) => known.get(key) !== text));
  }

  need(from: number, to: number): void {
    this.visible = { from, to };
    for (let page = Math.floor(from / pageLines); page * pageLines < to; page += 1) {
      if (!this.asked.has(page)) void this.page(page);
    }
  }

  async page(page: number): Promise<void> {
    if (this.asked.has(page)) return;
    this.asked.add(page);
    const turn = this.turn;
    try {
      const window = await this.read(page);
      if (turn === this.turn) this.keep(page, window);
    } catch (fault) {
      this.asked.delete(page);
      if (turn === this.turn) this.fault = fault;
    }
  }

  /** The next cell that something is wrong with, behind the place; the first one where there is none behind. */
  async nextFault(from: { index: number; column: number }): Promise<{ index: number; column: number } | null> {
    for (let step = 0; step <= this.total; step += 1) {
      const index = (from.index + step) % Math.max(1, this.total);
      if (!this.at(index)) await this.page(Math.floor(index / pageLines));
      const line = this.at(index);
      if (!line || this.isOut(line)) continue;
      const columns = this.faultyColumns(line).filter((column) => step > 0 || column > from.column);
      const column = columns[0];
      if (column !== undefined) return { index, column };
    }
    return null;
  }

  private faultyColumns(line: Line): number[] {
    const columns = line.findings
      .filter((finding) => finding.severity !== 'information' && finding.column !== null)
      .map((finding) => finding.column as number)
      .filter((column) => this.typedAt(line, column) === undefined);
    return columns.sort((left, right) => left - right);
  }

  private async again(wanted: number[], empty: boolean): Promise<boolean> {
    const turn = (this.turn += 1);
    if (empty) this.pages = new Map();
    this.waiting = empty;
    this.fault = null;
    try {
      const windows = await Promise.all(wanted.map((page) => this.read(page)));
      if (turn !== this.turn) return false;
      this.stale = this.open && !empty;
      if (this.stale) return false;
      const at = this.at(this.active.index);
      this.pages = new Map();
      this.asked = new Set(wanted);
      windows.forEach((window, index) => this.keep(wanted[index] ?? 0, window));
      if (at) this.follow(at);
      return true;
    } catch (fault) {
      if (turn === this.turn) this.fault = fault;
    } finally {
      if (turn === this.turn) this.waiting = false;
    }
    return false;
  }

  /** The focus stays on its line, though lines above it have gone from what is shown. */
  private follow(line: Line): void {
    for (const [page, lines] of this.pages) {
      const index = lines.findIndex((each) => each.row === line.row && each.sheet === line.sheet);
      if (index >= 0) return void (this.active = { index: page * pageLines + index, column: this.active.column });
    }
    this.active = { index: Math.max(0, Math.min(this.active.index, this.total - 1)), column: this.active.column };
  }

  private keep(page: number, window: LineWindow): void {
    this.total = window.total;
    this.pages = new Map(this.pages).set(page, window.lines);
  }

  private async read(page: number): Promise<LineWindow> {
    const query = { show: this.show, ...(this.kind ? { kind: this.kind } : {}), offset: page * pageLines, limit: pageLines };
    return (await call<LineWindow>('GET', `${this.address}/lines`, { query })).data;
  }
}
