/** What a form sends: of a new row what was filled in, of an old one only what became different. */
import type { FieldInfo, Row, Value } from '../metadata';
import { isEmpty, read, same, show, type Draft, type Fault } from './reading';

export interface Changes {
  body: Record<string, Value>;
  /** What cannot be read, by field; nothing is sent while there is any. */
  faults: Record<string, Fault>;
}

/** Kept by the server, or settled when the row was made. */
export function editable(field: FieldInfo, isNew: boolean): boolean {
  return !field.kept && (isNew || !field.fixed);
}

/** The controls as the row fills them. */
export function typedOf(fields: FieldInfo[], row: Row | null): Draft {
  const typed: Draft = {};
  for (const field of fields) typed[field.name] = show(field, row ? row[field.name] : null);
  return typed;
}

export function changedFields(fields: FieldInfo[], opened: Row | null, typed: Draft): FieldInfo[] {
  const isNew = opened === null;
  const before = typedOf(fields, opened);
  return fields.filter((field) => editable(field, isNew) && !same(before[field.name], typed[field.name]));
}

/**
 * A masked value came as null and stands as an empty control: left empty it is the same as before and is not
 * sent, so the hidden value stays. Spelling alone ("0901 234 567" for 0901234567) is no change either.
 */
export function changesOf(fields: FieldInfo[], opened: Row | null, typed: Draft): Changes {
  const changes: Changes = { body: {}, faults: {} };
  for (const field of changedFields(fields, opened, typed)) {
    const text = typed[field.name] ?? '';
    if (opened === null && isEmpty(text)) continue;
    const reading = read(field, text);
    if ('fault' in reading) {
      changes.faults[field.name] = reading.fault;
      continue;
    }
    const old = opened ? opened[field.name] : undefined;
    if (JSON.stringify(old) === JSON.stringify(reading.value)) continue;
    changes.body[field.name] = reading.value;
  }
  return changes;
}
