/** Lines of the logs as people read them. */
import { told } from '$api/locale.svelte';
import type { ChangedRow, ChangeEntry } from '$api/types';
import { m } from '$i18n';
import type { LogEntry } from '$render/record/history';
import type { Value } from '$render/metadata';

export function changeWord(change: string): string {
  const words: Record<string, () => string> = {
    created: m.audit_created,
    updated: m.audit_updated,
    ended: m.audit_ended,
    restored: m.audit_restored,
    erased: m.audit_erased
  };
  return words[change]?.() ?? change;
}

export function hatWord(hat: string): string {
  const words: Record<string, () => string> = {
    staff: m.audit_hat_staff,
    officer: m.audit_hat_officer,
    guardian: m.audit_hat_guardian,
    pupil: m.audit_hat_pupil,
    system: m.audit_hat_system,
    integration: m.audit_hat_integration
  };
  return words[hat]?.() ?? '';
}

const shownKinds = 3;
function inSentence(label: string): string {
  return label.charAt(0).toLocaleLowerCase('vi') + label.slice(1);
}
/** "Sửa Học sinh, thêm Ghi danh (24)": what weighs most stands first, as the server counts it. */
export function summaryOf(entry: Pick<ChangeEntry, 'kinds'>): string {
  const parts = entry.kinds.slice(0, shownKinds).map((kind) => {
    const text = m.audit_kind({ change: changeWord(kind.change), what: inSentence(told(kind, 'label')) });
    return kind.rows > 1 ? `${text} (${kind.rows})` : text;
  });
  const more = entry.kinds.length - shownKinds;
  return parts.join(', ') + (more > 0 ? m.audit_kinds_more({ n: more }) : '');
}

function valuesOf(json: string): Record<string, Value> | null {
  if (!json) return null;
  try {
    return JSON.parse(json) as Record<string, Value>;
  } catch {
    return null;
  }
}

/** As the history of a record has it. */
export function asLogEntry(row: ChangedRow): LogEntry {
  return {
    change_set: '',
    at: '',
    account: null,
    operation: '',
    reason: null,
    change: row.change,
    version: row.version,
    before: valuesOf(row.before),
    after: valuesOf(row.after),
    undone: false
  };
}

/** Days before today, as the server counts them: Vietnamese time. */
export function dayBefore(days: number, now: Date = new Date()): string {
  const zone = 7 * 3_600_000;
  return new Date(now.getTime() + zone - days * 86_400_000).toISOString().slice(0, 10);
}
