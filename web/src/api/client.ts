/** The only place that speaks HTTP with the server. */
import { connection } from './connection.svelte';
import { counted } from './pending.svelte';
import { Problem, Unreachable } from './problem';
import { actingAs } from './seat';
import type { Together, Told } from './together';

export { Lingering, Problem, Unreachable, sentence } from './problem';
export type { Finding, Severity } from './problem';

export type Method = 'GET' | 'POST' | 'PATCH' | 'DELETE';
export type Query = Record<string, string | number | boolean | undefined> | URLSearchParams;

export interface Ask {
  query?: Query;
  body?: unknown;
  /** ETag of what was read: If-Match. */
  tag?: string;
  /** Idempotency-Key, made anew unless given: a repeated request has to bring the one it had. */
  key?: string;
  /** Goes into the change log. */
  reason?: string;
  signal?: AbortSignal;
  /** A refusal stands: nobody is asked to sign in again. */
  final?: boolean;
  /** May wait for what the page asks in the same moment: all of it is one request. */
  together?: boolean;
}

export interface Answer<T> {
  data: T;
  hasMore: boolean;
  tag?: string;
  changeSet?: string;
  status: number;
  /** Answered without network, as it was at that time. */
  staleSince?: Date;
  /** The whole document, for what stands beside `data`: x_names, count … */
  whole: Record<string, unknown>;
}

/** Asked when the session has run out: true when the person has signed in again and the request may go on. */
type Renewal = (problem: Problem) => Promise<boolean>;

const patienceMs = 30_000;
let renewal: Renewal = async () => false;

export function onSignedOut(handler: Renewal): void {
  renewal = handler;
}

export async function call<T>(method: Method, path: string, ask: Ask = {}): Promise<Answer<T>> {
  // The same key for the second try: the first may have been carried out.
  const request = { ...ask, key: ask.key ?? newKey() };
  try {
    return await counted(send<T>(method, path, request));
  } catch (fault) {
    if (ask.final || !mayRenew(path, fault) || !(await renewal(fault))) throw fault;
    return counted(send<T>(method, path, request));
  }
}

export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The address of a path with its parameters, for links and downloads. */
export function address(path: string, query: Query = {}): string {
  const text = parameters(query).toString();
  if (!text) return path;
  return path + (path.includes('?') ? '&' : '?') + text;
}

function mayRenew(path: string, fault: unknown): fault is Problem {
  return fault instanceof Problem && fault.status === 401 && !path.startsWith('/api/v1/accounts/sessions');
}

async function send<T>(method: Method, path: string, ask: Ask): Promise<Answer<T>> {
  const url = address(path, ask.query);
  if (ask.together && method === 'GET') return answered(await (await gathering()).ask(url, ask.signal));
  return answered(await asked(method, url, ask));
}

async function asked(method: Method, url: string, ask: Ask): Promise<Told & { changeSet?: string; headers: Headers }> {
  const response = await reach(url, {
    method,
    headers: headersOf(method, ask),
    body: ask.body === undefined ? undefined : JSON.stringify(ask.body),
    credentials: 'same-origin',
    signal: ask.signal
  });
  const { headers, status } = response;
  const answer = isFile(response) ? await handedOver(response) : parsed(await response.text().catch(() => ''));
  return {
    status,
    answer,
    headers,
    tag: headers.get('ETag') ?? undefined,
    stale_since: headers.get('X-Stale-Since') ?? undefined,
    changeSet: headers.get('Change-Set') ?? undefined
  };
}

let gathered: Promise<Together> | null = null;
/** Loaded with the first page that asks much at once; who signs in does not. */
function gathering(): Promise<Together> {
  gathered ??= import('./together').then(({ Together, togetherPath }) => new Together((addresses) => askAll(togetherPath, addresses)));
  return gathered;
}

async function askAll(path: string, addresses: string[]): Promise<Told[]> {
  const [only, ...others] = addresses;
  if (only && others.length === 0) return [await asked('GET', only, {})];
  const all = await asked('POST', path, { body: { addresses } });
  if (all.status !== 200) throw new Problem(all.status, all.answer ?? {}, all.headers);
  return all.answer?.data as Told[];
}

function answered<T>(told: Told & { changeSet?: string; headers?: Headers }): Answer<T> {
  const whole = told.answer ?? {};
  if (told.status === 0) throw new Unreachable();
  if (told.status >= 400) throw new Problem(told.status, whole, told.headers ?? new Headers());
  const staleSince = told.stale_since ? new Date(told.stale_since) : undefined;
  if (staleSince) connection.stale(staleSince);
  else connection.reached();
  return {
    data: whole.data as T,
    hasMore: whole.has_more === true,
    tag: told.tag,
    changeSet: told.changeSet,
    status: told.status,
    staleSince,
    whole
  };
}

/** Gives up after half a minute; AbortSignal.any is younger than the browsers that we serve. */
async function reach(url: string, init: RequestInit): Promise<Response> {
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), patienceMs);
  const given = init.signal;
  const pass = () => patience.abort();
  given?.addEventListener('abort', pass);
  if (given?.aborted) patience.abort();
  try {
    return await fetch(url, { ...init, signal: patience.signal });
  } catch (fault) {
    if (given?.aborted) throw fault;
    connection.lost();
    throw new Unreachable();
  } finally {
    clearTimeout(timer);
    given?.removeEventListener('abort', pass);
  }
}

function headersOf(method: Method, ask: Ask): Headers {
  const headers = new Headers({ Accept: 'application/json' });
  const seat = actingAs();
  if (seat) headers.set('Acting-As', seat);
  if (ask.body !== undefined) headers.set('Content-Type', 'application/json');
  if (ask.tag) headers.set('If-Match', ask.tag);
  if (method === 'POST' && ask.key) headers.set('Idempotency-Key', ask.key);
  if (ask.reason) headers.set('Change-Reason', bytesOf(ask.reason));
  return headers;
}

/** Headers are bytes to fetch, and the server reads them as UTF-8. */
function bytesOf(text: string): string {
  return Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join('');
}

function parameters(query: Query): URLSearchParams {
  if (query instanceof URLSearchParams) return query;
  const found = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined) found.append(name, String(value));
  }
  return found;
}

function isFile(response: Response): boolean {
  return response.ok && /^attachment\b/i.test(response.headers.get('Content-Disposition') ?? '');
}

/** An action may answer with a paper instead of data: it goes to the person, and there is nothing to show. */
async function handedOver(response: Response): Promise<Record<string, unknown>> {
  const { handOver } = await import('./hand_over');
  await handOver(response, 'truong');
  return { data: {} };
}

function parsed(text: string): Record<string, unknown> {
  if (!text) return {};
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    // A page of a proxy; the status says enough.
    return {};
  }
}
