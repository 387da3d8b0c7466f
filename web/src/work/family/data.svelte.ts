/** The page where a family looks through what the school keeps of one child: what was asked, seen and typed. */
import { call, newKey, Problem, Unreachable } from '$api/client';
import { draftPrefix, draftStorage } from '$api/kept_drafts';
import { screen } from '$api/screens';
import { actingAs } from '$api/seat';
import type { ChangeProposal, KnownFact, OpenQuestion, Pupil } from '$api/types';
import { FormWork } from '$render/form/form.svelte';
import { show } from '$render/form/reading';
import { faultSentence } from '$render/form/words';
import type { Screen } from '$render/metadata';
import { faultsOf, fieldOf, namesIn, rowOf, screensOfParts, wantedOf } from './facts';

export type Sending = 'open' | 'sending' | 'unreachable';

export class DataWork {
  child = $state.raw<Pupil | null>(null);
  facts = $state.raw<KnownFact[] | null>(null);
  questions = $state.raw<OpenQuestion[]>([]);
  form = $state.raw<FormWork | null>(null);
  fault = $state.raw<unknown>(null);
  /** What was looked at and is right. */
  seen = $state<Record<string, boolean>>({});
  editing = $state<Record<string, boolean>>({});
  sending = $state<Sending>('open');
  message = $state('');
  paper = $state('');

  readonly pupil: string;
  #key = newKey();
  #sent = '';

  constructor(pupil: string) {
    this.pupil = pupil;
  }

  /** The one that closes first and has no answer; else one that was answered. */
  get question(): OpenQuestion | null {
    const about = this.questions.filter((each) => each.pupil_id === this.pupil);
    about.sort((a, b) => Number(!!a.answer) - Number(!!b.answer) || a.closes_on.localeCompare(b.closes_on));
    return about[0] ?? null;
  }

  get changed(): string[] {
    return Object.keys(this.form?.changes.body ?? {});
  }

  /** Also what cannot be read yet: it is work. */
  get touched(): number {
    const changes = this.form?.changes;
    return changes ? Object.keys(changes.body).length + Object.keys(changes.faults).length : 0;
  }

  async load(): Promise<void> {
    this.fault = null;
    try {
      const child = call<Pupil>('GET', `/api/v1/people/pupils/${this.pupil}`).then((answer) => (this.child = answer.data));
      const [facts, questions] = await Promise.all([
        call<KnownFact[]>('GET', '/api/v1/families/known-facts', { query: { pupil_id: this.pupil } }),
        call<OpenQuestion[]>('GET', '/api/v1/families/open-questions').catch(() => ({ data: [] as OpenQuestion[] })),
        child
      ]);
      const known = await this.#screensOf(facts.data);
      const fields = facts.data.map((fact) => fieldOf(fact, known.get(screensOfParts[fact.part])));
      const task = { screen: 'families.known-facts', path: '', fields, names: namesIn(facts.data) };
      this.form = new FormWork({ ...task, row: rowOf(this.pupil, facts.data, fields) });
      this.form.takeDraft();
      for (const name of this.changed) this.editing[name] = true;
      this.questions = questions.data;
      this.facts = facts.data;
      this.seen = this.#keptSeen();
    } catch (fault) {
      this.fault = fault;
    }
  }

  async #screensOf(facts: KnownFact[]): Promise<Map<string, Screen>> {
    const ids = [...new Set(facts.map((fact) => screensOfParts[fact.part]))];
    const found = await Promise.all(ids.map((id) => screen(id).catch(() => null)));
    return new Map(found.filter((each) => each !== null).map((each) => [each.id, each]));
  }

  mark(name: string, right: boolean): void {
    this.seen = { ...this.seen, [name]: right };
    this.#keepSeen();
  }

  edit(name: string): void {
    this.editing = { ...this.editing, [name]: true };
    this.mark(name, false);
  }

  /** What was typed there is dropped. */
  leave(name: string): void {
    this.editing = { ...this.editing, [name]: false };
    const { form } = this;
    const field = form?.fields.find((each) => each.name === name);
    if (!form || !field) return;
    form.put(name, show(field, form.opened?.[name] ?? null));
    form.faults = form.faults.filter((fault) => fault.field !== name);
  }

  /** All is right: one answer for the child. False: it was not sent. */
  confirm(): Promise<boolean> {
    return this.#answer('confirm', this.question?.round_id);
  }

  /** Said too soon: the family is asked again. */
  takeBack(round: string): Promise<boolean> {
    return this.#answer('take-back', round);
  }

  async #answer(word: string, round: string | undefined): Promise<boolean> {
    if (!round) return false;
    const body = { id: round, pupil_id: this.pupil };
    const key = this.#keyFor(word + JSON.stringify(body));
    const answer = await this.#try(() => call('POST', `/api/v1/families/confirmations/${word}`, { body, key }));
    if (answer) this.#dropSeen();
    return answer !== null;
  }

  /** Null: it was not sent, and the reason stands in the form. */
  async propose(): Promise<ChangeProposal | null> {
    const { form } = this;
    if (!form) return null;
    form.faults = Object.entries(form.changes.faults).map(([field, fault]) => ({ field, message: faultSentence(fault) }));
    if (form.faults.length > 0) return null;
    const values = wantedOf(form.changes.body);
    const body = { pupil_id: this.pupil, message: this.message.trim(), values, file_id: this.paper || null };
    const path = '/api/v1/families/change-proposals/propose';
    try {
      const key = this.#keyFor(JSON.stringify(body));
      const answer = await this.#try(() => call<ChangeProposal>('POST', path, { body, key }));
      if (!answer) return null;
      form.dropDraft();
      this.#dropSeen();
      form.standing = 'saved';
      return answer.data;
    } catch (fault) {
      if (!(fault instanceof Problem)) throw fault;
      form.faults = faultsOf(fault, values);
      return null;
    }
  }

  /** The same words bring the same key: a try that arrived without an answer is not sent twice. */
  #keyFor(text: string): string {
    if (text !== this.#sent) this.#key = newKey();
    this.#sent = text;
    return this.#key;
  }

  async #try<T>(send: () => Promise<T>): Promise<T | null> {
    this.sending = 'sending';
    try {
      const answer = await send();
      this.sending = 'open';
      return answer;
    } catch (fault) {
      this.sending = fault instanceof Unreachable ? 'unreachable' : 'open';
      if (fault instanceof Unreachable) return null;
      throw fault;
    }
  }

  get #place(): string {
    return `${draftPrefix}${actingAs()}|families.seen|${this.pupil}|${this.question?.round_id ?? ''}`;
  }

  #keptSeen(): Record<string, boolean> {
    try {
      return JSON.parse(draftStorage()?.getItem(this.#place) ?? '{}') as Record<string, boolean>;
    } catch {
      return {};
    }
  }

  #keepSeen(): void {
    try {
      draftStorage()?.setItem(this.#place, JSON.stringify(this.seen));
    } catch {
      // The marks then live as long as the page.
    }
  }

  #dropSeen(): void {
    this.seen = {};
    draftStorage()?.removeItem(this.#place);
  }
}
