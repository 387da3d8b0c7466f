/** Where drafts of forms lie on this machine. */
export const draftPrefix = 'truong.draft:';

/** Storage may be full, switched off or not there at all: then there are no drafts. */
export function draftStorage(): Storage | null {
  try {
    return globalThis.localStorage ?? null;
  } catch {
    return null;
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
}
