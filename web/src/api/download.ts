/** Files that the server makes: fetched, so that they come from the seat of this tab, then handed to the browser. */
import { address, type Query } from './client';
import { handOver, madeFile, type MadeFile } from './hand_over';
import { counted } from './pending.svelte';
import { Problem, Unreachable } from './problem';
import { actingAs } from './seat';

async function fetched(path: string, query: Query, method = 'GET', asked?: unknown): Promise<Response> {
  const headers = new Headers();
  const seat = actingAs();
  if (seat) headers.set('Acting-As', seat);
  if (asked !== undefined) headers.set('Content-Type', 'application/json');
  const body = asked === undefined ? undefined : JSON.stringify(asked);
  const response = await fetch(address(path, query), { method, headers, body, credentials: 'same-origin' }).catch(() => {
    throw new Unreachable();
  });
  if (response.ok) return response;
  const told: unknown = await response.json().catch(() => ({}));
  throw new Problem(response.status, told as ConstructorParameters<typeof Problem>[1], response.headers);
}

export async function download(path: string, query: Query, otherwise: string): Promise<void> {
  const response = await counted(fetched(path, query));
  await handOver(response, otherwise);
}

/** Made by the server at this moment and by no other; whoever asks for it hands it to the person. */
export async function made(path: string, otherwise: string, body?: unknown): Promise<MadeFile> {
  return madeFile(await counted(fetched(path, {}, 'POST', body)), otherwise);
}
