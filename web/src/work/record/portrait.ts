/** The photograph of a record: a picture among its files that is called one. */
import type { Attached } from '$render/record/beside';
import { fold } from '$ui/fold';

const called = /^(anh the|anh chan dung|chan dung|photo|portrait)\b/;

export function portraitOf(files: readonly Attached[]): Attached | undefined {
  return files.find(({ media_type, title, name }) => {
    const word = fold(title || name).replace(/[_-]+/g, ' ').trim();
    return media_type.startsWith('image/') && called.test(word);
  });
}
