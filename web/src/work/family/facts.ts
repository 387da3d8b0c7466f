/** What the school keeps of a child, as fields of a form: what is typed over becomes a proposal. */
import { sentence, type Problem } from '$api/client';
import { told } from '$api/locale.svelte';
import type { KnownFact, WantedValue } from '$api/types';
import type { Shown } from '$render/form/form.svelte';
import type { FieldInfo, Row, Screen, Value } from '$render/metadata';

export type Part = KnownFact['part'];

/** The lists whose fields stand behind the parts. */
export const screensOfParts: Record<Part, string> = {
  child: 'people.persons',
  guardian: 'people.persons',
  enrolment: 'people.pupils',
  profile: 'people.pupil-profiles',
  contact: 'people.guardianships',
  care: 'people.care-records'
};

export function nameOf(fact: Pick<KnownFact, 'part' | 'field'>): string {
  return `${fact.part}.${fact.field}`;
}

const plain: FieldInfo = {
  name: '',
  label: '',
  help: '',
  type: 'text',
  role: 'text',
  priority: 3,
  section: '',
  required: false,
  nullable: false,
  limit: 500,
  minimum: null,
  low: null,
  choices: [],
  target: '',
  target_path: '',
  target_title: '',
  code_list: '',
  kept: false,
  fixed: false,
  privacy: 'personal',
  searched: false,
  sorts: false,
  filters: false,
  form: '',
  custom: false
};

/** A list that this seat may not read leaves a plain line to type into. */
export function fieldOf(fact: KnownFact, screen: Screen | undefined): FieldInfo {
  const known = screen?.fields.find((field) => field.name === fact.field) ?? plain;
  return { ...known, name: nameOf(fact), label: told(fact, 'label'), required: false, kept: false, fixed: false, help: '' };
}

function valueOf(fact: KnownFact, field: FieldInfo): Value {
  if (fact.hidden || fact.value === '') return field.type === 'text' || field.type === 'long_text' ? '' : null;
  if (field.type === 'yes_no') return fact.value === 'true';
  return field.type === 'integer' || field.type === 'money' ? Number(fact.value) : fact.value;
}

export function rowOf(pupil: string, facts: KnownFact[], fields: FieldInfo[]): Row {
  const values = Object.fromEntries(facts.map((fact, index) => [nameOf(fact), valueOf(fact, fields[index] ?? plain)]));
  return { ...values, id: pupil, version: 0 } as Row;
}

/** What ids are called, so that a reference shows its name. */
export function namesIn(facts: KnownFact[]): Record<string, string> {
  return Object.fromEntries(facts.filter((fact) => fact.value !== '').map((fact) => [fact.value, fact.shown]));
}

export function wantedOf(body: Record<string, Value>): WantedValue[] {
  return Object.entries(body).map(([name, value]) => {
    const [part = '', field = ''] = name.split('.');
    return { part: part as Part, field, value: value === null || value === undefined ? '' : String(value) };
  });
}

/** The server names a value by its place in the list; people find it by its field. */
export function faultsOf(problem: Problem, wanted: WantedValue[]): Shown[] {
  const faults = problem.findings.map((finding) => {
    const place = /^values\[(\d+)\]/.exec(finding.path);
    const value = place ? wanted[Number(place[1])] : undefined;
    return { field: value ? nameOf(value as KnownFact) : '', message: sentence(finding) };
  });
  return faults.length > 0 ? faults : [{ field: '', message: problem.title }];
}

const order: Part[] = ['child', 'profile', 'care', 'enrolment', 'guardian', 'contact'];

export function grouped(facts: KnownFact[]): { part: Part; facts: KnownFact[] }[] {
  return order
    .map((part) => ({ part, facts: facts.filter((fact) => fact.part === part) }))
    .filter((group) => group.facts.length > 0);
}
