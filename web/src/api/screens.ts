/** What lists there are for this seat, and how each is drawn. Asked once per seat and language. */
import type { FieldInfo, Screen, ScreenSummary } from '$render/metadata';
import { call } from './client';
import { locale } from './locale.svelte';
import { actingAs } from './seat';
import type * as wire from './types';

const kept = new Map<string, Promise<unknown>>();

export function screens(): Promise<ScreenSummary[]> {
  return once('/api/v1/platform/screens', (all: wire.ScreenSummary[]) => all.map(asSummary));
}

export function screen(id: string): Promise<Screen> {
  return once(`/api/v1/platform/screens/${encodeURIComponent(id)}`, asScreen);
}

export function forgetScreens(): void {
  kept.clear();
}

/** The server's messages are flat, and name several fields in one text. */
function asScreen(told: wire.ScreenInfo): Screen {
  const creation = { path: told.creation_path, fields: told.creation_fields as FieldInfo[] };
  return {
    ...asSummary(told),
    entity: told.entity,
    prefix: told.prefix,
    one: told.one,
    verb: told.verb,
    empty: told.empty,
    title: listed(told.title),
    subtitle: listed(told.subtitle),
    sort: told.sort,
    fields: told.fields as FieldInfo[],
    sections: told.sections,
    views: told.views,
    next_steps: told.next_steps.map(({ values, ...step }) => ({ ...step, is: listed(values) })),
    parts: told.parts,
    actions: told.actions as Screen['actions'],
    list_actions: told.list_actions as Screen['actions'],
    creation: told.creation_path ? creation : null,
    can: {
      change: told.can_change,
      end: told.can_change,
      bulk: told.can_change,
      reveal: told.can_reveal,
      history: true,
      notes: told.can_note,
      import_sheet: told.import_sheet
    },
    dated: told.dated_from ? { from: told.dated_from, to: told.dated_to } : null,
    campus: told.campus,
    person: told.person
  };
}

function asSummary(told: wire.ScreenSummary | wire.ScreenInfo): ScreenSummary {
  const { id, path, label, group_label, icon, view, can_create } = told;
  return { id, path, label, group: told.group === 'none' ? '' : told.group, group_label, icon, view, can_create };
}

function listed(names: string): string[] {
  return names ? names.split(',') : [];
}

function once<Wire, T>(path: string, read: (told: Wire) => T): Promise<T> {
  const key = `${actingAs()} ${locale.code} ${path}`;
  const known = kept.get(key);
  if (known) return known as Promise<T>;
  const query = { lang: locale.code };
  const asked = call<Wire>('GET', path, { query, together: true }).then((answer) => read(answer.data));
  kept.set(key, asked);
  asked.catch(() => kept.delete(key));
  return asked;
}
