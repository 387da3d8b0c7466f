/** What people put beside a record: to-dos, notes, files. */
import { call } from '$api/client';
import { m } from '$i18n';

export type Audience = 'staff' | 'readers' | 'author';

export interface Todo {
  id: string;
  text: string;
  due_on: string | null;
  overdue: boolean;
  done_at: string | null;
  author: string;
  assignee: string;
  assignee_role: string | null;
  mine: boolean;
}

export interface Note {
  id: string;
  text: string;
  audience: Audience;
  written_at: string;
  author: string;
  mine: boolean;
}

export interface Attached {
  id: string;
  file_id: string;
  title: string;
  name: string;
  media_type: string;
  size: number;
  audience: Audience;
  author: string;
  mine: boolean;
}

type Kind = 'todos' | 'notes' | 'attachments';

const base = '/api/v1/workspace';

export async function beside<T>(record: string, kind: Kind): Promise<T[]> {
  return (await call<T[]>('GET', `${base}/records/${record}/${kind}`, { together: true })).data;
}

export async function put<T>(record: string, kind: Kind, body: object, key?: string): Promise<T> {
  return (await call<T>('POST', `${base}/records/${record}/${kind}`, { body, key })).data;
}

export async function act(kind: Kind, id: string, verb: 'edit' | 'end' | 'mark', body?: object): Promise<string | undefined> {
  return (await call('POST', `${base}/${kind}/${id}/${verb}`, { body })).changeSet;
}

export function audiences(): { value: Audience; label: string }[] {
  return [
    { value: 'staff', label: m.record_audience_staff() },
    { value: 'readers', label: m.record_audience_readers() },
    { value: 'author', label: m.record_audience_author() }
  ];
}

export const roles = [
  'principal',
  'vice_principal',
  'clerk',
  'teacher',
  'nurse',
  'accountant',
  'librarian',
  'administrator'
] as const;

export function roleName(role: string): string {
  const names: Record<string, () => string> = {
    principal: m.record_todo_role_principal,
    vice_principal: m.record_todo_role_vice_principal,
    clerk: m.record_todo_role_clerk,
    teacher: m.record_todo_role_teacher,
    nurse: m.record_todo_role_nurse,
    accountant: m.record_todo_role_accountant,
    librarian: m.record_todo_role_librarian,
    administrator: m.record_todo_role_administrator
  };
  return names[role]?.() ?? role;
}

/** 48123 → "47 kB" */
export function sizeText(bytes: number): string {
  const units = ['B', 'kB', 'MB', 'GB'];
  let size = bytes;
  let unit = 0;
  while (size >= 1024 && unit < units.length - 1) {
    size /= 1024;
    unit += 1;
  }
  const shown = size < 10 && unit > 0 ? size.toFixed(1).replace('.', ',') : Math.round(size);
  return `${shown} ${units[unit]}`;
}
