/** Rows that a reference may point to, found by typing. */
import { call } from '$api/client';
import { locale } from '$api/locale.svelte';
import type { Load, Option } from '$ui/combobox';
import { formatDate } from './format';
import type { FieldInfo, Names, Row, Value } from './metadata';

const shown = 20;

function words(row: Row, fields: string[], names: Names): string {
  const one = (value: Value) => (typeof value === 'string' ? (names[value] ?? value) : '');
  return fields
    .map((name) => one(row[name]))
    .filter((text) => text !== '')
    .join(' · ');
}

/** What tells two of one name apart. */
function noteOf(row: Row, label: string): string | undefined {
  const code = typeof row.code === 'string' && !label.includes(row.code) ? row.code : '';
  const birth = typeof row.birth_date === 'string' ? formatDate(row.birth_date) : '';
  return [code, birth].filter((text) => text !== '').join(' · ') || undefined;
}

/** Searches the list that the field points to, within its code list where it has one. */
export function loaderOf(field: FieldInfo): Load {
  const title = field.target_title.split(',');
  return async (typed, signal): Promise<Option[]> => {
    const query = new URLSearchParams({ limit: String(shown), names: locale.code });
    if (typed !== '') query.set('q', typed);
    if (field.code_list !== '') query.set('filter[list]', field.code_list);
    const answer = await call<Row[]>('GET', field.target_path, { query, signal });
    const names = (answer.whole.x_names as Names | undefined) ?? {};
    return answer.data.map((row) => {
      const label = words(row, title, names) || row.id;
      return { value: row.id, label, note: noteOf(row, label) };
    });
  };
}
