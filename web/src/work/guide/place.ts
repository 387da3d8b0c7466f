/** Which page of the guide is about the place where somebody stands. */
import type { SeatView } from '$api/types';

export type Reader = 'principal' | 'clerk' | 'teacher' | 'parent' | 'officer' | 'administrator';
export type Kind = 'start' | 'how-to' | 'reference';

export interface Head {
  path: string;
  kind: Kind;
  title: string;
  lead: string;
  for: Reader[];
  /** Addresses ("/work/import") and lists ("people.pupils"). */
  opens: string[];
}

/** As whom somebody reads. Who has no page of his own reads what teachers read. */
export function readerOf(seat: Pick<SeatView, 'hat' | 'authority_id' | 'roles'> | null): Reader {
  if (!seat) return 'clerk';
  if (seat.hat === 'guardian' || seat.hat === 'pupil') return 'parent';
  if (seat.hat === 'officer') return seat.authority_id ? 'officer' : 'administrator';
  if (/\b(principal|vice_principal|administrator)\b/.test(seat.roles)) return 'principal';
  return /\b(clerk|technician)\b/.test(seat.roles) ? 'clerk' : 'teacher';
}

export function addressOf(opens: string): string {
  return opens.startsWith('/') ? opens : `/r/${opens.replace('.', '/')}`;
}

/** How much of the address the page is about; 0: it is about another one. */
function fit(address: string, head: Head): number {
  const fits = head.opens.map(addressOf).filter((each) => each === address || (each !== '/' && address.startsWith(`${each}/`)));
  return Math.max(0, ...fits.map((each) => each.length));
}

/** The page for this address: first one for this reader, then the one that says the most of the address. */
export function pageFor(address: string, reader: Reader, contents: readonly Head[]): string {
  let best = '';
  let most = 0;
  for (const head of contents) {
    const length = fit(address, head);
    const weight = length && length + (head.for.includes(reader) ? 1000 : 0);
    if (weight > most) [best, most] = [head.path, weight];
  }
  return best;
}
