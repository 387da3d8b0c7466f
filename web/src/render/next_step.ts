/** Which next step, if any, a row asks for. */
import { todayInVietnam } from '$ui/day';
import type { NextStep, Row, Tone, Value } from './metadata';

export interface Step {
  text: string;
  tone: Tone;
  action_label: string;
  /** An address of the client, or nothing. */
  href: string;
}

function holds(wanted: string, value: Value, today: string): boolean {
  const empty = value === null || value === undefined || value === '';
  if (wanted === 'null') return empty;
  if (empty) return false;
  if (wanted === 'past') return String(value).slice(0, 10) < today;
  return String(value) === wanted;
}

/** "{id}" and "{any_field}" become the row's values; a step whose value is missing leads nowhere. */
export function fillAction(action: string, row: Row): string {
  let missing = false;
  const filled = action.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = row[name];
    if (value === null || value === undefined || value === '') missing = true;
    return encodeURIComponent(String(value ?? ''));
  });
  return missing ? '' : filled;
}

/** The first rule that holds: rules stand in the order of their urgency. */
export function nextStep(rules: NextStep[], row: Row, today: string = todayInVietnam()): Step | null {
  if (row.ended_at) return null;
  const rule = rules.find((one) => one.field in row && one.is.some((wanted) => holds(wanted, row[one.field], today)));
  if (!rule) return null;
  const { text, tone, action_label } = rule;
  return { text, tone, action_label, href: fillAction(rule.action, row) };
}
