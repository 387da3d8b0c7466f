/** Where the petals of the picture lie: numbers only. */
export const size = 360;
export const centre = size / 2;
const inner = 30;
const outer = 136;
const labelAt = 158;

interface Point {
  x: number;
  y: number;
}

/** The first points upwards, the others follow the clock. */
function angleOf(index: number, count: number): number {
  return -Math.PI / 2 + (index * 2 * Math.PI) / count;
}

function at(radius: number, angle: number): Point {
  return { x: centre + radius * Math.cos(angle), y: centre + radius * Math.sin(angle) };
}

function written({ x, y }: Point): string {
  return `${x.toFixed(1)} ${y.toFixed(1)}`;
}

/** How far from the middle a score of 0 to 100 reaches. */
export function radiusOf(score: number): number {
  return inner + ((outer - inner) * score) / 100;
}

export function petal(index: number, count: number): string {
  const angle = angleOf(index, count);
  const half = Math.min(Math.PI / count, Math.PI / 4);
  const root = at(inner, angle);
  const tip = at(outer, angle);
  const side = (sign: number) => [at(outer * 0.52, angle + sign * half * 1.3), at(outer * 1.02, angle + sign * half * 0.9)] as const;
  const [leftRoot, leftTip] = side(-1);
  const [rightRoot, rightTip] = side(1);
  return `M${written(root)}C${written(leftRoot)} ${written(leftTip)} ${written(tip)}C${written(rightTip)} ${written(rightRoot)} ${written(root)}Z`;
}

export function label(index: number, count: number): Point {
  return at(labelAt, angleOf(index, count));
}

/** Between the last petal and the first, where nothing else stands. */
export function rim(count: number, radius: number): Point {
  const { x, y } = at(radius, angleOf(-0.5, count));
  return { x, y: y + 4 };
}
