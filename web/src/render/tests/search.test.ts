import { describe, expect, it, vi } from 'vitest';

vi.mock('$api/client', () => ({ call: vi.fn() }));
vi.mock('$api/locale.svelte', () => ({ locale: { code: 'vi' } }));
const { grouped, marked } = await import('../search/hits');

const found = (title: string, q: string) =>
  marked(title, q)
    .filter((piece) => piece.found)
    .map((piece) => piece.text);

describe('hits', () => {
  it('are marked where the typed letters stand, with or without diacritics', () => {
    expect(found('Hoàng Thị Dung', 'hoang')).toEqual(['Hoàng']);
    expect(found('Đào Văn Hải', 'dao')).toEqual(['Đào']);
    expect(found('Lý Thị Mẩy', 'thị')).toEqual(['Thị']);
    expect(found('Lý Thị Mẩy', 'xyz')).toEqual([]);
    expect(marked('👩‍🏫 Lan', 'lan').map((piece) => piece.text).join('')).toBe('👩‍🏫 Lan');
  });

  it('stand by kind, the kind of the best hit first', () => {
    const hit = (id: string, screen: string) => ({ id, screen, title: id, subtitle: '', kind: screen });
    const groups = grouped([hit('1', 'b'), hit('2', 'a'), hit('3', 'b')]);
    expect(groups.map((group) => `${group.screen} ${group.hits.length}`)).toEqual(['b 2', 'a 1']);
  });
});
