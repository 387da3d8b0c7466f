/** Files that the server makes: fetched, so that they come from the seat of this tab, then handed to the browser. */
import { address, type Query } from './client';
import { counted } from './pending.svelte';
import { Problem, Unreachable } from './problem';
import { actingAs } from './seat';

/** "attachment; filename*=UTF-8''H%E1%BB%8Dc%20sinh.csv" */
function nameIn(disposition: string, otherwise: string): string {
  const encoded = /filename\*=UTF-8''([^;]+)/i.exec(disposition)?.[1];
  if (!encoded) return otherwise;
  try {
    return decodeURIComponent(encoded);
  } catch {
    return otherwise;
  }
}

async function fetched(path: string, query: Query): Promise<Response> {
  const headers = new Headers();
  const seat = actingAs();
  if (seat) headers.set('Acting-As', seat);
  const response = await fetch(address(path, query), { headers, credentials: 'same-origin' }).catch(() => {
    throw new Unreachable();
  });
  if (response.ok) return response;
  const told: unknown = await response.json().catch(() => ({}));
  throw new Problem(response.status, told as ConstructorParameters<typeof Problem>[1], response.headers);
}

export async function download(path: string, query: Query, otherwise: string): Promise<void> {
  const response = await counted(fetched(path, query));
  const url = URL.createObjectURL(await response.blob());
  const link = document.createElement('a');
  link.href = url;
  link.download = nameIn(response.headers.get('Content-Disposition') ?? '', otherwise);
  document.body.append(link);
  link.click();
  link.remove();
  // Safari reads the blob a moment after the click.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
