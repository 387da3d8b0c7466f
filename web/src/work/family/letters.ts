/** What passes between school and family on paper elsewhere: questions of the school, proposals of the family. */
import { call } from '$api/client';
import { locale } from '$api/locale.svelte';
import type { AttachmentView, ChangeProposal, FamilyLetter, OpenQuestion, ProposedValue } from '$api/types';

export interface Sent {
  proposal: ChangeProposal;
  child: string;
  values: ProposedValue[];
}

const most = 200;

export async function sentProposals(): Promise<Sent[]> {
  const query = { limit: most, names: locale.code };
  const [proposals, values] = await Promise.all([
    call<ChangeProposal[]>('GET', '/api/v1/families/change-proposals', { query: { ...query, sort: '-proposed_at' } }),
    call<ProposedValue[]>('GET', '/api/v1/families/proposed-values', { query })
  ]);
  const names = (proposals.whole.x_names ?? {}) as Record<string, string>;
  return proposals.data.map((proposal) => ({
    proposal,
    child: names[proposal.pupil_id] ?? names[proposal.person_id] ?? '',
    values: values.data.filter((value) => value.proposal_id === proposal.id)
  }));
}

export interface SchoolLetter {
  letter: FamilyLetter;
  child: string;
}

/** What the school has sent, the latest first. */
export async function schoolLetters(): Promise<SchoolLetter[]> {
  const query = { sort: '-sent_at', limit: most, names: locale.code };
  const answer = await call<FamilyLetter[]>('GET', '/api/v1/printouts/family-letters', { query });
  const names = (answer.whole.x_names ?? {}) as Record<string, string>;
  return answer.data.map((letter) => ({ letter, child: names[letter.pupil_id] ?? (letter.person_id ? (names[letter.person_id] ?? '') : '') }));
}

export async function questions(): Promise<OpenQuestion[]> {
  return (await call<OpenQuestion[]>('GET', '/api/v1/families/open-questions')).data;
}

export async function papersOf(proposal: string): Promise<AttachmentView[]> {
  return (await call<AttachmentView[]>('GET', `/api/v1/workspace/records/${proposal}/attachments`)).data;
}

/** The ones that wait stand first, the one that closes first before the others. */
export function byUrgency(all: OpenQuestion[]): OpenQuestion[] {
  return [...all].sort((a, b) => Number(!!a.answer) - Number(!!b.answer) || a.closes_on.localeCompare(b.closes_on));
}
