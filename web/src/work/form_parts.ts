/** Fields that are chosen together, by a control that knows what they mean: codes that nobody should have to type. */
import type { Component } from 'svelte';
import type { FormWork } from '$render/form/form.svelte';

export interface FormPartProps {
  work: FormWork;
  /** Where a field stands, for the list of what is wrong. */
  idOf: (name: string) => string;
}

export interface FormPart {
  fields: readonly string[];
  load: () => Promise<{ default: Component<FormPartProps> }>;
}

/** By screen; each is fetched with the first form that has all its fields. */
export const formParts: Readonly<Record<string, FormPart>> = {
  'planning.plan-tasks': { fields: ['framework_code', 'node_code'], load: () => import('./planning/IndicatorPicker.svelte') }
};
