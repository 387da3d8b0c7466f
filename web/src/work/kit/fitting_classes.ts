/** Which classes somebody may come into: those of the year of that day, and of his grade where it is known. */
import { call } from '$api/client';
import type { SchoolYear } from '$api/types';

/** As a list of classes is filtered; without an answer it is not narrowed. */
export async function fittingClasses(grade: string | null | undefined, day: string): Promise<Record<string, string>> {
  const query = { 'filter[first_day][lte]': day, 'filter[last_day][gte]': day, limit: 1 };
  const years = await call<SchoolYear[]>('GET', '/api/v1/calendar/school-years', { query, together: true }).catch(() => null);
  const year = years?.data[0]?.id;
  return { ...(year ? { year_id: year } : {}), ...(grade ? { grade_id: grade } : {}) };
}
