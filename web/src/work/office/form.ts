/** The form of a document, as it is typed, and what the server is sent. */
import { type Finding, Problem, sentence, Unreachable } from '$api/client';
import { faultText } from '$render/record/record.svelte';
import type { Paper } from './office';

export interface Draft {
  direction: string;
  type_id: string;
  title: string;
  organisation: string;
  issued_on: string;
  signer_id: string;
  signer: string;
  digitally_signed: boolean;
  confidential: boolean;
  file_id: string;
  effective_from: string;
  effective_to: string;
  review_on: string;
  recipients: string;
  copies: string;
  keeper: string;
  notes: string;
  topics: string[];
}

export const emptyDraft: Draft = {
  direction: 'outgoing',
  type_id: '',
  title: '',
  organisation: '',
  issued_on: '',
  signer_id: '',
  signer: '',
  digitally_signed: false,
  confidential: false,
  file_id: '',
  effective_from: '',
  effective_to: '',
  review_on: '',
  recipients: '',
  copies: '',
  keeper: '',
  notes: '',
  topics: []
};

export function draftOf(paper: Paper, topics: string[]): Draft {
  const known = Object.keys(emptyDraft) as (keyof Draft)[];
  const row = paper as unknown as Record<string, unknown>;
  const text = (value: unknown) => (value === null || value === undefined ? '' : typeof value === 'boolean' ? value : String(value));
  return { ...(Object.fromEntries(known.map((name) => [name, text(row[name])])) as unknown as Draft), topics };
}

/** Empty days and references are sent as nothing. */
export function bodyOf(draft: Draft): Record<string, unknown> {
  const { topics, copies, ...rest } = draft;
  const emptied = ['issued_on', 'signer_id', 'file_id', 'effective_from', 'effective_to', 'review_on', 'type_id'];
  const sent = Object.fromEntries(Object.entries(rest).map(([name, value]) => [name, value === '' && emptied.includes(name) ? null : value]));
  const trimmed = { ...sent, title: draft.title.trim() };
  return { ...trimmed, copies: copies.trim() === '' ? null : Number(copies), topics: topics.map((topic_id) => ({ topic_id })) };
}

export interface Refusal {
  /** By field. */
  faults: Record<string, string>;
  /** What has no field of the form. */
  other: string;
}
export const noRefusal: Refusal = { faults: {}, other: '' };

/** What the server refuses, beside its fields; throws what is no refusal. */
export function refusalOf(fault: unknown, fields: readonly string[]): Refusal {
  if (!(fault instanceof Problem) && !(fault instanceof Unreachable)) throw fault;
  const findings: Finding[] = fault instanceof Problem ? fault.findings : [];
  const faults = Object.fromEntries(findings.map((each) => [each.path, sentence(each)]));
  return { faults, other: fields.some((name) => faults[name]) ? '' : faultText(fault) };
}
