/** What a reference may point to, asked of the list it points into. */
import { call } from '$api/client';
import { locale } from '$api/locale.svelte';
import type { Option } from '$ui/combobox';
import { formatDate } from '../format';
import type { FieldInfo, Names, Row, Value } from '../metadata';

const shownAtOnce = 20;

/** A line that tells two people of one name apart. */
function noteOf(row: Row, title: string): string {
  const birth = typeof row.birth_date === 'string' ? formatDate(row.birth_date) : '';
  const code = title !== 'code' && typeof row.code === 'string' ? row.code : '';
  return [code, birth].filter(Boolean).join(' · ');
}

function titleOf(row: Row, field: FieldInfo): string {
  const english = locale.code === 'en' ? row[`${field.target_title.replace(/_vi$/, '')}_en`] : undefined;
  return String(english || row[field.target_title] || row.id);
}

export async function referenceOptions(field: FieldInfo, typed: string, signal: AbortSignal): Promise<Option[]> {
  const query: Record<string, string | number | undefined> = { limit: shownAtOnce, q: typed || undefined };
  if (field.code_list) query['filter[list]'] = field.code_list;
  const answer = await call<Row[]>('GET', field.target_path, { query, signal });
  return answer.data.map((row) => ({ value: row.id, label: titleOf(row, field), note: noteOf(row, field.target_title) }));
}

/** Names of what is filled in from the start, so that the field shows a name and not an id. */
export async function namesOfGiven(fields: FieldInfo[], given: Record<string, Value>): Promise<Names> {
  const names: Names = {};
  const asked = fields.map(async (field) => {
    const id = given[field.name];
    if (field.type !== 'reference' || !field.target_path || typeof id !== 'string') return;
    const answer = await call<Row>('GET', `${field.target_path}/${id}`).catch(() => null);
    if (answer) names[id] = titleOf(answer.data, field);
  });
  await Promise.all(asked);
  return names;
}
