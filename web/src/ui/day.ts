/** Civil days: 2026-09-05 on the wire, 05/09/2026 for people. */

export function showDay(wire: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(wire);
  return match ? `${match[3]}/${match[2]}/${match[1]}` : wire;
}

/** Reads 5/9/2026, 05.09.26, 05092026 and 2026-09-05; undefined where that is no day. */
export function readDay(typed: string): string | undefined {
  const text = typed.trim();
  const wire = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (wire) return made(Number(wire[1]), Number(wire[2]), Number(wire[3]));
  const parts = /^(\d{1,2})[\s/.-]+(\d{1,2})[\s/.-]+(\d{4}|\d{2})$/.exec(text) ?? /^(\d{2})(\d{2})(\d{4}|\d{2})$/.exec(text);
  if (!parts) return undefined;
  return made(century(parts[3] ?? ''), Number(parts[2]), Number(parts[1]));
}

/** Two digits: nobody writes of a day more than ten years ahead in short. */
function century(digits: string): number {
  const year = Number(digits);
  if (digits.length === 4) return year;
  const limit = (new Date().getFullYear() % 100) + 10;
  return year <= limit ? 2000 + year : 1900 + year;
}

function made(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  if (!real || year < 1800) return undefined;
  return date.toISOString().slice(0, 10);
}
