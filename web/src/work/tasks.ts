/** Pages for one task each, beside the lists that the server tells of. */
import { session } from '$api/session.svelte';
import type { ScreenSummary } from '$render/metadata';
import { m } from '$i18n';

export interface Task {
  id: string;
  href: string;
  label: () => string;
  /** A lucide icon. */
  icon: string;
  /** Who sees this list has the task; without it only the shells below say. */
  needs?: string;
  /** Without it whoever keeps records. */
  shells?: readonly string[];
}

const all: readonly Task[] = [
  { id: 'quality', href: '/quality', label: m.tasks_quality, icon: 'clipboard-check' },
  { id: 'import', href: '/work/import', label: m.tasks_import, icon: 'file-up', needs: 'imports.imports' },
  { id: 'duplicates', href: '/work/duplicates', label: m.tasks_duplicates, icon: 'copy', needs: 'people.duplicate-pairs' },
  { id: 'proposals', href: '/work/proposals', label: m.tasks_proposals, icon: 'inbox', needs: 'families.change-proposals' },
  { id: 'transfers', href: '/work/transfers', label: m.tasks_transfers, icon: 'arrow-left-right', needs: 'transfers.transfers' },
  { id: 'rollover', href: '/work/rollover', label: m.tasks_rollover, icon: 'graduation-cap', needs: 'rollover.plans' },
  { id: 'access', href: '/work/access', label: m.tasks_access, icon: 'key-round', needs: 'accounts.accounts' },
  { id: 'privacy', href: '/work/privacy', label: m.tasks_privacy, icon: 'shield', needs: 'privacy.data-requests' },
  { id: 'tree', href: '/tree', label: m.tasks_tree, icon: 'network', needs: 'org.units' },
  { id: 'jobs', href: '/work/jobs', label: m.tasks_jobs, icon: 'clock' },
  { id: 'audit', href: '/work/audit', label: m.tasks_audit, icon: 'history', needs: 'accounts.accounts' },
  { id: 'status', href: '/work/status', label: m.tasks_status, icon: 'activity', shells: ['administrator'] }
];

/** Those of the seat, in the order in which the rail shows them. */
export function tasksOf(screens: readonly ScreenSummary[]): Task[] {
  const known = new Set(screens.map((screen) => screen.id));
  return all.filter(
    (task) => (!task.needs || known.has(task.needs)) && (!task.shells || task.shells.includes(session.shell))
  );
}
