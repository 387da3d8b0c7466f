import { untrack } from 'svelte';

/** How many requests are under way: the line at the top of the page shows what takes longer than a moment. */
let count = $state(0);

export const pending = {
  get count(): number {
    return count;
  }
};

export async function counted<T>(work: Promise<T>): Promise<T> {
  // Whoever asks inside an effect does not wait for this count.
  untrack(() => (count += 1));
  try {
    return await work;
  } finally {
    count -= 1;
  }
}
