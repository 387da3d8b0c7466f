/** What was typed and not saved, kept on this machine until it is saved, dropped or a week old. */
import { draftPrefix, draftStorage } from '$api/kept_drafts';
import { isGuarded } from '../format';
import type { FieldInfo, Value } from '../metadata';
import { same, type Draft, type Typed } from './reading';

export interface KeptDraft {
  /** When it was last typed on, in ms. */
  at: number;
  /** Of the row that it was typed over; 0 for a new one. */
  version: number;
  typed: Draft;
  /** What stood in these controls when the row was opened. */
  opened: Draft;
}

export interface DraftPlace {
  seat: string;
  screen: string;
  /** Of a row that is not there yet `newId`. */
  id: string;
}

/** What a new row belongs to tells its drafts apart: a note on one pupil is never offered for another. */
export function newId(fields: FieldInfo[], given: Record<string, Value>): string {
  const told = fields.filter((field) => field.name in given && !isGuarded(field));
  return ['new', ...told.map(({ name }) => `${name}=${String(given[name])}`).sort()].join('|');
}

const keptForMs = 7 * 24 * 3_600_000;

function keyOf(place: DraftPlace): string {
  return `${draftPrefix}${place.seat}|${place.screen}|${place.id}`;
}

function parse(text: string | null, now: number): KeptDraft | null {
  if (!text) return null;
  try {
    const draft = JSON.parse(text) as Partial<KeptDraft>;
    if (typeof draft.at !== 'number' || !draft.typed || !draft.opened) return null;
    if (now - draft.at > keptForMs) return null;
    return { at: draft.at, version: draft.version ?? 0, typed: draft.typed, opened: draft.opened };
  } catch {
    return null;
  }
}

export function keptDraft(place: DraftPlace, now = Date.now()): KeptDraft | null {
  return parse(draftStorage()?.getItem(keyOf(place)) ?? null, now);
}

/** Sensitive and secret values never reach the disk of a machine that others may use. */
export function keepDraft(place: DraftPlace, fields: FieldInfo[], state: { version: number; typed: Draft; opened: Draft }, now = Date.now()): void {
  const typed: Record<string, Typed> = {};
  const opened: Record<string, Typed> = {};
  for (const field of fields) {
    const text = state.typed[field.name];
    if (isGuarded(field) || text === undefined || same(text, state.opened[field.name])) continue;
    typed[field.name] = text;
    opened[field.name] = state.opened[field.name] ?? '';
  }
  if (Object.keys(typed).length === 0) return dropDraft(place);
  const draft: KeptDraft = { at: now, version: state.version, typed, opened };
  try {
    draftStorage()?.setItem(keyOf(place), JSON.stringify(draft));
  } catch {
    // A full storage costs the draft, not the work: the form is still open.
  }
}

export function dropDraft(place: DraftPlace): void {
  try {
    draftStorage()?.removeItem(keyOf(place));
  } catch {
    // Nothing was kept then.
  }
}
