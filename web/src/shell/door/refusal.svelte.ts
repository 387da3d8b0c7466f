/** What a refused sign-in says, and how long somebody has to wait. */
import { Problem, Unreachable, sentence } from '$api/client';
import { m } from '$i18n';

export class Refusal {
  text = $state('');
  /** Seconds until the next try. */
  wait = $state(0);
  requestId = $state('');
  private timer: ReturnType<typeof setInterval> | undefined;

  get waiting(): boolean {
    return this.wait > 0;
  }

  clear(): void {
    this.text = '';
    this.requestId = '';
  }

  take(fault: unknown): void {
    this.text = textOf(fault);
    if (!(fault instanceof Problem)) return;
    if (fault.status >= 500) this.requestId = fault.requestId ?? '';
    if (fault.retryAfter) this.count(fault.retryAfter);
  }

  stop(): void {
    clearInterval(this.timer);
  }

  private count(seconds: number): void {
    clearInterval(this.timer);
    const end = Date.now() + seconds * 1000;
    this.wait = seconds;
    this.timer = setInterval(() => {
      this.wait = Math.max(0, Math.ceil((end - Date.now()) / 1000));
      if (this.wait === 0) clearInterval(this.timer);
    }, 250);
  }
}

/** The server's own sentences: they say what to do. */
export function textOf(fault: unknown): string {
  if (fault instanceof Unreachable) return m.signin_unreachable();
  if (!(fault instanceof Problem)) return m.signin_fault();
  return fault.findings.map(sentence).join(' ') || fault.title;
}

/** The sentence of one field, so that it can stand under it. */
export function sentenceOf(fault: unknown, path: string): string {
  if (!(fault instanceof Problem)) return '';
  return fault.findings
    .filter((finding) => finding.path === path)
    .map(sentence)
    .join(' ');
}

export function inWords(seconds: number): string {
  if (seconds < 60) return m.signin_seconds({ n: seconds });
  return m.signin_minutes({ n: Math.floor(seconds / 60), seconds: seconds % 60 });
}
