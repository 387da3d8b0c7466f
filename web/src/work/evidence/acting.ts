/** One action of the dossier: done with a note that takes it back, or refused in the server's words. */
import { call } from '$api/client';
import { undo } from '$api/undo';
import { faultText } from '$render/record/record.svelte';
import { m } from '$i18n';
import { toasts } from '$ui/toast.svelte';

interface Doing {
  path: string;
  body: Record<string, unknown>;
  /** What the note says afterwards. */
  done: string;
  /** Reads the page again. */
  again: () => void;
  /** Some steps are taken back by another step only. */
  final?: boolean;
}

export async function act(doing: Doing): Promise<boolean> {
  try {
    const { changeSet } = await call('POST', `/api/v1/dossier/${doing.path}`, { body: doing.body });
    const takeBack = async () => {
      try {
        await undo(changeSet ?? '');
        toasts.show(m.evidence_undone());
      } catch (fault) {
        toasts.show(faultText(fault), { tone: 'bad' });
      }
      doing.again();
    };
    toasts.show(doing.done, changeSet && !doing.final ? { action: { label: m.evidence_undo(), run: takeBack } } : {});
    doing.again();
    return true;
  } catch (fault) {
    toasts.show(faultText(fault), { tone: 'bad' });
    return false;
  }
}
