/** Where the outcome of a job is looked at, by the module that it is of. */
import type { JobReport } from '$api/types';

const places: Record<string, string> = {
  imports: '/work/import',
  rollover: '/work/rollover',
  families: '/work/access',
  transfers: '/work/transfers',
  privacy: '/work/privacy',
  quality: '/quality',
  reorganisation: '/tree'
};

export function placeOf(job: Pick<JobReport, 'kind'>): string | null {
  return places[job.kind.split('.')[0] ?? ''] ?? null;
}

export function isMoving(job: Pick<JobReport, 'state'>): boolean {
  return job.state === 'waiting' || job.state === 'running';
}

/** Soon while something moves, seldom otherwise. */
export function pauseOf(jobs: readonly Pick<JobReport, 'state'>[]): number {
  return jobs.some(isMoving) ? 2_000 : 20_000;
}
