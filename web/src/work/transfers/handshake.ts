/** The steps of a transfer as one school sees them, and whose turn it is. The server has the last word. */
import type { Transfer } from '$api/types';

export type StepId = 'applied' | 'accepted' | 'released' | 'enrolled' | 'closed';
export type Turn = 'us' | 'them' | 'nobody';
export type Seen = Pick<Transfer, 'direction' | 'state' | 'other_code'>;

interface Line {
  action: string;
  side: Transfer['direction'];
  /** Of two schools of this server, or with one outside. */
  linked: boolean;
  from: Transfer['state'];
}

const lines: readonly Line[] = [
  { action: 'accept', side: 'in', linked: true, from: 'applied' },
  { action: 'accept', side: 'in', linked: false, from: 'applied' },
  { action: 'note-papers', side: 'in', linked: false, from: 'accepted' },
  { action: 'release', side: 'out', linked: true, from: 'sent_to_origin' },
  { action: 'release', side: 'out', linked: false, from: 'applied' },
  { action: 'enrol', side: 'in', linked: true, from: 'records_released' },
  { action: 'enrol', side: 'in', linked: false, from: 'records_released' },
  { action: 'close', side: 'out', linked: true, from: 'enrolled' },
  { action: 'close', side: 'out', linked: false, from: 'records_released' }
];

const open: readonly Transfer['state'][] = ['applied', 'accepted', 'sent_to_origin', 'records_released'];

export function isLinked({ other_code }: Seen): boolean {
  return other_code !== '';
}

/** The step that is this school's now; empty: none. */
export function nextAction(transfer: Seen): string {
  const linked = isLinked(transfer);
  return (
    lines.find((line) => line.side === transfer.direction && line.linked === linked && line.from === transfer.state)?.action ?? ''
  );
}

export function turnOf(transfer: Seen): Turn {
  if (nextAction(transfer)) return 'us';
  if (!isLinked(transfer)) return 'nobody';
  const other = transfer.direction === 'in' ? 'out' : 'in';
  return nextAction({ ...transfer, direction: other }) ? 'them' : 'nobody';
}

/** Nothing more is to be done here. */
export function isDone(transfer: Seen): boolean {
  if (transfer.state === 'enrolled') return transfer.direction === 'in';
  return !open.includes(transfer.state);
}

/** What may be done beside the next step, as far as this side can tell. */
export function otherActions(transfer: Seen & Pick<Transfer, 'acted_by' | 'last_set'>): string[] {
  const found: string[] = [];
  const beforeRelease = transfer.direction === 'out' && transfer.state === 'sent_to_origin';
  if (transfer.state === 'applied' || beforeRelease) found.push('refuse');
  if (open.includes(transfer.state)) found.push('withdraw');
  if (transfer.acted_by === transfer.direction && transfer.last_set !== 0) found.push('take-back');
  return found;
}

export function hasPackage(transfer: Seen): boolean {
  return isLinked(transfer) && ['records_released', 'enrolled', 'origin_closed'].includes(transfer.state);
}

/** The steps in their order: a school outside does not take part in some. */
export function stepsOf(transfer: Seen): StepId[] {
  if (isLinked(transfer)) return ['applied', 'accepted', 'released', 'enrolled', 'closed'];
  return transfer.direction === 'in' ? ['applied', 'accepted', 'released', 'enrolled'] : ['applied', 'released', 'closed'];
}

const reached: Partial<Record<Transfer['state'], StepId>> = {
  applied: 'applied',
  accepted: 'accepted',
  sent_to_origin: 'accepted',
  records_released: 'released',
  enrolled: 'enrolled',
  origin_closed: 'closed'
};

/** How many steps are behind it; -1: it was refused or withdrawn. */
export function stepsBehind(transfer: Seen): number {
  const last = reached[transfer.state];
  return last ? stepsOf(transfer).indexOf(last) + 1 : -1;
}

export interface Clock {
  due: string;
  /** Below zero: so many days late. */
  days: number;
}

const day = 86_400_000;

/** The clock that runs now, by the days of the norm that the server counted. */
export function clockOf(
  transfer: Seen & Pick<Transfer, 'answer_due' | 'release_due' | 'placement_due'>,
  today: string
): Clock | null {
  const { state, answer_due, release_due, placement_due } = transfer;
  const awaited = state === 'sent_to_origin' || state === 'accepted' ? release_due : null;
  const due = state === 'applied' ? answer_due : state === 'records_released' ? placement_due : awaited;
  if (!due) return null;
  return { due, days: Math.round((Date.parse(due) - Date.parse(today)) / day) };
}
