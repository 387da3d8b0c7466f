/**
 * What people type, as the wire wants it. In a form every value is text (several choices: a list of texts),
 * so that half-typed values survive in drafts and comparisons; here the text becomes a value and back.
 */
import { readDay } from '$ui/day';
import { formatDate, formatInstant } from '../format';
import type { FieldInfo, Value } from '../metadata';

export type Typed = string | string[];
export type Draft = Record<string, Typed>;
export type Fault = 'date' | 'time' | 'instant' | 'whole' | 'number' | 'email' | 'json' | 'too_long';
export type Reading = { value: Value } | { fault: Fault };

const empty = '';

/** Nobody is born in the future: a year of two digits then means the century before. */
export function isPastOnly(field: FieldInfo): boolean {
  return /(^|_)birth_date$/.test(field.name);
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
  const date = readDay(day);
  const time = rest.length === 0 ? '00:00' : readTime(rest.join(''));
  if (!date || !time) return null;
  return new Date(`${date}T${time}:00+07:00`).toISOString();
}

/** "1.250.000", "1.250,75": a dot before every group of three digits is a thousands mark, a comma the decimal sign. */
const grouped = /^-?[1-9]\d{0,2}(\.\d{3})+(,\d+)?$/;
/** "36.625" is thirty-six and a bit to one, thirty-six thousand to another. */
const eitherWay = /^-?[1-9]\d{0,2}\.\d{3}$/;

function bare(text: string): string {
  return text.replace(/[\s\u00a0]/g, '').replace(/(đ|₫|vnd|vnđ|đồng|%)$/i, '');
}

function readNumber(text: string): number | null {
  let plain = bare(text);
  if (grouped.test(plain)) plain = plain.replace(/\./g, '').replace(',', '.');
  else if (/^-?[1-9]\d{0,2}(,\d{3}){2,}(\.\d+)?$/.test(plain)) plain = plain.replace(/,/g, '');
  else plain = plain.replace(',', '.');
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : null;
}

/** A wrong mark would be a thousand times too much: where a dot can be either, nothing is guessed. */
function readDecimal(text: string): number | null {
  return eitherWay.test(bare(text)) ? null : readNumber(text);
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
      return of(readDecimal(typed), 'number');
    case 'date':
      return of(readDay(typed, { past: isPastOnly(field) }) ?? null, 'date');
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
