/** What came of a deed, said in a corner: with "Hoàn tác" where it can be taken back. */
import { Problem, sentence, Unreachable } from '$api/client';
import { undo } from '$api/undo';
import { m } from '$i18n';
import { toasts } from '$ui/toast.svelte';

/** Why something did not work, in one sentence. */
export function reason(fault: unknown): string {
  if (fault instanceof Unreachable) return m.list_unreachable();
  if (!(fault instanceof Problem)) {
    // A fault of our own: the console is where somebody will look for it.
    console.error(fault);
    return m.list_failed();
  }
  const finding = fault.findings[0];
  return finding ? sentence(finding) : fault.title;
}

export function done(text: string, changeSet: string | undefined, again: () => unknown): void {
  if (!changeSet) {
    toasts.show(text);
    return;
  }
  const run = async () => {
    try {
      await undo(changeSet);
      toasts.show(m.list_undone(), { tone: 'info' });
    } catch (fault) {
      toasts.show(reason(fault), { tone: 'bad' });
    }
    await again();
  };
  toasts.show(text, { action: { label: m.list_undo(), run } });
}

/** Waits for a deed that answers with its change set, and says what came of it. */
export async function told(deed: Promise<string | undefined>, text: string, again: () => unknown): Promise<void> {
  try {
    done(text, await deed, again);
  } catch (fault) {
    toasts.show(reason(fault), { tone: 'bad' });
  }
}
