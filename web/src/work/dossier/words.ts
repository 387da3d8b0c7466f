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
