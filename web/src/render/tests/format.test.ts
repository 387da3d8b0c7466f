import { describe, expect, it } from 'vitest';
import { namingOf, type FieldType, type Row, type Screen, type Value } from '../metadata';
import { formatAgo, formatInstant, formatValue, rowSubtitle, rowTitle, type Reading } from '../format';
import { field } from './sample';

const words = { yes: 'Có', no: 'Không', masked: '•••', unnamed: '?' };
const vi: Reading = { lang: 'vi', words, names: { pup_1: 'Lý Thị Mẩy' } };
const en: Reading = { ...vi, lang: 'en' };

function shown(type: FieldType, value: Value, reading = vi): string {
  return formatValue(field({ type, choices: type === 'choice' ? [{ value: 'a', label: 'Một', tone: 'good' }] : [] }), value, reading);
}

describe('values', () => {
  it('are written as Vietnamese readers expect them', () => {
    expect(shown('date', '2026-09-05')).toBe('05/09/2026');
    expect(shown('money', 1250000)).toBe('1.250.000 đ');
    expect(shown('money', 1250000, en)).toBe('1,250,000 đ');
    expect(shown('decimal', 7.65)).toBe('7,65');
    expect(shown('decimal', '7.65', en)).toBe('7.65');
    expect(shown('integer', 2026)).toBe('2026');
    expect(shown('integer', 120000)).toBe('120.000');
    expect(shown('time', '06:52:00')).toBe('06:52');
    expect(shown('yes_no', false)).toBe('Không');
    expect(shown('choice', 'a')).toBe('Một');
    expect(shown('choice', 'unknown')).toBe('unknown');
    expect(shown('list', ['x', 'y'])).toBe('x, y');
    expect(shown('reference', 'pup_1')).toBe('Lý Thị Mẩy');
    expect(shown('reference', 'pup_2')).toBe('?');
  });

  it('say that there is nothing', () => {
    for (const value of [null, undefined, '', []]) expect(shown('text', value)).toBe('–');
    expect(shown('integer', 0)).toBe('0');
  });

  it('are hidden until they are asked for', () => {
    const secret = field({ privacy: 'sensitive' });
    expect(formatValue(secret, null, vi)).toBe('•••');
    expect(formatValue(secret, null, { ...vi, revealed: new Set(['field']) })).toBe('–');
    expect(formatValue(secret, 'x', vi)).toBe('x');
  });

  it('tell Vietnamese time', () => {
    expect(formatInstant('2026-11-22T17:30:00Z')).toBe('23/11/2026 00:30');
    const now = new Date('2026-11-22T12:00:00Z');
    expect(formatAgo('2026-11-22T10:00:00Z', 'vi', now)).toBe('2 giờ trước');
    expect(formatAgo('2026-11-21T10:00:00Z', 'vi', now)).toBe('Hôm qua');
    expect(formatAgo('2026-10-01T10:00:00Z', 'vi', now)).toBe('01/10/2026');
  });
});

describe('a row', () => {
  it('is called by its title, else by its name, else by its id', () => {
    const screen = { title: ['full_name'], subtitle: [], fields: [field({ name: 'full_name' })] } as unknown as Screen;
    expect(rowTitle(screen, { id: 'pup_1', version: 1, full_name: 'Má A Dơ' } as Row, vi)).toBe('Má A Dơ');
    expect(rowTitle(screen, { id: 'pup_1', version: 1, full_name: '' } as Row, vi)).toBe('Lý Thị Mẩy');
    expect(rowTitle(screen, { id: 'pup_9', version: 1 } as Row, vi)).toBe('pup_9');
  });

  it('without a name of its own is called like what it points to', () => {
    const fields = [
      field({ name: 'state', type: 'choice', role: 'status' }),
      field({ name: 'on', type: 'date', role: 'when' }),
      field({ name: 'pupil_id', type: 'reference', target: 'people.pupils' })
    ];
    const screen = { title: ['state'], subtitle: ['on'], fields } as unknown as Screen;
    expect(namingOf(screen)).toEqual({ title: ['pupil_id'], subtitle: ['on'] });
    const row = { id: 'pst_1', version: 1, state: 'left', on: '2026-11-02', pupil_id: 'pup_1' } as Row;
    expect(rowTitle(screen, row, vi)).toBe('Lý Thị Mẩy');
    expect(rowSubtitle(screen, row, vi)).toBe('02/11/2026');
  });
});
