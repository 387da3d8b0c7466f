/** What somebody teaches a week, held against what he owes: the norm of his stage, less what his duties take from it. */
import type { Norm, TeachingAssignment } from '$api/types';

export interface Load {
  assigned: number;
  /** null: no norm for his stage is known, or he teaches at several. */
  owed: number | null;
  norm: number | null;
  less: { duty: string; periods: number }[];
  /** Lessons whose periods nobody has written down. */
  unknown: number;
}

export interface LoadSources {
  lessons: readonly TeachingAssignment[];
  /** Codes of the stages that the school teaches. */
  stages: readonly string[];
  /** Codes of his duties; leading a class is one. */
  duties: readonly string[];
  norms: readonly Norm[];
}

function most(norms: readonly Norm[], code: string, of: string): number | null {
  return norms.find((norm) => norm.code === code && norm.applies_to === of)?.maximum ?? null;
}

export function loadOf({ lessons, stages, duties, norms }: LoadSources): Load {
  const assigned = lessons.reduce((sum, { periods_a_week }) => sum + (periods_a_week ?? 0), 0);
  const unknown = lessons.filter(({ periods_a_week }) => periods_a_week === null).length;
  const known = stages.map((stage) => most(norms, 'weekly_periods', stage)).filter((one) => one !== null);
  const norm = new Set(known).size === 1 ? (known[0] ?? null) : null;
  const less = [...new Set(duties)]
    .map((duty) => ({ duty, periods: most(norms, 'duty_periods', duty) ?? 0 }))
    .filter(({ periods }) => periods > 0);
  const taken = less.reduce((sum, { periods }) => sum + periods, 0);
  return { assigned, unknown, norm, less, owed: norm === null ? null : Math.max(0, norm - taken) };
}

/** Lessons of one class together, classes by name. */
export function byClass(lessons: readonly TeachingAssignment[], nameOf: (id: string) => string): { id: string; name: string; lessons: TeachingAssignment[] }[] {
  const groups = new Map<string, TeachingAssignment[]>();
  for (const one of lessons) groups.set(one.class_id, [...(groups.get(one.class_id) ?? []), one]);
  return [...groups]
    .map(([id, list]) => ({ id, name: nameOf(id), lessons: list }))
    .sort((a, b) => a.name.localeCompare(b.name, 'vi', { numeric: true }));
}
