/** What stands above the fields of some records: a page of their own instead of a list of values. */
import type { Component } from 'svelte';
import type { RecordWork } from '$render/record/record.svelte';

export interface RecordPageProps {
  record: RecordWork;
  /** Something was changed here: the parts are counted anew. */
  onchanged: () => void;
}

type Load = () => Promise<{ default: Component<RecordPageProps> }>;

/** By screen; each is fetched when the first record of its kind is opened. */
export const recordPages: Readonly<Record<string, Load>> = {
  'people.pupils': () => import('./pupil/PupilOverview.svelte'),
  'classes.classes': () => import('./class/ClassOverview.svelte'),
  'people.staff-members': () => import('./staff/StaffOverview.svelte'),
  'org.schools': () => import('./school/SchoolOverview.svelte')
};
