/** The steps that a document may take as it stands, the most likely first. */
import type { Paper } from './office';

type Standing = Pick<Paper, 'direction' | 'state' | 'forwarded_on' | 'settled_on'>;

export function stepsOf({ direction, state, forwarded_on, settled_on }: Standing): string[] {
  if (direction === 'incoming') {
    if (settled_on) return [];
    return forwarded_on ? ['settle', 'forward'] : ['forward', 'settle'];
  }
  if (state === 'draft') return ['issue', 'discard'];
  return state === 'issued' ? ['review', 'replace', 'recall'] : [];
}
