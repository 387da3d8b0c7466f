/**
 * A sign-out that the server has not heard of yet. Its cookie cannot be read or dropped here, so that until the server
 * has closed the session whoever opens this browser next would be in it: the mark outlives the page.
 */
import { call, Problem, Lingering } from './client';

const place = 'truong.leaving';

let stuck = $state(false);
/** For browsers that keep nothing: then the mark lives as long as the page. */
let marked = false;

export const leaving = {
  /** The server could not be told: nothing may be shown. */
  get stuck(): boolean {
    return stuck;
  },

  begin(): void {
    mark(true);
  },

  /** Tells the server, where somebody has left without its knowing; throws Lingering when it still cannot be told. */
  async finish(): Promise<void> {
    if (!isMarked()) return;
    try {
      await call('POST', '/api/v1/accounts/sessions/current/end');
    } catch (fault) {
      // No session is left to close.
      if (!(fault instanceof Problem) || fault.status !== 401) {
        stuck = true;
        throw new Lingering();
      }
    }
    stuck = false;
    mark(false);
  }
};

function isMarked(): boolean {
  try {
    return marked || localStorage.getItem(place) !== null;
  } catch {
    return marked;
  }
}

function mark(wanted: boolean): void {
  marked = wanted;
  try {
    if (wanted) localStorage.setItem(place, 'yes');
    else localStorage.removeItem(place);
  } catch {
    // See above.
  }
}
