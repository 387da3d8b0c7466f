/** Whether this tab has asked for work that goes on behind the pages. Only then anybody looks how far it is. */
import { actingAs } from '$api/seat';

const place = 'truong-job';

function kept(): boolean {
  try {
    return sessionStorage.getItem(place) === (actingAs());
  } catch {
    return false;
  }
}

let known = $state(false);

export const ownJob = {
  get known(): boolean {
    return known;
  },
  /** After a reload of the page. */
  recall(): void {
    known = kept();
  },
  begun(): void {
    known = true;
    try {
      sessionStorage.setItem(place, actingAs());
    } catch {
      // Without storage the sign lasts as long as the page.
    }
  },
  over(): void {
    known = false;
    try {
      sessionStorage.removeItem(place);
    } catch {
      // Nothing was kept.
    }
  }
};
