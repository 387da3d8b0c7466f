/** One form at work: what was opened, what is typed, what the server said about it. */
import { call, newKey, Problem, sentence, Unreachable, type Answer } from '$api/client';
import { actingAs } from '$api/seat';
import { readDay } from '$ui/day';
import { m } from '$i18n';
import { isGuarded } from '../format';
import type { FieldInfo, Names, Row, Value } from '../metadata';
import { changedFields, changesOf, typedOf, type Changes } from './changes';
import { compare, merge, type Difference, type Side } from './compare';
import { dropDraft, keepDraft, keptDraft, newId, type DraftPlace, type KeptDraft } from './draft';
import { same, show, type Draft, type Typed } from './reading';
import { faultSentence } from './words';

/** A fault beside a field, or of the whole where no field is named. */
export interface Shown {
  field: string;
  message: string;
}

export type Manner = 'create' | 'correct' | 'change' | 'act';
export type Standing = 'open' | 'saving' | 'unreachable' | 'saved';

export interface FormTask {
  /** Of the screen: drafts are kept under it. */
  screen: string;
  /** Where a new row is posted, or where the row is read. */
  path: string;
  fields: FieldInfo[];
  row: Row | null;
  tag?: string;
  /** Filled in from the start: of a part the row that it belongs to. */
  given?: Record<string, Value>;
  names?: Names;
  /** Drafts are kept of whole forms, not of small dialogues. */
  keeps?: boolean;
  /** By the name of a reference: only rows of which that holds are offered. */
  narrow?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** An action on the row: posted to `path`, also where nothing was typed. */
  acts?: boolean;
  /** Likewise, but fetched with what was typed as the query: it answers with a file. */
  prints?: boolean;
}

export interface Saved {
  row: Row;
  changeSet?: string;
  tag?: string;
}

export class FormWork {
  readonly screen: string;
  readonly fields: FieldInfo[];
  readonly path: string;
  readonly isNew: boolean;
  readonly narrow: NonNullable<FormTask['narrow']>;
  readonly #prints: boolean;

  typed = $state<Draft>({});
  names = $state<Names>({});
  manner = $state<Manner>('correct');
  /** Of a change: the day from which it holds, as typed. */
  from = $state('');
  reason = $state('');
  standing = $state<Standing>('open');
  faults = $state.raw<Shown[]>([]);
  differences = $state.raw<Difference[] | null>(null);
  chosen = $state<Record<string, Side>>({});
  /** A draft that was found and not yet taken or dropped. */
  found = $state.raw<KeptDraft | null>(null);
  revealed = $state<string[]>([]);

  #opened = $state.raw<Row | null>(null);
  #tag: string | undefined;
  #place: DraftPlace | null;
  #given: Draft;
  #hidesGiven: boolean;
  #theirs: Row | null = null;
  #key = newKey();
  #sent = '';

  constructor(task: FormTask) {
    this.screen = task.screen;
    this.fields = task.fields;
    this.path = task.path;
    this.narrow = task.narrow ?? {};
    this.isNew = task.row === null;
    this.#prints = task.prints ?? false;
    this.manner = task.acts ? 'act' : this.isNew ? 'create' : 'correct';
    this.names = { ...task.names };
    this.#opened = task.row;
    this.#tag = task.tag;
    this.#hidesGiven = task.keeps === false;
    this.#given = givenDraft(task.fields, task.given ?? {});
    this.typed = { ...typedOf(task.fields, task.row), ...this.#given };
    const id = task.row?.id ?? newId(task.fields, task.given ?? {});
    const place = { seat: actingAs(), screen: task.screen, id };
    this.#place = task.keeps === false ? null : place;
    this.found = this.#place ? keptDraft(this.#place) : null;
  }

  /** Filled in for him and not asked again: the row that a part belongs to. */
  isGiven(name: string): boolean {
    return this.isNew && this.#hidesGiven && name in this.#given;
  }

  get opened(): Row | null {
    return this.#opened;
  }

  get changes(): Changes {
    return changesOf(this.fields, this.#opened, this.typed);
  }

  /** Is there work that would be lost? What was filled in for him is none of his. */
  get dirty(): boolean {
    if (this.standing === 'saved') return false;
    return changedFields(this.fields, this.#opened, this.typed).some(
      (field) => !same(this.typed[field.name], this.#given[field.name] ?? before(field, this.#opened))
    );
  }

  faultOf(name: string): string | undefined {
    return this.faults.find((fault) => fault.field === name)?.message;
  }

  put(name: string, value: Typed): void {
    this.typed[name] = value;
    this.keep();
  }

  keep(): void {
    if (!this.#place) return;
    const opened = { ...typedOf(this.fields, this.#opened), ...this.#given };
    const version = this.#opened?.version ?? 0;
    keepDraft(this.#place, this.fields, { version, typed: $state.snapshot(this.typed), opened });
  }

  /** A draft over an older version of the row is compared with what stands there now. */
  takeDraft(): void {
    const draft = this.found;
    this.found = null;
    if (!draft) return;
    const mine = { ...$state.snapshot(this.typed), ...draft.typed };
    if (this.#opened && draft.version !== this.#opened.version) {
      const opened = { ...typedOf(this.fields, this.#opened), ...draft.opened };
      this.#weigh(opened, mine, this.#opened);
    }
    if (!this.differences) this.typed = mine;
  }

  dropDraft(): void {
    this.found = null;
    if (this.#place) dropDraft(this.#place);
  }

  /** Shows the hidden value of one field; the server logs the reading. */
  async reveal(name: string): Promise<void> {
    const answer = await call<Row>('GET', this.path, { query: { reveal: name } });
    if (!this.#opened) return;
    const field = this.fields.find((each) => each.name === name);
    const value = answer.data[name];
    this.#opened = { ...this.#opened, [name]: value };
    this.revealed = [...this.revealed, name];
    if (field && !this.typed[name]?.length) this.typed[name] = show(field, value);
  }

  /** In the comparison: what stands in a hidden field now. */
  async revealTheirs(name: string): Promise<void> {
    this.faults = [];
    try {
      const { data } = await call<Row>('GET', this.path, { query: { reveal: name } });
      if (!this.#theirs || !this.differences) return;
      const value = data[name];
      this.#theirs = { ...this.#theirs, [name]: value };
      this.differences = this.differences.map((each) =>
        each.field.name === name ? { ...each, theirs: show(each.field, value), unseen: false } : each
      );
    } catch (fault) {
      if (!(fault instanceof Problem) && !(fault instanceof Unreachable)) throw fault;
      this.faults = [{ field: '', message: fault instanceof Problem ? fault.title : m.form_unreachable() }];
    }
  }

  /** Saves; nothing when there is a fault, which then stands in `faults`. */
  async save(): Promise<Saved | null> {
    this.faults = [];
    const { body, faults } = this.changes;
    const bad = Object.entries(faults).map(([field, fault]) => ({ field, message: faultSentence(fault) }));
    const day = this.manner === 'change' ? readDay(this.from) : undefined;
    if (this.manner === 'change' && !day) bad.unshift({ field: 'from', message: faultSentence('date') });
    if (bad.length > 0) {
      this.faults = bad;
      return null;
    }
    const unchanged = this.manner !== 'act' && Object.keys(body).length === 0;
    if (unchanged && this.#opened) return this.#done(this.#opened, {});
    this.standing = 'saving';
    try {
      const answer = await this.#send(day ? { ...body, from: day } : body);
      return this.#done(answer.data, answer);
    } catch (fault) {
      return this.#refused(fault);
    }
  }

  /** After the comparison: the controls hold what was chosen, on top of the row as it is now. */
  async saveChosen(): Promise<Saved | null> {
    if (!this.#theirs || !this.differences) return null;
    this.#leaveUnseen(this.#theirs);
    this.typed = merge(this.fields, this.#theirs, this.differences, $state.snapshot(this.chosen));
    this.#opened = this.#theirs;
    this.#tag = `"${this.#theirs.version}"`;
    this.#theirs = null;
    this.differences = null;
    this.chosen = {};
    this.keep();
    return this.save();
  }

  /** Theirs was chosen unseen: it stays, and is hidden again. */
  #leaveUnseen(theirs: Row): void {
    for (const { field, unseen } of this.differences ?? []) {
      if (!unseen || this.chosen[field.name] !== 'theirs') continue;
      theirs[field.name] = null;
      this.revealed = this.revealed.filter((name) => name !== field.name);
    }
  }

  async #send(body: Record<string, Value>): Promise<Answer<Row>> {
    if (this.#prints) return call<Row>('GET', this.path, { query: queryOf(body) });
    const text = JSON.stringify([this.manner, body]);
    // The same key only for the same words: after an interruption nobody is created twice.
    if (text !== this.#sent) this.#key = newKey();
    this.#sent = text;
    const ask = { body, key: this.#key, reason: this.reason.trim() || undefined };
    if (this.manner === 'create' || this.manner === 'act') return call<Row>('POST', this.path, ask);
    if (this.manner === 'change') return call<Row>('POST', `${this.path}/change`, { ...ask, tag: this.#tag });
    return call<Row>('PATCH', this.path, { ...ask, tag: this.#tag });
  }

  #done(row: Row, answer: { changeSet?: string; tag?: string }): Saved {
    this.standing = 'saved';
    if (this.#place) dropDraft(this.#place);
    return { row, changeSet: answer.changeSet, tag: answer.tag };
  }

  async #refused(fault: unknown): Promise<Saved | null> {
    this.standing = 'open';
    if (fault instanceof Unreachable) {
      this.standing = 'unreachable';
      return null;
    }
    if (!(fault instanceof Problem)) throw fault;
    if (fault.status === 412 && fault.current && this.#opened) return this.#stale(fault.current as Row);
    this.faults = shownOf(fault, this.fields);
    return null;
  }

  /** A masked value is null in the answer, which says nothing about what somebody did to it: who changed it chooses. */
  async #stale(current: Row): Promise<Saved | null> {
    const theirs = { ...current };
    const hidden = this.fields.filter((field) => isGuarded(field) && (current[field.name] ?? null) === null);
    for (const { name } of hidden) theirs[name] = this.#opened?.[name] ?? null;
    const unseen = new Set(hidden.map(({ name }) => name));
    this.#weigh(typedOf(this.fields, this.#opened), $state.snapshot(this.typed), theirs, unseen);
    // Nothing differs: an earlier try got through before the line broke.
    if (!this.differences) return this.#done(current, { tag: `"${current.version}"` });
    return this.differences.some(({ by }) => by !== 'mine') ? null : this.saveChosen();
  }

  #weigh(opened: Draft, mine: Draft, theirs: Row, unseen?: ReadonlySet<string>): void {
    const differences = compare(this.fields, opened, mine, theirs, unseen);
    this.#theirs = theirs;
    this.chosen = {};
    this.differences = differences.length > 0 ? differences : null;
  }
}

function queryOf(body: Record<string, Value>): Record<string, string> {
  const told = Object.entries(body).filter(([, value]) => value !== null && value !== '');
  return Object.fromEntries(told.map(([name, value]) => [name, String(value)]));
}

function before(field: FieldInfo, row: Row | null): Typed {
  return show(field, row ? row[field.name] : null);
}

function givenDraft(fields: FieldInfo[], given: Record<string, Value>): Draft {
  const draft: Draft = {};
  for (const field of fields) {
    if (field.name in given) draft[field.name] = show(field, given[field.name]);
  }
  return draft;
}

/** "phone", "items[0].phone" and "guardian.phone" all speak of phone, where the form has it. */
function shownOf(problem: Problem, fields: FieldInfo[]): Shown[] {
  const known = new Set(fields.map((field) => field.name));
  const shown = problem.findings
    .filter((finding) => finding.severity === 'error')
    .map((finding) => {
      const name = finding.path.split(/[.[]/).find((part) => known.has(part)) ?? (finding.path === 'from' ? 'from' : '');
      return { field: name, message: sentence(finding) };
    });
  return shown.length > 0 ? shown : [{ field: '', message: problem.title }];
}
