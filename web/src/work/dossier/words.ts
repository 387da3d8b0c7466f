/** Words of the dossier that no screen of the server brings. */
import type { DeliveryLine, CouncilLine } from '$api/types';
import { m } from '$i18n';

export function roleWord(role: CouncilLine['role']): string {
  return { chair: m.dossier_role_chair, secretary: m.dossier_role_secretary, member: m.dossier_role_member }[role]();
}

export function pushWord(state: DeliveryLine['state']): string {
  return { waiting: m.dossier_push_waiting, arrived: m.dossier_push_arrived, refused: m.dossier_push_refused, failed: m.dossier_push_failed }[state]();
}

export function pushTone(state: DeliveryLine['state']): 'good' | 'waiting' | 'bad' {
  if (state === 'arrived') return 'good';
  return state === 'waiting' ? 'waiting' : 'bad';
}

/** Of a stage as the server names it: "th". */
export function stageWord(code: string): string {
  const words: Record<string, () => string> = {
    mn: m.dossier_stage_mn,
    th: m.dossier_stage_th,
    thcs: m.dossier_stage_thcs,
    thpt: m.dossier_stage_thpt,
    gdtx: m.dossier_stage_gdtx
  };
  return words[code]?.() ?? code;
}

/** "recognised", "level_2", "targets_5" as people say it. */
export function outcomeWord(outcome: string): string {
  const words: Record<string, () => string> = {
    recognised: m.dossier_outcome_recognised,
    exemplary: m.dossier_outcome_exemplary,
    not_recognised: m.dossier_outcome_not
  };
  const [kind, n] = outcome.split('_');
  if (kind === 'level' && n) return n === '0' ? m.dossier_outcome_below() : m.dossier_outcome_level({ n });
  if (kind === 'targets' && n) return m.dossier_outcome_targets({ n });
  return words[outcome]?.() ?? '';
}
