import type { FrameworkLine } from '$api/types';
import { m } from '$i18n';

export function stateWord(state: FrameworkLine['state']): string {
  if (state === 'draft') return m.frameworks_draft();
  return state === 'retired' ? m.frameworks_retired() : m.frameworks_in_force();
}
export function stateTone(state: FrameworkLine['state']): 'good' | 'waiting' | 'neutral' {
  return state === 'draft' ? 'waiting' : state === 'retired' ? 'neutral' : 'good';
}

const outcomes: Record<string, () => string> = {
  not_recognised: m.frameworks_not_recognised,
  recognised: m.frameworks_recognised,
  exemplary: m.frameworks_exemplary
};
/** What an outcome is called: "level_2" and "targets_5" carry their number. */
export function outcomeWord(outcome: string): string {
  const [kind, n] = outcome.split('_');
  if (kind === 'level') return m.frameworks_level({ n: Number(n) });
  if (kind === 'targets') return m.frameworks_targets({ n: Number(n) });
  return outcomes[outcome]?.() ?? m.frameworks_unmeasured();
}
