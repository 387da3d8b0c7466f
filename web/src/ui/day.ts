/** Civil days: 2026-09-05 on the wire, 05/09/2026 for people. Today is the day that the clocks in Vietnam show. */

export function showDay(wire: string): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(wire);
  return match ? `${match[3]}/${match[2]}/${match[1]}` : wire;
}

/** Today in Vietnam, as on the wire; of another moment its day there. */
export function todayInVietnam(now: Date = new Date()): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' }).format(now);
}

export interface DayRules {
  /** Such a day lies behind us: of a birth. */
  past?: boolean;
  /** As on the wire. */
  today?: string;
}

/** Reads 5/9/2026, 05.09.26, 05 09 2026, 05092026 and 2026-09-05; undefined where that is no day. */
export function readDay(typed: string, { past = false, today = todayInVietnam() }: DayRules = {}): string | undefined {
  const text = typed.trim().replace(/\s*([/.-])\s*/g, '$1');
  const wire = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (wire) return made(Number(wire[1]), Number(wire[2]), Number(wire[3]));
  const apart = /^(\d{1,2})(?:[/.-]|\s+)(\d{1,2})(?:[/.-]|\s+)(\d{4}|\d{2})$/.exec(text);
  const parts = apart ?? /^(\d{2})(\d{2})(\d{4}|\d{2})$/.exec(text);
  if (!parts) return undefined;
  const [day, month, year] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  return parts[3]?.length === 4 ? made(year, month, day) : inShort(year, month, day, past, today);
}

/** A year of two digits: nobody writes of a day more than ten years ahead in short, nor of a birth to come. */
function inShort(year: number, month: number, day: number, past: boolean, today: string): string | undefined {
  const near = made(2000 + year, month, day);
  const late = past ? near !== undefined && near > today : 2000 + year > Number(today.slice(0, 4)) + 10;
  return late ? made(1900 + year, month, day) : near;
}

function made(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  if (!real || year < 1800) return undefined;
  return date.toISOString().slice(0, 10);
}
