/** What somebody is in a body, in the order in which they are named. */
import { m } from '$i18n';

export const roles = ['head', 'deputy', 'secretary', 'member'] as const;
export type BodyRole = (typeof roles)[number];

const words: Record<BodyRole, () => string> = {
  head: m.office_role_head,
  deputy: m.office_role_deputy,
  secretary: m.office_role_secretary,
  member: m.office_role_member
};
export const roleWord = (role: BodyRole) => words[role]();
