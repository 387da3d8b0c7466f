import { isEnglish } from './locale.svelte';

export type Severity = 'information' | 'warning' | 'error';

export interface Finding {
  path: string;
  code: string;
  severity: Severity;
  message_vi: string;
  message_en: string;
}

interface Told {
  type?: string;
  title?: string;
  title_vi?: string;
  request_id?: string;
  findings?: Finding[];
  current?: Record<string, unknown>;
}

/** What the server refused, and why: RFC 9457 with findings. */
export class Problem extends Error {
  readonly status: number;
  /** Last part of `type`: "invalid", "stale", "forbidden" … */
  readonly kind: string;
  readonly findings: Finding[];
  readonly current?: Record<string, unknown>;
  readonly currentTag?: string;
  readonly requestId?: string;
  /** Seconds, where somebody has to wait. */
  readonly retryAfter?: number;
  private readonly titles: { vi: string; en: string };

  constructor(status: number, told: Told, headers: Headers) {
    super(told.title ?? `HTTP ${status}`);
    this.name = 'Problem';
    this.status = status;
    this.kind = told.type?.split('/').pop() ?? kindOf(status);
    this.findings = told.findings ?? [];
    this.titles = { vi: told.title_vi ?? 'Lỗi hệ thống', en: told.title ?? 'A fault of the system' };
    this.requestId = told.request_id ?? headers.get('X-Request-Id') ?? undefined;
    this.current = told.current;
    this.currentTag = tagOf(told.current) ?? headers.get('ETag') ?? undefined;
    const wait = Number(headers.get('Retry-After'));
    this.retryAfter = Number.isFinite(wait) && wait > 0 ? wait : undefined;
  }

  /** In the language of the page. */
  get title(): string {
    return isEnglish() ? this.titles.en : this.titles.vi;
  }

  has(code: string): boolean {
    return this.findings.some((finding) => finding.code === code);
  }
}

/** No network, or no answer in time. */
export class Unreachable extends Error {
  constructor() {
    super('unreachable');
    this.name = 'Unreachable';
  }
}

/** Somebody has signed out, and the server could not be told. */
export class Lingering extends Error {
  constructor() {
    super('lingering');
    this.name = 'Lingering';
  }
}

export function sentence(finding: Finding): string {
  return isEnglish() ? finding.message_en : finding.message_vi;
}

function tagOf(row: Record<string, unknown> | undefined): string | undefined {
  return typeof row?.version === 'number' ? `"${row.version}"` : undefined;
}

/** For answers that a proxy gave in the server's place. */
function kindOf(status: number): string {
  const kinds: Record<number, string> = {
    401: 'unauthenticated',
    403: 'forbidden',
    404: 'not_found',
    413: 'too_large',
    429: 'too_many',
    502: 'unavailable',
    503: 'unavailable',
    504: 'unavailable'
  };
  return kinds[status] ?? (status >= 500 ? 'internal' : 'invalid');
}
