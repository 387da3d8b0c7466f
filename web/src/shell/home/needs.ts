/** What waits for somebody, out of the worklists of the modules and his own to-dos. */
import { told } from '$api/locale.svelte';
import type { TodoView, WaitingRow, WorklistCount } from '$api/types';
import { taskOfList } from '$work/tasks';
import { listHref, recordHref } from '../records';

export interface Need {
  id: string;
  text: string;
  step: string;
  href: string | null;
  count?: number;
  due?: string;
  late: boolean;
  /** Done with one touch. */
  todo?: TodoView;
  /** The first of them, where each is one decision. */
  rows: WaitingRow[];
}

/** What is decided where it is seen: the actions of a row by the list that it waits in. */
const verbs: Record<string, string[]> = {
  'families.proposals': ['accept', 'refuse'],
  'transfers.to_answer': ['accept', 'refuse'],
  'transfers.to_release': ['release'],
  'transfers.to_place': ['enrol'],
  'transfers.to_close': ['close'],
  'privacy.requests_open': ['acknowledge', 'finish', 'refuse'],
  'privacy.requests_late': ['finish', 'refuse']
};

export function verbsOf(list: string): string[] {
  return verbs[list] ?? [];
}

/** A list has a page of its own, or stands as a plain list. */
function hrefOf(path: string): string {
  const screen = path.split('?')[0]?.replace(/^\/api\/v1\//, '').replace('/', '.') ?? '';
  return taskOfList(screen) ?? listHref(path);
}

/** What is overdue stands first, then what is due, then what was given to me by name, then the rest by how much it is. */
export function needs(worklists: WorklistCount[], todos: TodoView[], waiting: WaitingRow[] = []): Need[] {
  const own = todos
    .filter((todo) => !todo.done_at)
    .map((todo): Need => ({
      id: todo.id,
      text: todo.text,
      step: todo.author,
      href: recordHref(todo.record),
      due: todo.due_on ?? undefined,
      late: todo.overdue,
      todo,
      rows: []
    }));
  const lists = worklists
    .filter((list) => list.waiting > 0)
    .sort((a, b) => b.waiting - a.waiting)
    .map((list): Need => {
      const rows = waiting.filter((row) => row.list === list.code);
      const dues = rows.flatMap((row) => row.due ?? []).sort();
      return {
        id: list.code,
        text: told(list, 'label'),
        step: told(list, 'next_step'),
        href: hrefOf(list.path),
        count: list.waiting,
        due: dues[0],
        late: list.code.endsWith('_late') || rows.some((row) => row.late),
        rows: verbsOf(list.code).length > 0 ? rows : []
      };
    });
  const far = '9999-12-31';
  return [...own, ...lists].sort((a, b) => Number(b.late) - Number(a.late) || (a.due ?? far).localeCompare(b.due ?? far));
}
