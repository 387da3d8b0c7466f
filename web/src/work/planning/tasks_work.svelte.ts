/** The tasks of a page: asked for, moved, opened by the address. */
import { goto } from '$app/navigation';
import { page } from '$app/state';
import { asked } from '$api/asked.svelte';
import { Problem, Unreachable, type Query } from '$api/client';
import type { TaskCard } from '$api/types';
import { faultText } from '$render/record/record.svelte';
import { toasts } from '$ui/toast.svelte';
import { m } from '$i18n';
import type { State } from './tasks';
import { base, report, tellReported } from './work';

export function tasksWork(query: () => Query, changed: () => void | Promise<void> = () => undefined) {
  const path = `${base}/task-cards`;
  const tasks = asked<TaskCard[]>(() => path, query);
  /** Opened with a question of its own: why it is opened again. */
  let begin = $state('');

  async function reload(): Promise<void> {
    await Promise.all([tasks.ask(path, query()), changed()]);
  }
  function hrefOf(task: TaskCard): string {
    const to = new URL(page.url);
    to.searchParams.set('task', task.id);
    return to.pathname + to.search;
  }
  function close(): void {
    begin = '';
    const to = new URL(page.url);
    to.searchParams.delete('task');
    void goto(to.pathname + to.search, { keepFocus: true, noScroll: true });
  }

  /** What is closed is opened again with a reason; anything else is a report without words. */
  async function move(task: TaskCard, state: State, word: string): Promise<void> {
    if (task.state === 'done' || task.state === 'dropped') {
      begin = 'reopen';
      await goto(hrefOf(task), { keepFocus: true, noScroll: true });
      return;
    }
    try {
      const { data } = await report(task.id, { state });
      tellReported(task, data, m.planning_moved({ title: task.title, state: word }), reload);
    } catch (fault) {
      if (!(fault instanceof Problem) && !(fault instanceof Unreachable)) throw fault;
      toasts.show(faultText(fault), { tone: 'bad' });
    }
    await reload();
  }

  return {
    get asked() {
      return tasks;
    },
    get all(): TaskCard[] {
      return tasks.data ?? [];
    },
    get opened(): TaskCard | undefined {
      const id = page.url.searchParams.get('task');
      return id ? tasks.data?.find((task) => task.id === id) : undefined;
    },
    get begin() {
      return begin;
    },
    reload,
    hrefOf,
    close,
    move
  };
}
