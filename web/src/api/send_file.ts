/** A file in one request, for addresses that take its bytes as they are; `upload` is for long ones on a bad line. */
import { address, type Query } from './client';
import { counted } from './pending.svelte';
import { Problem, Unreachable } from './problem';
import { actingAs } from './seat';

async function sent<T>(path: string, file: File, query: Query): Promise<T> {
  const headers = new Headers({ Accept: 'application/json', 'Content-Type': 'application/octet-stream' });
  const seat = actingAs();
  if (seat) headers.set('Acting-As', seat);
  const init = { method: 'POST', headers, body: file, credentials: 'same-origin' } as const;
  const response = await fetch(address(path, query), init).catch(() => {
    throw new Unreachable();
  });
  const whole: { data?: T; title?: string } = await response.json().catch(() => ({}));
  if (!response.ok || whole.data === undefined) throw new Problem(response.status, whole, response.headers);
  return whole.data;
}

export function sendFile<T>(path: string, file: File, query: Query = {}): Promise<T> {
  return counted(sent<T>(path, file, query));
}
