/** Addresses of the mirror: the standard, and the school where it is not one's own, stand in them. */
import type { Query } from '$api/client';

export const usual = 'THS';

export interface Place {
  framework: string;
  /** Of whoever is above the schools; empty: one's own. */
  school: string;
}

export function placeOf(url: URL): Place {
  return { framework: url.searchParams.get('framework') || usual, school: url.searchParams.get('school') || '' };
}

function words({ framework, school }: Place): URLSearchParams {
  const found = new URLSearchParams();
  if (framework !== usual) found.set('framework', framework);
  if (school) found.set('school', school);
  return found;
}

function withWords(path: string, found: URLSearchParams): string {
  const text = found.toString();
  return text ? `${path}?${text}` : path;
}

export function mirrorHref(place: Place): string {
  return withWords('/mirror', words(place));
}

export function indicatorHref(code: string, place: Place): string {
  return withWords(`/mirror/${encodeURIComponent(code)}`, words(place));
}

export function queryOf({ framework, school }: Place): Query {
  return { framework, school_id: school || undefined };
}
