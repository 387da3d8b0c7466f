/** Two records at work: which one stays, which value is taken from where. */
import { call } from '$api/client';
import { locale } from '$api/locale.svelte';
import { screen as screenOf } from '$api/screens';
import type { DuplicatePair, MergePreview } from '$api/types';
import type { FieldInfo, Names, Row, Screen } from '$render/metadata';
import { formatDate } from '$render/format';
import { agreeing, shownText, swapped, twoOf, type Same } from './pair';

type Side = 'kept' | 'lost';

/** Screens in which the two records and their persons are described, by the first part of a field's name. */
const screensOf: Record<string, { record: string; person: boolean }> = {
  pup: { record: 'people.pupils', person: true },
  stm: { record: 'people.staff-members', person: true }
};

export class Comparison {
  pair = $state.raw<DuplicatePair | null>(null);
  preview = $state.raw<MergePreview | null>(null);
  fault = $state.raw<unknown>(null);
  chosen = $state<Record<string, Side>>({});
  same = $state.raw<Same[]>([]);
  private names = $state.raw<Names>({});
  private fields = $state.raw<Record<string, FieldInfo>>({});
  private rows = $state.raw<Record<string, Row>>({});

  async load(id: string): Promise<void> {
    this.fault = null;
    try {
      let two = twoOf(id);
      if (!two) {
        const { data } = await call<DuplicatePair>('GET', `/api/v1/people/duplicate-pairs/${id}`);
        this.pair = data;
        two = [data.left_id, data.right_id];
      }
      await this.look(two[0], two[1]);
      await this.describe(two[0], two[1]);
    } catch (fault) {
      this.fault = fault;
    }
  }

  async preview_again(): Promise<void> {
    if (!this.preview) return;
    await this.look(this.preview.kept, this.preview.lost).catch((fault) => (this.fault = fault));
  }

  /** The other one stays. */
  async keep(record: string): Promise<void> {
    if (!this.preview || record === this.preview.kept) return;
    const { kept } = this.preview;
    this.chosen = swapped(this.chosen);
    await this.look(record, kept).catch((fault) => (this.fault = fault));
  }

  /** "Bùi Quang Kiệt (HS06127)" */
  labelOf(side: Side): string {
    const { preview } = this;
    if (!preview) return '';
    const code = this.rows[preview[side]]?.code;
    return preview[`${side}_name`] + (code ? ` (${String(code)})` : '');
  }

  noteOf(record: string): string {
    const row = this.rows[record];
    const birth = typeof row?.birth_date === 'string' ? formatDate(row.birth_date) : '';
    const room = typeof row?.class_id === 'string' ? (this.names[row.class_id] ?? '') : '';
    return [birth, row?.code, room].filter(Boolean).join(' · ');
  }

  shown(field: string, text: string): string {
    return shownText(text, this.fields[field], this.names);
  }

  private async look(kept: string, lost: string): Promise<void> {
    const { data } = await call<MergePreview>('GET', '/api/v1/merging/preview', { query: { kept, lost } });
    this.preview = data;
  }

  /** Who they are and what they have in common; a comfort beside the preview. */
  private async describe(left: string, right: string): Promise<void> {
    const known = screensOf[left.split('_')[0] ?? ''];
    if (!known) return;
    const found: Same[] = [];
    const record = await this.both(known.record, left, right, found);
    const persons = [record[0].person_id, record[1].person_id].map(String);
    if (known.person) await this.both('people.persons', persons[0] ?? '', persons[1] ?? '', found).catch(() => undefined);
    const labels = new Set<string>();
    this.same = found.filter(({ label }) => !labels.has(label) && labels.add(label));
  }

  private async both(screenId: string, left: string, right: string, found: Same[]): Promise<[Row, Row]> {
    const screen: Screen = await screenOf(screenId);
    const ask = async (id: string) => {
      const answer = await call<Row>('GET', `${screen.path}/${id}`, { query: { names: locale.code } });
      this.names = { ...this.names, ...(answer.whole.x_names as Names | undefined) };
      this.rows = { ...this.rows, [id]: answer.data };
      return answer.data;
    };
    const two: [Row, Row] = [await ask(left), await ask(right)];
    const prefix = screenId === 'people.persons' ? 'person' : screenId === 'people.pupils' ? 'pupil' : 'staff_member';
    this.fields = { ...this.fields, ...Object.fromEntries(screen.fields.map((field) => [`${prefix}.${field.name}`, field])) };
    found.push(...agreeing(screen, two[0], two[1], this.names));
    return two;
  }
}
