/** The service worker comes after the page: the first visit pays nothing for the second one. */
import { dev } from '$app/environment';

export function registerWorker(): void {
  if (dev || !('serviceWorker' in navigator)) return;
  const register = () => void navigator.serviceWorker.register('/service-worker.js').catch(() => undefined);
  if (document.readyState === 'complete') setTimeout(register, 2_000);
  else addEventListener('load', () => setTimeout(register, 2_000), { once: true });
}
