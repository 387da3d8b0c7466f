/** Long tables keep only the rows near the eye in the document. */

export interface Span {
  from: number;
  /** Not included. */
  to: number;
}

/** Below that everything stands in the document: printing, searching in the page and readers like it better. */
export const wholeUpTo = 100;
const margin = 20;

export function visibleSpan(total: number, scrolled: number, height: number, rowHeight: number): Span {
  if (total <= wholeUpTo || rowHeight <= 0) return { from: 0, to: total };
  const first = Math.floor(scrolled / rowHeight) - margin;
  // In steps, so that the table changes once in twenty rows and not with each.
  const from = Math.max(0, Math.floor(first / 20) * 20);
  const shown = Math.ceil(height / rowHeight) + 2 * margin + 20;
  return { from: Math.min(from, Math.max(0, total - shown)), to: Math.min(total, from + shown) };
}
