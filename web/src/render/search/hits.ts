/** What people look for, over all lists that they may read. */
import { call } from '$api/client';
import { locale } from '$api/locale.svelte';
import type { Hit } from '../metadata';

/** The server finds nothing for less. */
export const shortest = 2;

export async function search(q: string, signal?: AbortSignal): Promise<Hit[]> {
  if (q.trim().length < shortest) return [];
  const answer = await call<Hit[]>('GET', '/api/v1/platform/search', { query: { q: q.trim(), lang: locale.code }, signal });
  return answer.data;
}

export interface Group {
  kind: string;
  screen: string;
  hits: Hit[];
}

/** Hits of one kind together, in the order in which the first of each kind was found. */
export function grouped(hits: Hit[]): Group[] {
  const groups = new Map<string, Group>();
  for (const hit of hits) {
    const group = groups.get(hit.screen) ?? { kind: hit.kind, screen: hit.screen, hits: [] };
    group.hits.push(hit);
    groups.set(hit.screen, group);
  }
  return [...groups.values()];
}

export interface Piece {
  text: string;
  found: boolean;
}

function plain(letter: string): string {
  return letter
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase();
}

/** A title cut where what was typed stands in it, with or without its diacritics. */
export function marked(title: string, q: string): Piece[] {
  const letters = [...title.normalize('NFC')];
  const folded = letters.map((letter) => plain(letter) || letter);
  const wanted = [...q.normalize('NFC').trim()].map((letter) => plain(letter) || letter).join('');
  const text = folded.join('');
  // Where letters fold into more than one, places in the two texts differ.
  const at = text.length === letters.length && wanted !== '' ? text.indexOf(wanted) : -1;
  if (at < 0) return [{ text: title, found: false }];
  const piece = (from: number, to: number, found: boolean) => ({ text: letters.slice(from, to).join(''), found });
  const end = at + wanted.length;
  return [piece(0, at, false), piece(at, end, true), piece(end, letters.length, false)].filter((one) => one.text !== '');
}
