/** Pages for one task each, beside the lists that the server tells of. */
import { session } from '$api/session.svelte';
import type { ScreenSummary } from '$render/metadata';
import { m } from '$i18n';
import { unfinished } from './setup/unfinished';

export interface Task {
  id: string;
  href: string;
  label: () => string;
  /** A lucide icon. */
  icon: string;
  /** Who sees this list has the task. */
  needs?: string;
  /** Roles that answer for all of a school; who runs the server has the task as well. */
  roles?: readonly string[];
  /** Only where this says so, too. */
  shows?: () => boolean;
}

/** One works on rows at a school; who is above it reads sums. */
const atSchool = () => session.shell === 'office';
/** One looks after schools from above. */
const aboveSchools = () => session.shell === 'officer' || session.shell === 'administrator';
const answering = ['principal', 'vice_principal', 'technician'];

const all: readonly Task[] = [
  { id: 'setup', href: '/work/setup', label: m.tasks_setup, icon: 'sparkles', needs: 'imports.imports', shows: unfinished.get },
  { id: 'mirror', href: '/mirror', label: m.tasks_mirror, icon: 'gauge', shows: atSchool },
  { id: 'mirrors', href: '/mirror/schools', label: m.tasks_mirrors, icon: 'gauge', shows: aboveSchools },
  { id: 'quality', href: '/quality', label: m.tasks_quality, icon: 'clipboard-check', shows: atSchool },
  { id: 'import', href: '/work/import', label: m.tasks_import, icon: 'file-up', needs: 'imports.imports' },
  { id: 'duplicates', href: '/work/duplicates', label: m.tasks_duplicates, icon: 'copy', needs: 'people.duplicate-pairs' },
  { id: 'proposals', href: '/work/proposals', label: m.tasks_proposals, icon: 'inbox', needs: 'families.change-proposals' },
  { id: 'office', href: '/work/office', label: m.tasks_office, icon: 'file-text', needs: 'office.documents', shows: atSchool },
  { id: 'transfers', href: '/work/transfers', label: m.tasks_transfers, icon: 'arrow-left-right', needs: 'transfers.transfers' },
  { id: 'rollover', href: '/work/rollover', label: m.tasks_rollover, icon: 'graduation-cap', needs: 'rollover.plans' },
  { id: 'plans', href: '/work/plans', label: m.tasks_plans, icon: 'list-checks', needs: 'planning.plan-tasks', shows: atSchool },
  { id: 'dossier', href: '/work/dossier', label: m.tasks_dossier, icon: 'scroll-text', needs: 'dossier.self-assessments' },
  { id: 'evidence', href: '/work/evidence', label: m.tasks_evidence, icon: 'folder-check', needs: 'dossier.evidences', shows: atSchool },
  { id: 'access', href: '/work/access', label: m.tasks_access, icon: 'key-round', needs: 'accounts.accounts', shows: atSchool },
  { id: 'privacy', href: '/work/privacy', label: m.tasks_privacy, icon: 'shield', needs: 'privacy.data-requests' },
  { id: 'frameworks', href: '/mirror/frameworks', label: m.tasks_frameworks, icon: 'list-checks', shows: aboveSchools },
  { id: 'tree', href: '/tree', label: m.tasks_tree, icon: 'network', needs: 'org.units' },
  { id: 'calendar', href: '/calendar', label: m.tasks_calendar, icon: 'calendar-days', needs: 'calendar.school-years' },
  { id: 'jobs', href: '/work/jobs', label: m.tasks_jobs, icon: 'clock' },
  { id: 'audit', href: '/work/audit', label: m.tasks_audit, icon: 'history', roles: answering },
  { id: 'status', href: '/work/status', label: m.tasks_status, icon: 'activity', roles: answering }
];

function holdsOne(roles: readonly string[]): boolean {
  if (session.shell === 'administrator') return true;
  const held = session.seat?.roles.split(/[\s,]+/) ?? [];
  return !session.seat?.campus_id && held.some((role) => roles.includes(role));
}

/** Those of the seat, in the order in which the rail shows them. */
export function tasksOf(screens: readonly ScreenSummary[]): Task[] {
  const known = new Set(screens.map((screen) => screen.id));
  return all.filter(
    (task) =>
      (!task.needs || known.has(task.needs)) &&
      (!task.roles || holdsOne(task.roles)) &&
      (!task.shows || task.shows())
  );
}

/** The page on which the rows of a list are worked on, where there is one: by the list's screen. */
export function taskOfList(screen: string): string | null {
  return all.find((task) => task.needs === screen && task.shows !== unfinished.get)?.href ?? null;
}
