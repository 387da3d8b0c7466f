/** Appointments or delegations of the school: told, given, and brought to their last day. */
import { call, Problem } from '$api/client';
import { locale } from '$api/locale.svelte';
import { screen as screenOf } from '$api/screens';
import { session } from '$api/session.svelte';
import type { Appointment, Delegation } from '$api/types';
import { m } from '$i18n';
import { FormWork, type Saved } from '$render/form/form.svelte';
import { creationFields } from '$render/form/sections';
import type { Screen } from '$render/metadata';
import { faultText, takeBack } from '$render/record/record.svelte';
import { textOf } from '$shell/door/refusal.svelte';
import { todayInVietnam } from '$ui/day';
import { toasts } from '$ui/toast.svelte';
import { timeOf } from './people';

export type GrantKind = 'appointments' | 'delegations';
export type Grant = Appointment | Delegation;

export class Grants {
  screen = $state.raw<Screen | null>(null);
  rows = $state.raw<Grant[]>([]);
  names = $state.raw<Record<string, string>>({});
  loaded = $state(false);
  fault = $state('');
  work = $state.raw<FormWork | null>(null);
  ending = $state.raw<Grant | null>(null);
  private readonly path: string;

  constructor(readonly kind: GrantKind) {
    this.path = `/api/v1/accounts/${kind}`;
  }

  async load(): Promise<void> {
    this.fault = '';
    try {
      this.screen ??= await screenOf(`accounts.${this.kind}`);
      const query = { as_of: 'all', sort: '-valid_from', limit: 200, names: locale.code };
      const answer = await call<Grant[]>('GET', this.path, { query });
      this.names = (answer.whole.x_names ?? {}) as Record<string, string>;
      this.rows = answer.data;
    } catch (fault) {
      this.fault = textOf(fault);
    }
    this.loaded = true;
  }

  timeOf(row: Grant): 'now' | 'later' | 'over' {
    return timeOf(row, todayInVietnam());
  }

  begin(): void {
    const { screen } = this;
    if (!screen?.creation) return;
    const fields = creationFields(screen);
    const own = this.kind === 'delegations' ? this.lender() : null;
    const given = { valid_from: todayInVietnam(), ...(own ? { from_id: own.person_id } : {}) };
    const names = own ? { [own.person_id]: own.full_name } : {};
    this.work = new FormWork({ screen: screen.id, path: screen.creation.path, fields, row: null, given, names });
  }

  /** Mostly one lends what one holds. */
  private lender(): { person_id: string; full_name: string } | null {
    const person = session.me?.persons.find(({ person_id }) => person_id === session.seat?.person_id);
    return person ? { person_id: String(person.person_id), full_name: person.full_name } : null;
  }

  close(): void {
    this.work = null;
    this.ending = null;
  }

  async made({ changeSet }: Saved): Promise<void> {
    this.close();
    this.tell(m.access_given(), changeSet);
    await this.load();
  }

  /** His last day with the role; the row stays, for what he did in it was his to do. Gives the fault. */
  async end(row: Grant, day: string, reason: string): Promise<string> {
    try {
      const ask = { body: { valid_to: day }, tag: `"${row.version}"`, reason };
      const { changeSet } = await call('PATCH', `${this.path}/${row.id}`, ask);
      this.close();
      this.tell(m.access_ended(), changeSet);
      await this.load();
      return '';
    } catch (fault) {
      if (fault instanceof Problem && fault.status === 412) await this.load();
      return fault instanceof Problem ? textOf(fault) : faultText(fault);
    }
  }

  private tell(text: string, changeSet: string | undefined): void {
    const run = async () => {
      if (changeSet && (await takeBack(changeSet))) await this.load();
    };
    toasts.show(text, changeSet ? { action: { label: m.record_undo(), run } } : {});
  }
}
