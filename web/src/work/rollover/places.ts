/** Who goes where in the new year, from values alone. */
import type { PlannedClass, PlannedPupil } from '$api/types';

export type Outcome = PlannedPupil['outcome'];
/** A planned pupil as the board keeps him. */
export type Pupil = PlannedPupil & { version: number };
export type NextClass = PlannedClass & { version: number };
/** A class of the year that ends. */
export interface OldClass {
  id: string;
  name: string;
  grade_id: string;
}

/** Where pupils can be dropped: a planned class, or an outcome without one. */
export type Target = { kind: 'class'; id: string } | { kind: 'outcome'; outcome: Outcome };

export const outcomesWithoutClass = ['complete', 'leave', 'hold'] as const;

export function keyOf(target: Target): string {
  return target.kind === 'class' ? target.id : `outcome:${target.outcome}`;
}

export function targetOf(key: string): Target | null {
  if (key === '') return null;
  if (!key.startsWith('outcome:')) return { kind: 'class', id: key };
  const outcome = outcomesWithoutClass.find((each) => `outcome:${each}` === key);
  return outcome ? { kind: 'outcome', outcome } : null;
}

/** Where he stands now. */
export function placeOf(pupil: Pupil): string {
  return pupil.planned_class_id ?? `outcome:${pupil.outcome}`;
}

/** What is written when a pupil goes there: in a class of the grade that he has now he repeats. */
export function changeFor(
  pupil: Pupil,
  target: Target,
  next: ReadonlyMap<string, NextClass>,
  old: ReadonlyMap<string, OldClass>
): { outcome: Outcome; planned_class_id: string | null; settled: boolean } {
  if (target.kind === 'outcome') return { outcome: target.outcome, planned_class_id: null, settled: true };
  const grade = next.get(target.id)?.grade_id;
  const from = pupil.from_class_id ? old.get(pupil.from_class_id)?.grade_id : undefined;
  const outcome = from !== undefined && from === grade ? 'repeat' : 'up';
  return { outcome, planned_class_id: target.id, settled: true };
}

/** Somebody still has to look at him. */
export function isOpen(pupil: Pupil): boolean {
  return !pupil.settled && (pupil.exception !== 'none' || pupil.outcome === 'hold');
}

export function isOpenClass(room: NextClass): boolean {
  return !room.settled && room.exception !== 'none';
}

export interface Count {
  pupils: number;
  repeating: number;
}

export function countsOf(pupils: readonly Pupil[]): Map<string, Count> {
  const counts = new Map<string, Count>();
  for (const pupil of pupils) {
    const key = placeOf(pupil);
    const count = counts.get(key) ?? { pupils: 0, repeating: 0 };
    count.pupils += 1;
    if (pupil.outcome === 'repeat') count.repeating += 1;
    counts.set(key, count);
  }
  return counts;
}

/** Key of those who are in no class this year. */
export const noClass = 'none';

/** By the class of this year. */
export function byOldClass(pupils: readonly Pupil[]): Map<string, Pupil[]> {
  const groups = new Map<string, Pupil[]>();
  for (const pupil of pupils) {
    const key = pupil.from_class_id ?? noClass;
    const group = groups.get(key);
    if (group) group.push(pupil);
    else groups.set(key, [pupil]);
  }
  return groups;
}

/** Letters without their marks, so that "nguyen" finds Nguyễn. */
export function folded(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D')
    .toLowerCase();
}

const byNumber = new Intl.Collator('vi', { numeric: true });
/** 6A2 before 6A10. */
export function byName(one: { name: string }, two: { name: string }): number {
  return byNumber.compare(one.name, two.name);
}

const lastWord = (name: string) => name.slice(name.lastIndexOf(' ') + 1);
/** As registers are kept: by given name, then by all of it. */
export function byGivenName(one: { full_name: string }, two: { full_name: string }): number {
  return byNumber.compare(lastWord(one.full_name), lastWord(two.full_name)) || byNumber.compare(one.full_name, two.full_name);
}
