/** A standing that is asked again while somebody looks at it: what others do moves it. */
import { untrack } from 'svelte';
import { Asked } from '$api/asked.svelte';
import type { Query } from '$api/client';

/** Of a page that is watched; 0: only when one comes back to it. */
const watchedMs = 3_500;

/** Asks at once, every few seconds while the page is seen, and when one comes back to it. */
export function live<T>(path: () => string | null, query: () => Query, everyMs = watchedMs): Asked<T> & { again: () => void } {
  const question = new Asked<T>();
  const again = () => {
    const address = path();
    if (address) void question.ask(address, query());
  };
  const seen = () => {
    if (document.visibilityState === 'visible') again();
  };
  $effect(() => {
    path();
    query();
    untrack(again);
    const timer = everyMs ? setInterval(seen, everyMs) : undefined;
    document.addEventListener('visibilitychange', seen);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', seen);
      question.stop();
    };
  });
  return Object.assign(question, { again });
}
