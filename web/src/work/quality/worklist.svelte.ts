/** The findings of a page of work: what is done falls away, and can be taken back for a moment. */
import { call, type Query } from '$api/client';
import type { WorkItem, WorklistLine } from '$api/types';
import { undo } from '$api/undo';

const most = 200;
const pagesAtMost = 10;
/** Ms for which what was done stays to be taken back. */
export const stay = 12_000;

export interface Done {
  how: 'mended' | 'accepted';
  changeSet?: string;
}

export interface Wanted {
  class_id?: string;
  fixer?: string;
  severity?: string;
  field?: string;
  kind?: string;
  record?: string;
}

/** Of no class: the address cannot ask for that. */
export const noClass = 'none';

export function keyOf({ record, code, field }: Pick<WorkItem, 'record' | 'code' | 'field'>): string {
  return `${record} ${code} ${field}`;
}

export interface RecordGroup {
  record: string;
  items: WorkItem[];
}

/** Those of one record together, in the order of the first of each. */
export function groupsOf(items: readonly WorkItem[]): RecordGroup[] {
  const groups = new Map<string, RecordGroup>();
  for (const item of items) {
    const group = groups.get(item.record);
    if (group) group.items.push(item);
    else groups.set(item.record, { record: item.record, items: [item] });
  }
  return [...groups.values()];
}

/**
 * What is left of one record, put where its findings stood: known ones keep their place, and those that `joins` wants
 * follow them.
 */
export function renewed(
  items: readonly WorkItem[],
  record: string,
  left: readonly WorkItem[],
  joins: (item: WorkItem) => boolean = () => true
): WorkItem[] {
  const fresh = new Map(left.map((item) => [keyOf(item), item]));
  const known = items.map((item) => {
    const key = keyOf(item);
    const now = fresh.get(key);
    fresh.delete(key);
    return now ?? item;
  });
  const last = known.map((item) => item.record).lastIndexOf(record);
  return [...known.slice(0, last + 1), ...[...fresh.values()].filter(joins), ...known.slice(last + 1)];
}

export class Worklist {
  items = $state.raw<WorkItem[] | null>(null);
  lines = $state.raw<WorklistLine[]>([]);
  fault = $state.raw<unknown>(null);
  hasMore = $state(false);
  done = $state.raw<ReadonlyMap<string, Done>>(new Map());
  /** Those that fell away since the page was opened. */
  private fallen = $state.raw<ReadonlySet<string>>(new Set());
  private wanted: Wanted = {};
  private newest = '';
  private question: AbortController | null = null;

  async load(wanted: Wanted): Promise<void> {
    this.question?.abort();
    const mine = (this.question = new AbortController());
    this.wanted = wanted;
    try {
      const [lines, page] = await Promise.all([this.countedLines(), this.pages(wanted, mine.signal)]);
      if (mine.signal.aborted) return;
      this.lines = lines;
      this.items = page.items;
      this.newest = page.items.reduce((newest, { id }) => (id > newest ? id : newest), '');
      this.hasMore = page.hasMore;
      this.done = new Map();
      this.fault = null;
    } catch (fault) {
      if (!mine.signal.aborted) this.fault = fault;
    }
  }

  get mended(): number {
    return this.fallen.size;
  }

  stop(): void {
    this.question?.abort();
  }

  async more(): Promise<void> {
    const last = this.items?.at(-1);
    if (!last) return;
    const page = await this.page(this.wanted, last.id);
    this.items = [...(this.items ?? []), ...page];
    this.hasMore = page.length === most;
  }

  isOpen(item: WorkItem): boolean {
    return !this.done.has(keyOf(item));
  }

  /** The first open one after this one, then from the start. */
  next(after: WorkItem): WorkItem | undefined {
    const ordered = groupsOf(this.items ?? []).flatMap((group) => group.items);
    const at = ordered.findIndex((item) => keyOf(item) === keyOf(after));
    return [...ordered.slice(at + 1), ...ordered.slice(0, Math.max(at, 0))].find((item) => this.isOpen(item));
  }

  /** Counts fall at once; what the server has of the record then says what is left of it. */
  async changed(item: WorkItem, done: Done): Promise<boolean> {
    const before = this.lines;
    this.mark(item, done);
    this.lines = this.lines.map((line) => (speaksOf(line, item) ? { ...line, findings: line.findings - 1 } : line));
    try {
      await this.refresh(item, done);
    } catch {
      this.lines = before;
    }
    return !this.isOpen(item);
  }

  /** Takes back what was done about a finding. */
  async takeBack(item: WorkItem): Promise<void> {
    const { changeSet } = this.done.get(keyOf(item)) ?? {};
    if (!changeSet) return;
    await undo(changeSet);
    await this.refresh(item, { how: 'mended', changeSet: undefined });
  }

  /** What stood struck through for a moment goes. */
  drop(item: WorkItem): void {
    if (this.isOpen(item)) return;
    const key = keyOf(item);
    this.items = (this.items ?? []).filter((each) => keyOf(each) !== key);
    const left = new Map(this.done);
    left.delete(key);
    this.done = left;
  }

  private async refresh(item: WorkItem, done: Done): Promise<void> {
    const query = { record: item.record, limit: most };
    const [answer, lines] = await Promise.all([
      call<WorkItem[]>('GET', '/api/v1/quality/worklist', { query }),
      this.countedLines()
    ]);
    const left = new Set(answer.data.map(keyOf));
    const before = (this.items ?? []).filter((each) => each.record === item.record);
    const marks = new Map(this.done);
    const fallen = new Set(this.fallen);
    for (const key of before.map(keyOf)) {
      if (left.has(key)) {
        marks.delete(key);
        fallen.delete(key);
      } else {
        fallen.add(key);
        if (!marks.has(key)) marks.set(key, done);
      }
    }
    this.done = marks;
    this.fallen = fallen;
    // What the deed itself made wrong is told, whatever is asked for; ids grow with time.
    this.items = renewed(this.items ?? [], item.record, answer.data, (each) => this.isWanted(each) || each.id > this.newest);
    this.lines = lines;
  }

  private isWanted(item: WorkItem): boolean {
    const { fixer, severity, field, kind } = this.wanted;
    return (
      (!fixer || item.fixer === fixer) &&
      (!severity || item.severity === severity) &&
      (!field || item.field === field) &&
      (!kind || item.kind === kind)
    );
  }

  private mark(item: WorkItem, done: Done): void {
    this.done = new Map(this.done).set(keyOf(item), done);
  }

  private async countedLines(): Promise<WorklistLine[]> {
    return (await call<WorklistLine[]>('GET', '/api/v1/quality/worklists')).data;
  }

  private async page(wanted: Wanted, after?: string, signal?: AbortSignal): Promise<WorkItem[]> {
    const { class_id, ...rest } = wanted;
    const query: Query = { ...rest, class_id: class_id === noClass ? undefined : class_id, limit: most, after };
    return (await call<WorkItem[]>('GET', '/api/v1/quality/worklist', { query, signal })).data;
  }

  private async pages(wanted: Wanted, signal: AbortSignal): Promise<{ items: WorkItem[]; hasMore: boolean }> {
    let page = await this.page(wanted, undefined, signal);
    if (wanted.class_id !== noClass) return { items: page, hasMore: page.length === most };
    let all = page;
    for (let n = 1; page.length === most && n < pagesAtMost; n += 1) {
      page = await this.page(wanted, page.at(-1)?.id, signal);
      all = [...all, ...page];
    }
    return { items: all.filter((item) => !item.class_id), hasMore: false };
  }
}

function speaksOf(line: WorklistLine, item: WorkItem): boolean {
  return (
    line.class_id === item.class_id &&
    line.fixer === item.fixer &&
    line.severity === item.severity &&
    line.kind === item.kind &&
    line.code === item.code &&
    line.field === item.field
  );
}
