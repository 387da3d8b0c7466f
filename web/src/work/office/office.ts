/** What the pages of the registers share: types by the names that they have here, and the rules of their lists. */
import type { Body, BodyMember, ChecklistItem, Document, DocumentType, Meeting, ReadingRequest, Topic } from '$api/types';
import { call, type Query } from '$api/client';
import type { Names, Screen } from '$render/metadata';
import type { Option } from '$ui/combobox';

export type Paper = Document;
export type Kind = DocumentType;
export type { Body, BodyMember, ChecklistItem, Meeting, ReadingRequest, Topic };

export const documents = '/api/v1/office/documents';
export const requests = '/api/v1/office/reading-requests';

export type Tab = 'reading' | 'drafts' | 'out' | 'in' | 'inside' | 'topics' | 'bodies' | 'reviews';
const tabs: readonly Tab[] = ['reading', 'drafts', 'out', 'in', 'inside', 'topics', 'bodies', 'reviews'];

export function tabOf(asked: string | null, otherwise: Tab): Tab {
  return tabs.find((tab) => tab === asked) ?? otherwise;
}

/** The register in which the line of a document stands. */
export function registerHref({ direction, state }: Pick<Paper, 'direction' | 'state'>): string {
  const tab = state === 'draft' ? 'drafts' : direction === 'incoming' ? 'in' : direction === 'internal' ? 'inside' : 'out';
  return `/work/office?tab=${tab}`;
}

/** Of the school's day, wherever the reader is. */
export function today(now = Date.now()): string {
  return new Date(now + 7 * 3_600_000).toISOString().slice(0, 10);
}

export interface Filters {
  typed: string;
  type: string;
  topic: string;
  year: string;
  state: string;
}
export const noFilters: Filters = { typed: '', type: '', topic: '', year: '', state: '' };

const ofTab: Partial<Record<Tab, Record<string, string>>> = {
  drafts: { 'filter[state]': 'draft', sort: '-id' },
  out: { 'filter[direction]': 'outgoing', sort: '-issued_on' },
  in: { 'filter[direction]': 'incoming', sort: '-arrived_on' },
  inside: { 'filter[direction]': 'internal', sort: '-issued_on' },
  reviews: { 'filter[state]': 'issued', sort: 'review_on' }
};

/** The list of a register as the server is asked for it. Drafts have a list of their own. */
export function queryOf(tab: Tab, filters: Filters, day: string): Record<string, string> {
  const query: Record<string, string> = { ...ofTab[tab] };
  if (tab === 'out' || tab === 'inside') query['filter[state][ne]'] = 'draft';
  if (tab === 'reviews') query['filter[review_on][lte]'] = day;
  if (filters.state === 'waiting') query['filter[forwarded_on]'] = 'null';
  else if (filters.state === 'overdue') query['filter[due_on][lt]'] = day;
  else if (filters.state) {
    delete query['filter[state][ne]'];
    query['filter[state]'] = filters.state;
  }
  if (filters.state === 'waiting' || filters.state === 'overdue') query['filter[settled_on]'] = 'null';
  if (filters.typed) query.q = filters.typed;
  if (filters.type) query['filter[type_id]'] = filters.type;
  if (filters.topic) query['filter[topic_id]'] = filters.topic;
  if (filters.year) query['filter[year]'] = filters.year;
  return query;
}

/** Days after the day on which it was due; nothing: it is in time, or done. */
export function daysLate(paper: { due_on: string | null; settled_on: string | null }, day: string): number {
  if (!paper.due_on || paper.settled_on || paper.due_on >= day) return 0;
  return Math.round((Date.parse(day) - Date.parse(paper.due_on)) / 86_400_000);
}

/** The year and those before it, as far back as registers are looked up. */
export function years(day: string, count = 4): { value: string; label: string }[] {
  const now = +day.slice(0, 4);
  return Array.from({ length: count }, (_, back) => ({ value: String(now - back), label: String(now - back) }));
}

export function signerOf(paper: Paper, names: Names): string {
  return paper.signer || (paper.signer_id ? (names[paper.signer_id] ?? '') : '');
}
export function receiverOf(paper: Paper, names: Names): string {
  return paper.forwarded_to || (paper.forwarded_id ? (names[paper.forwarded_id] ?? '') : '');
}

/** All rows of a short list. */
export async function rowsOf<T>(path: string, query: Query = {}): Promise<T[]> {
  return (await call<T[]>('GET', path, { query: { limit: 200, ...(query as Record<string, string>) } })).data;
}

export async function staffFound(typed: string, signal: AbortSignal): Promise<Option[]> {
  const query = { limit: 20, ...(typed ? { q: typed } : {}) };
  const { data } = await call<{ id: string; full_name: string; code: string }[]>('GET', '/api/v1/people/staff-members', { query, signal });
  return data.map((each) => ({ value: each.id, label: each.full_name, note: each.code }));
}

/** Issued documents, for what points to one. */
export async function issuedFound(typed: string, signal: AbortSignal): Promise<Option[]> {
  const query = { limit: 20, 'filter[state]': 'issued', 'filter[direction][ne]': 'incoming', sort: '-issued_on', ...(typed ? { q: typed } : {}) };
  const { data } = await call<Paper[]>('GET', documents, { query, signal });
  return data.map((each) => ({ value: each.id, label: each.title, note: each.symbol }));
}

export function filledLevel(items: readonly Pick<ChecklistItem, 'level'>[]): number {
  return items.filter(({ level }) => level >= 2).length;
}

/** Who keeps the register is offered its steps; everybody else reads. */
export function keepsRegister(screen: Pick<Screen, 'actions'> | null): boolean {
  return !!screen?.actions.some(({ id }) => id === 'issue');
}
