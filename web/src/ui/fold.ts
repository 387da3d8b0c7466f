/** "  Điểm trường" → "diem truong": what is typed without case and diacritics finds what has them. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .trim();
}

/** 0: begins so; 1: a word of it does; 2: it is inside; -1: it is not. */
export function distance(text: string, wanted: string): number {
  const folded = fold(text);
  const at = folded.indexOf(wanted);
  if (at < 0) return -1;
  if (at === 0) return 0;
  return folded.includes(` ${wanted}`) ? 1 : 2;
}
