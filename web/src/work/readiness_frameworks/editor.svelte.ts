/** One framework on the page: read, changed, held against the rules while somebody types. */
import { call, Problem, sentence } from '$api/client';
import type { FrameworkDocument, FrameworkFault, FrameworkLine } from '$api/types';
import { isEnglish } from '$api/locale.svelte';
import { read, type Fault, type Framework } from './document';

export const base = '/api/v1/readiness';
const patienceMs = 700;

export class FrameworkWork {
  row = $state.raw<FrameworkDocument | null>(null);
  content = $state<Framework | null>(null);
  version = $state('');
  basis = $state('');
  fault = $state.raw<unknown>(null);
  faults = $state.raw<Fault[]>([]);
  saving = $state(false);
  private kept = $state('');
  private timer: ReturnType<typeof setTimeout> | undefined;
  private asking = 0;

  readonly editable = $derived(!!this.row?.mine && this.row.state === 'draft');
  readonly dirty = $derived(!!this.row && this.editable && this.written() !== this.kept);

  constructor(readonly name: string) {}

  private written(): string {
    return JSON.stringify([this.content, this.version, this.basis]);
  }

  async load(): Promise<void> {
    this.fault = null;
    try {
      const query = this.name.startsWith('sfw_') ? { id: this.name } : { code: this.name };
      const answer = await call<FrameworkDocument>('GET', `${base}/framework`, { query });
      this.row = answer.data;
      this.content = read(answer.data.content);
      this.version = answer.data.version;
      this.basis = answer.data.legal_basis;
      this.kept = this.written();
      this.faults = [];
    } catch (fault) {
      this.fault = fault;
    }
  }

  /** After a change: what is wrong now, each at its place. */
  changed(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.check().catch(() => undefined), patienceMs);
  }

  async check(): Promise<void> {
    const mine = ++this.asking;
    const body = { content: JSON.stringify(this.content) };
    const answer = await call<FrameworkFault[]>('POST', `${base}/frameworks/check`, { body });
    if (mine !== this.asking) return;
    this.faults = answer.data.map((each) => ({ path: each.path, text: isEnglish() ? each.message_en : each.message_vi }));
  }

  /** True when it is kept. Faults stand at their places, and nothing that was typed is lost. */
  async save(): Promise<boolean> {
    if (!this.row?.id || !this.content) return false;
    this.saving = true;
    try {
      const answer = await call<FrameworkLine>('POST', `${base}/frameworks/${this.row.id}/edit`, {
        body: {
          version: this.version,
          name_vi: this.content.name_vi,
          name_en: this.content.name_en,
          legal_basis: this.basis,
          content: JSON.stringify(this.content),
          revision: this.row.revision
        }
      });
      this.row = { ...this.row, revision: answer.data.revision, version: answer.data.version };
      this.kept = this.written();
      this.faults = [];
      return true;
    } catch (fault) {
      if (!(fault instanceof Problem) || fault.findings.length === 0) throw fault;
      this.faults = fault.findings.map((each) => ({ path: each.path, text: sentence(each) }));
      return false;
    } finally {
      this.saving = false;
    }
  }

  stop(): void {
    clearTimeout(this.timer);
  }
}
