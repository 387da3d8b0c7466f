/** Who stands behind accounts, for those who may see them; of the others nothing is told. */
import { call } from '$api/client';
import { locale } from '$api/locale.svelte';
import type { Account } from '$api/types';
import type { Names } from '$render/metadata';

export async function namesOfAccounts(ids: readonly string[]): Promise<Record<string, string>> {
  const asked = [...new Set(ids)].map(async (id) => {
    const answer = await call<Account>('GET', `/api/v1/accounts/accounts/${id}`, { query: { names: locale.code }, together: true }).catch(() => null);
    const names = (answer?.whole.x_names ?? {}) as Names;
    return [id, answer ? (names[answer.data.holder_id] ?? '') : ''] as const;
  });
  return Object.fromEntries((await Promise.all(asked)).filter(([, name]) => name !== ''));
}
