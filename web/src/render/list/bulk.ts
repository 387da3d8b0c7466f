/** Correcting and ending many rows: what is sent, and what the answer says. */
import type { Finding } from '$api/client';
import { selection, type ListQuery } from '../query';
import type { FieldInfo, Row, Value } from '../metadata';

/** What one request takes. */
export const mostAtOnce = 500;

export interface BulkLine {
  index: number;
  result: 'created' | 'updated' | 'ended' | 'same' | 'rejected';
  id?: string;
  changes: { field: string; old: Value; new: Value }[];
  findings: Finding[];
}

export interface BulkOutcome {
  lines: BulkLine[];
  /** Of a selection: how many rows it found. */
  affected?: number;
}

export type Target = { kind: 'rows'; rows: Row[] } | { kind: 'all'; query: ListQuery; extra: [string, string][] };

export type Change = { op: 'update'; field: string; value: Value } | { op: 'end' };

/** Parameters of the list that select; paging and sorting do not. */
function conditions(query: ListQuery, extra: [string, string][]): [string, string][] {
  return [...selection({ ...query, sort: '', ended: false }), ...extra];
}

/** `select` takes each name once: where one stands twice, more rows than those of the list would be changed. */
export function selects(query: ListQuery, extra: [string, string][]): boolean {
  const names = conditions(query, extra).map(([name]) => name);
  return new Set(names).size === names.length;
}

export function selectOf(query: ListQuery, extra: [string, string][]): Record<string, string> {
  return Object.fromEntries(conditions(query, extra));
}

export function bulkBody(target: Target, change: Change, preview: boolean, expected?: number): object {
  if (target.kind === 'all') {
    const set = change.op === 'update' ? { [change.field]: change.value } : {};
    const body = { preview, select: selectOf(target.query, target.extra), set };
    return expected === undefined ? body : { ...body, expected };
  }
  const items = target.rows.map((row) => itemOf(row, change));
  return { preview, items };
}

function itemOf(row: Row, change: Change): object {
  const { id, version } = row;
  if (change.op === 'end') return { op: 'end', id, version };
  return { op: 'update', id, version, data: { [change.field]: change.value } };
}

export interface Tally {
  changed: number;
  same: number;
  rejected: number;
}

export function tally(lines: BulkLine[]): Tally {
  const count = (wanted: (line: BulkLine) => boolean) => lines.filter(wanted).length;
  return {
    changed: count((line) => line.result === 'updated' || line.result === 'ended' || line.result === 'created'),
    same: count((line) => line.result === 'same'),
    rejected: count((line) => line.result === 'rejected')
  };
}

/** Fields that can be corrected for many rows with one value. */
export function correctable(fields: FieldInfo[]): FieldInfo[] {
  const fit = new Set(['text', 'long_text', 'integer', 'decimal', 'money', 'date', 'time', 'yes_no', 'choice', 'reference']);
  return fields.filter((field) => !field.kept && !field.fixed && fit.has(field.type) && field.privacy !== 'secret');
}
