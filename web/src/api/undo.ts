import { call } from './client';

/** Takes back everything that one request changed; the server refuses where somebody has changed it since. */
export async function undo(changeSet: string): Promise<void> {
  await call('POST', `/api/v1/platform/change-sets/${encodeURIComponent(changeSet)}/undo`);
}
