/** One plan with its rows, as the board changes them: every change is written at once and can be taken back. */
import { call, Problem, Unreachable, sentence, type Finding } from '$api/client';
import { locale } from '$api/locale.svelte';
import { screen as screenOf } from '$api/screens';
import type { Plan } from '$api/types';
import { m } from '$i18n';
import { mostAtOnce, type BulkLine } from '$render/list/bulk';
import type { Names, Screen } from '$render/metadata';
import { faultText, takeBack } from '$render/record/record.svelte';
import { toasts } from '$ui/toast.svelte';
import * as places from './places';
import type { NextClass, OldClass, Pupil, Target } from './places';
import { every, everyOf } from './reading';

type PlanRow = Plan & { version: number };
type Change = Record<string, unknown>;

export class PlanWork {
  plan = $state.raw<PlanRow | null>(null);
  pupils = $state.raw<Pupil[]>([]);
  next = $state.raw<NextClass[]>([]);
  old = $state.raw<OldClass[]>([]);
  names = $state.raw<Names>({});
  pupilScreen = $state.raw<Screen | null>(null);
  classScreen = $state.raw<Screen | null>(null);
  fault = $state.raw<unknown>(null);
  /** All rows are there. */
  ready = $state(false);
  /** Ids of pupils of whom a change is on its way. */
  saving = $state.raw<ReadonlySet<string>>(new Set());
  /** Why rows were refused, by their id. */
  refused = $state.raw<ReadonlyMap<string, string>>(new Map());
  readonly id: string;

  readonly nextById = $derived(new Map(this.next.map((row) => [row.id as string, row])));
  readonly oldById = $derived(new Map(this.old.map((row) => [row.id, row])));
  readonly counts = $derived(places.countsOf(this.pupils));
  readonly openPupils = $derived(this.pupils.filter(places.isOpen));
  readonly openClasses = $derived(this.next.filter(places.isOpenClass));
  readonly moving = $derived(this.plan?.state === 'applying' || this.plan?.state === 'undoing');

  constructor(id: string) {
    this.id = id;
  }

  async load(): Promise<void> {
    this.fault = null;
    try {
      [this.pupilScreen, this.classScreen] = await Promise.all([
        screenOf('rollover.planned-pupils'),
        screenOf('rollover.planned-classes')
      ]);
      await this.loadPlan();
      await this.loadClasses();
      await this.loadPupils();
      this.ready = true;
    } catch (fault) {
      this.fault = fault;
    }
  }

  async loadPlan(): Promise<void> {
    const answer = await call<PlanRow>('GET', `/api/v1/rollover/plans/${this.id}`, { query: { names: locale.code } });
    this.plan = answer.data;
    this.take(answer.whole.x_names);
  }

  async loadClasses(): Promise<void> {
    const from = this.plan?.from_year_id ?? '';
    const [next, old] = await Promise.all([
      every<NextClass>('/api/v1/rollover/planned-classes', { 'filter[plan_id]': this.id }),
      every<OldClass>('/api/v1/classes/classes', { 'filter[year_id]': from, ended: true })
    ]);
    this.next = next.rows.sort(places.byName);
    this.old = old.rows.sort(places.byName);
    this.take({ ...next.names, ...old.names });
  }

  async loadPupils(): Promise<void> {
    const from = [...this.old.map(({ id }) => id), 'null'];
    const all = await everyOf<Pupil>('/api/v1/rollover/planned-pupils', { 'filter[plan_id]': this.id }, 'from_class_id', from);
    this.pupils = all.rows.sort(places.byGivenName);
    this.take(all.names);
  }

  nameOf(id: string | null | undefined): string {
    return id ? (this.names[id] ?? '') : '';
  }

  oldName(pupil: Pupil): string {
    return pupil.from_class_id ? (this.oldById.get(pupil.from_class_id)?.name ?? this.nameOf(pupil.from_class_id)) : '';
  }

  placeName(key: string): string {
    const target = places.targetOf(key);
    if (target?.kind === 'class') return this.nextById.get(target.id)?.name ?? '';
    return target ? this.word('outcome', target.outcome) : '';
  }

  /** The server's word for a choice of a planned pupil. */
  word(field: string, value: string): string {
    const choices = this.pupilScreen?.fields.find((each) => each.name === field)?.choices;
    return choices?.find((each) => each.value === value)?.label ?? '';
  }

  /** Moves them, at once for the eye; what the server refuses goes back to where it was. */
  async move(who: readonly Pupil[], target: Target): Promise<void> {
    const moved = who.filter((pupil) => places.placeOf(pupil) !== places.keyOf(target) || places.isOpen(pupil));
    if (moved.length === 0) return;
    const changes = new Map<string, Change>(
      moved.map((pupil) => [pupil.id, places.changeFor(pupil, target, this.nextById, this.oldById)])
    );
    const where = this.placeName(places.keyOf(target));
    const text =
      moved.length === 1
        ? m.rollover_moved_one({ name: moved[0]?.full_name ?? '', where })
        : m.rollover_moved_many({ n: moved.length, where });
    await this.write(changes, text);
  }

  /** Whatever was proposed is right. */
  async settle(who: readonly Pupil[]): Promise<void> {
    const changes = new Map<string, Change>(who.map((pupil) => [pupil.id, { settled: true }]));
    await this.write(changes, m.rollover_settled({ n: who.length }));
  }

  private async write(changes: Map<string, Change>, text: string): Promise<void> {
    const before = new Map(this.pupils.filter(({ id }) => changes.has(id)).map((pupil) => [pupil.id as string, pupil]));
    this.replace((pupil) => ({ ...pupil, ...changes.get(pupil.id) }) as Pupil, changes);
    this.saving = new Set([...this.saving, ...changes.keys()]);
    const sets: string[] = [];
    const unwritten = new Map(changes);
    try {
      const ids = [...changes.keys()];
      for (let at = 0; at < ids.length; at += mostAtOnce) {
        const part = ids.slice(at, at + mostAtOnce);
        const items = part.map((id) => ({ op: 'update', id, version: before.get(id)?.version, data: changes.get(id) }));
        const answer = await call<BulkLine[]>('POST', '/api/v1/rollover/planned-pupils/bulk', { body: { items } });
        if (answer.changeSet) sets.push(answer.changeSet);
        this.settleLines(answer.data, part, before);
        for (const id of part) unwritten.delete(id);
      }
      this.tell(text, sets);
    } catch (fault) {
      // What went through before stays, and can be taken back.
      this.replace((pupil) => before.get(pupil.id) ?? pupil, unwritten);
      this.tell(m.rollover_part_moved({ n: changes.size - unwritten.size }), sets);
      toasts.show(faultText(fault), { tone: 'bad' });
      if (fault instanceof Problem && fault.status !== 422) await this.reload();
    } finally {
      this.saving = new Set([...this.saving].filter((id) => !changes.has(id)));
    }
  }

  private settleLines(lines: BulkLine[], part: string[], before: Map<string, Pupil>): void {
    const refused = new Map(this.refused);
    const written = new Set<string>();
    for (const line of lines) {
      const id = part[line.index] ?? '';
      refused.delete(id);
      if (line.result === 'rejected') refused.set(id, said(line.findings));
      else if (line.result === 'updated') written.add(id);
    }
    this.refused = refused;
    const touched = new Map(part.map((id) => [id, {}]));
    this.replace((pupil) => {
      if (refused.has(pupil.id)) return before.get(pupil.id) ?? pupil;
      return written.has(pupil.id) ? { ...pupil, version: pupil.version + 1 } : pupil;
    }, touched);
    const first = lines.find((line) => line.result === 'rejected');
    if (!first) return;
    toasts.show(said(first.findings), { tone: 'bad' });
    // Somebody else has written meanwhile: what he wrote is shown.
    if (first.findings.some((finding) => finding.code === 'stale')) void this.reload();
  }

  private replace(make: (pupil: Pupil) => Pupil, which: ReadonlyMap<string, unknown>): void {
    this.pupils = this.pupils.map((pupil) => (which.has(pupil.id) ? make(pupil) : pupil));
  }

  private tell(text: string, sets: string[]): void {
    if (sets.length === 0) return;
    const run = async () => {
      for (const set of [...sets].reverse()) if (!(await takeBack(set))) break;
      await this.reload();
    };
    toasts.show(text, { action: { label: m.record_undo(), run } });
  }

  /** Corrects a planned class. Gives what the server refused, or nothing. */
  async correctClass(row: NextClass, data: Change, text: string): Promise<string> {
    try {
      const answer = await call<NextClass>('PATCH', `/api/v1/rollover/planned-classes/${row.id}`, {
        body: data,
        tag: `"${row.version}"`
      });
      this.next = this.next.map((each) => (each.id === row.id ? answer.data : each));
      if (answer.changeSet) this.tell(text, [answer.changeSet]);
      return '';
    } catch (fault) {
      if (fault instanceof Problem && fault.status === 412) await this.reload();
      return faultText(fault);
    }
  }

  async reload(): Promise<void> {
    try {
      await Promise.all([this.loadPlan(), this.loadClasses()]);
      await this.loadPupils();
    } catch (fault) {
      if (!(fault instanceof Problem) && !(fault instanceof Unreachable)) throw fault;
      toasts.show(faultText(fault), { tone: 'bad' });
    }
  }

  take(names: unknown): void {
    if (names) this.names = { ...this.names, ...(names as Names) };
  }
}

function said(findings: Finding[]): string {
  return findings.map(sentence).join(' ');
}
