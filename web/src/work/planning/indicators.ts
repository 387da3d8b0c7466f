/** Frameworks and indicators that a task may name. */
import { call } from '$api/client';
import { isEnglish } from '$api/locale.svelte';

export interface Choice {
  value: string;
  label: string;
}
interface Named {
  code: string;
  name_vi: string;
  name_en: string;
}

const named = ({ code, name_vi, name_en }: Named): Choice => ({ value: code, label: `${code} ${(isEnglish() && name_en) || name_vi}` });

export async function frameworks(): Promise<Choice[]> {
  return (await call<Named[]>('GET', '/api/v1/readiness/frameworks-in-force')).data.map(named);
}

export async function indicators(framework: string): Promise<Choice[]> {
  if (!framework) return [];
  return (await call<{ indicators: Named[] }>('GET', '/api/v1/readiness/mirror', { query: { framework } })).data.indicators.map(named);
}

/** A code that stands there already stays a choice, also of a framework that holds no more. */
export function withChosen(choices: readonly Choice[], value: string): Choice[] {
  const known = value === '' || choices.some((each) => each.value === value);
  return known ? [...choices] : [{ value, label: value }, ...choices];
}
