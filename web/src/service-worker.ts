/// <reference types="@sveltejs/kit" />
/// <reference no-default-lib="true" />
/// <reference lib="esnext" />
/// <reference lib="webworker" />
// Lets the client open without network, with the last answers that the seat has seen.
import { build, files, prerendered, version } from '$service-worker';
import { togetherPath, type Told } from './api/together';
import { isKept, isPage, isStorable, isTooOld, keyOf, partsOf, staleSince } from './offline';

const worker = self as unknown as ServiceWorkerGlobalScope;

const shell = `shell-${version}`;
// Named by the hash of their content, so that they are right for every version.
const assets = 'assets';
const answers = 'answers';
const page = '/200.html';
/** Lies among the answers while nobody knows whether the session that they were given to goes on. */
const refused = '/api/refused';
const answerMs = 8_000;
/** A page asks some forty questions. */
const mostAnswers = 1_200;

/** Moves on when somebody signs out or is refused: what is still on its way then is not kept. */
let generation = 0;

worker.addEventListener('install', (event) => {
  event.waitUntil(
    caches
      .open(shell)
      .then((cache) => cache.addAll([...files, ...prerendered, page]))
      .then(keepDoor)
      .then(() => worker.skipWaiting())
  );
});

worker.addEventListener('activate', (event) => {
  event.waitUntil(Promise.all([dropOldShells(), dropOldAssets()]).then(() => worker.clients.claim()));
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
  if (url.origin !== worker.location.origin) return;
  if (request.method === 'POST' && url.pathname === togetherPath) event.respondWith(answeredTogether(event));
  if (request.method !== 'GET') return;
  if (url.pathname.startsWith('/api/')) {
    if (isKept(url)) event.respondWith(answered(event, url));
  } else if (request.mode === 'navigate') {
    if (isPage(url.pathname)) event.respondWith(opened(request, url));
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

async function dropOldAssets(): Promise<void> {
  const cache = await caches.open(assets);
  const old = (await cache.keys()).filter((request) => !build.includes(new URL(request.url).pathname));
  await Promise.all(old.map((request) => cache.delete(request)));
}

/** Who signs out without network finds the sign-in, though this browser came by its cookie and never saw it. */
async function keepDoor(): Promise<void> {
  const door = await (await caches.open(shell)).match('/login');
  if (door) await keepLoaded(partsOf(await door.text()));
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
    if (response.status === 401) event.waitUntil(doubt());
    if (isStorable(response) && began === generation) event.waitUntil(keep(key, response.clone(), began));
    return response;
  } catch (fault) {
    const kept = await keptAnswer(key);
    if (!kept) throw fault;
    return kept;
  }
}

/** Each of the answers is kept under its own address, whatever it was asked together with. */
async function answeredTogether(event: FetchEvent): Promise<Response> {
  const { request } = event;
  const seat = request.headers.get('Acting-As') ?? '';
  const began = generation;
  const { addresses } = (await request.clone().json()) as { addresses: string[] };
  const urls = addresses.map((address) => new URL(address, worker.location.origin));
  try {
    const response = await within(request);
    if (response.status === 401) event.waitUntil(doubt());
    if (response.ok && began === generation) event.waitUntil(keepEach(urls, seat, response.clone(), began));
    return response;
  } catch (fault) {
    const data = await Promise.all(urls.map((url) => keptTold(keyOf(url, seat))));
    if (data.every(({ status }) => status === 0)) throw fault;
    return new Response(JSON.stringify({ data }), { headers: { 'Content-Type': 'application/json' } });
  }
}

async function keepEach(urls: URL[], seat: string, response: Response, began: number): Promise<void> {
  const { data } = (await response.json()) as { data: Told[] };
  const kept = urls.map((url, index) => ({ url, told: data[index] })).filter(({ url, told }) => told.status === 200 && isKept(url));
  for (const { url, told } of kept) {
    const headers = new Headers({ 'Content-Type': 'application/json' });
    if (told.tag) headers.set('ETag', told.tag);
    await write(keyOf(url, seat), new Response(JSON.stringify(told.answer), { headers }), began);
  }
  await dropOldest();
}

async function keptTold(key: string): Promise<Told> {
  const kept = await keptAnswer(key);
  if (!kept) return { status: 0, answer: null };
  const answer = (await kept.json()) as Record<string, unknown>;
  return { status: 200, answer, tag: kept.headers.get('ETag') ?? undefined, stale_since: kept.headers.get(staleSince) ?? undefined };
}

/** The session has run out or was revoked: a renewal lifts this with the next answer, see keep(). */
async function doubt(): Promise<void> {
  generation += 1;
  await (await caches.open(answers)).put(refused, new Response());
}

async function keptAnswer(key: string): Promise<Response | undefined> {
  const cache = await caches.open(answers);
  if (await cache.match(refused)) {
    await caches.delete(answers);
    return undefined;
  }
  const kept = await cache.match(key);
  if (!kept || !isTooOld(kept, Date.now())) return kept;
  await cache.delete(key);
  return undefined;
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

async function keep(key: string, response: Response, began: number): Promise<void> {
  await write(key, response, began);
  await dropOldest();
}

async function write(key: string, response: Response, began: number): Promise<void> {
  const headers = new Headers(response.headers);
  headers.set(staleSince, new Date().toISOString());
  const body = await response.blob();
  const cache = await caches.open(answers);
  // Asked last: somebody may have signed out while the body was on its way.
  if (began !== generation) return;
  await Promise.all([cache.put(key, new Response(body, { headers })), cache.delete(refused)]);
}

async function dropOldest(): Promise<void> {
  const cache = await caches.open(answers);
  const all = await cache.keys();
  await Promise.all(all.slice(0, Math.max(0, all.length - mostAnswers)).map((old) => cache.delete(old)));
}
