/**
 * What people type, as the wire wants it. In a form every value is text (several choices: a list of texts),
 * so that half-typed values survive in drafts and comparisons; here the text becomes a value and back.
 */
import { formatDate, formatInstant } from '../format';
import type { FieldInfo, Value } from '../metadata';

export type Typed = string | string[];
export type Draft = Record<string, Typed>;
export type Fault = 'date' | 'time' | 'instant' | 'whole' | 'number' | 'email' | 'json' | 'too_long';
export type Reading = { value: Value } | { fault: Fault };

const empty = '';

/** A number of two digits means a year of this century up to ten years ahead, else of the last one. */
function fullYear(year: number, today: Date): number {
  if (year >= 100) return year;
  const century = 2000 + year;
  return century <= today.getFullYear() + 10 ? century : century - 100;
}

function isoDay(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  if (!real || year < 1000) return null;
  return date.toISOString().slice(0, 10);
}

/** 5/9/2026, 05-09-26, 05.09.2026, 05092026 or 2026-09-05 → 2026-09-05; null for anything else. */
export function readDate(text: string, today = new Date()): string | null {
  const plain = text.trim().replace(/\s*([/.-])\s*/g, '$1');
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(plain);
  if (iso) return isoDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const apart = /^(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{4}|\d{2})$/.exec(plain);
  const parts = apart ?? /^(\d{2})(\d{2})(\d{4}|\d{2})$/.exec(plain);
  return parts ? isoDay(fullYear(Number(parts[3]), today), Number(parts[2]), Number(parts[1])) : null;
}

/** 7:30, 7h30, 7h, 0730 → 07:30 */
export function readTime(text: string): string | null {
  const plain = text.trim().toLowerCase();
  const parts = /^(\d{1,2})\s*[:hg.]\s*(\d{2})?$/.exec(plain) ?? /^(\d{2})(\d{2})$/.exec(plain);
  if (!parts) return null;
  const hour = Number(parts[1]);
  const minute = Number(parts[2] ?? 0);
  if (hour > 23 || minute > 59) return null;
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

/** "05/09/2026 07:30" of Viet Nam's clock → 2026-09-05T00:30:00Z */
function readInstant(text: string): string | null {
  const [day = '', ...rest] = text.trim().split(/[\sT,]+/);
  const date = readDate(day);
  const time = rest.length === 0 ? '00:00' : readTime(rest.join(''));
  if (!date || !time) return null;
  return new Date(`${date}T${time}:00+07:00`).toISOString();
}

/** A dot before every group of three digits is a thousands mark; a comma is the decimal sign. */
function readNumber(text: string): number | null {
  let plain = text.replace(/[\s\u00a0]/g, '').replace(/(đ|₫|vnd|vnđ|đồng|%)$/i, '');
  if (/^-?\d{1,3}(\.\d{3})+(,\d+)?$/.test(plain)) plain = plain.replace(/\./g, '').replace(',', '.');
  else if (/^-?\d{1,3}(,\d{3}){2,}(\.\d+)?$/.test(plain)) plain = plain.replace(/,/g, '');
  else plain = plain.replace(',', '.');
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : null;
}

function readWhole(text: string): number | null {
  const number = readNumber(text);
  return number !== null && Number.isSafeInteger(number) ? number : null;
}

/** Telephone and paper numbers are typed in groups; the groups mean nothing. */
function withoutGroups(text: string): string {
  return text.replace(/[\s\u00a0.\-()]/g, '');
}

/** One line, as pasted from a sheet or a message: no tabs, no line breaks, no invisible marks. */
export function tidyLine(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u200b\u2060\ufeff]/g, '')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
}

function tidyText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[\u200b\u2060\ufeff]/g, '')
    .replace(/[\t\u00a0]+/g, ' ')
    .replace(/ +$/gm, '')
    .trim();
}

function readText(field: FieldInfo, typed: string): Reading {
  let text = field.type === 'long_text' ? tidyText(typed) : tidyLine(typed);
  if (field.form === 'phone' || field.form === 'personal-number') text = withoutGroups(text);
  if (field.form === 'email') {
    text = text.replace(/^mailto:/i, '');
    if (text !== empty && !/^[^\s@]+@[^\s@]+$/.test(text)) return { fault: 'email' };
  }
  const tooLong = field.limit > 0 && [...text].length > field.limit;
  return tooLong ? { fault: 'too_long' } : { value: text };
}

function readJson(text: string): Reading {
  try {
    return { value: JSON.parse(text) as Value };
  } catch {
    return { fault: 'json' };
  }
}

function of(value: Value, fault: Fault): Reading {
  return value === null ? { fault } : { value };
}

export function isText(field: FieldInfo): boolean {
  return field.type === 'text' || field.type === 'long_text';
}

/** An empty text clears a text; everything else is cleared by null. */
export function emptyValue(field: FieldInfo): Value {
  if (isText(field)) return '';
  return field.type === 'choices' || field.type === 'list' ? [] : null;
}

export function read(field: FieldInfo, typed: Typed): Reading {
  if (Array.isArray(typed)) return { value: typed };
  if (typed.trim() === empty) return { value: emptyValue(field) };
  switch (field.type) {
    case 'integer':
    case 'money':
      return of(readWhole(typed), 'whole');
    case 'decimal':
      return of(readNumber(typed), 'number');
    case 'date':
      return of(readDate(typed), 'date');
    case 'time':
      return of(readTime(typed), 'time');
    case 'instant':
      return of(readInstant(typed), 'instant');
    case 'yes_no':
      return { value: typed === 'true' };
    case 'choices':
      return { value: [typed] };
    case 'list':
    case 'json':
      return readJson(typed);
    case 'choice':
    case 'reference':
      return { value: typed };
    default:
      return readText(field, typed);
  }
}

function group(digits: string): string {
  return digits.replace(/\B(?=(\d{3})+$)/g, '.');
}

/** A value of the wire as it stands in the control. */
export function show(field: FieldInfo, value: Value): Typed {
  if (field.type === 'choices') return Array.isArray(value) ? value.map(String) : [];
  if (value === null || value === undefined) return empty;
  switch (field.type) {
    case 'date':
      return formatDate(String(value));
    case 'instant':
      return formatInstant(String(value));
    case 'decimal':
      return String(value).replace('.', ',');
    case 'money':
      return group(String(value));
    case 'list':
    case 'json':
      return JSON.stringify(value, null, 2);
    default:
      return String(value);
  }
}

export function same(left: Typed | undefined, right: Typed | undefined): boolean {
  if (Array.isArray(left) && Array.isArray(right)) {
    return left.length === right.length && left.every((item) => right.includes(item));
  }
  return (left ?? empty) === (right ?? empty);
}

export function isEmpty(typed: Typed | undefined): boolean {
  return typed === undefined || typed.length === 0 || (typeof typed === 'string' && typed.trim() === empty);
}
