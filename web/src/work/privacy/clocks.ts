/** What can be done with a request now, and how its clocks stand. */
import type { DataRequest } from '$api/types';

export type Step = 'acknowledge' | 'prepare' | 'finish' | 'refuse' | 'extend';

export function isOpen({ state }: DataRequest): boolean {
  return state !== 'finished' && state !== 'refused';
}

/** The most fitting first. Who decides does the last three; an erasure is prepared by somebody else before. */
export function stepsOf(request: DataRequest, decides: boolean): Step[] {
  if (!isOpen(request)) return [];
  const steps: Step[] = [];
  if (!request.acknowledged_at) steps.push('acknowledge');
  const mayFinish = decides && (request.kind !== 'erase' || request.state === 'prepared');
  if (mayFinish) steps.push('finish');
  if (request.state !== 'prepared') steps.push('prepare');
  if (decides) steps.push('refuse');
  if (decides && !request.extended_from) steps.push('extend');
  return steps;
}

const dayMs = 86_400_000;

/** Days until then; negative: so many days late. */
export function daysUntil(day: string, today: string): number {
  return Math.round((Date.parse(day) - Date.parse(today)) / dayMs);
}

/** The one that runs out next: an unacknowledged request has two. */
export function nextClock(request: DataRequest): { kind: 'acknowledge' | 'answer'; day: string } {
  const waits = !request.acknowledged_at && request.acknowledge_by <= request.due_on;
  return waits ? { kind: 'acknowledge', day: request.acknowledge_by } : { kind: 'answer', day: request.due_on };
}

/** Open before closed, the most urgent first, of closed ones the latest. */
export function ordered(requests: readonly DataRequest[]): { open: DataRequest[]; closed: DataRequest[] } {
  const open = requests.filter(isOpen).sort((a, b) => nextClock(a).day.localeCompare(nextClock(b).day));
  const closed = requests.filter((one) => !isOpen(one)).sort((a, b) => (b.closed_at ?? '').localeCompare(a.closed_at ?? ''));
  return { open, closed };
}
