/** What a page asks in one moment goes to the server as one request: a pupil's page has forty questions. */

export const togetherPath = '/api/v1/platform/together';
/** As many as the server takes at once. */
export const mostTogether = 60;

/** One answer among many. */
export interface Told {
  status: number;
  tag?: string;
  /** Kept by the service worker at that time; it has none where nothing was kept and the status is 0. */
  stale_since?: string;
  answer: Record<string, unknown> | null;
}

type AskAll = (addresses: string[]) => Promise<Told[]>;

interface Waiting {
  address: string;
  signal?: AbortSignal;
  resolve: (told: Told) => void;
  reject: (fault: unknown) => void;
}

/** Gathers until the page has said all that it wants to know, and asks nothing twice. */
export class Together {
  #waiting: Waiting[] = [];
  readonly #askAll: AskAll;

  constructor(askAll: AskAll) {
    this.#askAll = askAll;
  }

  ask(address: string, signal?: AbortSignal): Promise<Told> {
    // A task of its own: components mount, and load what they need, in the tasks before.
    if (this.#waiting.length === 0) setTimeout(() => this.#flush(), 0);
    return new Promise((resolve, reject) => this.#waiting.push({ address, signal, resolve, reject }));
  }

  #flush(): void {
    const all = this.#waiting;
    this.#waiting = [];
    const wanted = all.filter(({ signal }) => !signal?.aborted);
    for (const gone of all) if (gone.signal?.aborted) gone.reject(new DOMException('not wanted any more', 'AbortError'));
    const addresses = [...new Set(wanted.map(({ address }) => address))];
    for (let from = 0; from < addresses.length; from += mostTogether) {
      const some = addresses.slice(from, from + mostTogether);
      void this.#settle(some, wanted.filter(({ address }) => some.includes(address)));
    }
  }

  async #settle(addresses: string[], asked: Waiting[]): Promise<void> {
    try {
      const told = await this.#askAll(addresses);
      for (const one of asked) one.resolve(told[addresses.indexOf(one.address)] ?? { status: 0, answer: null });
    } catch (fault) {
      for (const one of asked) one.reject(fault);
    }
  }
}
