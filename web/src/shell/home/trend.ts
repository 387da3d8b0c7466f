/** What a figure was, day by day, as a line. */
import type { Figure, FigurePoint } from '$api/types';

export interface Line {
  /** Of a viewBox of 100 by 24; nothing where there are not two days. */
  points: string;
  /** The first day of it, and by how much the figure changed since: points of a hundred, or a count. */
  from: string;
  change: number;
}

const width = 100;
const height = 24;
const edge = 2;

/** Rounded down: 99.6 % is not everything. */
export function percent(part: number, whole: number): number {
  return whole > 0 ? Math.floor((part / whole) * 100) : 0;
}

function valueOf(share: boolean, { part, whole }: { part: number; whole: number }): number | null {
  if (!share) return part;
  return whole > 0 ? (part / whole) * 100 : null;
}

export function lineOf(figure: Figure, all: FigurePoint[], today: string): Line | null {
  const days = all.filter((point) => point.code === figure.code && point.day < today).map((point) => ({ day: point.day, part: point.part, whole: point.whole }));
  const told = [...days, { day: today, part: figure.part, whole: figure.whole }]
    .sort((a, b) => a.day.localeCompare(b.day))
    .flatMap((point) => {
      const value = valueOf(figure.share, point);
      return value === null ? [] : [{ day: point.day, value }];
    });
  const [first, ...rest] = told;
  const last = rest[rest.length - 1];
  if (!first || !last) return null;
  const values = told.map(({ value }) => value);
  const low = Math.min(...values);
  const span = Math.max(...values) - low;
  const began = Date.parse(first.day);
  const time = Date.parse(last.day) - began;
  const points = told.map(({ day, value }) => {
    const x = time > 0 ? ((Date.parse(day) - began) / time) * width : 0;
    const y = span > 0 ? height - edge - ((value - low) / span) * (height - 2 * edge) : height / 2;
    return `${x.toFixed(1)},${y.toFixed(1)}`;
  });
  const change = figure.share ? Math.floor(last.value) - Math.floor(first.value) : Math.round(last.value - first.value);
  return { points: points.join(' '), from: first.day, change };
}
