/** How a word of state and a measure are meant. */
import type { FieldInfo, Tone, Value } from './metadata';

export function toneOf(field: FieldInfo, value: Value): Tone {
  return field.choices.find((choice) => choice.value === value)?.tone ?? 'neutral';
}

/** Below its limit a measure is bad. */
export function isLow(field: FieldInfo, value: Value): boolean {
  return field.low !== null && value !== null && value !== '' && Number(value) < field.low;
}

/** Share of a measure's bar, 0 to 100. Without a limit a measure is a percentage. */
export function share(field: FieldInfo, value: Value): number {
  const most = field.limit > 0 ? field.limit : 100;
  const part = (Number(value) / most) * 100;
  return Number.isFinite(part) ? Math.min(100, Math.max(0, part)) : 0;
}
