/** Old values point to rows that the row itself points to no more: their names are asked for apart. */
import { call } from '$api/client';
import { locale } from '$api/locale.svelte';
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

/** Who wrote: the person that an account belongs to, where the reader may see the account. */
async function nameOfAccount(id: string): Promise<string | undefined> {
  const path = `/api/v1/accounts/accounts/${id}`;
  const answer = await call<Row>('GET', path, { query: { names: locale.code } }).catch(() => null);
  if (!answer) return undefined;
  const names = answer.whole.x_names as Names | undefined;
  return names?.[String(answer.data.holder_id)] ?? String(answer.data.user_name);
}

async function nameOfRow(id: string, { target_path, target_title }: FieldInfo): Promise<string | undefined> {
  const answer = await call<Row>('GET', `${target_path}/${id}`).catch(() => null);
  return answer ? String(answer.data[target_title] ?? id) : undefined;
}

export async function namesOfEntries(fields: FieldInfo[], entries: LogEntry[], known: Names, me = ''): Promise<Names> {
  const found: Names = {};
  const note = async (id: string, asked: Promise<string | undefined>) => {
    const name = await asked;
    if (name !== undefined) found[id] = name;
  };
  const accounts = new Set(entries.flatMap(({ account }) => (account && account !== me ? [account] : [])));
  const people = [...accounts].slice(0, askedAtOnce).map((id) => note(id, nameOfAccount(id)));
  const rows = [...wanted(fields, entries, known)].map(([id, field]) => note(id, nameOfRow(id, field)));
  await Promise.all([...people, ...rows]);
  return found;
}
