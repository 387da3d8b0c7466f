import { describe, expect, it } from 'vitest';
import type { Screen } from '../../metadata';
import { field } from '../../tests/sample';
import { exportColumns, shownColumns, usualColumns } from '../columns';

const names = ['person_id', 'code', 'full_name', 'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'note'];
const screen = {
  title: ['full_name'],
  subtitle: ['code'],
  person: 'person_id',
  fields: names.map((name) => field({ name, type: name === 'note' ? 'long_text' : 'text', priority: name === 'h' ? 1 : 2 }))
} as Screen;

const shown = (wanted: string[]) => shownColumns(screen, wanted).map((one) => one.name);

describe('columns', () => {
  it('are the most important seven, in the order of the screen', () => {
    expect(usualColumns(screen).map((one) => one.name)).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'h']);
  });

  it('are filled up where few fields matter', () => {
    const thin = { ...screen, fields: screen.fields.map((one) => ({ ...one, priority: one.name === 'b' ? 2 : 3 })) };
    expect(usualColumns(thin as Screen).map((one) => one.name)).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  it('follow a choice, and pass over what is gone or stands in the first column', () => {
    expect(shown(['b', 'gone', 'full_name', 'a'])).toEqual(['b', 'a']);
    expect(shown(['gone'])).toHaveLength(7);
  });

  it('are exported with the fields of the first column', () => {
    expect(exportColumns(screen, shownColumns(screen, ['b']))).toEqual(['full_name', 'code', 'b']);
  });
});
