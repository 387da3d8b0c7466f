/** What is asked of the server about plans and tasks. */
import { call, type Answer } from '$api/client';
import { faultText } from '$render/record/record.svelte';
import { toasts } from '$ui/toast.svelte';
import { m } from '$i18n';
import type { TaskCard, TaskReport } from '$api/types';
import type { State } from './tasks';

export const base = '/api/v1/planning';
export const planPath = (id: string): string => `${base}/action-plans/${encodeURIComponent(id)}`;
export const taskPath = (id: string): string => `${base}/plan-tasks/${encodeURIComponent(id)}`;
export const reportPath = (id: string): string => `${base}/period-reports/${encodeURIComponent(id)}`;

export interface Progress {
  text?: string;
  progress?: number;
  state?: State;
  file_id?: string;
}

export function report(id: string, body: Progress, key?: string): Promise<Answer<TaskReport>> {
  return call<TaskReport>('POST', `${taskPath(id)}/report`, { body, key });
}

/** Says what was noted, with the way back: this report is taken out again, unless somebody reported after it. */
export function tellReported(task: TaskCard, made: TaskReport, text: string, after: () => void | Promise<void>): void {
  const run = async () => {
    try {
      await call('POST', `${taskPath(task.id)}/take-back`, { body: { report_id: made.id } });
      toasts.show(m.planning_taken_back());
      await after();
    } catch (fault) {
      toasts.show(faultText(fault), { tone: 'bad' });
    }
  };
  toasts.show(text, { action: { label: m.planning_undo(), run } });
}
