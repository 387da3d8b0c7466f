/** A row that somebody else works on, such as a job: read again until it stands still. */
import { untrack } from 'svelte';
import { Asked } from '$api/asked.svelte';

const firstMs = 400;
const longestMs = 3_000;

/**
 * Asks when the component stands, and again while `moving` says of what came that it will change. The pause grows, so
 * that a job of a minute costs thirty questions, not three hundred.
 */
export function watched<T>(path: () => string | null, moving: (data: T) => boolean): Asked<T> & { again: () => void } {
  const question = new Asked<T>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;

  async function ask(address: string, pause: number): Promise<void> {
    clearTimeout(timer);
    await question.ask(address);
    if (stopped || address !== path()) return;
    if (question.data !== null && !moving(question.data)) return;
    timer = setTimeout(() => void ask(address, Math.min(pause * 1.5, longestMs)), pause);
  }

  $effect(() => {
    const address = path();
    stopped = false;
    if (address) untrack(() => void ask(address, firstMs));
    return () => {
      stopped = true;
      clearTimeout(timer);
      question.stop();
    };
  });
  const again = () => {
    const address = path();
    if (address) void ask(address, firstMs);
  };
  return Object.assign(question, { again });
}
