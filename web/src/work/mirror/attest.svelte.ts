/** What a person puts his name to: typed, judged by the server, said again in the field that it is about. */
import { call, newKey, Problem, sentence, Unreachable, type Answer } from '$api/client';
import type { Finding } from '$api/problem';
import { session } from '$api/session.svelte';
import type { ItemStanding, PartStanding, StaffMember } from '$api/types';
import { upload } from '$api/upload';
import { m } from '$i18n';
import { faultText } from '$render/record/record.svelte';
import type { Load } from '$ui/combobox';

const staff = '/api/v1/people/staff-members';
const declarations = '/api/v1/readiness/declarations';

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

/** Parts, and items of lists, that nothing counts: each may be said by a person. */
export function openSubjects(about: { framework: string; code: string; top: number; parts: readonly PartStanding[] }): Subject[] {
  const { framework, code, top } = about;
  return about.parts.flatMap((part) => {
    const items = part.items.filter(({ computed }) => !computed).map((item): Subject => ({ framework, code, part, item, top }));
    return items.length || part.computed || part.items.length ? items : [{ framework, code, part, item: null, top }];
  });
}

/** Parts that hold the level down because nobody has said anything of them. */
export function silentParts(parts: readonly PartStanding[]): PartStanding[] {
  return parts.filter(({ rated, known, absent }) => rated && !known && !absent);
}

/** "1200", "1.200" or "1 200"; "12.5" is no count, and neither is "12,5". */
export function count(typed: string): number | null {
  const text = typed.trim();
  return /^\d+$|^\d{1,3}([.\s]\d{3})+$/.test(text) ? Number(text.replace(/[.\s]/g, '')) : null;
}

/** Colleagues by what is typed. */
export const colleagues: Load = async (typed, signal) => {
  const query = new URLSearchParams({ limit: '20' });
  if (typed) query.set('q', typed);
  const { data } = await call<StaffMember[]>('GET', staff, { query, signal });
  return data.map(({ id, full_name, code }) => ({ value: id, label: full_name, note: code }));
};

/** One value of a form, as it stands in its fields. */
export class Value {
  level = $state('');
  numerator = $state('');
  denominator = $state('');
  errors = $state<Record<string, string>>({});
  readonly manner: Manner;
  readonly stepped: boolean;

  constructor(
    readonly subject: Subject,
    prefilled = false
  ) {
    this.manner = mannerOf(subject);
    this.stepped = this.manner === 'level' && hasLevels(subject);
    if (prefilled) this.prefill();
  }

  private prefill() {
    const { part, item } = this.subject;
    if (item) {
      this.level = item.level > 0 ? String(item.level) : '';
    } else if (part?.known && !part.computed) {
      if (this.manner === 'flag') this.level = part.numerator > 0 ? '1' : '0';
      else this.numerator = String(part.numerator);
      if (this.manner === 'share') this.denominator = String(part.denominator);
    }
  }

  get given(): boolean {
    return [this.level, this.numerator, this.denominator].some((text) => text.trim() !== '');
  }

  /** What is typed and is no count is told at its field, and not sent. */
  sound(): boolean {
    this.errors = {};
    for (const field of ['numerator', 'denominator'] as const)
      if (this[field].trim() && count(this[field]) === null) this.errors[field] = m.mirror_attest_whole_number();
    return Object.keys(this.errors).length === 0;
  }

  body() {
    const { part, item } = this.subject;
    const value = {
      level: { level: count(this.level) },
      flag: { numerator: count(this.level) },
      number: { numerator: count(this.numerator) },
      share: { numerator: count(this.numerator), denominator: count(this.denominator) }
    }[this.manner];
    return { part_key: part?.key ?? '', item_code: item?.code ?? '', ...value };
  }
}

/** "values[2].numerator" is the numerator of the third value that was sent. */
export function placeOfFault(path: string): { at: number; field: string } | null {
  const match = /^\/?values(?:\[(\d+)\]|\/(\d+))[./](\w+)$/.exec(path);
  return match ? { at: Number(match[1] ?? match[2]), field: match[3] ?? '' } : null;
}

/** Why, who, until when and what proves it: the same for one value and for several. */
abstract class Attesting {
  narrative = $state('');
  attester = $state('');
  attesterName = $state('');
  until = $state('');
  file = $state.raw<File | null>(null);
  busy = $state(false);
  errors = $state<Record<string, string>>({});
  other = $state('');
  private sent = { words: '', key: newKey() };
  private fileId = '';

  constructor(
    readonly framework: string,
    readonly code: string
  ) {}

  protected abstract readonly address: string;
  protected abstract said(): object;
  protected abstract inPlace(finding: Finding): boolean;
  protected abstract sound(): boolean;
  abstract get dirty(): boolean;

  choose(file: File | null): void {
    this.file = file;
    this.fileId = '';
    delete this.errors.file;
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

  /** The answer, or nothing where something is refused: what was said stands in `errors`, and nothing is lost. */
  async send(): Promise<Answer<unknown> | null> {
    const body = {
      framework_code: this.framework,
      node_code: this.code,
      ...this.said(),
      narrative: this.narrative.trim(),
      attester_id: this.attester || null,
      ...(this.until ? { valid_until: this.until } : {})
    };
    const words = JSON.stringify(body);
    if (words !== this.sent.words) this.sent = { words, key: newKey() };
    this.errors = {};
    this.other = '';
    if (!this.sound()) return null;
    this.busy = true;
    try {
      if (this.file && !this.fileId) this.fileId = await upload(this.file).run(() => undefined);
      const answer = await call('POST', `${declarations}/${this.address}`, { body, key: this.sent.key });
      return (await this.prove()) ? answer : null;
    } catch (fault) {
      if (!(fault instanceof Problem) && !(fault instanceof Unreachable)) throw fault;
      this.told(fault);
      return null;
    } finally {
      this.busy = false;
    }
  }

  /** The file becomes evidence of the criterion. What was attested stands, whatever comes of the file. */
  private async prove(): Promise<boolean> {
    if (!this.file || !this.fileId) return true;
    const body = {
      title: this.file.name.replace(/\.\w+$/, ''),
      doc_type: 'other',
      issuer: 'school',
      file_id: this.fileId,
      framework_code: this.framework,
      node_code: this.code
    };
    try {
      await call('POST', '/api/v1/dossier/evidences/add', { body, key: this.fileId });
      return true;
    } catch (fault) {
      if (!(fault instanceof Problem) && !(fault instanceof Unreachable)) throw fault;
      const told = fault instanceof Problem ? fault.findings.map(sentence).join(' ') : '';
      this.errors.file = m.mirror_attest_file_failed({ why: told || faultText(fault) });
      return false;
    }
  }

  private told(fault: Problem | Unreachable): void {
    const fields = ['narrative', 'attester_id', 'valid_until'];
    const findings = fault instanceof Problem ? fault.findings : [];
    const rest: string[] = [];
    for (const finding of findings) {
      const field = finding.path.replace(/^\//, '');
      if (fields.includes(field)) this.errors[field] = sentence(finding);
      else if (!this.inPlace(finding)) rest.push(sentence(finding));
    }
    this.other = findings.length ? rest.join(' ') : faultText(fault);
  }
}

export class AttestWork extends Attesting {
  protected readonly address = 'attest';
  readonly value: Value;

  constructor(subject: Subject) {
    super(subject.framework, subject.code);
    this.value = new Value(subject);
  }
  get dirty(): boolean {
    return this.value.given || this.narrative !== '' || this.file !== null;
  }
  protected sound(): boolean {
    return this.value.sound();
  }
  protected said() {
    return this.value.body();
  }
  protected inPlace(finding: Finding): boolean {
    const field = finding.path.replace(/^\//, '');
    if (!['level', 'numerator', 'denominator'].includes(field)) return false;
    this.value.errors[field] = sentence(finding);
    return true;
  }
}

/** Several parts of one criterion with one narrative and one name. */
export class JointWork extends Attesting {
  protected readonly address = 'attest-together';
  readonly values: Value[];
  private told_ = $state.raw<Value[]>([]);

  constructor(subjects: readonly Subject[]) {
    super(subjects[0]?.framework ?? '', subjects[0]?.code ?? '');
    this.values = subjects.map((subject) => new Value(subject, true));
  }
  get dirty(): boolean {
    return this.narrative !== '' || this.file !== null;
  }
  get given(): Value[] {
    return this.values.filter(({ given }) => given);
  }
  protected sound(): boolean {
    return this.values.map((value) => value.sound()).every(Boolean);
  }
  protected said() {
    this.told_ = this.given;
    return { values: this.told_.map((value) => value.body()) };
  }
  protected inPlace(finding: Finding): boolean {
    if (finding.path.replace(/^\//, '') === 'values') {
      this.errors.values = m.mirror_attest_all_nothing();
      return true;
    }
    const place = placeOfFault(finding.path);
    const value = place ? this.told_[place.at] : undefined;
    if (!place || !value) return false;
    const field = place.field === 'part_key' || place.field === 'item_code' ? 'level' : place.field;
    value.errors[field] = sentence(finding);
    return true;
  }
}
