/** What the server understood of a list, for the few things that a person has to say about it. */
import { isEnglish } from '$api/locale.svelte';

export interface ReportColumn {
  sheet: string;
  column: string;
  header: string;
  /** Empty: not recognised. */
  field: string;
  hidden: boolean;
}
export interface ReportFinding {
  sheet: string;
  row: number | null;
  column: string | null;
  severity: 'information' | 'warning' | 'error';
  message_vi: string;
  message_en: string;
}
export interface ImportReport {
  columns: ReportColumn[];
  findings: ReportFinding[];
}
export interface SheetColumn {
  field: string;
  label_vi: string;
  label_en: string;
  expected: boolean;
}

export const labelOf = (column: SheetColumn): string => (isEnglish() ? column.label_en : column.label_vi);

/** A sheet for each class repeats its header: one line for all columns that are called the same. */
export interface OpenColumn {
  header: string;
  places: { sheet: string; column: string }[];
}

export function openColumns(columns: readonly ReportColumn[]): OpenColumn[] {
  const found = new Map<string, OpenColumn>();
  for (const { sheet, column, header, field, hidden } of columns) {
    if (field || hidden || !header.trim()) continue;
    const known = found.get(header) ?? { header, places: [] };
    known.places.push({ sheet, column });
    found.set(header, known);
  }
  return [...found.values()];
}

export function recognised(columns: readonly ReportColumn[], known: readonly SheetColumn[]): SheetColumn[] {
  const fields = new Set(columns.map(({ field }) => field));
  return known.filter(({ field, label_vi }) => label_vi && fields.has(field));
}

/** Told in one column or in several: a name, a day of birth. */
const together = [
  ['full_name', 'family_name', 'given_name'],
  ['birth_date', 'birth_day', 'birth_month', 'birth_year']
];

/** What a list of pupils has to tell and this one does not. */
export function missing(columns: readonly ReportColumn[], known: readonly SheetColumn[]): SheetColumn[] {
  const fields = new Set(columns.map(({ field }) => field));
  const group = (field: string) => together.find((all) => all.includes(field)) ?? [field];
  return known.filter(({ field, expected }) => {
    const all = group(field);
    return expected && field === all[0] && !all.some((each) => fields.has(each));
  });
}

/** The rows that stay out, the first fault of each. */
export function rejectedRows(findings: readonly ReportFinding[]): ReportFinding[] {
  const seen = new Set<string>();
  return findings.filter(({ sheet, row, severity }) => {
    const place = `${sheet}\n${row}`;
    if (severity !== 'error' || seen.has(place)) return false;
    seen.add(place);
    return true;
  });
}
