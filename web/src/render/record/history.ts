/** The change log of a row as people read it: what became of each field, and what can be put back. */
import { editable } from '../form/changes';
import type { FieldInfo, Row, Value } from '../metadata';

export interface LogEntry {
  change_set: string;
  at: string;
  /** null: the reader may not know, or a program did it. */
  account: string | null;
  operation: string;
  reason: string | null;
  change: 'created' | 'updated' | 'ended' | 'restored' | 'erased' | string;
  version: number;
  before: Record<string, Value> | null;
  after: Record<string, Value> | null;
  undone: boolean;
}

export interface FieldChange {
  field: FieldInfo;
  before: Value;
  after: Value;
  /** Personal values are kept sealed: the log tells that they changed, not what they were. */
  sealed: boolean;
  /** The old value can be put back by itself. */
  restorable: boolean;
}

const unknown = Symbol('unknown');

function at(values: Record<string, Value> | null, name: string): Value | typeof unknown {
  return values && name in values ? values[name] : unknown;
}

function different(left: Value, right: Value): boolean {
  return JSON.stringify(left ?? null) !== JSON.stringify(right ?? null);
}

export function isSealed(field: FieldInfo): boolean {
  return field.privacy !== 'none';
}

/** Of a creation only what was filled in; of a change what differs, sealed fields included. */
export function fieldChanges(fields: FieldInfo[], entry: LogEntry): FieldChange[] {
  const changes: FieldChange[] = [];
  for (const field of fields) {
    const before = at(entry.before, field.name);
    const after = at(entry.after, field.name);
    if (before === unknown && after === unknown) continue;
    const old = before === unknown ? null : before;
    const now = after === unknown ? null : after;
    const sealed = isSealed(field) && (old ?? null) === null && (now ?? null) === null;
    if (sealed ? entry.change === 'created' : !different(old, now) || isBlankCreation(entry, now)) continue;
    const restorable = entry.change === 'updated' && !isSealed(field) && editable(field, false);
    changes.push({ field, before: old, after: now, sealed, restorable });
  }
  return changes;
}

function isBlankCreation(entry: LogEntry, value: Value): boolean {
  return entry.change === 'created' && (value === null || value === '' || value === undefined);
}

/** Is the old value something else than what stands there now? */
export function worthRestoring(change: FieldChange, row: Row): boolean {
  return change.restorable && different(row[change.field.name], change.before);
}
