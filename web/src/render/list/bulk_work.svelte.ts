/** One correction of many rows: what is wanted, what would become of it, and doing it. */
import { call, newKey } from '$api/client';
import type { FieldInfo, Screen, Value } from '../metadata';
import { FormWork } from '../form/form.svelte';
import { faultSentence } from '../form/words';
import { read } from '../form/reading';
import { bulkBody, type BulkLine, type Change, type Target } from './bulk';
import { reason } from './notices';

export class BulkWork {
  field = $state.raw<FieldInfo | null>(null);
  form = $state.raw<FormWork | null>(null);
  why = $state('');
  busy = $state(false);
  fault = $state('');
  /** What the server would do; null: not asked, or what was wanted has changed. */
  preview = $state.raw<BulkLine[] | null>(null);
  #expected: number | undefined;
  /** Of the change that was sent last and not answered yet. */
  #key = newKey();
  #sent = '';
  readonly #screen: Screen;
  readonly #target: Target;
  readonly #deed: 'update' | 'end';

  constructor(screen: Screen, target: Target, deed: 'update' | 'end') {
    this.#screen = screen;
    this.#target = target;
    this.#deed = deed;
  }

  choose(field: FieldInfo | null): void {
    this.field = field;
    this.preview = null;
    this.fault = '';
    const task = { screen: this.#screen.id, path: this.#screen.path, fields: field ? [field] : [], row: null, keeps: false };
    this.form = field ? new FormWork(task) : null;
  }

  /** undefined: nothing that could be sent yet, and `fault` says why. */
  #change(): Change | undefined {
    if (this.#deed === 'end') return { op: 'end' };
    if (!this.field || !this.form) return undefined;
    const result = read(this.field, this.form.typed[this.field.name] ?? '');
    if ('fault' in result) {
      this.fault = faultSentence(result.fault);
      return undefined;
    }
    return { op: 'update', field: this.field.name, value: result.value };
  }

  async look(): Promise<void> {
    this.fault = '';
    const change = this.#change();
    if (!change) return;
    await this.#send(change, true);
  }

  /** The change set, or undefined where the server refused or nothing changed. */
  async apply(): Promise<{ changeSet: string | undefined } | undefined> {
    const change = this.#change();
    return change ? this.#send(change, false) : undefined;
  }

  /** The same key for the same change: after an interruption nothing is done twice. */
  #keyOf(text: string): string {
    if (text !== this.#sent) this.#key = newKey();
    this.#sent = text;
    return this.#key;
  }

  async #send(change: Change, preview: boolean): Promise<{ changeSet: string | undefined } | undefined> {
    this.busy = true;
    this.fault = '';
    try {
      const body = bulkBody(this.#target, change, preview, preview ? undefined : this.#expected);
      const key = preview ? undefined : this.#keyOf(JSON.stringify(body));
      const ask = { body, key, reason: this.why.trim() || undefined };
      const answer = await call<BulkLine[]>('POST', `${this.#screen.path}/bulk`, ask);
      if (!preview) this.#sent = '';
      this.preview = answer.data;
      if (preview) this.#expected = (answer.whole.affected as number | undefined) ?? undefined;
      return { changeSet: answer.changeSet };
    } catch (fault) {
      this.fault = reason(fault);
      this.preview = null;
      return undefined;
    } finally {
      this.busy = false;
    }
  }

  before(line: BulkLine): Value {
    return line.changes.find((change) => change.field === this.field?.name)?.old;
  }
}
