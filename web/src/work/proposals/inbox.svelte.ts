/** What families propose, by child: what waits, and what became of it while somebody works. */
import { call, type Answer } from '$api/client';
import { locale } from '$api/locale.svelte';
import { screen as screenOf } from '$api/screens';
import type { ChangeProposal, ProposedValue, Verification } from '$api/types';
import { undo } from '$api/undo';
import type { Names, Screen } from '$render/metadata';

const most = 200;
const mostPages = 20;
const proposalsPath = '/api/v1/families/change-proposals';
const valuesPath = '/api/v1/families/proposed-values';

export type View = 'waiting' | 'decided';

export interface ProposalGroup {
  pupil: string;
  proposals: ChangeProposal[];
}

/** Those of one child together, in the order of the first of each. */
export function byPupil(proposals: readonly ChangeProposal[]): ProposalGroup[] {
  const groups = new Map<string, ProposalGroup>();
  for (const proposal of proposals) {
    const group = groups.get(proposal.pupil_id);
    if (group) group.proposals.push(proposal);
    else groups.set(proposal.pupil_id, { pupil: proposal.pupil_id, proposals: [proposal] });
  }
  return [...groups.values()];
}

export function isOpen(value: ProposedValue): boolean {
  return value.state === 'waiting' || value.state === 'stale';
}

/** Fields whose value is held against papers. */
const verified = new Set(['full_name', 'birth_date', 'sex', 'personal_number']);

export function isVerified(value: Pick<ProposedValue, 'part' | 'field'>): boolean {
  return (value.part === 'child' || value.part === 'guardian') && verified.has(value.field);
}

export class Inbox {
  proposals = $state.raw<ChangeProposal[] | null>(null);
  values = $state.raw<ProposedValue[]>([]);
  names = $state.raw<Names>({});
  screen = $state.raw<Screen | null>(null);
  fault = $state.raw<unknown>(null);
  hasMore = $state(false);
  private levels = $state.raw<Verification[]>([]);
  private levelScreen = $state.raw<Screen | null>(null);

  /** How many still wait. */
  get waiting(): number {
    return (this.proposals ?? []).filter(({ state }) => state === 'waiting').length;
  }

  async load(view: View): Promise<void> {
    try {
      const query = { 'filter[state]': view, sort: view === 'waiting' ? 'proposed_at' : '-decided_at', names: locale.code, limit: most };
      const [screen, proposals] = await Promise.all([
        screenOf('families.proposed-values'),
        call<ChangeProposal[]>('GET', proposalsPath, { query })
      ]);
      const states = view === 'waiting' ? ['waiting', 'stale'] : ['accepted', 'refused'];
      const asked = states.map((state) => this.askAll({ 'filter[state]': state, sort: '-id' }));
      const answers = (await Promise.all(asked)).flat();
      this.screen = screen;
      this.names = {};
      this.take(proposals);
      answers.forEach((answer) => this.take(answer));
      this.proposals = proposals.data;
      this.hasMore = proposals.hasMore;
      this.values = answers.flatMap(({ data }) => data).sort((a, b) => a.id.localeCompare(b.id));
      this.fault = null;
      if (view === 'waiting') await this.loadLevels().catch(() => undefined);
    } catch (fault) {
      this.fault = fault;
    }
  }

  /** Those behind the last one that is shown. */
  async more(view: View): Promise<void> {
    const last = this.proposals?.at(-1);
    if (!last) return;
    const query = { 'filter[state]': view, sort: view === 'waiting' ? 'proposed_at' : '-decided_at', names: locale.code, limit: most };
    const answer = await call<ChangeProposal[]>('GET', proposalsPath, { query: { ...query, starting_after: last.id } });
    const known = new Set(this.values.map(({ id }) => id));
    const values = await Promise.all(
      answer.data.map(({ id }) => call<ProposedValue[]>('GET', valuesPath, { query: { 'filter[proposal_id]': id, names: locale.code, limit: most }, together: true }))
    );
    this.take(answer);
    values.forEach((each) => this.take(each));
    this.values = [...this.values, ...values.flatMap(({ data }) => data).filter(({ id }) => !known.has(id))];
    this.proposals = [...(this.proposals ?? []), ...answer.data];
    this.hasMore = answer.hasMore;
  }

  valuesOf(proposal: ChangeProposal): ProposedValue[] {
    return this.values.filter(({ proposal_id }) => proposal_id === proposal.id);
  }

  /** "Tự khai": how sure the school's value is, where somebody noted that. */
  levelOf(value: ProposedValue): string {
    if (!isVerified(value)) return '';
    const person = value.part === 'child' ? value.person_id : value.proposer_id;
    const held = this.levels.find((level) => level.person_id === person && level.field === value.field);
    const words = this.levelScreen?.fields.find(({ name }) => name === 'level')?.choices;
    return (held && words?.find((choice) => choice.value === held.level)?.label) ?? '';
  }

  /** After an answer: the server says what stands now. Returns what can be undone. */
  async decide(proposal: ChangeProposal, path: string, body?: object, key?: string): Promise<string | undefined> {
    const { changeSet } = await call('POST', `/api/v1/families/${path}`, { body, key });
    await this.renew(proposal.id);
    return changeSet;
  }

  async takeBack(proposal: ChangeProposal, changeSet: string): Promise<void> {
    await undo(changeSet);
    await this.renew(proposal.id);
  }

  async renew(proposal: string): Promise<void> {
    const [now, values] = await Promise.all([
      call<ChangeProposal>('GET', `${proposalsPath}/${proposal}`),
      this.ask({ 'filter[proposal_id]': proposal })
    ]);
    const fresh = new Map(values.data.map((value) => [value.id, value]));
    this.take(values);
    this.proposals = (this.proposals ?? []).map((each) => (each.id === proposal ? now.data : each));
    const known = this.values.map((value) => fresh.get(value.id) ?? value);
    const seen = new Set(known.map(({ id }) => id));
    this.values = [...known, ...values.data.filter(({ id }) => !seen.has(id))];
  }

  private ask(query: Record<string, string>): Promise<Answer<ProposedValue[]>> {
    return call<ProposedValue[]>('GET', valuesPath, { query: { ...query, names: locale.code, limit: most } });
  }

  /** Page by page: a proposal without its fields could not be decided. */
  private async askAll(query: Record<string, string>): Promise<Answer<ProposedValue[]>[]> {
    const answers = [await this.ask(query)];
    while (answers.length < mostPages && answers.at(-1)!.hasMore) {
      const last = answers.at(-1)!.data.at(-1)!;
      answers.push(await this.ask({ ...query, starting_after: last.id }));
    }
    return answers;
  }

  private take(answer: { whole: Record<string, unknown> }): void {
    this.names = { ...this.names, ...(answer.whole.x_names as Names | undefined) };
  }

  private async loadLevels(): Promise<void> {
    const persons = new Set<string>();
    for (const value of this.values.filter(isVerified)) {
      const person = value.part === 'child' ? value.person_id : value.proposer_id;
      if (person) persons.add(person);
    }
    if (persons.size === 0) return;
    this.levelScreen = await screenOf('people.verifications');
    const path = this.levelScreen.path;
    const asked = [...persons].map((person) => call<Verification[]>('GET', path, { query: { 'filter[person_id]': person }, together: true }));
    this.levels = (await Promise.all(asked)).flatMap(({ data }) => data);
  }
}
