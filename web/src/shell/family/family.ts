/** What a family sees of its children, gathered from the lists that it may read. */
import { call } from '$api/client';
import { locale } from '$api/locale.svelte';
import type { CalendarDay, Class, ConsentView, Enrolment, Guardianship, Homeroom, OpenQuestion, Pupil, PupilStatus } from '$api/types';

export interface Child {
  pupil: Pupil;
  classId: string | null;
  className: string;
  shift: Class['shift'] | null;
  homeroom: string;
  state: PupilStatus['state'] | null;
}

export interface Family {
  children: Child[];
  /** Answered without network, as it was then. */
  staleSince: Date | null;
}

type Names = Record<string, string>;

interface Listed<T> {
  rows: T[];
  names: Names;
  since: Date | null;
}

const most = 200;

/** A list that this seat may not read, or that fails, leaves its place empty. */
async function list<T>(path: string, query: Record<string, string | number> = {}): Promise<Listed<T>> {
  try {
    const answer = await call<T[]>('GET', path, { query: { limit: most, names: locale.code, ...query } });
    const names = (answer.whole.x_names as Names | undefined) ?? {};
    return { rows: answer.data, names, since: answer.staleSince ?? null };
  } catch {
    return { rows: [], names: {}, since: null };
  }
}

export async function family(): Promise<Family> {
  const pupilsAnswer = await call<Pupil[]>('GET', '/api/v1/people/pupils', { query: { limit: most } });
  const [enrolments, homerooms, statuses] = await Promise.all([
    list<Enrolment>('/api/v1/classes/enrolments'),
    list<Homeroom>('/api/v1/classes/homerooms'),
    list<PupilStatus>('/api/v1/people/pupil-statuses')
  ]);
  const classes = await classesOf(enrolments.rows);
  const names = { ...enrolments.names, ...homerooms.names };
  const children = pupilsAnswer.data.map((pupil): Child => {
    const classId = enrolments.rows.find((row) => row.pupil_id === pupil.id)?.class_id ?? null;
    const room = classes.find((each) => each.id === classId);
    const teacher = homerooms.rows.find((row) => row.class_id === classId);
    return {
      pupil,
      classId,
      className: room?.name ?? (classId ? (names[classId] ?? '') : ''),
      shift: room?.shift ?? null,
      homeroom: teacher ? (names[teacher.staff_member_id] ?? names[teacher.person_id] ?? '') : '',
      state: statuses.rows.find((row) => row.pupil_id === pupil.id)?.state ?? null
    };
  });
  return { children, staleSince: pupilsAnswer.staleSince ?? null };
}

async function classesOf(enrolments: Enrolment[]): Promise<Class[]> {
  const ids = [...new Set(enrolments.map((row) => row.class_id))];
  const asked = ids.map((id) => call<Class>('GET', `/api/v1/classes/classes/${id}`).then((answer) => answer.data, () => null));
  return (await Promise.all(asked)).filter((row) => row !== null);
}

export function guardians(pupil: string): Promise<Guardianship[]> {
  return list<Guardianship>('/api/v1/people/guardianships', { 'filter[pupil_id]': pupil, sort: 'contact_order' }).then(
    (answer) => answer.rows
  );
}

export function daysAhead(from: string, days: number): Promise<CalendarDay[]> {
  const last = new Date(`${from}T12:00:00Z`);
  last.setUTCDate(last.getUTCDate() + days);
  const query = { from, to: last.toISOString().slice(0, 10) };
  return call<CalendarDay[]>('GET', '/api/v1/calendar/days', { query }).then(
    (answer) => answer.data,
    () => []
  );
}

export function consents(): Promise<ConsentView[]> {
  return call<ConsentView[]>('GET', '/api/v1/privacy/consents/mine').then(
    (answer) => answer.data,
    () => []
  );
}

/** Children about whom the school asks now and nobody has answered; what closes first stands first. */
export function unanswered(): Promise<OpenQuestion[]> {
  return call<OpenQuestion[]>('GET', '/api/v1/families/open-questions').then(
    (answer) => answer.data.filter((each) => !each.answer).sort((a, b) => a.closes_on.localeCompare(b.closes_on)),
    () => []
  );
}

/** Waits for an answer of this person. */
export function isOpen(consent: ConsentView): boolean {
  return consent.may_decide && consent.mine === null;
}
