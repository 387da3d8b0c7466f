import { beforeEach, describe, expect, it, vi } from 'vitest';
import { dropAllDrafts } from '$api/kept_drafts';
import { dropDraft, keepDraft, keptDraft } from '../draft';
import { field } from './field';

const place = { seat: 'staff.sch_1', screen: 'people.pupils', id: 'pup_1' };
const fields = [field('name'), field('phone'), field('number', { privacy: 'secret' })];
const state = (typed: Record<string, string>) => ({ version: 4, typed, opened: { name: 'An', phone: '', number: '' } });

class Memory {
  #rows = new Map<string, string>();
  get length() {
    return this.#rows.size;
  }
  key(index: number) {
    return [...this.#rows.keys()][index] ?? null;
  }
  getItem(key: string) {
    return this.#rows.get(key) ?? null;
  }
  setItem(key: string, value: string) {
    this.#rows.set(key, value);
  }
  removeItem(key: string) {
    this.#rows.delete(key);
  }
}

beforeEach(() => vi.stubGlobal('localStorage', new Memory()));

describe('drafts', () => {
  it('keep what differs, with time and version', () => {
    keepDraft(place, fields, state({ name: 'Anh', phone: '', number: '' }), 1000);
    expect(keptDraft(place, 2000)).toEqual({ at: 1000, version: 4, typed: { name: 'Anh' }, opened: { name: 'An' } });
  });
  it('belong to a seat, a screen and a row', () => {
    keepDraft(place, fields, state({ name: 'Anh', phone: '', number: '' }));
    expect(keptDraft({ ...place, seat: 'other' })).toBeNull();
    expect(keptDraft({ ...place, id: 'new' })).toBeNull();
  });
  it('never hold a secret', () => {
    keepDraft(place, fields, state({ name: 'An', phone: '', number: '079123' }));
    expect(keptDraft(place)).toBeNull();
  });
  it('go when nothing differs any more, when dropped and after a week', () => {
    keepDraft(place, fields, state({ name: 'Anh', phone: '', number: '' }), 1000);
    expect(keptDraft(place, 1000 + 8 * 24 * 3_600_000)).toBeNull();
    keepDraft(place, fields, state({ name: 'An', phone: '', number: '' }));
    expect(keptDraft(place)).toBeNull();
    keepDraft(place, fields, state({ name: 'Anh', phone: '', number: '' }));
    dropDraft(place);
    expect(keptDraft(place)).toBeNull();
  });
  it('are all dropped at sign-out, and nothing else', () => {
    keepDraft(place, fields, state({ name: 'Anh', phone: '', number: '' }));
    localStorage.setItem('locale', 'vi');
    dropAllDrafts();
    expect(keptDraft(place)).toBeNull();
    expect(localStorage.getItem('locale')).toBe('vi');
  });
  it('survive damage and a storage that is full or missing', () => {
    localStorage.setItem('truong.draft:staff.sch_1|people.pupils|pup_1', '{oops');
    expect(keptDraft(place)).toBeNull();
    vi.stubGlobal('localStorage', {
      getItem: () => null,
      setItem: () => {
        throw new Error('full');
      }
    });
    expect(() => keepDraft(place, fields, state({ name: 'Anh', phone: '', number: '' }))).not.toThrow();
    vi.stubGlobal('localStorage', undefined);
    expect(keptDraft(place)).toBeNull();
  });
});
