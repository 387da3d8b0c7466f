/** Where the field of a finding is mended: in the record itself, in the person behind it, or in a row beside it. */
import { call } from '$api/client';
import { screen as screenOf } from '$api/screens';
import type { Row, Screen } from '$render/metadata';
import { newRow, oldRow, type Asked } from './dialog.svelte';

/** A list that may hold the field, and which of its fields points to the record. */
export interface Place {
  screen: string;
  by: string;
  value: string;
}

/** Findings call some fields otherwise than the list that holds them. */
const elsewhere: Readonly<Record<string, { screen: string; field: string }>> = {
  guardian_phone: { screen: 'people.guardianships', field: 'phone' },
  policy_group: { screen: 'people.pupil-policies', field: 'policy_group_id' },
  class: { screen: 'classes.enrolments', field: 'class_id' }
};

/**
 * The field of the list that a finding means: "permanent_area" is `permanent_area_id`. What is only asked when a row is
 * made is no field of a row that stands.
 */
export function fieldFor(screen: Pick<Screen, 'id' | 'fields' | 'creation'>, field: string, stands: boolean): string | undefined {
  const known = elsewhere[field];
  if (known) return known.screen === screen.id ? known.field : undefined;
  const own = screen.fields.filter(({ kept }) => !kept);
  const names = [...own, ...(stands ? [] : (screen.creation?.fields ?? []))].map(({ name }) => name);
  return [field, `${field}_id`].find((name) => names.includes(name));
}

/** The form with the one field; null where nothing here holds it or he may not change it. */
export async function formFor(field: string, record: Place, beside: readonly Place[]): Promise<Asked | null> {
  for (const place of [record, ...beside]) {
    const screen = await screenOf(place.screen).catch(() => null);
    const found = screen && fieldFor(screen, field, place.by === 'id');
    if (!screen || !found) continue;
    const only = (name: string) => name === found;
    if (place.by === 'id') return oldRow(place.screen, place.value, only);
    const query = { limit: 1, [`filter[${place.by}]`]: place.value };
    const { data } = await call<Row[]>('GET', screen.path, { query });
    const row = data[0];
    return row ? oldRow(place.screen, row.id, only) : newRow(place.screen, { [place.by]: place.value }, only);
  }
  return null;
}
