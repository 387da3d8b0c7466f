/** A small form over a record's page: one row of a list, made or corrected, with all of its fields or only some. */
import { call } from '$api/client';
import { locale } from '$api/locale.svelte';
import { screen as screenOf } from '$api/screens';
import { FormWork } from '$render/form/form.svelte';
import { creationFields } from '$render/form/sections';
import { todayInVietnam } from '$ui/day';
import { fittingClasses } from '$work/kit/fitting_classes';
import type { Names, Row, Screen, Value } from '$render/metadata';

export interface Asked {
  title: string;
  screen: Screen;
  work: FormWork;
}

/** Only these fields; without a word all. */
type Only = (name: string) => boolean;

/** null where he may make none. */
export async function newRow(screenId: string, given: Record<string, Value>, only: Only = () => true): Promise<Asked | null> {
  const screen = await screenOf(screenId);
  if (!screen.creation) return null;
  const needed = (name: string, required: boolean) => required || name in given || only(name);
  const fields = creationFields(screen).filter(({ name, required }) => needed(name, required));
  const enrols = fields.some(({ name, target }) => name === 'class_id' && target === 'classes.classes') && !('class_id' in given);
  const narrow = enrols ? { class_id: await fittingClasses(null, todayInVietnam()) } : undefined;
  const work = new FormWork({ screen: screenId, path: screen.creation.path, fields, row: null, given, narrow, keeps: false });
  return { title: screen.verb, screen, work };
}

/** null where he may not change it. */
export async function oldRow(screenId: string, id: string, only: Only = () => true): Promise<Asked | null> {
  const screen = await screenOf(screenId);
  if (!screen.can.change) return null;
  const path = `${screen.path}/${id}`;
  const answer = await call<Row>('GET', path, { query: { names: locale.code } });
  const names = (answer.whole.x_names as Names | undefined) ?? {};
  const fields = screen.fields.filter(({ name }) => only(name));
  const task = { screen: screenId, path, fields, row: answer.data, tag: answer.tag, names, keeps: false };
  return { title: screen.one, screen, work: new FormWork(task) };
}
