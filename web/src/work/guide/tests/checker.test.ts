import { expect, test } from 'vitest';
import { faultsOf, labels, mostPictureBytes, pictureBytes, places } from '../../../../scripts/guide/check.mjs';
import { rendered, slug } from '../../../../scripts/guide/markdown.mjs';
import { parsed, readGuide } from '../../../../scripts/guide/source.mjs';
import { withTables } from '../../../../scripts/guide/tables.mjs';

const rules = { isLabel: (text: string) => text === 'Lưu', isPlace: (place: string) => place === '/work/import' };
const good = '---\ntitle: Nhập\nlead: Một câu.\nfor: clerk\nopens: /work/import\n---\n\nBấm **Lưu**.\n\n## Khi không được\n\nHỏi.\n';

function faults(text: string, contents = '[Nhập](how-to/import.md)', pictures: string[] = []): string[] {
  return faultsOf({ contents, pages: [parsed('how-to/import', text)], pictures }, rules);
}

test('the guide as it stands has no fault', () => {
  expect(faultsOf(readGuide(), { isLabel: labels(), isPlace: places() })).toEqual([]);
});

test('all pictures together stay small', () => {
  expect(pictureBytes()).toBeLessThan(mostPictureBytes);
});

test('a page that is right has no fault', () => {
  expect(faults(good)).toEqual([]);
});

test('each way of going wrong is told', () => {
  expect(faults(good.replace('**Lưu**', '**Ghi**'))).toEqual(['how-to/import: no screen says “Ghi”']);
  expect(faults(good.replace('/work/import', '/work/inport'))).toEqual(['how-to/import: opens at /work/inport, which is no page']);
  expect(faults(good.replace('Hỏi.', '[Xem](../start/clerk.md)'))).toEqual(['how-to/import: no page start/clerk']);
  expect(faults(good.replace('Hỏi.', '[Xem](#bay-gio)'))).toEqual(['how-to/import: no heading how-to/import#bay-gio']);
  expect(faults(good.replace('Hỏi.', '![Màn hình](../pictures/a.webp)'))).toEqual(['how-to/import: no picture a.webp']);
  expect(faults(good.replace('## Khi không được', '## Sau đó'))).toHaveLength(1);
  expect(faults(good.replace('for: clerk', 'for: cook'))).toEqual(['how-to/import: no reader cook']);
  expect(faults(good, 'không có gì')).toEqual(['how-to/import: not in README.md']);
  expect(faults(good, '[Nhập](how-to/import.md)', ['b.webp'])).toEqual(['pictures/b.webp: on no page']);
});

test('a heading is found by its words without diacritics', () => {
  expect(slug('Ủy quyền khi vắng mặt')).toBe('uy-quyen-khi-vang-mat');
});

test('what is written cannot become markup or a script', () => {
  const { html } = rendered('start/clerk', '<script>alert(1)</script> [x](javascript:alert(1)) <b onclick="x">y</b>');
  expect(html).not.toMatch(/<script|<b |href="javascript/);
});

test('the generated tables are there', () => {
  for (const name of ['findings.md', 'permissions.md', 'data-dictionary.vi.md', 'import-columns.vi.md'])
    expect(withTables(`[Bảng](../../../generated/${name})`).split('\n').length).toBeGreaterThan(30);
});
