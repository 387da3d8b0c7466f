/** What a person puts his name to: typed, judged by the server, said again in the field that it is about. */
import { call, newKey, Problem, sentence, Unreachable, type Answer } from '$api/client';
import { session } from '$api/session.svelte';
import type { ItemStanding, PartStanding, StaffMember } from '$api/types';
import { faultText } from '$render/record/record.svelte';
import type { Load } from '$ui/combobox';

const staff = '/api/v1/people/staff-members';

/** What is said: the level of the whole, the value of one number, or one item of a list. */
export interface Subject {
  framework: string;
  code: string;
  part: PartStanding | null;
  item: ItemStanding | null;
  top: number;
}

/** How it is answered. */
export type Manner = 'level' | 'flag' | 'share' | 'number';

export function mannerOf({ part, item }: Pick<Subject, 'part' | 'item'>): Manner {
  if (!part || item) return 'level';
  if (part.measure === 'flag') return 'flag';
  return part.measure === 'number' ? 'number' : 'share';
}

/**
 * Whether there are levels to choose from. Where two levels of a list ask for as many items, they ask for better ones:
 * its items have levels. Elsewhere an item is there or is not.
 */
export function hasLevels({ part, item, top }: Pick<Subject, 'part' | 'item' | 'top'>): boolean {
  if (!item) return top > 1;
  const asked = part?.thresholds.map(({ text }) => text) ?? [];
  return new Set(asked).size < asked.length;
}

function count(typed: string): number | null {
  const text = typed.trim().replace(/[.\s]/g, '');
  return /^\d+$/.test(text) ? Number(text) : null;
}

/** Colleagues by what is typed. */
export const colleagues: Load = async (typed, signal) => {
  const query = new URLSearchParams({ limit: '20' });
  if (typed) query.set('q', typed);
  const { data } = await call<StaffMember[]>('GET', staff, { query, signal });
  return data.map(({ id, full_name, code }) => ({ value: id, label: full_name, note: code }));
};

export class AttestWork {
  level = $state('');
  numerator = $state('');
  denominator = $state('');
  narrative = $state('');
  attester = $state('');
  attesterName = $state('');
  until = $state('');
  busy = $state(false);
  errors = $state<Record<string, string>>({});
  other = $state('');
  readonly manner: Manner;
  readonly stepped: boolean;
  private sent = { words: '', key: newKey() };

  constructor(readonly subject: Subject) {
    this.manner = mannerOf(subject);
    this.stepped = this.manner === 'level' && hasLevels(subject);
  }

  get dirty(): boolean {
    return [this.level, this.numerator, this.denominator, this.narrative].some((text) => text !== '');
  }

  /** Who types is the one who attests, unless he chooses somebody else. */
  async begin(): Promise<void> {
    const person = session.seat?.person_id;
    if (!person) return;
    const query = { 'filter[person_id]': person, limit: 1 };
    const found = await call<StaffMember[]>('GET', staff, { query }).catch(() => null);
    const mine = found?.data[0];
    if (!mine || this.attester) return;
    this.attester = mine.id;
    this.attesterName = mine.full_name;
  }

  private body() {
    const { framework, code, part, item } = this.subject;
    const value = {
      level: { level: count(this.level) },
      flag: { numerator: count(this.level) },
      number: { numerator: count(this.numerator) },
      share: { numerator: count(this.numerator), denominator: count(this.denominator) }
    }[this.manner];
    return {
      framework_code: framework,
      node_code: code,
      part_key: part?.key ?? '',
      item_code: item?.code ?? '',
      ...value,
      narrative: this.narrative.trim(),
      attester_id: this.attester || null,
      ...(this.until ? { valid_until: this.until } : {})
    };
  }

  /** The answer, or nothing where the server refuses: what it says stands in `errors`. */
  async send(): Promise<Answer<unknown> | null> {
    const body = this.body();
    const words = JSON.stringify(body);
    if (words !== this.sent.words) this.sent = { words, key: newKey() };
    this.busy = true;
    this.errors = {};
    this.other = '';
    try {
      return await call('POST', '/api/v1/readiness/declarations/attest', { body, key: this.sent.key });
    } catch (fault) {
      if (!(fault instanceof Problem) && !(fault instanceof Unreachable)) throw fault;
      this.told(fault);
      return null;
    } finally {
      this.busy = false;
    }
  }

  private told(fault: Problem | Unreachable): void {
    const fields = ['level', 'numerator', 'denominator', 'narrative', 'attester_id', 'valid_until'];
    const findings = fault instanceof Problem ? fault.findings : [];
    const rest: string[] = [];
    for (const finding of findings) {
      const field = finding.path.replace(/^\//, '');
      if (fields.includes(field)) this.errors[field] = sentence(finding);
      else rest.push(sentence(finding));
    }
    this.other = findings.length ? rest.join(' ') : faultText(fault);
  }
}
