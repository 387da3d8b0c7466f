/** The address tells which action is asked about, so that lists and next steps can lead to it. */
import { goto } from '$app/navigation';
import { page } from '$app/state';
import type { Action } from '../metadata';
import { withParameter } from './address';

export function askedAction(actions: Action[]): Action | undefined {
  const asked = page.url.searchParams.get('do');
  return actions.find(({ id }) => id === asked);
}

/** null: about none any more. */
export async function askAction(action: Action | null): Promise<void> {
  const address = withParameter(page.url, { do: action?.id ?? null });
  await goto(address, { keepFocus: true, noScroll: true, replaceState: action === null });
}
