/** Rows that a page shows beside its own record. What the reader may not see is missing there, and no fault. */
import { asked } from '$api/asked.svelte';
import { Problem, type Query } from '$api/client';
import { locale } from '$api/locale.svelte';
import type { Names } from '$render/metadata';

export interface Rows<T> {
  readonly rows: T[];
  readonly names: Names;
  readonly waiting: boolean;
  /** Refused or unknown to this reader. */
  readonly missing: boolean;
  readonly fault: unknown;
  readonly more: boolean;
  again: () => void;
}

const most = 200;

/** `path` below /api/v1; null: nothing is asked yet. */
export function rowsOf<T>(path: () => string | null, query: () => Query = () => ({})): Rows<T> {
  let turn = $state(0);
  const question = asked<T[]>(
    () => (path() === null ? null : `/api/v1/${path()}`),
    () => {
      void turn;
      return { limit: most, names: locale.code, ...query() };
    },
    { together: true }
  );
  const missing = $derived(question.fault instanceof Problem && [403, 404, 422].includes(question.fault.status));
  return {
    get rows() {
      return question.data ?? [];
    },
    get names() {
      return (question.whole.x_names as Names | undefined) ?? {};
    },
    get waiting() {
      return question.waiting;
    },
    get missing() {
      return missing;
    },
    get fault() {
      return missing ? null : question.fault;
    },
    get more() {
      return question.hasMore;
    },
    again: () => (turn += 1)
  };
}
