/** Tasks of plans as boards and lists show them. No state, no DOM. */
import type { PlanCard, TaskCard } from '$api/types';
import { fold } from '$ui/fold';

export type State = TaskCard['state'];
/** The columns of a board; what is dropped stands below it. */
export const columns = ['open', 'doing', 'done'] as const satisfies readonly State[];

export type DueGroup = 'late' | 'week' | 'month' | 'later' | 'none' | 'closed';
const groupOrder: readonly DueGroup[] = ['late', 'week', 'month', 'later', 'none', 'closed'];

export interface Filter {
  owner: string;
  indicator: string;
  late: boolean;
  typed: string;
}
export const noFilter: Filter = { owner: '', indicator: '', late: false, typed: '' };
/** Value of the owner filter for tasks that nobody does. */
export const nobody = 'nobody';

export const isRunning = (task: Pick<TaskCard, 'state'>): boolean => task.state === 'open' || task.state === 'doing';

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

export function dueGroup(task: TaskCard, today: string): DueGroup {
  if (!isRunning(task)) return 'closed';
  if (!task.due_on) return 'none';
  const left = daysBetween(today, task.due_on);
  if (left < 0) return 'late';
  if (left <= 7) return 'week';
  return left <= 31 ? 'month' : 'later';
}

/** By the day they are due, the nearest first; groups without a task are left out. */
export function byDue(tasks: readonly TaskCard[], today: string): { group: DueGroup; tasks: TaskCard[] }[] {
  const far = '9999';
  const sorted = [...tasks].sort((a, b) => (a.due_on ?? far).localeCompare(b.due_on ?? far));
  return groupOrder
    .map((group) => ({ group, tasks: sorted.filter((task) => dueGroup(task, today) === group) }))
    .filter((each) => each.tasks.length > 0);
}

/** Days until it is due; negative: since then. Nothing where no day is set or the task is closed. */
export function daysLeft(task: TaskCard, today: string): number | null {
  return task.due_on && isRunning(task) ? daysBetween(today, task.due_on) : null;
}

export function narrowed(tasks: readonly TaskCard[], filter: Filter): TaskCard[] {
  const typed = fold(filter.typed);
  return tasks.filter(
    (task) =>
      (!filter.owner || (filter.owner === nobody ? !task.owner_id || task.owner_left : task.owner_id === filter.owner)) &&
      (!filter.indicator || task.node_code === filter.indicator) &&
      (!filter.late || task.overdue || task.stale) &&
      (!typed || fold(`${task.title} ${task.owner} ${task.node_code}`).includes(typed))
  );
}

export function isNarrowed(filter: Filter): boolean {
  return filter.owner !== '' || filter.indicator !== '' || filter.late || filter.typed.trim() !== '';
}

export function ownersOf(tasks: readonly TaskCard[]): { value: string; label: string }[] {
  const found = new Map<string, string>();
  for (const task of tasks) if (task.owner_id && !task.owner_left) found.set(task.owner_id, task.owner);
  return [...found].map(([value, label]) => ({ value, label })).sort((a, b) => a.label.localeCompare(b.label, 'vi'));
}

/** "2.1a" behind "1.5", "10" behind "9". */
export function indicatorsOf(tasks: readonly TaskCard[]): string[] {
  const codes = new Set(tasks.map((task) => task.node_code).filter(Boolean));
  return [...codes].sort((a, b) => a.localeCompare(b, 'vi', { numeric: true }));
}

/** What counts: done of what is not dropped, and per cent rounded down. */
export function doneOf(plan: Pick<PlanCard, 'tasks' | 'done' | 'dropped'>): { done: number; of: number; percent: number } {
  const of = plan.tasks - plan.dropped;
  return { done: plan.done, of, percent: of > 0 ? Math.floor((plan.done * 100) / of) : 0 };
}

/** Where somebody may put the task, apart from where it is. */
export function movesOf(task: TaskCard): State[] {
  if (isRunning(task)) return task.may_report ? columns.filter((state) => state !== task.state) : [];
  return task.may_manage && task.plan_state === 'active' ? ['doing'] : [];
}
