/** Fields in groups that can be taken in at a glance. */
import type { FieldInfo, Screen, Section } from '../metadata';

export interface Group {
  id: string;
  label: string;
  fields: FieldInfo[];
}

const most = 7;

/** A message that makes a row names no sections; a field of the row of the same name tells. */
export function creationFields(screen: Screen): FieldInfo[] {
  const sections = new Map(screen.fields.map((field) => [field.name, field.section]));
  const fields = screen.creation?.fields ?? [];
  return fields.map((field) => ({ ...field, section: field.section || (sections.get(field.name) ?? '') }));
}

/** 9 fields become 5 and 4, not 7 and 2. */
function halves<T>(items: T[]): T[][] {
  const count = Math.ceil(items.length / most);
  const size = Math.ceil(items.length / Math.max(1, count));
  return Array.from({ length: count }, (_, index) => items.slice(index * size, (index + 1) * size));
}

/** In the order of the sections; what names no known section comes last, under `other`. */
export function grouped(fields: FieldInfo[], sections: Section[], other: string): Group[] {
  const known = new Set(sections.map((section) => section.id));
  const groups = sections.map((section) => ({ ...section, fields: fields.filter((field) => field.section === section.id) }));
  groups.push({ id: '', label: other, fields: fields.filter((field) => !known.has(field.section)) });
  return groups.filter((group) => group.fields.length > 0);
}

export function formGroups(fields: FieldInfo[], sections: Section[], words: { other: string; more: (label: string) => string }): Group[] {
  return grouped(fields, sections, words.other).flatMap((group) =>
    halves(group.fields).map((part, index) => ({
      id: `${group.id}-${index}`,
      label: index === 0 ? group.label : words.more(group.label),
      fields: part
    }))
  );
}
