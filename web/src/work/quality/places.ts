/** Where the value stands that a finding speaks of, so that it can be mended beside the finding. */
import type { FieldInfo, Screen } from '$render/metadata';

/** Nothing applies to him: said in another place. */
export const insteadOf: Record<string, Place> = {
  policy_group: { screen: 'people.pupil-profiles', by: 'pupil_id', field: 'no_policy_group' }
};

export interface Place {
  /** The list that holds the row. */
  screen: string;
  field: string;
  /** The field of those rows that names the record; empty: the row is the record, or its person. */
  by: string;
  /** A row of its own is added for it; what stands there is not touched. */
  adds?: boolean;
}

type Named = Record<string, Place>;

const part = (screen: string, by: string, field: string, adds = false): Place => ({ screen, by, field, adds });

/** What is called otherwise than its field, or is missing as a whole. */
const named: Record<string, Named> = {
  people_pupil: {
    guardian_phone: part('people.guardianships', 'pupil_id', 'phone'),
    policy_group: part('people.pupil-policies', 'pupil_id', 'policy_group_id', true),
    class: part('classes.enrolments', 'pupil_id', 'class_id', true),
    status: part('people.pupil-statuses', 'pupil_id', 'state', true)
  },
  people_staff_member: {
    position: part('people.staff-posts', 'staff_member_id', 'position_id', true),
    status: part('people.staff-statuses', 'staff_member_id', 'state', true),
    contract: part('people.contracts', 'staff_member_id', 'form_id', true),
    qualification: part('people.qualifications', 'staff_member_id', 'level_id', true)
  },
  classes_class: { homeroom: part('classes.homerooms', 'class_id', 'staff_member_id', true) }
};

const own: Record<string, string> = {
  people_pupil: 'people.pupils',
  people_staff_member: 'people.staff-members',
  classes_class: 'classes.classes'
};

/** Beside the record itself, in the order in which a field is looked for. */
const besides: Record<string, { screen: string; by: string }[]> = {
  people_pupil: [
    { screen: 'people.persons', by: '' },
    { screen: 'people.pupil-profiles', by: 'pupil_id' },
    { screen: 'people.care-records', by: 'pupil_id' }
  ],
  people_staff_member: [
    { screen: 'people.persons', by: '' },
    { screen: 'people.staff-profiles', by: 'staff_member_id' }
  ]
};

/** Two records are compared, which takes a page of its own. */
export function isDouble(code: string): boolean {
  return code.startsWith('duplicate_');
}

/** The screen of a kind of record; empty: not mended here. */
export function screenOfKind(kind: string): string {
  return own[kind] ?? '';
}

/** A reference is spoken of without its ending. */
export function fieldOf(fields: FieldInfo[], name: string): FieldInfo | undefined {
  const last = name.split('.').pop() ?? name;
  return fields.find((field) => field.name === last) ?? fields.find((field) => field.name === `${last}_id`);
}

export async function placeOf(
  item: { kind: string; field: string },
  ask: (screen: string) => Promise<Screen>
): Promise<Place | null> {
  const known = named[item.kind]?.[item.field];
  if (known) return known;
  const screen = own[item.kind];
  if (!screen || !item.field) return null;
  for (const { screen: id, by } of [{ screen, by: '' }, ...(besides[item.kind] ?? [])]) {
    const found = await ask(id).catch(() => null);
    const field = found && fieldOf(found.fields, item.field);
    if (field && !field.kept && !field.fixed) return { screen: id, field: field.name, by };
  }
  return null;
}
