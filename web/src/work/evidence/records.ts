/** Records of the product that may prove something: documents of the register, plans, whatever else is found. */
import { call, Problem } from '$api/client';
import type { ActionPlan, Document } from '$api/types';
import type { Hit } from '$render/metadata';
import { search } from '$render/search/hits';
import { showDay } from '$ui/day';
import type { Load, Option } from '$ui/combobox';
import { m } from '$i18n';

const documents = 'office.documents';
const plans = 'planning.action-plans';
/** Evidence is read by all staff: persons, and evidence itself, are none. */
const leftOut = /^(people|families|accounts|privacy|transfers|dossier)\./;

export interface Place {
  screen: string;
  record: string;
}

export const valueOf = (screen: string, record: string) => `${screen} ${record}`;

export function placeOf(value: string): Place | null {
  const [screen, record] = value.split(' ');
  return screen && record ? { screen, record } : null;
}

/** Documents and plans are asked for by themselves; of the rest of what is found each once. */
export function optionsOf(found: { documents: Document[]; plans: ActionPlan[]; hits: Hit[] }): Option[] {
  const options: Option[] = [
    ...found.documents.map((row) => ({
      value: valueOf(documents, row.id),
      label: row.title,
      note: [m.evidence_record_document(), row.symbol, row.issued_on ? showDay(row.issued_on) : ''].filter((text) => text !== '').join(' · ')
    })),
    ...found.plans.map((row) => ({
      value: valueOf(plans, row.id),
      label: row.title,
      note: [m.evidence_record_plan(), row.document_number].filter((text) => text !== '').join(' · ')
    })),
    ...found.hits
      .filter((hit) => !leftOut.test(hit.screen))
      .map((hit) => ({
        value: valueOf(hit.screen, hit.id),
        label: hit.title,
        note: [hit.kind, hit.subtitle].filter((text) => text !== '').join(' · ')
      }))
  ];
  return options.filter((option, at) => options.findIndex((other) => other.value === option.value) === at);
}

/** A list that this person may not read has nothing for him. */
async function rows<Row>(path: string, typed: string, signal: AbortSignal): Promise<Row[]> {
  const query = new URLSearchParams({ limit: '8' });
  if (typed !== '') query.set('q', typed);
  try {
    return (await call<Row[]>('GET', `/api/v1/${path}`, { query, signal })).data;
  } catch (fault) {
    if (fault instanceof Problem && [403, 404].includes(fault.status)) return [];
    throw fault;
  }
}

export const recordsByName: Load = async (typed, signal) => {
  const [found, planned, hits] = await Promise.all([
    rows<Document>('office/documents', typed, signal),
    rows<ActionPlan>('planning/action-plans', typed, signal),
    search(typed, signal)
  ]);
  return optionsOf({ documents: found, plans: planned, hits });
};

/** What kind of paper it is, where its list says so. */
export function docTypeOf(screen: string): string {
  return screen === plans ? 'plan' : '';
}
