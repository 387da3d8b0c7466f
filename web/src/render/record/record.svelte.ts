/** The row that a page or a panel shows, and what may be done with it. */
import { call, Problem, sentence, Unreachable } from '$api/client';
import { locale } from '$api/locale.svelte';
import { screen as screenOf } from '$api/screens';
import { undo } from '$api/undo';
import { m } from '$i18n';
import { toasts } from '$ui/toast.svelte';
import { rowSubtitle, rowTitle } from '../format';
import type { FieldInfo, Names, Row, Screen } from '../metadata';
import { reading } from '../show.svelte';

export class RecordWork {
  screen = $state.raw<Screen | null>(null);
  row = $state.raw<Row | null>(null);
  names = $state.raw<Names>({});
  tag = $state<string | undefined>();
  fault = $state.raw<Problem | Unreachable | null>(null);
  staleSince = $state.raw<Date | undefined>();
  revealed = $state.raw<ReadonlySet<string>>(new Set());

  readonly screenId: string;
  readonly id: string;

  constructor(screenId: string, id: string) {
    this.screenId = screenId;
    this.id = id;
  }

  get path(): string {
    return `/api/v1/${this.screenId.replace('.', '/')}/${this.id}`;
  }

  get title(): string {
    return this.screen && this.row ? rowTitle(this.screen, this.row, reading(this.names)) : '';
  }

  get subtitle(): string {
    return this.screen && this.row ? rowSubtitle(this.screen, this.row, reading(this.names)) : '';
  }

  get mayChange(): boolean {
    return !!this.screen?.can.change && !!this.row && !this.row.ended_at;
  }

  async load(): Promise<void> {
    this.fault = null;
    try {
      const [screen] = await Promise.all([screenOf(this.screenId), this.reload()]);
      this.screen = screen;
    } catch (fault) {
      if (!(fault instanceof Problem) && !(fault instanceof Unreachable)) throw fault;
      this.fault = fault;
    }
  }

  async reload(): Promise<void> {
    const answer = await call<Row>('GET', this.path, { query: { names: locale.code }, together: true });
    this.take(answer.data, answer.tag);
    this.names = { ...this.names, ...(answer.whole.x_names as Names | undefined) };
    this.staleSince = answer.staleSince;
  }

  /** After an action: the row may have gone out of sight by it. Without network what is shown stays. */
  async refresh(): Promise<void> {
    try {
      await this.reload();
    } catch (fault) {
      if (fault instanceof Problem) this.fault = fault;
      else if (!(fault instanceof Unreachable)) throw fault;
    }
  }

  /** After a change nobody knows whether what was revealed still holds. */
  take(row: Row, tag?: string): void {
    this.row = row;
    this.tag = tag ?? `"${row.version}"`;
    this.revealed = new Set();
  }

  /** The server logs who asked for what. */
  async reveal(field: FieldInfo): Promise<void> {
    const answer = await call<Row>('GET', this.path, { query: { reveal: field.name, names: locale.code } });
    if (!this.row) return;
    this.row = { ...this.row, [field.name]: answer.data[field.name] };
    this.names = { ...this.names, ...(answer.whole.x_names as Names | undefined) };
    this.revealed = new Set([...this.revealed, field.name]);
  }

  async end(reason: string): Promise<string | undefined> {
    const answer = await call('DELETE', this.path, { tag: this.tag, reason: reason || undefined });
    return answer.changeSet;
  }

  /** Says what was done, and takes it back where somebody asks for it; then `after` has the row as it was before. */
  tell(text: string, changeSet: string | undefined, after?: () => void): void {
    if (!changeSet) return void toasts.show(text);
    const run = async () => {
      await takeBack(changeSet);
      await this.reload().catch(() => undefined);
      after?.();
    };
    toasts.show(text, { action: { label: m.record_undo(), run } });
  }
}

/** Undoes a change set and says how it went; true when it was undone. */
export async function takeBack(changeSet: string): Promise<boolean> {
  try {
    await undo(changeSet);
    toasts.show(m.record_undone());
    return true;
  } catch (fault) {
    toasts.show(faultText(fault), { tone: 'bad' });
    return false;
  }
}

/** One sentence for a fault that has no field to stand beside. */
export function faultText(fault: unknown): string {
  if (fault instanceof Unreachable) return m.record_offline_write();
  if (!(fault instanceof Problem)) throw fault;
  return fault.findings.map(sentence).join(' ') || fault.title;
}
