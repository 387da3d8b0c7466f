/** Which columns a list shows, and where that is kept on this device. */
import { isNumeric } from '../format';
import { namingOf, type FieldInfo, type Screen } from '../metadata';

const usual = 7;
const atLeast = 5;
const bulky = new Set(['long_text', 'json', 'list']);

/** Fields that stand together in the first column. */
export function identityFields(screen: Screen): string[] {
  const { title, subtitle } = namingOf(screen);
  return [...title, ...subtitle];
}

/** Columns that may be chosen: everything that is not in the first column already. */
export function choosable(screen: Screen): FieldInfo[] {
  const together = identityFields(screen);
  return screen.fields.filter((field) => !together.includes(field.name));
}

function stands(screen: Screen, field: FieldInfo): boolean {
  if (bulky.has(field.type) || field.privacy === 'sensitive' || field.privacy === 'secret') return false;
  // The row carries the person's name itself: the reference would say it twice.
  return field.name !== screen.person || screen.title.length === 0;
}

/** Without a choice: the most important fields, in the order of the screen; others only to fill a thin table. */
export function usualColumns(screen: Screen): FieldInfo[] {
  const fields = choosable(screen).filter((field) => stands(screen, field));
  const first = fields.filter((field) => field.priority < 3).sort((a, b) => a.priority - b.priority);
  const rest = fields.filter((field) => field.priority === 3 && !field.custom && field.name !== screen.dated?.to);
  const kept = new Set([...first.slice(0, usual), ...rest.slice(0, Math.max(0, atLeast - first.length))]);
  return fields.filter((field) => kept.has(field));
}

/** The named columns in their order; names that the screen no longer has are passed over. */
export function shownColumns(screen: Screen, names: string[]): FieldInfo[] {
  const fields = choosable(screen);
  const chosen = names
    .map((name) => fields.find((field) => field.name === name))
    .filter((field): field is FieldInfo => field !== undefined);
  return chosen.length > 0 ? chosen : usualColumns(screen);
}

/** What an export of the shown list names: the first column's fields, then the others. */
export function exportColumns(screen: Screen, columns: FieldInfo[]): string[] {
  return [...identityFields(screen), ...columns.map((field) => field.name)];
}

/** Digits stand below each other. A measure begins with its bar, and bars begin at one line. */
export function rightAligned(field: FieldInfo): boolean {
  return isNumeric(field) && field.role !== 'measure';
}

const place = (screen: string) => `truong.columns.${screen}`;

export function keptColumns(screen: string): string[] {
  try {
    return (localStorage.getItem(place(screen)) ?? '').split(',').filter((name) => name !== '');
  } catch {
    return [];
  }
}

/** No names: the usual ones again. */
export function keepColumns(screen: string, names: string[]): void {
  try {
    if (names.length > 0) localStorage.setItem(place(screen), names.join(','));
    else localStorage.removeItem(place(screen));
  } catch {
    // The choice then lives in the address only.
  }
}

/** As a saved view keeps them. */
export function columnsText(columns: FieldInfo[]): string {
  return columns.map((field) => field.name).join(',');
}
