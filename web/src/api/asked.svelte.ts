/** One question to the server that a component waits for, and its answer. */
import { untrack } from 'svelte';
import { call, type Query } from './client';

export class Asked<T> {
  data = $state.raw<T | null>(null);
  fault = $state.raw<unknown>(null);
  staleSince = $state.raw<Date | null>(null);
  hasMore = $state(false);
  whole = $state.raw<Record<string, unknown>>({});
  private question: AbortController | null = null;

  get waiting(): boolean {
    return this.data === null && this.fault === null;
  }

  async ask(path: string, query: Query = {}, together = false): Promise<void> {
    this.question?.abort();
    const mine = (this.question = new AbortController());
    try {
      const answer = await call<T>('GET', path, { query, signal: mine.signal, together });
      if (mine.signal.aborted) return;
      this.data = answer.data;
      this.whole = answer.whole;
      this.hasMore = answer.hasMore;
      this.staleSince = answer.staleSince ?? null;
      this.fault = null;
    } catch (fault) {
      if (!mine.signal.aborted) this.fault = fault;
    }
  }

  stop(): void {
    this.question?.abort();
  }
}

interface Manner {
  /** With what the page asks in the same moment. */
  together?: boolean;
}

/** Asks when the component stands and whenever what `query` reads has changed. */
export function asked<T>(path: () => string | null, query: () => Query = () => ({}), manner: Manner = {}): Asked<T> {
  const question = new Asked<T>();
  $effect(() => {
    const address = path();
    const wanted = query();
    // What asking itself reads (how many requests are under way) is no reason to ask again.
    if (address) untrack(() => void question.ask(address, wanted, manner.together));
    return () => question.stop();
  });
  return question;
}
