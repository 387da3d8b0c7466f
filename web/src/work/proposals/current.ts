/** What the school keeps now of a value that a family wants changed. */
import { call } from '$api/client';
import { locale } from '$api/locale.svelte';
import { screen as screenOf } from '$api/screens';
import type { ProposedValue } from '$api/types';
import { formatValue } from '$render/format';
import type { Names, Row } from '$render/metadata';
import { reading } from '$render/show.svelte';

/** Where a part of the record stands: the row itself, or the list and how its row is found. */
export function rowOf(value: ProposedValue): { screen: string; id?: string; by?: Record<string, string> } {
  switch (value.part) {
    case 'child':
      return { screen: 'people.persons', id: value.person_id };
    case 'guardian':
      return { screen: 'people.persons', id: value.proposer_id ?? '' };
    case 'enrolment':
      return { screen: 'people.pupils', id: value.pupil_id };
    case 'profile':
      return { screen: 'people.pupil-profiles', by: { 'filter[pupil_id]': value.pupil_id } };
    case 'care':
      return { screen: 'people.care-records', by: { 'filter[pupil_id]': value.pupil_id } };
    case 'contact':
      return {
        screen: 'people.guardianships',
        by: { 'filter[pupil_id]': value.pupil_id, 'filter[guardian_id]': value.proposer_id ?? '' }
      };
  }
}

/** In words; null: it is hidden, or out of reach. */
export async function currentValue(value: ProposedValue): Promise<string | null> {
  const place = rowOf(value);
  const screen = await screenOf(place.screen);
  const field = screen.fields.find(({ name }) => name === value.field);
  if (!field || field.privacy === 'secret') return null;
  const query = { ...place.by, names: locale.code };
  const path = place.id ? `${screen.path}/${place.id}` : screen.path;
  const answer = await call<Row | Row[]>('GET', path, { query });
  const row = Array.isArray(answer.data) ? answer.data[0] : answer.data;
  if (!row) return '';
  const names = (answer.whole.x_names as Names | undefined) ?? {};
  return row[field.name] === null || row[field.name] === undefined ? '' : formatValue(field, row[field.name], reading(names));
}
