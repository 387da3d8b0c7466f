/** What a module does with one row: which actions are offered, what their forms begin with, what they answer once. */
import type { FormTask } from '../form/form.svelte';
import type { Step } from '../next_step';
import type { Action, FieldInfo, Names, Row, Screen, Value } from '../metadata';

/** A list of objects has no control that people could fill in. */
function fillable({ fields }: Action): boolean {
  return fields.every(({ type }) => type !== 'list' && type !== 'json');
}

export function offeredActions(screen: Screen, row: Row): Action[] {
  return row.ended_at ? [] : screen.actions.filter(fillable);
}

/** A next step names an action by `?do=` in its address, or says the same words on its button. */
export function actionOfStep(actions: Action[], step: Step): Action | undefined {
  const asked = new URLSearchParams(step.href.split('?')[1] ?? '').get('do');
  return actions.find(({ id, label }) => id === asked || (step.action_label !== '' && label === step.action_label));
}

/** Help for an account is given with a reason only: its holder reads it. */
export function asksReason(screen: Screen, action: Action): boolean {
  return screen.id === 'accounts.accounts' && !action.prints;
}

/**
 * What may be left out stays as it is, so that such a field begins with the row's value and only a change is sent. Other
 * fields are always set anew: one that may be empty begins with the row's value too, one that must be told is asked for,
 * since the reason of the last time is not that of today.
 */
export function taskOf(screen: Screen, action: Action, row: Row, names: Names): FormTask {
  const path = action.path.replace('{id}', encodeURIComponent(row.id));
  const begun = { screen: `${screen.id}.${action.id}`, path, fields: action.fields, names, acts: true };
  if (action.prints) return { ...begun, row: null, keeps: false, prints: true };
  const known = action.fields.filter(({ name }) => name in row);
  const values = (fields: FieldInfo[]): Record<string, Value> =>
    Object.fromEntries(fields.map(({ name }) => [name, row[name]]));
  return {
    ...begun,
    row: { ...values(known.filter(({ nullable }) => nullable)), id: row.id, version: row.version },
    given: values(known.filter(({ nullable, required }) => !nullable && !required))
  };
}

export const secretKinds = ['code', 'token', 'secret', 'password'] as const;
export type SecretKind = (typeof secretKinds)[number];

export interface Secret {
  kind: SecretKind;
  value: string;
}

export interface Secrets {
  /** What was done. */
  label: string;
  all: Secret[];
  /** Until when they open something; empty: not told. */
  until: string;
}

/** "recovery_code" is a code; "code_list" is none. */
function kindOf(name: string): SecretKind | undefined {
  return secretKinds.find((kind) => name === kind || name.endsWith(`_${kind}`));
}

/** What the answer shows once. A code that every reader of the row sees is no secret. */
export function secretsOf(screen: Screen, action: Action, answer: Record<string, Value> | undefined): Secrets | null {
  const own = new Set(screen.fields.map(({ name }) => name));
  const all: Secret[] = [];
  for (const [name, value] of Object.entries(answer ?? {})) {
    const kind = kindOf(name);
    if (kind && !own.has(name) && typeof value === 'string' && value !== '') all.push({ kind, value });
  }
  const until = typeof answer?.expires_at === 'string' ? answer.expires_at : '';
  return all.length > 0 ? { label: action.label, all, until } : null;
}
