/** A download from a page that has no place of its own for what goes wrong: it is said in a note. */
import { download } from '$api/download';
import type { Query } from '$api/client';
import { faultText } from '$render/record/record.svelte';
import { toasts } from '$ui/toast.svelte';

export async function downloadSaying(path: string, query: Query, otherwise: string): Promise<void> {
  try {
    await download(path, query, otherwise);
  } catch (fault) {
    toasts.show(faultText(fault), { tone: 'bad' });
  }
}
