/**
 * The seat that this tab acts as. Two tabs may act as different seats of one account; a new tab begins with the last
 * one that was chosen anywhere.
 */
const place = 'truong.seat';

let seat: string | undefined;

export function actingAs(): string {
  seat ??= stored(() => sessionStorage) || stored(() => localStorage);
  return seat;
}

export function actAs(wanted: string): void {
  seat = wanted;
  for (const store of [() => sessionStorage, () => localStorage]) {
    try {
      if (wanted) store().setItem(place, wanted);
      else store().removeItem(place);
    } catch {
      // Without storage the seat lives as long as the page.
    }
  }
}

function stored(store: () => Storage): string {
  try {
    return store().getItem(place) ?? '';
  } catch {
    return '';
  }
}
