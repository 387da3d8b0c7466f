/** A log page by page, the newest first: the next page goes on behind the last line. */
import { Asked } from '$api/asked.svelte';
import { call, type Query } from '$api/client';

export const pageSize = 50;
type Parameters = Record<string, string | number | undefined>;

export class Paged<Line extends { id: string }> {
  private readonly question = new Asked<Line[]>();
  private further = $state.raw<Line[]>([]);
  private readonly path: string;
  private query: Parameters = {};
  more = $state(false);
  busy = $state(false);
  moreFault = $state.raw<unknown>(null);

  constructor(path: string) {
    this.path = path;
  }
  get lines(): Line[] | null {
    return this.question.data && [...this.question.data, ...this.further];
  }
  get fault(): unknown {
    return this.question.fault;
  }

  async ask(query: Parameters): Promise<void> {
    this.query = { ...query, limit: pageSize };
    this.further = [];
    this.moreFault = null;
    await this.question.ask(this.path, this.query as Query);
    this.more = this.question.data?.length === pageSize;
  }

  again(): Promise<void> {
    return this.ask(this.query);
  }

  async next(): Promise<void> {
    const last = this.lines?.at(-1);
    if (!last || this.busy) return;
    this.busy = true;
    this.moreFault = null;
    const query = this.query;
    try {
      const { data } = await call<Line[]>('GET', this.path, { query: { ...query, starting_after: last.id } });
      if (query !== this.query) return;
      this.further = [...this.further, ...data];
      this.more = data.length === pageSize;
    } catch (fault) {
      this.moreFault = fault;
    } finally {
      this.busy = false;
    }
  }

  stop(): void {
    this.question.stop();
  }
}
