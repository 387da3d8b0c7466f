/** How likely two records are one, and how their values are told. */
import { m } from '$i18n';
import type { DuplicatePair, FieldView } from '$api/types';
import { formatDate, formatValue } from '$render/format';
import type { FieldInfo, Names, Row, Screen, Value } from '$render/metadata';
import { reading } from '$render/show.svelte';

const veryLike = 90;

export function sure(pair: Pick<DuplicatePair, 'hard' | 'score'>): { word: string; tone: 'bad' | 'waiting' } {
  if (pair.hard) return { word: m.duplicates_same_number(), tone: 'bad' };
  if (pair.score >= veryLike) return { word: m.duplicates_very_like(), tone: 'bad' };
  return { word: m.duplicates_like(), tone: 'waiting' };
}

/** "pup_a~pup_b": the one that stays first. */
export function twoOf(id: string): [kept: string, lost: string] | null {
  const [kept = '', lost = ''] = id.split('~');
  return kept && lost ? [kept, lost] : null;
}

/** Which side each field is taken from: as proposed where nobody chose. */
export function choicesOf(fields: readonly FieldView[], chosen: Record<string, 'kept' | 'lost'>) {
  return fields.map(({ field, proposed }) => ({ field, from: chosen[field] ?? proposed }));
}

/** After the other record was chosen to stay, what was chosen holds for the same values. */
export function swapped(chosen: Record<string, 'kept' | 'lost'>): Record<string, 'kept' | 'lost'> {
  return Object.fromEntries(Object.entries(chosen).map(([field, side]) => [field, side === 'kept' ? 'lost' : 'kept']));
}

/** The preview tells values as the wire has them. */
export function shownText(text: string, field: FieldInfo | undefined, names: Names): string {
  if (text === '') return '';
  if (!field) return /^\d{4}-\d\d-\d\d$/.test(text) ? formatDate(text) : text;
  const value: Value = field.type === 'yes_no' ? text === 'true' : text;
  return formatValue(field, value, reading(names));
}

export interface Same {
  label: string;
  value: string;
}

/** What two rows have in common, without what the server keeps or what every row has. */
export function agreeing(screen: Screen, left: Row, right: Row, names: Names): Same[] {
  return screen.fields
    .filter(({ name, type, privacy }) => name !== 'person_id' && type !== 'yes_no' && privacy !== 'secret')
    .filter(({ name }) => {
      const value = left[name];
      return value !== null && value !== undefined && value !== '' && JSON.stringify(value) === JSON.stringify(right[name]);
    })
    .map((field) => ({ label: field.label, value: formatValue(field, left[field.name], reading(names)) }));
}
