/** What a piece of evidence is worth, and which criteria are shown. */
import type { EvidenceLine, RequirementLine, RoomNode } from '$api/types';
import { m } from '$i18n';

export type Tone = 'neutral' | 'good' | 'waiting' | 'bad' | 'info';

export function toneOf(line: Pick<EvidenceLine, 'state'>): Tone {
  if (line.state === 'valid') return 'good';
  return line.state === 'withdrawn' ? 'neutral' : 'bad';
}

export function wordOf(line: Pick<EvidenceLine, 'state'>): string {
  const words = { valid: m.evidence_valid, expired: m.evidence_expired, stale: m.evidence_stale, withdrawn: m.evidence_withdrawn };
  return words[line.state]();
}

export const filters = ['all', 'missing', 'expired', 'present'] as const;
export type Filter = (typeof filters)[number];

export function shows(node: Pick<RoomNode, 'valid' | 'expired' | 'missing'>, filter: Filter): boolean {
  if (filter === 'missing') return node.missing > 0;
  if (filter === 'expired') return node.expired > 0;
  return filter === 'all' || node.valid > 0;
}

export function isMet(line: Pick<RequirementLine, 'have' | 'wanted'>): boolean {
  return line.have >= line.wanted;
}

/** "3.1,5.4" as both. */
export function nodesOf(line: Pick<EvidenceLine, 'nodes'>): string[] {
  return line.nodes.split(',').filter((node) => node !== '');
}

/** 9 of 38 by how many of the wanted pieces are there. */
export function progressOf(nodes: readonly Pick<RoomNode, 'missing'>[]): { done: number; all: number } {
  return { done: nodes.filter((node) => node.missing === 0).length, all: nodes.length };
}

/** "S1" is the first standard. */
export function numberOf(standard: string): string {
  return standard.replace(/^S(?=\d)/, '');
}
