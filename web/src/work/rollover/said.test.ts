import { expect, test } from 'vitest';
import { piecesOf } from './said';

test('the rows of a sentence are found, the words stay', () => {
  const pieces = piecesOf('Không hoàn tác được: cls_0a44m5x002005 đã được sửa sau đó.');
  expect(pieces.map(({ id }) => id)).toEqual(['', 'cls_0a44m5x002005', '']);
  expect(pieces[2]?.text).toBe(' đã được sửa sau đó.');
  expect(piecesOf('Không có gì.')).toEqual([{ text: 'Không có gì.', id: '' }]);
});
