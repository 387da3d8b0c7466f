import type { ChangeProposal, ProposedValue } from '$api/types';
import { m } from '$i18n';
import type { Part } from './facts';

type Tone = 'good' | 'waiting' | 'bad' | 'neutral';

export function partWord(part: Part): string {
  return {
    child: m.family_part_child(),
    profile: m.family_part_profile(),
    care: m.family_part_care(),
    enrolment: m.family_part_enrolment(),
    guardian: m.family_part_guardian(),
    contact: m.family_part_contact()
  }[part];
}

export function valueState(state: ProposedValue['state']): { word: string; tone: Tone } {
  const words: Record<ProposedValue['state'], { word: string; tone: Tone }> = {
    waiting: { word: m.family_value_waiting(), tone: 'waiting' },
    stale: { word: m.family_value_stale(), tone: 'waiting' },
    accepted: { word: m.family_value_accepted(), tone: 'good' },
    refused: { word: m.family_value_refused(), tone: 'bad' },
    withdrawn: { word: m.family_value_withdrawn(), tone: 'neutral' }
  };
  return words[state];
}

/** What became of a proposal as a whole. */
export function outcome(proposal: ChangeProposal, values: ProposedValue[]): { word: string; tone: Tone } {
  if (proposal.state === 'waiting') return { word: m.family_value_waiting(), tone: 'waiting' };
  if (proposal.state === 'withdrawn') return { word: m.family_value_withdrawn(), tone: 'neutral' };
  const refused = values.filter(({ state }) => state === 'refused').length;
  if (refused === 0) return { word: m.family_value_accepted(), tone: 'good' };
  if (refused === values.length) return { word: m.family_value_refused(), tone: 'bad' };
  return { word: m.family_outcome_part({ n: values.length - refused, of: values.length }), tone: 'neutral' };
}
