/** Words of roles and states that stand on several tabs. */
import type { AppointmentRole, StaffAccess } from '$api/types';
import { m } from '$i18n';
import type { Standing } from './people';

export const standingWords: Record<Standing, { word: () => string; tone: 'neutral' | 'good' | 'waiting' | 'bad' }> = {
  none: { word: m.access_standing_none, tone: 'neutral' },
  waiting: { word: m.access_standing_waiting, tone: 'waiting' },
  in: { word: m.access_standing_in, tone: 'good' },
  locked: { word: m.access_standing_locked, tone: 'bad' },
  closed: { word: m.access_standing_closed, tone: 'neutral' }
};

export const kindWords: Record<StaffAccess['kind'], () => string> = {
  leader: m.access_kind_leader,
  teacher: m.access_kind_teacher,
  employee: m.access_kind_employee
};

const roleWords: Record<AppointmentRole, () => string> = {
  administrator: m.access_role_administrator,
  principal: m.access_role_principal,
  vice_principal: m.access_role_vice_principal,
  clerk: m.access_role_clerk,
  teacher: m.access_role_teacher,
  nurse: m.access_role_nurse,
  accountant: m.access_role_accountant,
  librarian: m.access_role_librarian,
  cook: m.access_role_cook,
  technician: m.access_role_technician,
  appraiser: m.access_role_appraiser
};

/** "principal,clerk" → "Hiệu trưởng, văn thư" */
export function roleText(roles: string): string {
  const words = roles.split(',').filter((role): role is AppointmentRole => role in roleWords);
  return capital(words.map((role) => roleWords[role]()).join(', '));
}

export const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
