/** A setup that was begun in this browser and not brought to its end: the rail leads back to it. */
const place = 'truong.setup.open';

function kept<T>(work: (store: Storage) => T, otherwise: T): T {
  try {
    return work(localStorage);
  } catch {
    return otherwise;
  }
}

export const unfinished = {
  get(): boolean {
    return kept((store) => store.getItem(place) === 'yes', false);
  },
  begin(): void {
    kept((store) => store.setItem(place, 'yes'), undefined);
  },
  end(): void {
    kept((store) => store.removeItem(place), undefined);
  }
};
