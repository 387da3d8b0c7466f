/// <reference types="@sveltejs/kit" />
/// <reference no-default-lib="true" />
/// <reference lib="esnext" />
/// <reference lib="webworker" />
// Lets the client open without network, with the last answers that the seat has seen.
import { files, prerendered, version } from '$service-worker';
import { isKept, keyOf } from './offline';

const worker = self as unknown as ServiceWorkerGlobalScope;

const shell = `shell-${version}`;
// Named by the hash of their content, so that they are right for every version.
const assets = 'assets';
const answers = 'answers';
const page = '/200.html';
const answerMs = 8_000;
const mostAnswers = 300;

/** Moves on when somebody signs out: what is still on its way then is not kept. */
let generation = 0;

worker.addEventListener('install', (event) => {
  event.waitUntil(
    caches
      .open(shell)
      .then((cache) => cache.addAll([...files, ...prerendered, page]))
      .then(() => worker.skipWaiting())
  );
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(dropOldShells().then(() => worker.clients.claim()));
});

worker.addEventListener('message', (event) => {
  const told = event.data as { forget?: boolean; loaded?: string[] };
  if (told.forget) {
    generation += 1;
    event.waitUntil(caches.delete(answers));
  }
  if (told.loaded) event.waitUntil(keepLoaded(told.loaded));
});

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== worker.location.origin) return;
  if (url.pathname.startsWith('/api/')) {
    if (isKept(url)) event.respondWith(answered(event, url));
  } else if (request.mode === 'navigate') {
    event.respondWith(opened(request, url));
  } else if (url.pathname.startsWith('/_app/immutable/')) {
    event.respondWith(loaded(request));
  } else if (files.includes(url.pathname)) {
    event.respondWith(fromShell(request));
  }
});

async function dropOldShells(): Promise<void> {
  const old = (await caches.keys()).filter((name) => name.startsWith('shell-') && name !== shell);
  await Promise.all(old.map((name) => caches.delete(name)));
}

/** What the first visit fetched before this worker was there; the browser has it at hand. */
async function keepLoaded(urls: string[]): Promise<void> {
  const cache = await caches.open(assets);
  const missing = await Promise.all(urls.map(async (url) => ((await cache.match(url)) ? '' : url)));
  await Promise.all(missing.filter(Boolean).map((url) => cache.add(url).catch(() => undefined)));
}

async function opened(request: Request, url: URL): Promise<Response> {
  const cache = await caches.open(shell);
  const own = prerendered.includes(url.pathname) ? url.pathname : page;
  return (await cache.match(own)) ?? fetch(request);
}

async function loaded(request: Request): Promise<Response> {
  const cache = await caches.open(assets);
  const kept = await cache.match(request);
  if (kept) return kept;
  const response = await fetch(request);
  if (response.ok) await cache.put(request, response.clone());
  return response;
}

async function fromShell(request: Request): Promise<Response> {
  return (await (await caches.open(shell)).match(request)) ?? fetch(request);
}

async function answered(event: FetchEvent, url: URL): Promise<Response> {
  const { request } = event;
  const key = keyOf(url, request.headers.get('Acting-As') ?? '');
  const began = generation;
  try {
    const response = await within(request);
    if (response.ok && began === generation) event.waitUntil(keep(key, response.clone()));
    return response;
  } catch (fault) {
    const kept = await (await caches.open(answers)).match(key);
    if (!kept) throw fault;
    return kept;
  }
}

async function within(request: Request): Promise<Response> {
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), answerMs);
  try {
    return await fetch(request, { signal: patience.signal });
  } finally {
    clearTimeout(timer);
  }
}

async function keep(key: string, response: Response): Promise<void> {
  const headers = new Headers(response.headers);
  headers.set('X-Stale-Since', new Date().toISOString());
  const cache = await caches.open(answers);
  await cache.put(key, new Response(await response.blob(), { headers }));
  const all = await cache.keys();
  await Promise.all(all.slice(0, Math.max(0, all.length - mostAnswers)).map((old) => cache.delete(old)));
}
