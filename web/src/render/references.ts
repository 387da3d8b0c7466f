/** Rows that a reference may point to: found by typing, or named where one is filled in from the start. */
import { call } from '$api/client';
import { locale } from '$api/locale.svelte';
import type { Load, Option } from '$ui/combobox';
import { formatDate } from './format';
import type { FieldInfo, Names, Row, Value } from './metadata';

const shown = 20;

/** Some lists name their rows in both languages: `name_vi` and `name_en`. */
function word(row: Row, name: string, names: Names): string {
  const english = locale.code === 'en' ? row[`${name.replace(/_vi$/, '')}_en`] : undefined;
  const value = english || row[name];
  return typeof value === 'string' ? (names[value] ?? value) : '';
}

function labelOf(row: Row, field: FieldInfo, names: Names): string {
  const words = field.target_title.split(',').map((name) => word(row, name, names));
  return words.filter((text) => text !== '').join(' · ') || row.id;
}

/** What tells two of one name apart. */
function noteOf(row: Row, label: string): string | undefined {
  const code = typeof row.code === 'string' && !label.includes(row.code) ? row.code : '';
  const birth = typeof row.birth_date === 'string' ? formatDate(row.birth_date) : '';
  return [code, birth].filter((text) => text !== '').join(' · ') || undefined;
}

/** Searches the list that the field points to, within its code list where it has one. */
export function loaderOf(field: FieldInfo, narrow: Readonly<Record<string, string>> = {}): Load {
  return async (typed, signal): Promise<Option[]> => {
    const query = new URLSearchParams({ limit: String(shown), names: locale.code });
    if (typed !== '') query.set('q', typed);
    if (field.code_list !== '') query.set('filter[list]', field.code_list);
    for (const [name, value] of Object.entries(narrow)) query.set(`filter[${name}]`, value);
    const answer = await call<Row[]>('GET', field.target_path, { query, signal });
    const names = (answer.whole.x_names as Names | undefined) ?? {};
    return answer.data.map((row) => {
      const label = labelOf(row, field, names);
      return { value: row.id, label, note: noteOf(row, label) };
    });
  };
}

/** Names of what is filled in from the start, so that the field shows a name and not an id. */
export async function namesOfGiven(fields: FieldInfo[], given: Record<string, Value>): Promise<Names> {
  const found: Names = {};
  const asked = fields.map(async (field) => {
    const id = given[field.name];
    if (field.type !== 'reference' || !field.target_path || typeof id !== 'string') return;
    const query = { names: locale.code };
    const answer = await call<Row>('GET', `${field.target_path}/${id}`, { query }).catch(() => null);
    if (!answer) return;
    found[id] = labelOf(answer.data, field, (answer.whole.x_names as Names | undefined) ?? {});
  });
  await Promise.all(asked);
  return found;
}
