/** Which lines stand in the document: those near the eye. */
const margin = 8;
const step = 4;

export function spanOf(total: number, scrolled: number, height: number, lineHeight: number): { from: number; to: number } {
  const first = Math.floor(scrolled / lineHeight) - margin;
  // In steps, so that the document changes once in four lines and not with each.
  const from = Math.max(0, Math.floor(first / step) * step);
  return { from: Math.min(from, Math.max(0, total - 1)), to: Math.min(total, from + placesFor(height, lineHeight)) };
}

/** How many lines stand in the document at most: their elements are used again and again. */
export function placesFor(height: number, lineHeight: number): number {
  return Math.ceil(height / lineHeight) + 2 * margin + step;
}

const letter = 9;
const shortest = 9;
const longest = 26;

/** The columns that are not all outside of what is seen. */
export function columnsNear(lefts: readonly number[], scrolled: number, width: number): { from: number; to: number } {
  const beside = 300;
  const last = lefts.findIndex((left) => left > scrolled + width + beside);
  const first = lefts.findIndex((left) => left > scrolled - beside);
  return { from: Math.max(0, (first < 0 ? lefts.length : first) - 1), to: last < 0 ? lefts.length : last };
}

/** Room for a column, by what stands in it: pixels. */
export function widthOf(header: string, samples: readonly string[]): number {
  const words = Math.max(...header.split(/\s+/).map((word) => word.length), Math.ceil(header.length / 2));
  const letters = Math.max(words, ...samples.map((text) => text.length));
  return Math.min(longest, Math.max(shortest, letters)) * letter + 34;
}
