/** The controls by which one finding is mended: those of the value itself, as the screens describe it. */
import { call } from '$api/client';
import { locale } from '$api/locale.svelte';
import { screen as screenOf } from '$api/screens';
import type { WorkItem } from '$api/types';
import { FormWork } from '$render/form/form.svelte';
import { show } from '$render/form/reading';
import type { FieldInfo, Names, Row, Screen } from '$render/metadata';
import { insteadOf, placeOf, screenOfKind, type Place } from './places';

export interface Mending {
  work: FormWork;
  fields: FieldInfo[];
  /** Whose value it is, where the record has several such rows. */
  of: string;
  mayReveal: boolean;
}

/** A homeroom teacher writes how families are reached by an action of its own. */
const contacts = new Set(['phone', 'email', 'occupation', 'lives_with']);

function today(): string {
  return new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10);
}

/** Empty: this person cannot mend it here, and the record itself is opened. */
export async function mendingsOf(item: WorkItem): Promise<Mending[]> {
  const place = await placeOf(item, screenOf);
  if (!place) return [];
  const instead = insteadOf[item.field];
  const others = instead && place.adds ? await mendingsAt(item, instead) : [];
  return [...(await mendingsAt(item, place)), ...others];
}

async function mendingsAt(item: WorkItem, place: Place): Promise<Mending[]> {
  const screen = await screenOf(place.screen);
  if (place.adds) return added(item, place, screen);
  if (place.by === '') return unmasked(item, corrected(screen, place, await ownRow(item, screen)));
  const query = { [`filter[${place.by}]`]: item.record, names: locale.code };
  const answer = await call<Row[]>('GET', screen.path, { query });
  if (answer.data.length === 0) return added(item, place, screen);
  const names = (answer.whole.x_names as Names | undefined) ?? {};
  const several = answer.data.length > 1 || place.screen === 'people.guardianships';
  const rows = answer.data.filter((row) => !row.ended_at);
  return unmasked(
    item,
    rows.flatMap((row) => corrected(screen, place, { row, names }, several ? nameOf(row, screen, names) : ''))
  );
}

/** Of what is missing nothing is hidden. */
function unmasked(item: WorkItem, mendings: Mending[]): Mending[] {
  if (item.code === 'missing_field') for (const { work, fields } of mendings) work.revealed = fields.map(({ name }) => name);
  return mendings;
}

interface Read {
  row: Row;
  names: Names;
  tag?: string;
}

async function ownRow(item: WorkItem, screen: Screen): Promise<Read> {
  let id = item.record;
  if (screen.id !== screenOfKind(item.kind)) {
    const record = await screenOf(screenOfKind(item.kind));
    const { data } = await call<Row>('GET', `${record.path}/${id}`);
    id = String(data[record.person || 'person_id']);
  }
  const answer = await call<Row>('GET', `${screen.path}/${id}`, { query: { names: locale.code } });
  return { row: answer.data, names: (answer.whole.x_names as Names | undefined) ?? {}, tag: answer.tag };
}

function corrected(screen: Screen, place: Place, read: Read, of = ''): Mending[] {
  const fields = screen.fields.filter((field) => field.name === place.field && !field.kept && !field.fixed);
  const isContact = place.screen === 'people.guardianships' && contacts.has(place.field);
  if (fields.length === 0 || (!screen.can.change && !isContact)) return [];
  const path = `${screen.path}/${read.row.id}`;
  const tag = read.tag ?? `"${read.row.version}"`;
  const acts = screen.can.change ? {} : { acts: true, path: `${path}/contact` };
  const work = new FormWork({ screen: screen.id, path, fields, row: read.row, tag, names: read.names, keeps: false, ...acts });
  return [{ work, fields, of, mayReveal: screen.can.reveal }];
}

/** A row that is not there yet: what it must have, and the value in question. */
function added(item: WorkItem, place: Place, screen: Screen): Mending[] {
  if (!screen.creation) return [];
  const fields = screen.creation.fields.filter((field) => field.required || field.name === place.field);
  const given = { [place.by]: item.record };
  const work = new FormWork({ screen: screen.id, path: screen.creation.path, fields, row: null, given, keeps: false });
  const from = fields.find(({ name }) => name === screen.dated?.from);
  if (from) work.typed[from.name] = show(from, today());
  return [{ work, fields: fields.filter(({ name }) => !work.isGiven(name)), of: '', mayReveal: false }];
}

function nameOf(row: Row, screen: Screen, names: Names): string {
  const told = [row.full_name ?? names[String(row.guardian_id ?? '')]];
  const kinship = screen.fields.find(({ name }) => name === 'kinship');
  told.push(kinship?.choices.find(({ value }) => value === row.kinship)?.label);
  return told.filter((word) => typeof word === 'string' && word !== '').join(' · ');
}
