/** Is the server in reach, and how old is what is shown? */
let offline = $state(false);
let since = $state.raw<Date | null>(null);

export const connection = {
  get offline(): boolean {
    return offline;
  },

  /** Time of the oldest data on the page that came without network. */
  get since(): Date | null {
    return since;
  },

  /** An answer came over the network. */
  reached(): void {
    offline = false;
    since = null;
  },

  stale(time: Date): void {
    offline = true;
    if (!since || time < since) since = time;
  },

  lost(): void {
    offline = true;
  }
};
