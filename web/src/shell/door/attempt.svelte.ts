/**
 * One attempt to come in: name and password, then perhaps which of those who share the telephone, then perhaps a code,
 * then perhaps a new password.
 */
import { call, Lingering, Problem, Unreachable } from '$api/client';
import { leaving } from '$api/leaving.svelte';
import { actAs } from '$api/seat';
import { forget } from '$api/session.svelte';
import type { SignIn, SignInAnswer, SignInChoice } from '$api/types';
import { m } from '$i18n';
import { Refusal } from './refusal.svelte';

export type Step = 'name' | 'choose' | 'code' | 'password' | 'in';

export class Attempt {
  step = $state<Step>('name');
  name = $state('');
  password = $state('');
  code = $state('');
  choices = $state.raw<SignInChoice[]>([]);
  busy = $state(false);
  codeFault = $state('');
  readonly refusal = new Refusal();
  private ticket = '';

  knock(): Promise<void> {
    this.ticket = '';
    return this.ask({ name: this.name.trim(), password: this.password });
  }

  choose(choice: SignInChoice): Promise<void> {
    this.ticket = choice.ticket;
    return this.ask({ ticket: choice.ticket });
  }

  prove(): Promise<void> {
    const who = this.ticket ? { ticket: this.ticket } : { name: this.name.trim(), password: this.password };
    return this.ask({ ...who, code: this.code });
  }

  restart(): void {
    this.step = 'name';
    this.password = '';
    this.code = '';
    this.codeFault = '';
    this.refusal.clear();
  }

  private async ask(wanted: SignIn): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    this.refusal.clear();
    this.codeFault = '';
    try {
      // Who left without network before is signed out first: the new cookie would only hide that session.
      await leaving.finish();
      const body = { ...wanted, cookie: true };
      const answer = await call<SignInAnswer>('POST', '/api/v1/accounts/sessions', { body });
      this.take(answer.data);
    } catch (fault) {
      this.refuse(fault, wanted);
    } finally {
      this.busy = false;
    }
  }

  private take(answer: SignInAnswer): void {
    if (answer.choose.length) {
      this.choices = answer.choose;
      this.step = 'choose';
      return;
    }
    // What the last person at this machine left behind goes before anything is asked as the new one.
    forget();
    actAs(answer.seat);
    this.step = answer.must_change_password ? 'password' : 'in';
    if (this.step === 'in') this.password = '';
  }

  private refuse(fault: unknown, wanted: SignIn): void {
    if (fault instanceof Problem && fault.has('code_required')) {
      this.step = 'code';
      if (wanted.code) this.codeFault = m.signin_code_wrong();
      this.code = '';
      return;
    }
    if (fault instanceof Problem && fault.has('ticket_expired')) this.restart();
    this.refusal.take(fault);
    if (fault instanceof Unreachable || fault instanceof Lingering) this.refusal.text = m.signin_needs_network();
  }
}
