/** The only place that speaks HTTP with the server. */
import { connection } from './connection.svelte';
import { handOver, isFile } from './hand_over';
import { counted } from './pending.svelte';
import { Problem, Unreachable } from './problem';
import { actingAs } from './seat';

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
  const response = await reach(address(path, ask.query), {
    method,
    headers: headersOf(method, ask),
    body: ask.body === undefined ? undefined : JSON.stringify(ask.body),
    credentials: 'same-origin',
    signal: ask.signal
  });
  const whole = isFile(response) ? await handedOver(response) : parsed(await response.text().catch(() => ''));
  if (!response.ok) throw new Problem(response.status, whole, response.headers);
  const since = response.headers.get('X-Stale-Since');
  if (since) connection.stale(new Date(since));
  else connection.reached();
  return {
    data: whole.data as T,
    hasMore: whole.has_more === true,
    tag: response.headers.get('ETag') ?? undefined,
    changeSet: response.headers.get('Change-Set') ?? undefined,
    status: response.status,
    staleSince: since ? new Date(since) : undefined,
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

/** An action may answer with a paper instead of data: it goes to the person, and there is nothing to show. */
async function handedOver(response: Response): Promise<Record<string, unknown>> {
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
