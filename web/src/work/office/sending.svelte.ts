/** What a dialog sends: the same words go with the same key, and a refusal stands beside its fields. */
import { call, newKey, type Answer } from '$api/client';
import { m } from '$i18n';
import { takeBack } from '$render/record/record.svelte';
import { toasts } from '$ui/toast.svelte';
import { noRefusal, refusalOf } from './form';

export class Sending {
  busy = $state(false);
  refusal = $state.raw(noRefusal);
  #sent = { words: '', key: newKey() };

  /** What the server says of a field, or of a line in a list. */
  fault(field: string): string {
    return this.refusal.faults[field] ?? '';
  }

  refused(fault: unknown, fields: readonly string[] = []) {
    this.refusal = refusalOf(fault, fields);
  }

  /** Nothing: the server refused, and `refusal` says why. `fields` are those that show it. */
  async post<T>(path: string, body: Record<string, unknown>, fields: readonly string[]): Promise<Answer<T> | null> {
    this.busy = true;
    this.refusal = noRefusal;
    const words = JSON.stringify(body);
    if (words !== this.#sent.words) this.#sent = { words, key: newKey() };
    try {
      return await call<T>('POST', path, { body, key: this.#sent.key });
    } catch (fault) {
      this.refused(fault, fields);
      return null;
    } finally {
      this.busy = false;
    }
  }
}

/** Says that it is done, and takes it back where that can be. */
export function tellDone(said: string, changeSet: string | undefined, taken: () => unknown) {
  const run = async () => void (changeSet && (await takeBack(changeSet)) && taken());
  toasts.show(said, changeSet ? { action: { label: m.office_undo(), run } } : {});
}
