/** Where the cells of the grid lie. */
import { widthOf } from './span';
import type { Column } from './types';

export const lineHeight = 36;
export const headWidth = 132;

export interface Place {
  index: number;
  /** -1: the head of the line. */
  column: number;
}

export interface Shape {
  widths: number[];
  lefts: number[];
  whole: number;
  /** For grid-template-columns. */
  columns: string;
}

export function shapeOf(columns: readonly Column[]): Shape {
  const widths = columns.map((column) => widthOf(column.header, column.samples));
  const lefts: number[] = [];
  let whole = headWidth;
  for (const width of widths) {
    lefts.push(whole);
    whole += width;
  }
  return { widths, lefts, whole, columns: [headWidth, ...widths].map((width) => `${width}px`).join(' ') };
}

/** Scrolls as little as brings the cell into sight. */
export function reveal(frame: HTMLElement, shape: Shape, { index, column }: Place): void {
  const top = index * lineHeight;
  const room = frame.clientHeight - 2 * lineHeight;
  if (top < frame.scrollTop) frame.scrollTop = top;
  if (top > frame.scrollTop + room - lineHeight) frame.scrollTop = top - room + lineHeight;
  const left = shape.lefts[column];
  if (left === undefined) return void (frame.scrollLeft = 0);
  const right = left + (shape.widths[column] ?? 0);
  if (left - headWidth < frame.scrollLeft) frame.scrollLeft = left - headWidth;
  if (right > frame.scrollLeft + frame.clientWidth) frame.scrollLeft = right - frame.clientWidth;
}

/** Where a key leads from a cell; null: nowhere. */
export function movedBy(event: KeyboardEvent, from: Place, total: number, columns: number, page: number): Place | null {
  const steps: Record<string, [number, number]> = {
    ArrowDown: [1, 0],
    ArrowUp: [-1, 0],
    ArrowRight: [0, 1],
    ArrowLeft: [0, -1],
    PageDown: [page, 0],
    PageUp: [-page, 0],
    Home: [event.ctrlKey ? -total : 0, -columns - 1],
    End: [event.ctrlKey ? total : 0, columns]
  };
  const step = steps[event.key];
  if (!step) return null;
  return {
    index: Math.min(total - 1, Math.max(0, from.index + step[0])),
    column: Math.min(columns - 1, Math.max(-1, from.column + step[1]))
  };
}
