/** Old values point to rows that the row itself points to no more: their names are asked for apart. */
import { call } from '$api/client';
import type { FieldInfo, Names, Row, Value } from '../metadata';
import type { LogEntry } from './history';

const askedAtOnce = 20;

function wanted(fields: FieldInfo[], entries: LogEntry[], known: Names): Map<string, FieldInfo> {
  const missing = new Map<string, FieldInfo>();
  const references = fields.filter((field) => field.type === 'reference' && field.target_path && field.target_title);
  const note = (field: FieldInfo, value: Value) => {
    if (typeof value === 'string' && !(value in known) && missing.size < askedAtOnce) missing.set(value, field);
  };
  for (const { before, after } of entries) {
    for (const field of references) {
      note(field, before?.[field.name]);
      note(field, after?.[field.name]);
    }
  }
  return missing;
}

export async function namesOfEntries(fields: FieldInfo[], entries: LogEntry[], known: Names): Promise<Names> {
  const found: Names = {};
  const asked = [...wanted(fields, entries, known)].map(async ([id, { target_path, target_title }]) => {
    const answer = await call<Row>('GET', `${target_path}/${id}`).catch(() => null);
    if (answer) found[id] = String(answer.data[target_title] ?? id);
  });
  await Promise.all(asked);
  return found;
}
