/** Where drafts of forms lie on this machine. */
export const draftPrefix = 'truong.draft:';
/** Whose they are. */
const owner = 'truong.drafts_of';

/** Storage may be full, switched off or not there at all: then there are no drafts. */
export function draftStorage(): Storage | null {
  try {
    return globalThis.localStorage ?? null;
  } catch {
    return null;
  }
}

/** Somebody is there: what another account typed goes, what he typed himself before his session ran out stays. */
export function claimDrafts(accountId: string): void {
  const kept = draftStorage();
  if (!kept || kept.getItem(owner) === accountId) return;
  dropAllDrafts();
  try {
    kept.setItem(owner, accountId);
  } catch {
    // Where nothing can be kept there are no drafts either.
  }
}

/** At sign-out: what one person typed is not for the next one at this machine. */
export function dropAllDrafts(): void {
  const kept = draftStorage();
  if (!kept) return;
  const keys = Array.from({ length: kept.length }, (_, index) => kept.key(index));
  for (const key of keys) {
    if (key?.startsWith(draftPrefix)) kept.removeItem(key);
  }
  kept.removeItem(owner);
}
