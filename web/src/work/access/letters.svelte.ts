/** The letters of the classes: who has one, printing, and printing anew. */
import { call, Problem } from '$api/client';
import { made } from '$api/download';
import { save, type MadeFile } from '$api/hand_over';
import type { ClassCoverage, LetterBatch } from '$api/types';
import { m } from '$i18n';
import { textOf } from '$shell/door/refusal.svelte';

const batches = '/api/v1/families/letter-batches';
const paperName = 'thu-kich-hoat.pdf';
/** The server draws at most 2,000 on one paper; few schools have more. */
const mostOnPaper = 1_500;
const lookMs = 1_500;

/** One paper after the other, as full as they may be. */
export function papersOf(made: readonly LetterBatch[]): LetterBatch[][] {
  const papers: LetterBatch[][] = [];
  let letters = mostOnPaper;
  for (const batch of made) {
    letters += batch.letters;
    if (letters > mostOnPaper) {
      papers.push([]);
      letters = batch.letters;
    }
    papers.at(-1)?.push(batch);
  }
  return papers;
}

export class Letters {
  classes = $state.raw<ClassCoverage[]>([]);
  /** The last batch of each class. */
  batches = $state.raw<ReadonlyMap<string, LetterBatch>>(new Map());
  loaded = $state(false);
  fault = $state('');
  /** The class that is printed now. */
  printing = $state('');
  /** Of a print of all: how many are done, of how many; one that is prepared is half done. */
  done = $state(0);
  all = $state(0);
  /** Why a class got none. */
  refused = $state<Record<string, string>>({});
  /** What was printed here, by class: a code is printed once, and the browser may have refused the download. */
  kept = $state.raw<ReadonlyMap<string, MadeFile>>(new Map());
  /** Those of a print of all. */
  papers = $state.raw<readonly MadeFile[]>([]);
  private stopped = false;

  constructor(private readonly yearId: () => string = () => '') {}

  async load(): Promise<void> {
    this.fault = '';
    try {
      const year = this.yearId();
      const [coverage, made] = await Promise.all([
        call<ClassCoverage[]>('GET', '/api/v1/families/letter-coverage', { query: year ? { year_id: year } : {} }),
        call<LetterBatch[]>('GET', batches, { query: { sort: '-prepared_at', limit: 200 } })
      ]);
      this.classes = coverage.data.toSorted((left, right) => left.name.localeCompare(right.name, 'vi', { numeric: true }));
      this.batches = new Map(made.data.toReversed().flatMap((batch) => (batch.class_id ? [[batch.class_id, batch]] : [])));
    } catch (fault) {
      this.fault = textOf(fault);
    }
    this.loaded = true;
  }

  printedAt(classId: string): string {
    return this.batches.get(classId)?.printed_at ?? '';
  }

  /** Those with somebody to write to and no letter on paper yet. */
  get waiting(): ClassCoverage[] {
    return this.classes.filter(({ class_id, with_guardian }) => with_guardian > 0 && !this.printedAt(class_id));
  }

  async print(classId: string): Promise<void> {
    if (this.printing) return;
    await this.printOne(classId);
    await this.load();
  }

  /** How many classes a print of all has still to print. */
  get left(): number {
    return this.all - Math.floor(this.done);
  }

  /** All classes on one paper: an office prints once, and no browser asks whether it may save forty files. */
  async printAll(): Promise<void> {
    if (this.printing) return;
    const wanted = this.waiting;
    this.stopped = false;
    this.refused = {};
    this.done = 0;
    this.all = wanted.length;
    const prepared: LetterBatch[] = [];
    for (const { class_id } of wanted) {
      if (this.stopped) break;
      const batch = await this.tried(class_id, () => this.prepared(class_id));
      if (batch) prepared.push(batch);
      this.done += 0.5;
    }
    for (const paper of papersOf(prepared)) if (!this.stopped) await this.printPaper(paper);
    this.all = 0;
    await this.load();
    if (!this.stopped) this.tellLeftOut(prepared);
  }

  private tellLeftOut(asked: readonly LetterBatch[]): void {
    const out = asked.flatMap(({ class_id }) => (class_id && !this.printedAt(class_id) ? [class_id] : []));
    this.refused = { ...Object.fromEntries(out.map((id) => [id, m.access_left_out()])), ...this.refused };
  }

  private async printPaper(paper: LetterBatch[]): Promise<void> {
    const before = this.done;
    const ids = new Set(paper.map(({ id }) => id));
    const watch = setInterval(() => void this.look(ids, before), lookMs);
    const first = paper[0]?.class_id ?? '';
    const body = { batches: paper.map(({ id }) => ({ id })) };
    const file = await this.tried(first, () => made(`${batches}/print-several`, paperName, body));
    clearInterval(watch);
    this.done = before + paper.length / 2;
    if (!file) return;
    this.papers = [...this.papers, file];
    save(file);
  }

  /** How far the server has come: it prints class by class. */
  private async look(ids: ReadonlySet<string>, before: number): Promise<void> {
    const known = await call<LetterBatch[]>('GET', batches, { query: { sort: '-prepared_at', limit: 200 } }).catch(() => null);
    const printed = known?.data.filter(({ id, printed_at }) => printed_at && ids.has(id)).length ?? 0;
    this.done = Math.max(this.done, before + printed / 2);
  }

  /** The same paper once more, with the same codes. */
  saveAgain(classId: string): void {
    const file = this.kept.get(classId);
    if (file) save(file);
  }

  stop(): void {
    this.stopped = true;
  }

  savePapers(): void {
    for (const paper of this.papers) save(paper);
  }

  /** A batch that was printed before is prepared anew: since then others may have come into the class. */
  private async prepared(classId: string): Promise<LetterBatch> {
    const known = this.batches.get(classId);
    if (known && !known.printed_at) return known;
    return (await call<LetterBatch>('POST', `${batches}/prepare`, { body: { class_id: classId } })).data;
  }

  /** Null: it was refused, and why stands beside the class. Without network nothing else is tried. */
  private async tried<T>(classId: string, work: () => Promise<T>): Promise<T | null> {
    this.printing = classId;
    const { [classId]: _, ...others } = this.refused;
    this.refused = others;
    try {
      return await work();
    } catch (fault) {
      this.refused = { ...this.refused, [classId]: textOf(fault) };
      if (!(fault instanceof Problem)) this.stopped = true;
      return null;
    } finally {
      this.printing = '';
    }
  }

  private async printOne(classId: string): Promise<void> {
    await this.tried(classId, async () => {
      const batch = await this.prepared(classId);
      const file = await made(`${batches}/${batch.id}/print`, paperName);
      const name = this.classes.find(({ class_id }) => class_id === classId)?.name ?? '';
      const named = { ...file, name: name ? file.name.replace(/(\.pdf)?$/, ` ${name}.pdf`) : file.name };
      this.kept = new Map(this.kept).set(classId, named);
      save(named);
    });
  }
}
