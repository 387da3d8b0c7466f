/** Files go up in pieces; after an interruption the server tells where to go on from. */
import { address, call, newKey } from './client';
import { Problem, Unreachable } from './problem';
import { actingAs } from './seat';

interface State {
  id: string;
  offset: number;
  size: number;
  file_id: string | null;
}

export interface Upload {
  /** Sends what is missing; may be called again after a fault and goes on where it stopped. */
  run(progress: (sent: number) => void): Promise<string>;
  abort(): Promise<void>;
}

const pieceBytes = 512 * 1024;
const uploads = '/api/v1/files/uploads';

async function sendPiece(state: State, file: File, signal: AbortSignal): Promise<State> {
  const headers = new Headers({
    'Content-Type': 'application/octet-stream',
    'Upload-Offset': String(state.offset)
  });
  const seat = actingAs();
  if (seat) headers.set('Acting-As', seat);
  const body = file.slice(state.offset, state.offset + pieceBytes);
  let response: Response;
  try {
    response = await fetch(`${uploads}/${state.id}`, { method: 'PATCH', headers, body, signal, credentials: 'same-origin' });
  } catch (fault) {
    if (signal.aborted) throw fault;
    throw new Unreachable();
  }
  const whole: { data?: State; title?: string } = await response.json().catch(() => ({}));
  if (!response.ok || !whole.data) throw new Problem(response.status, whole, response.headers);
  return whole.data;
}

export function upload(file: File): Upload {
  const stop = new AbortController();
  let state: State | null = null;

  async function begin(): Promise<State> {
    const body = { name: file.name, size: file.size };
    if (!state) return (await call<State>('POST', uploads, { body })).data;
    return (await call<State>('GET', `${uploads}/${state.id}`)).data;
  }

  return {
    async run(progress) {
      let now = (state = await begin());
      progress(now.offset);
      while (!now.file_id) {
        now = state = await sendPiece(now, file, stop.signal);
        progress(now.offset);
      }
      return now.file_id;
    },
    async abort() {
      stop.abort();
      if (state && !state.file_id) await call('DELETE', `${uploads}/${state.id}`).catch(() => undefined);
    }
  };
}

/** Where a file is read; pictures and PDF may be shown in the page. */
export function fileAddress(fileId: string, inline = false): string {
  return `/api/v1/files/files/${fileId}/content${inline ? '?inline=true' : ''}`;
}

/** A spreadsheet in one go, for the import alone; also of old encodings, which are no text to anybody else. */
export async function sendTable(file: File): Promise<string> {
  const headers = new Headers({ 'Content-Type': 'application/octet-stream', 'Idempotency-Key': newKey() });
  const seat = actingAs();
  if (seat) headers.set('Acting-As', seat);
  const path = address('/api/v1/imports/files', { name: file.name });
  const response = await fetch(path, { method: 'POST', headers, body: file, credentials: 'same-origin' }).catch(() => {
    throw new Unreachable();
  });
  const whole: { data?: { file_id: string }; title?: string } = await response.json().catch(() => ({}));
  if (!response.ok || !whole.data) throw new Problem(response.status, whole, response.headers);
  return whole.data.file_id;
}
