import { m } from '$i18n';
import { toasts } from '$ui/toast.svelte';

/** Where the browser refuses to copy, the address is shown. */
export async function copyLink(path: string): Promise<void> {
  const address = location.origin + path;
  const told = await navigator.clipboard.writeText(address).then(m.record_copied, () => address);
  toasts.show(told);
}
