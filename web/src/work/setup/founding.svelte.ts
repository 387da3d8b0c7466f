/** The first three steps: what is typed, what the server says of it, and the founding itself. */
import { call, Problem, sentence } from '$api/client';
import { actAs } from '$api/seat';
import { forget } from '$api/session.svelte';
import type { Founded, SetupOffer, SetupState, SignInAnswer } from '$api/types';
import { m } from '$i18n';
import { Refusal } from '$shell/door/refusal.svelte';
import { unfinished } from './unfinished';
import { dateFields, datesOf, emptyDraft, foundationOf, stepOf, steps, type Draft, type Step } from './draft';

const place = 'truong.setup';
/** The fields that each step has a control for. */
const controls: Record<Step, readonly string[]> = {
  school: ['name', 'stages', 'code', 'province', 'commune'],
  year: dateFields,
  principal: ['full_name', 'user_name', 'password', 'phone']
};

export class Founding {
  draft = $state<Draft>(structuredClone(emptyDraft));
  password = $state('');
  offer = $state.raw<SetupOffer | null>(null);
  /** Sentences by the server's paths. */
  faults = $state<Record<string, string>>({});
  busy = $state(false);
  standing = $state<'asking' | 'open' | 'done' | 'failed'>('asking');
  /** Founded, while signing in did not succeed. */
  founded = $state.raw<Founded | null>(null);
  readonly refusal = new Refusal();

  /** `given`: the key of the address, which the server printed. */
  async begin(given: string): Promise<void> {
    this.standing = 'asking';
    this.draft = { ...structuredClone(emptyDraft), ...stored() };
    if (given) this.draft.key = given;
    // It has left the address bar already: a reload before the server answers must not lose it.
    this.keep();
    try {
      const { data } = await call<SetupState>('GET', '/api/v1/setup/state');
      this.standing = data.open ? 'open' : 'done';
    } catch {
      this.standing = 'failed';
      return;
    }
    if (this.standing === 'open' && this.draft.key) await this.knock();
  }

  async knock(): Promise<void> {
    if (!this.draft.key.trim()) {
      this.faults = { key: m.setup_key_missing() };
      return;
    }
    await this.attempt(async () => {
      const { data } = await call<SetupOffer>('POST', '/api/v1/setup/offer', { body: { key: this.draft.key } });
      this.offer = data;
      if (!this.draft.year) this.chooseYear((data.years.find(({ current }) => current) ?? data.years[0])?.code ?? '');
      if (!this.draft.campuses.length) this.draft.campuses = [{ name: m.setup_campus_first(), address: '' }];
      this.keep();
    });
  }

  chooseYear(code: string): void {
    this.draft.year = code;
    this.draft.dates = datesOf(this.offer?.years.find((year) => year.code === code));
  }

  go(step: Step): void {
    this.draft.step = step;
    this.keep();
  }

  /** Survives a reload of the tab; goes with it. */
  keep(): void {
    try {
      sessionStorage.setItem(place, JSON.stringify(this.draft));
    } catch {
      // Then a reload begins anew.
    }
  }

  /** What the server found that has no control in the step that is shown. */
  get elsewhere(): string[] {
    const { campuses, step } = this.draft;
    const shown = new Set<string>(controls[step]);
    campuses.forEach((_, index) => step === 'school' && ['name', 'address'].forEach((field) => shown.add(`campuses[${index}].${field}`)));
    const beside = Object.entries(this.faults).filter(([path]) => !shown.has(path) && (path !== 'key' || this.offer !== null));
    return [...new Set(beside.map(([, text]) => text))];
  }

  /** Whether what stands in this step is enough to go on. */
  checks(step: Step): boolean {
    const { draft } = this;
    const found: Record<string, string> = {};
    if (step === 'school') {
      if (!draft.name.trim()) found.name = m.setup_name_missing();
      if (!draft.stages.length) found.stages = m.setup_stages_missing();
      draft.campuses.forEach(({ name }, index) => {
        if (!name.trim()) found[`campuses[${index}].name`] = m.setup_campus_missing();
      });
    }
    if (step === 'principal') {
      if (!draft.full_name.trim()) found.full_name = m.setup_full_name_missing();
      if (!draft.user_name.trim()) found.user_name = m.setup_user_name_missing();
      if (!this.password) found.password = m.setup_password_missing();
    }
    this.faults = found;
    return Object.keys(found).length === 0;
  }

  /** Founds the school and signs its principal in; true: he is inside. */
  async found(): Promise<boolean> {
    const { offer } = this;
    if (!offer) return false;
    let inside = false;
    await this.attempt(async () => {
      if (!this.founded) {
        const body = foundationOf(this.draft, offer, this.password);
        this.founded = (await call<Founded>('POST', '/api/v1/setup/found', { body })).data;
        drop();
        unfinished.begin();
      }
      const who = { name: this.founded.user_name, password: this.password, cookie: true };
      const { data } = await call<SignInAnswer>('POST', '/api/v1/accounts/sessions', { body: who });
      forget();
      actAs(data.seat);
      this.password = '';
      inside = true;
    });
    return inside;
  }

  /** One request at a time: a second click finds the first under way. */
  private async attempt(work: () => Promise<void>): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    this.refusal.clear();
    this.faults = {};
    try {
      await work();
    } catch (fault) {
      this.refuse(fault);
    } finally {
      this.busy = false;
    }
  }

  private refuse(fault: unknown): void {
    if (fault instanceof Problem && fault.has('setup_done')) {
      this.standing = 'done';
      return;
    }
    if (!(fault instanceof Problem) || fault.status !== 422) {
      this.refusal.take(fault);
      return;
    }
    // A key that ran out meanwhile is asked for again; what was typed stays.
    if (fault.has('setup_key_wrong')) this.offer = null;
    const found: Record<string, string> = {};
    for (const finding of fault.findings) found[finding.path] = [found[finding.path], sentence(finding)].filter(Boolean).join(' ');
    this.faults = found;
    const first = steps.find((step) => Object.keys(found).some((path) => stepOf(path) === step));
    if (this.offer && first) this.go(first);
  }
}

function stored(): Partial<Draft> {
  try {
    return JSON.parse(sessionStorage.getItem(place) ?? '{}') as Partial<Draft>;
  } catch {
    return {};
  }
}

function drop(): void {
  try {
    sessionStorage.removeItem(place);
  } catch {
    // Nothing was kept.
  }
}
