/** One import as a person works on it: its row, what the look found, what he changes. */
import { call, newKey, Problem, Unreachable } from '$api/client';
import { Asked } from '$api/asked.svelte';
import type { ColumnDecision, Import } from '$api/types';
import { reason } from '$render/list/notices';
import { toasts } from '$ui/toast.svelte';
import { ownJob } from '$work/jobs/known.svelte';
import { watched } from '$work/kit/watched.svelte';
import { Lines, type CellPlace } from './lines.svelte';
import type { Head, Line } from './types';

const restMs = 700;

export interface Look {
  sheet?: string;
  year?: string;
  create_missing?: boolean;
  all_or_nothing?: boolean;
  columns?: ColumnDecision[];
}

interface Unsent {
  verb: string;
  body: object;
  key: string;
  /** Takes what was typed off the page again. */
  back: () => void;
}

export function isMoving(row: Import): boolean {
  return row.state === 'previewing' || row.state === 'applying' || row.state === 'undoing';
}

export class ImportWork {
  readonly lines: Lines;
  readonly head = new Asked<Head>();
  readonly watch: ReturnType<typeof watched<Import>>;
  /** A request that changes something is under way. */
  busy = $state(false);
  private sent = $state(0);
  /** What could not be sent because the network was away: it stays on the page, and goes when somebody says so. */
  unsent = $state.raw<readonly Unsent[]>([]);
  /** The server refused to look at what was changed; it is not asked again by itself. */
  stuck = $state('');
  private timer: ReturnType<typeof setTimeout> | undefined;
  private shownLines: string | null = null;
  private readonly address: string;

  constructor(id: string) {
    this.address = `/api/v1/imports/imports/${encodeURIComponent(id)}`;
    this.lines = new Lines(this.address);
    this.watch = watched<Import>(() => this.address, isMoving);
    $effect(() => {
      const row = this.watch.data;
      if (row) this.arrived(row);
    });
    $effect(() => () => clearTimeout(this.timer));
  }

  get row(): Import | null {
    return this.watch.data;
  }

  /** Changes that the shown preview does not know. */
  get settling(): boolean {
    const row = this.row;
    if (this.stuck || this.unsent.length > 0) return false;
    return this.sent > 0 || (row !== null && (row.state === 'previewing' || row.unseen > 0));
  }

  async correct(line: Line, column: number, text: string | null, alike: boolean): Promise<void> {
    const place = this.head.data?.columns[column]?.places.find((each) => each.sheet === line.sheet);
    if (!place) return;
    const cells: CellPlace[] = [{ sheet: line.sheet, row: line.row, column }];
    this.lines.type(cells, text ?? '…');
    const body = { cells: [{ sheet: line.sheet, row: line.row, column: place.column, text, alike }] };
    await this.change('correct', body, () => this.lines.untype({ sheet: line.sheet, row: line.row, column }));
  }

  async leaveOut(line: { sheet: string; row: number }, out: boolean): Promise<void> {
    const place = { sheet: line.sheet, row: line.row, column: -1 };
    if (line.row > 0) this.lines.type([place], out ? 'out' : 'in');
    const body = { lines: [{ sheet: line.sheet, row: line.row }], left_out: out };
    await this.change('leave-out', body, () => this.lines.untype(place));
  }

  look(wishes: Look = {}): Promise<boolean> {
    clearTimeout(this.timer);
    this.stuck = '';
    return this.step('look', wishes);
  }

  /** What waits for the network, each with the key that it had. */
  async sendAgain(): Promise<void> {
    const waiting = this.unsent;
    this.unsent = [];
    for (const each of waiting) await this.send(each);
  }

  apply(): Promise<boolean> {
    return this.step('apply');
  }

  undo(): Promise<boolean> {
    return this.step('undo');
  }

  again(): void {
    this.watch.again();
  }

  private async step(verb: string, body: object = {}): Promise<boolean> {
    this.busy = true;
    try {
      await call<Import>('POST', `${this.address}/${verb}`, { body });
      ownJob.begun();
      return true;
    } catch (fault) {
      if (verb === 'look') this.stuck = reason(fault);
      else toasts.show(reason(fault), { tone: 'bad' });
      return false;
    } finally {
      this.busy = false;
      this.watch.again();
    }
  }

  private change(verb: string, body: object, back: () => void): Promise<void> {
    return this.send({ verb, body, back, key: newKey() });
  }

  private async send(what: Unsent): Promise<void> {
    clearTimeout(this.timer);
    this.sent += 1;
    this.stuck = '';
    try {
      const { verb, body, key } = what;
      await call<Import>('POST', `${this.address}/${verb}`, { body, key });
    } catch (fault) {
      if (fault instanceof Unreachable) {
        this.unsent = [...this.unsent, what];
        return;
      }
      what.back();
      toasts.show(reason(fault), { tone: 'bad' });
      // Somebody else may have applied it meanwhile.
      if (fault instanceof Problem) this.watch.again();
    } finally {
      this.sent -= 1;
      this.lookSoon();
    }
  }

  /** After the last of several changes, so that a quick hand costs one look. */
  private lookSoon(): void {
    clearTimeout(this.timer);
    if (this.sent > 0 || this.unsent.length > 0) return;
    this.timer = setTimeout(() => {
      if (this.row?.state === 'previewing') this.watch.again();
      else void this.look();
    }, restMs);
  }

  private arrived(row: Import): void {
    if (row.unseen > 0 && row.state === 'previewed' && this.sent === 0) {
      if (!this.stuck) this.lookSoon();
      return;
    }
    if (isMoving(row) || !row.lines_id || row.lines_id === this.shownLines) return;
    this.shownLines = row.lines_id;
    void this.head.ask(`${this.address}/preview`);
    // Of what is written everything is shown, whatever was looked for before.
    if (row.state === 'applied' && this.lines.show !== 'all') void this.lines.filter('all');
    else void this.lines.refresh();
  }
}
