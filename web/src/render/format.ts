/** Values of every type as people read them, in Vietnamese and English. No state, no DOM. */
import { namingOf, type FieldInfo, type Names, type Row, type Screen, type Value } from './metadata';

export type Lang = 'vi' | 'en';

/** The few words that values need; the caller takes them from the messages. */
export interface Words {
  yes: string;
  no: string;
  masked: string;
  unnamed: string;
}

export interface Reading {
  lang: Lang;
  words: Words;
  names: Names;
  /** Fields whose sensitive values were asked for. */
  revealed?: ReadonlySet<string>;
}

const ZONE = 'Asia/Ho_Chi_Minh';
const EMPTY = '–';

const locales: Record<Lang, string> = { vi: 'vi-VN', en: 'en-GB' };
const cache = new Map<string, Intl.NumberFormat | Intl.DateTimeFormat | Intl.RelativeTimeFormat>();

/** Making an Intl object takes a hundred times as long as using one. */
function kept<T extends Intl.NumberFormat | Intl.DateTimeFormat | Intl.RelativeTimeFormat>(
  key: string,
  make: () => T
): T {
  let found = cache.get(key) as T | undefined;
  if (!found) {
    found = make();
    cache.set(key, found);
  }
  return found;
}

export function isEmpty(value: Value): boolean {
  return value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
}

/** "2026-09-05" → "05/09/2026", in both languages. */
export function formatDate(iso: string): string {
  const parts = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso);
  return parts ? `${parts[3]}/${parts[2]}/${parts[1]}` : iso;
}

/** "2026-11-22T09:20:52Z" → "22/11/2026 16:20", Vietnamese time wherever the reader is. */
export function formatInstant(iso: string): string {
  const time = new Date(iso);
  if (Number.isNaN(time.getTime())) return iso;
  const format = kept('instant', () => {
    return new Intl.DateTimeFormat('en-GB', {
      timeZone: ZONE,
      day: '2-digit',
      month: '2-digit',
      year: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23'
    });
  });
  return format.format(time).replace(',', '');
}

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** "2 giờ trước" within a week, the date after that. */
export function formatAgo(iso: string, lang: Lang, now: Date = new Date()): string {
  const seconds = (new Date(iso).getTime() - now.getTime()) / 1000;
  if (Number.isNaN(seconds)) return iso;
  const distance = Math.abs(seconds);
  if (distance >= 7 * DAY) return formatInstant(iso).slice(0, 10);
  const relative = kept(`ago ${lang}`, () => new Intl.RelativeTimeFormat(locales[lang], { numeric: 'auto' }));
  if (distance < HOUR) return relative.format(Math.round(seconds / MINUTE), 'minute');
  if (distance < DAY) return relative.format(Math.round(seconds / HOUR), 'hour');
  return relative.format(Math.round(seconds / DAY), 'day');
}

/** 7.65 → "7,65" in Vietnamese; numbers that came as texts keep all their digits. */
export function formatNumber(value: number | string, lang: Lang): string {
  const number = Number(value);
  if (!Number.isFinite(number)) return String(value);
  const format = kept(`number ${lang}`, () => new Intl.NumberFormat(locales[lang], { maximumFractionDigits: 6 }));
  return format.format(number);
}

/** "1.250.000 đ" */
export function formatMoney(value: number | string, lang: Lang): string {
  return `${formatNumber(value, lang)} đ`;
}

/** Years, codes and numbers in registers are not amounts: no separators in them. */
function formatInteger(value: number | string, lang: Lang): string {
  return Math.abs(Number(value)) < 10_000 ? String(value) : formatNumber(value, lang);
}

function choiceLabel(field: FieldInfo, value: Value): string {
  return field.choices.find((choice) => choice.value === value)?.label ?? String(value);
}

function formatReference(value: Value, reading: Reading): string {
  return reading.names[String(value)] ?? reading.words.unnamed;
}

function formatMany(field: FieldInfo, value: Value, reading: Reading): string {
  if (!Array.isArray(value)) return formatLoose(value, reading);
  return value
    .map((one) => (field.choices.length > 0 ? choiceLabel(field, one) : formatLoose(one, reading)))
    .join(', ');
}

function formatLoose(value: Value, reading: Reading): string {
  if (typeof value === 'boolean') return value ? reading.words.yes : reading.words.no;
  if (value !== null && typeof value === 'object') return JSON.stringify(value);
  const text = String(value);
  return reading.names[text] ?? text;
}

/** Null on the wire until it is asked for, and never kept on this machine. */
export function isGuarded(field: FieldInfo): boolean {
  return field.privacy === 'sensitive' || field.privacy === 'secret';
}

/** Hidden until it is asked for: then null tells nothing about what is there. */
export function isMasked(field: FieldInfo, value: Value, revealed?: ReadonlySet<string>): boolean {
  return isGuarded(field) && (value === null || value === undefined) && !revealed?.has(field.name);
}

export function formatValue(field: FieldInfo, value: Value, reading: Reading): string {
  if (isMasked(field, value, reading.revealed)) return reading.words.masked;
  if (isEmpty(value)) return EMPTY;
  const { lang, words } = reading;
  switch (field.type) {
    case 'date':
      return formatDate(String(value));
    case 'instant':
      return formatInstant(String(value));
    case 'time':
      return String(value).slice(0, 5);
    case 'money':
      return formatMoney(value as number, lang);
    case 'decimal':
      return formatNumber(value as number, lang);
    case 'integer':
      return formatInteger(value as number, lang);
    case 'yes_no':
      return value === true ? words.yes : words.no;
    case 'choice':
      return choiceLabel(field, value);
    case 'reference':
      return formatReference(value, reading);
    case 'choices':
    case 'list':
    case 'json':
      return formatMany(field, value, reading);
    default:
      return String(value);
  }
}

export function fieldOf(screen: Screen, name: string): FieldInfo | undefined {
  return screen.fields.find((field) => field.name === name);
}

function joined(screen: Screen, fields: string[], row: Row, reading: Reading): string {
  return fields
    .map((name) => {
      const field = fieldOf(screen, name);
      return field && !isEmpty(row[name]) ? formatValue(field, row[name], reading) : '';
    })
    .filter((text) => text !== '')
    .join(' · ');
}

/** What a row is called; its own name on the server, its id where nothing else is left. */
export function rowTitle(screen: Screen, row: Row, reading: Reading): string {
  return joined(screen, namingOf(screen).title, row, reading) || reading.names[row.id] || row.id;
}

export function rowSubtitle(screen: Screen, row: Row, reading: Reading): string {
  return joined(screen, namingOf(screen).subtitle, row, reading);
}

const numeric = new Set(['integer', 'decimal', 'money']);

export function isNumeric(field: FieldInfo): boolean {
  return numeric.has(field.type) && field.choices.length === 0;
}
