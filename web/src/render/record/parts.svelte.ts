/** The rows of one part of a record: guardians of a pupil, lessons of a class. */
import { call, Problem, Unreachable } from '$api/client';
import { locale } from '$api/locale.svelte';
import { screen as screenOf } from '$api/screens';
import type { FieldInfo, Names, Part, Row, Screen, Value } from '../metadata';

const shownAtOnce = 20;
const mostTabs = 6;
const mostColumns = 6;
/** A pupil has two dozen parts; the server tells them in the order of their weight. */
const mostCounted = 12;

/** What a small table shows: what names the row first, then what matters; not what all rows share. */
export function columnsOf(screen: Screen, by: string): FieldInfo[] {
  const shown = screen.fields.filter((field) => field.name !== by && field.name !== 'id' && field.priority < 3);
  const names = shown.filter((field) => screen.title.includes(field.name));
  const rest = shown.filter((field) => !screen.title.includes(field.name));
  const ordered = [...rest].sort((left, right) => left.priority - right.priority);
  return [...names, ...ordered].slice(0, mostColumns);
}

export class PartWork {
  screen = $state.raw<Screen | null>(null);
  rows = $state.raw<Row[] | null>(null);
  names = $state.raw<Names>({});
  more = $state(false);
  past = $state(false);
  fault = $state.raw<Problem | Unreachable | null>(null);

  readonly part: Part;
  readonly value: Value;

  constructor(part: Part, row: Row) {
    this.part = part;
    this.value = row[part.through];
  }

  /** The full list with the same rows. */
  get href(): string {
    const [module, plural] = this.part.screen.split('.');
    return `/r/${module}/${plural}?filter[${this.part.by}]=${encodeURIComponent(String(this.value))}`;
  }

  async load(): Promise<void> {
    this.fault = null;
    try {
      this.screen ??= await screenOf(this.part.screen);
      const query = this.#query({ limit: shownAtOnce, names: locale.code });
      const answer = await call<Row[]>('GET', this.screen.path, { query, together: true });
      this.rows = answer.data;
      this.more = answer.hasMore;
      this.names = (answer.whole.x_names as Names | undefined) ?? {};
    } catch (fault) {
      if (!(fault instanceof Problem) && !(fault instanceof Unreachable)) throw fault;
      this.fault = fault;
    }
  }

  #query(more: Record<string, string | number>): Record<string, string | number | undefined> {
    const asOf = this.past && this.screen?.dated ? 'all' : undefined;
    return { ...more, [`filter[${this.part.by}]`]: String(this.value), as_of: asOf };
  }
}

/** How many rows each part has, by its screen and field; what cannot be counted is left out. */
export async function countParts(parts: Part[], row: Row): Promise<Record<string, string>> {
  const counts: Record<string, string> = {};
  await Promise.all(
    parts.slice(0, mostCounted).map(async (part) => {
      const value = row[part.through];
      if (value === null || value === undefined) return;
      const query = { limit: 1, count: 1, [`filter[${part.by}]`]: String(value) };
      const path = `/api/v1/${part.screen.replace('.', '/')}`;
      const answer = await call('GET', path, { query, together: true }).catch(() => null);
      const { count, count_more } = answer?.whole ?? {};
      if (typeof count === 'number') counts[partId(part)] = `${count}${count_more ? '+' : ''}`;
    })
  );
  return counts;
}

/**
 * Parts with rows stand as tabs, the others in a menu behind them: what is empty is not in the way, but can
 * be opened to add the first row.
 */
export function arranged(parts: Part[], counts: Record<string, string>, current: string): { tabs: Part[]; rest: Part[] } {
  const known = Object.keys(counts).length > 0;
  const filled = (part: Part) => (known ? (counts[partId(part)] ?? '0') !== '0' : false);
  const first = (known ? parts.filter(filled) : parts).slice(0, mostTabs);
  const tabs = parts.filter((part) => first.includes(part) || partId(part) === current);
  return { tabs, rest: parts.filter((part) => !tabs.includes(part)) };
}

export function partId(part: Part): string {
  return `${part.screen}.${part.by}`;
}
