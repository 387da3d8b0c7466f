/** What waits for somebody, out of the worklists of the modules and his own to-dos. */
import { told } from '$api/locale.svelte';
import type { TodoView, WorklistCount } from '$api/types';
import { listHref, recordHref } from '../records';

export interface Need {
  id: string;
  text: string;
  step: string;
  href: string | null;
  count?: number;
  due?: string;
  late: boolean;
}

/** Late ones first, then what was given to me by name, then the rest by how much it is. */
export function needs(worklists: WorklistCount[], todos: TodoView[]): Need[] {
  const own = todos
    .filter((todo) => !todo.done_at)
    .map((todo): Need => ({
      id: todo.id,
      text: todo.text,
      step: todo.author,
      href: recordHref(todo.record),
      due: todo.due_on ?? undefined,
      late: todo.overdue
    }));
  const lists = worklists
    .filter((list) => list.waiting > 0)
    .sort((a, b) => b.waiting - a.waiting)
    .map((list): Need => ({
      id: list.code,
      text: told(list, 'label'),
      step: told(list, 'next_step'),
      href: listHref(list.path),
      count: list.waiting,
      late: list.code.endsWith('_late')
    }));
  const all = [...own, ...lists];
  return [...all.filter((need) => need.late), ...all.filter((need) => !need.late)];
}
