/** Who of the staff can sign in, and opening accounts for those who cannot. */
import { call } from '$api/client';
import type { OpenedAccount, StaffAccess } from '$api/types';
import { textOf } from '$shell/door/refusal.svelte';

export class Staff {
  rows = $state.raw<StaffAccess[]>([]);
  loaded = $state(false);
  fault = $state('');
  busy = $state(false);
  /** With codes that nobody sees again. */
  opened = $state.raw<OpenedAccount[]>([]);

  async load(): Promise<void> {
    this.fault = '';
    try {
      this.rows = (await call<StaffAccess[]>('GET', '/api/v1/accounts/staff-access')).data;
    } catch (fault) {
      this.fault = textOf(fault);
    }
    this.loaded = true;
  }

  async open(persons: readonly string[]): Promise<void> {
    if (this.busy || !persons.length) return;
    this.busy = true;
    this.fault = '';
    try {
      const body = { accounts: persons.map((person_id) => ({ person_id })) };
      this.opened = (await call<OpenedAccount[]>('POST', '/api/v1/accounts/accounts/open', { body })).data;
      await this.load();
    } catch (fault) {
      this.fault = textOf(fault);
    }
    this.busy = false;
  }
}
