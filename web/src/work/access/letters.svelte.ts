/** The letters of the classes: who has one, printing, and printing anew. */
import { call, Problem } from '$api/client';
import { made } from '$api/download';
import { save, type MadeFile } from '$api/hand_over';
import type { ClassCoverage, LetterBatch } from '$api/types';
import { textOf } from '$shell/door/refusal.svelte';

const batches = '/api/v1/families/letter-batches';

export class Letters {
  classes = $state.raw<ClassCoverage[]>([]);
  /** The last batch of each class. */
  batches = $state.raw<ReadonlyMap<string, LetterBatch>>(new Map());
  loaded = $state(false);
  fault = $state('');
  /** The class that is printed now. */
  printing = $state('');
  /** Of a print of all: how many are done, of how many. */
  done = $state(0);
  all = $state(0);
  /** Why a class got none. */
  refused = $state<Record<string, string>>({});
  /** What was printed here, by class: a code is printed once, and the browser may have refused the download. */
  kept = $state.raw<ReadonlyMap<string, MadeFile>>(new Map());
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

  async printAll(): Promise<void> {
    if (this.printing) return;
    const wanted = this.waiting;
    this.stopped = false;
    this.done = 0;
    this.all = wanted.length;
    for (const { class_id } of wanted) {
      if (this.stopped) break;
      await this.printOne(class_id);
      this.done += 1;
    }
    this.all = 0;
    await this.load();
  }

  /** The same paper once more, with the same codes. */
  saveAgain(classId: string): void {
    const file = this.kept.get(classId);
    if (file) save(file);
  }

  stop(): void {
    this.stopped = true;
  }

  /** A batch that was printed before is prepared anew: since then others may have come into the class. */
  private async printOne(classId: string): Promise<void> {
    this.printing = classId;
    const { [classId]: _, ...others } = this.refused;
    this.refused = others;
    try {
      const known = this.batches.get(classId);
      const batch = known && !known.printed_at ? known : (await call<LetterBatch>('POST', `${batches}/prepare`, { body: { class_id: classId } })).data;
      const file = await made(`${batches}/${batch.id}/print`, 'thu-kich-hoat.pdf');
      const name = this.classes.find(({ class_id }) => class_id === classId)?.name ?? '';
      const named = { ...file, name: name ? file.name.replace(/(\.pdf)?$/, ` ${name}.pdf`) : file.name };
      this.kept = new Map(this.kept).set(classId, named);
      save(named);
    } catch (fault) {
      this.refused = { ...this.refused, [classId]: textOf(fault) };
      if (!(fault instanceof Problem)) this.stopped = true;
    }
    this.printing = '';
  }
}
