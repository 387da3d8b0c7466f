/** Who is signed in here, and as what. */
import { call, Problem } from './client';
import { claimDrafts, dropAllDrafts } from './kept_drafts';
import { leaving } from './leaving.svelte';
import { locale } from './locale.svelte';
import { actAs, actingAs } from './seat';
import { forgetScreens } from './screens';
import type { Me, SeatView } from './types';

export type Shell = 'office' | 'family' | 'officer' | 'administrator';

let me = $state.raw<Me | null>(null);
let seat = $state.raw<SeatView | null>(null);

const lastShell = 'truong.shell';

export const session = {
  get me(): Me | null {
    return me;
  },

  get seat(): SeatView | null {
    return seat;
  },

  get shell(): Shell {
    return seat ? shellOf(seat) : 'office';
  },

  /** Throws the Problem of whoever is not signed in. */
  async load(): Promise<void> {
    await leaving.finish();
    const answer = await ask().catch((fault: unknown) => {
      // The seat of somebody else who worked here before, or one that has ended.
      if (!(fault instanceof Problem) || !fault.has('no_such_seat')) throw fault;
      actAs('');
      return ask();
    });
    settle(answer.data);
    if (!locale.chosen()) locale.choose(answer.data.language);
  },

  async take(seatKey: string): Promise<void> {
    actAs(seatKey);
    forgetScreens();
    const answer = await call<Me>('POST', '/api/v1/accounts/me/seat', { body: { seat: seatKey } });
    settle(answer.data, seatKey);
  },

  /** Even where the server cannot be reached this machine forgets the person. */
  async end(): Promise<void> {
    leaving.begin();
    forget();
    dropAllDrafts();
    await leaving.finish();
  }
};

let forgotten: () => void = () => undefined;

/** What else on the page remembers who was there. */
export function onForgotten(handler: () => void): void {
  forgotten = handler;
}

/**
 * Nothing that the last account saw stays for the next one at this machine. What somebody typed waits for him: another
 * account does not get it, see settle().
 */
export function forget(): void {
  me = null;
  seat = null;
  actAs('');
  forgetScreens();
  forgotten();
  navigator.serviceWorker?.controller?.postMessage({ forget: true });
  // Also where no worker has taken the page over yet.
  void globalThis.caches?.delete('answers');
}

/** What this browser showed last: its code can be fetched while the server still says who is there. */
export function expectedShell(): Shell | null {
  try {
    return localStorage.getItem(lastShell) as Shell | null;
  } catch {
    return null;
  }
}

function ask() {
  return call<Me>('GET', '/api/v1/accounts/me');
}

function settle(answer: Me, wanted = actingAs() || answer.seat): void {
  claimDrafts(answer.account_id);
  me = answer;
  seat = answer.seats.find((each) => each.key === wanted) ?? answer.seats[0] ?? null;
  actAs(seat?.key ?? '');
  try {
    localStorage.setItem(lastShell, session.shell);
  } catch {
    // Only a hint.
  }
}

function shellOf(held: SeatView): Shell {
  if (held.hat === 'guardian' || held.hat === 'pupil') return 'family';
  // Who keeps the server is an officer of no authority.
  if (held.hat === 'officer') return held.authority_id ? 'officer' : 'administrator';
  return 'office';
}
