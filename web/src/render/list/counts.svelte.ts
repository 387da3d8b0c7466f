/** How many rows each declared view finds: asked when the list itself stands, two at a time, kept for a minute. */
import type { NamedView, Screen } from '../metadata';
import { countRows, type Total } from './list.svelte';

const keptMs = 60_000;
const atOnce = 2;

interface Kept {
  total: Total;
  at: number;
}

const kept = new Map<string, Kept>();

export class ViewCounts {
  totals = $state.raw<Record<string, Total>>({});
  #running: AbortController | null = null;

  async load(screen: Screen, views: NamedView[], extra: [string, string][]): Promise<void> {
    this.#running?.abort();
    const running = new AbortController();
    this.#running = running;
    this.totals = {};
    // A view that only sorts finds what the list finds.
    const waiting = views.filter((view) => /(^|&)(filter|q|as_of)/.test(view.query));
    const worker = async () => {
      for (let view = waiting.shift(); view && !running.signal.aborted; view = waiting.shift()) {
        await this.#one(screen, view, extra, running.signal);
      }
    };
    await Promise.all(Array.from({ length: atOnce }, worker));
  }

  async #one(screen: Screen, view: NamedView, extra: [string, string][], signal: AbortSignal): Promise<void> {
    const query = new URLSearchParams(view.query);
    for (const [name, value] of extra) if (!query.has(name)) query.append(name, value);
    const key = `${screen.path}?${query}`;
    const known = kept.get(key);
    try {
      const fresh = known && Date.now() - known.at < keptMs;
      const total = fresh ? known.total : await countRows(screen.path, query, signal);
      kept.set(key, { total, at: fresh ? known.at : Date.now() });
      if (!signal.aborted) this.totals = { ...this.totals, [view.id]: total };
    } catch {
      // A view without a number still opens.
    }
  }

  /** After a change nothing that was counted holds. */
  static forget(): void {
    kept.clear();
  }
}

export function totalText(total: Total | undefined, format: (rows: number) => string): string | undefined {
  if (!total) return undefined;
  return total.more ? `${format(total.rows)}+` : format(total.rows);
}
