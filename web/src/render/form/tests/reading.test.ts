import { describe, expect, it } from 'vitest';
import { read, readTime, show, tidyLine, type Typed } from '../reading';
import { field } from './field';
import type { FieldInfo, Value } from '../../metadata';

const value = (more: Partial<FieldInfo>, typed: Typed): Value | string => {
  const reading = read(field('x', more), typed);
  return 'fault' in reading ? `fault ${reading.fault}` : reading.value;
};

describe('days', () => {
  it('are those of the widgets', () => {
    expect(value({ type: 'date' }, ' 5 / 9 / 26 ')).toBe('2026-09-05');
    expect(value({ type: 'date' }, '31/02/2026')).toBe('fault date');
  });
  it('of a birth never lie ahead', () => {
    const birth = read(field('birth_date', { type: 'date' }), '31/12/30');
    expect(birth).toEqual({ value: '1930-12-31' });
    expect(value({ type: 'date' }, '31/12/30')).toBe('2030-12-31');
  });
});

describe('times', () => {
  it.each([
    ['7:30', '07:30'],
    ['7h30', '07:30'],
    ['7h', '07:00'],
    ['0730', '07:30'],
    ['23.59', '23:59']
  ])('%s is %s', (typed, time) => expect(readTime(typed)).toBe(time));
  it.each(['24:00', '7:60', '730', 'sáng'])('%s is no time', (typed) => expect(readTime(typed)).toBeNull());
});

describe('numbers', () => {
  it('reads decimals with comma or point', () => {
    expect(value({ type: 'decimal' }, '8,5')).toBe(8.5);
    expect(value({ type: 'decimal' }, '8.5')).toBe(8.5);
    expect(value({ type: 'decimal' }, '1.250,75')).toBe(1250.75);
    expect(value({ type: 'decimal' }, '-0,25')).toBe(-0.25);
    expect(value({ type: 'decimal' }, '8,5,1')).toBe('fault number');
  });
  it('takes a dot of a decimal for a thousands mark only where it can be nothing else', () => {
    expect(value({ type: 'decimal' }, '0.125')).toBe(0.125);
    expect(value({ type: 'decimal' }, '36.62')).toBe(36.62);
    expect(value({ type: 'decimal' }, '1250.125')).toBe(1250.125);
    expect(value({ type: 'decimal' }, '36.625')).toBe('fault number');
    expect(value({ type: 'decimal' }, '36,625')).toBe(36.625);
    expect(value({ type: 'decimal' }, '1.250.000')).toBe(1250000);
    expect(value({ type: 'integer' }, '0.125')).toBe('fault whole');
  });
  it('reads money with dots and its sign', () => {
    expect(value({ type: 'money' }, '1.250.000 đ')).toBe(1250000);
    expect(value({ type: 'money' }, '450000')).toBe(450000);
    expect(value({ type: 'money' }, '1,250,000')).toBe(1250000);
    expect(value({ type: 'money' }, '12,5')).toBe('fault whole');
  });
  it('refuses whole numbers that a number cannot hold', () => {
    expect(value({ type: 'integer' }, '12.345')).toBe(12345);
    expect(value({ type: 'integer' }, '99999999999999999999')).toBe('fault whole');
    expect(value({ type: 'integer' }, 'mười')).toBe('fault whole');
  });
});

describe('texts', () => {
  it('takes the groups out of a telephone number', () => {
    expect(value({ form: 'phone' }, '0901 234.567')).toBe('0901234567');
    expect(value({ form: 'phone' }, '+84 (90) 123-4567')).toBe('+84901234567');
  });
  it('tidies what was pasted from a sheet', () => {
    expect(tidyLine('Nguyễn\tVăn\r\n  An\u200b ')).toBe('Nguyễn Văn An');
    expect(value({ type: 'long_text' }, 'một\t hai  \r\nba\r\n')).toBe('một  hai\nba');
  });
  it('keeps scripts, emoji and composed letters as text', () => {
    expect(value({}, '<script>alert(1)</script>')).toBe('<script>alert(1)</script>');
    expect(value({}, '👩‍👧 An')).toBe('👩‍👧 An');
    expect(value({}, 'Nguye\u0302\u0303n')).toBe('Nguyễn');
  });
  it('counts characters, not code units', () => {
    expect(value({ limit: 2 }, '👍👍')).toBe('👍👍');
    expect(value({ limit: 2 }, 'abc')).toBe('fault too_long');
  });
  it('wants an @ in an address', () => {
    expect(value({ form: 'email' }, 'mailto:a@b.vn')).toBe('a@b.vn');
    expect(value({ form: 'email' }, 'a.b.vn')).toBe('fault email');
  });
});

describe('emptiness', () => {
  it('is an empty text for texts, an empty list for lists, null for the rest', () => {
    expect(value({}, '  ')).toBe('');
    expect(value({ type: 'date' }, '')).toBeNull();
    expect(value({ type: 'yes_no' }, '')).toBeNull();
    expect(value({ type: 'choices' }, [])).toEqual([]);
  });
});

describe('there and back', () => {
  it.each<[Partial<FieldInfo>, Value, Typed]>([
    [{ type: 'date' }, '2026-09-05', '05/09/2026'],
    [{ type: 'decimal' }, 8.25, '8,25'],
    [{ type: 'money' }, 1250000, '1.250.000'],
    [{ type: 'yes_no' }, false, 'false'],
    [{ type: 'instant' }, '2026-09-05T00:30:00.000Z', '05/09/2026 07:30'],
    [{ type: 'choices' }, ['a', 'b'], ['a', 'b']]
  ])('%o', (more, wire, typed) => {
    expect(show(field('x', more), wire)).toEqual(typed);
    expect(value(more, typed)).toEqual(wire);
  });
});
