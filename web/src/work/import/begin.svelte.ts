/** A file from the moment it is dropped until the server looks at it. */
import { call, newKey, Problem, Unreachable } from '$api/client';
import { sendTable, upload, type Upload } from '$api/upload';
import type { Import } from '$api/types';
import { reason } from '$render/list/notices';
import { m } from '$i18n';
import type { Recognised } from './types';

const largestBytes = 32 * 1024 * 1024;

type Phase = 'idle' | 'sending' | 'interrupted' | 'reading' | 'unknown';

export class Begin {
  phase = $state<Phase>('idle');
  name = $state('');
  sent = $state(0);
  size = $state(0);
  fault = $state('');
  found = $state.raw<Recognised | null>(null);
  private file: File | null = null;
  private way: Upload | null = null;
  private fileId = '';
  private key = '';

  /** The import that came of it; null where something stands in the way. */
  async take(file: File): Promise<string | null> {
    this.file = file;
    this.way = null;
    this.fileId = '';
    this.key = newKey();
    this.name = file.name;
    this.size = file.size;
    this.sent = 0;
    this.fault = '';
    this.found = null;
    const wrong = wrongWith(file);
    if (wrong) {
      this.fault = wrong;
      this.phase = 'idle';
      return null;
    }
    return this.goOn();
  }

  /** Also after the network was away: what has arrived is not sent again. */
  async goOn(): Promise<string | null> {
    const file = this.file;
    if (!file) return null;
    this.fault = '';
    try {
      this.phase = 'sending';
      this.fileId ||= await this.send(file);
      this.phase = 'reading';
      this.found = (await call<Recognised>('GET', `/api/v1/imports/files/${this.fileId}/recognised`)).data;
      const likeliest = this.found.lists[0];
      if (likeliest) return await this.begin(likeliest.code);
      this.phase = 'unknown';
    } catch (fault) {
      this.phase = fault instanceof Unreachable ? 'interrupted' : 'idle';
      this.fault = fault instanceof Unreachable ? '' : reason(fault);
    }
    return null;
  }

  async begin(sheet: string): Promise<string | null> {
    try {
      this.phase = 'reading';
      const body = { sheet, file_id: this.fileId };
      return (await call<Import>('POST', '/api/v1/imports/imports/begin', { body, key: this.key })).data.id;
    } catch (fault) {
      this.phase = fault instanceof Unreachable ? 'interrupted' : 'idle';
      this.fault = reason(fault);
      return null;
    }
  }

  async stop(): Promise<void> {
    await this.way?.abort();
    this.phase = 'idle';
    this.file = null;
  }

  private async send(file: File): Promise<string> {
    // Old encodings are no text to whoever takes any file; only the import reads them.
    if (/\.(csv|tsv|txt)$/i.test(file.name)) return sendTable(file);
    this.way ??= upload(file);
    try {
      return await this.way.run((sent) => (this.sent = sent));
    } catch (fault) {
      // What is no file that a school keeps may still be a table; the import says what is wrong with it.
      if (fault instanceof Problem && fault.status === 422) return sendTable(file);
      throw fault;
    }
  }
}

function wrongWith(file: File): string {
  if (file.size === 0) return m.import_file_empty();
  if (file.size > largestBytes) return m.import_file_large({ n: Math.ceil(file.size / 1024 / 1024) });
  return '';
}
