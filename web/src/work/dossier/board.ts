/** How far a self-assessment is, and which criteria are shown. */
import { locale } from '$api/locale.svelte';
import type { AssessmentBoard, AssessmentRow } from '$api/types';

export const filters = ['all', 'mine', 'unwritten', 'differs', 'unconfirmed'] as const;
export type Filter = (typeof filters)[number];

type Row = Pick<AssessmentRow, 'mine' | 'narrated' | 'self_level' | 'computed_level' | 'confirmed_at' | 'status'>;

/** Somebody says another level than what was computed. */
export function differs(row: Pick<AssessmentRow, 'self_level' | 'computed_level' | 'status'>): boolean {
  return row.status !== 'na' && row.self_level != null && row.self_level !== row.computed_level;
}

export function shows(row: Row, filter: Filter): boolean {
  if (filter === 'mine') return row.mine;
  if (filter === 'unwritten') return !row.narrated;
  if (filter === 'differs') return differs(row);
  return filter === 'all' || !row.confirmed_at;
}

export interface Progress {
  all: number;
  owned: number;
  written: number;
  proved: number;
  confirmed: number;
}

/** What does not apply needs no confirmation; where nothing is asked for, one piece proves at least. */
export function progressOf(rows: readonly Pick<AssessmentRow, 'owner_id' | 'narrated' | 'evidence' | 'missing' | 'confirmed_at' | 'status'>[]): Progress {
  const asked = rows.filter((row) => row.status !== 'na');
  return {
    all: asked.length,
    owned: asked.filter((row) => row.owner_id).length,
    written: asked.filter((row) => row.narrated).length,
    proved: asked.filter((row) => row.missing === 0 && row.evidence > 0).length,
    confirmed: asked.filter((row) => row.confirmed_at).length
  };
}

export function isClosed(state: AssessmentBoard['state']): boolean {
  return state === 'frozen' || state === 'submitted';
}

/** The step that the principal takes next. */
export function nextStep(board: Pick<AssessmentBoard, 'state' | 'rows' | 'package_id'>): 'write' | 'confirm' | 'freeze' | 'pack' | 'submit' | 'done' {
  if (board.state === 'submitted') return 'done';
  if (board.state === 'frozen') return board.package_id ? 'submit' : 'pack';
  if (board.state === 'confirmed') return 'freeze';
  const { all, confirmed } = progressOf(board.rows);
  return confirmed === all ? 'confirm' : 'write';
}

/** "23 / 40"; a count or a yes has nothing below the line; empty where nothing is counted. */
export function figureOf(row: Pick<AssessmentRow, 'numerator' | 'denominator'>): string {
  if (row.numerator == null || row.denominator == null) return '';
  return row.denominator <= 1 ? String(row.numerator) : `${row.numerator} / ${row.denominator}`;
}

/** "71.5" as the language of the reader writes it. */
export function decimal(text: string): string {
  return locale.code === 'vi' ? text.replace('.', ',') : text;
}

export interface Piece {
  text: string;
  /** Of a cited code. */
  code?: string;
}

const citation = /MC(?:\.[\p{L}\p{N}]+)+\.\d{2,3}|\[H\d+-[^\]\s]+-\d{2,3}\]/gu;

/** A narrative in pieces, so that what it cites can be a link. */
export function pieces(text: string): Piece[] {
  const found: Piece[] = [];
  let at = 0;
  for (const match of text.matchAll(citation)) {
    if (match.index > at) found.push({ text: text.slice(at, match.index) });
    found.push({ text: match[0], code: match[0] });
    at = match.index + match[0].length;
  }
  if (at < text.length) found.push({ text: text.slice(at) });
  return found;
}
