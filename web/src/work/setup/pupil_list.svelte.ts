/** The list of pupils on its way into the school. Where it stands the server knows: a page that is opened again finds it. */
import { call, Problem } from '$api/client';
import { sendFile } from '$api/send_file';
import type { ClassCoverage, ColumnDecision, Import } from '$api/types';
import { textOf } from '$shell/door/refusal.svelte';
import { decisionsKept } from '$work/import/columns';
import { ownJob } from '$work/jobs/known.svelte';
import { watched } from '$work/kit/watched.svelte';
import type { ImportReport, OpenColumn, SheetColumn } from './report';

const imports = '/api/v1/imports/imports';
const moving = new Set(['previewing', 'applying', 'undoing']);

export class PupilList {
  fault = $state('');
  sending = $state('');
  /** A step is on its way to the server. */
  busy = $state(false);
  report = $state.raw<ImportReport | null>(null);
  known = $state.raw<SheetColumn[]>([]);
  classes = $state.raw<ClassCoverage[]>([]);
  loaded = $state(false);
  private id = $state('');
  private readonly follow = watched<Import>(
    () => (this.id ? `${imports}/${this.id}` : null),
    (row) => moving.has(row.state)
  );

  /** `year`: "2026-2027"; empty: the one of today. */
  constructor(private readonly year: () => string) {
    $effect(() => {
      const row = this.follow.data;
      if (row && row.state !== 'previewing') void this.look(row);
    });
  }

  get row(): Import | null {
    return this.follow.data?.id === this.id ? this.follow.data : null;
  }

  /** The last list that came in, if it was not taken back. */
  async load(): Promise<void> {
    await this.attempt(async () => {
      const query = { 'filter[sheet]': 'pupils', sort: '-asked_at', limit: 1 };
      const { data } = await call<Import[]>('GET', imports, { query });
      const last = data.find(({ state }) => state !== 'undone' && state !== 'failed');
      if (last) this.id = last.id;
      await this.loadClasses();
    });
    this.loaded = true;
  }

  async send(file: File): Promise<void> {
    if (this.sending) return;
    this.sending = file.name;
    await this.attempt(async () => {
      const { file_id } = await sendFile<{ file_id: string }>('/api/v1/imports/files', file, { name: file.name });
      const body = { sheet: 'pupils', file_id, year: this.year(), create_missing: true, all_or_nothing: false, columns: [] };
      const { data } = await call<Import>('POST', `${imports}/begin`, { body });
      this.report = null;
      this.id = data.id;
    });
    this.sending = '';
  }

  /** Looks again, with what somebody said about a column. */
  decide({ places }: OpenColumn, field: string): Promise<void> {
    // The server takes the decisions as a whole: those from before go with it.
    const here = (each: ColumnDecision) =>
      places.some((place) => place.column === each.column && (place.sheet ?? '') === (each.sheet ?? ''));
    const before = decisionsKept(this.row?.columns ?? '').filter((each) => !here(each));
    return this.step('look', { columns: [...before, ...places.map((place) => ({ ...place, field }))] });
  }

  apply(): Promise<void> {
    return this.step('apply');
  }

  /** Another file instead of this one: what was looked at wrote nothing. */
  drop(): void {
    this.id = '';
    this.report = null;
  }

  private async step(verb: 'look' | 'apply', body: Record<string, unknown> = {}): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    await this.attempt(async () => {
      await call('POST', `${imports}/${this.id}/${verb}`, { body });
      if (verb === 'apply') ownJob.begun();
      this.follow.again();
    });
    this.busy = false;
  }

  private async look(row: Import): Promise<void> {
    if (row.state === 'applying' || row.state === 'applied') await this.attempt(() => this.loadClasses());
    if (!row.report_id || row.state === 'applying') return;
    await this.attempt(async () => {
      if (!this.known.length) {
        const { data } = await call<{ code: string; columns: SheetColumn[] }[]>('GET', '/api/v1/imports/sheets');
        this.known = data.find(({ code }) => code === 'pupils')?.columns ?? [];
      }
      this.report = (await call<ImportReport>('GET', `${imports}/${row.id}/report`)).data;
    });
  }

  /** Of the year that the address names; empty: the one of today. */
  yearId = '';
  private yearAsked = false;

  private async loadClasses(): Promise<void> {
    if (!this.yearAsked) {
      const query = { 'filter[code]': this.year(), limit: 1 };
      const found = this.year() ? (await call<{ id: string }[]>('GET', '/api/v1/calendar/school-years', { query })).data : [];
      this.yearId = found[0]?.id ?? '';
      this.yearAsked = true;
    }
    const query = this.yearId ? { year_id: this.yearId } : {};
    const { data } = await call<ClassCoverage[]>('GET', '/api/v1/families/letter-coverage', { query });
    this.classes = data.toSorted((left, right) => left.name.localeCompare(right.name, 'vi', { numeric: true }));
  }

  again(): Promise<void> {
    return this.attempt(() => this.loadClasses());
  }

  private async attempt(work: () => Promise<void>): Promise<void> {
    this.fault = '';
    try {
      await work();
    } catch (fault) {
      this.fault = textOf(fault);
      if (fault instanceof Problem && fault.status === 409) this.follow.again();
    }
  }
}
