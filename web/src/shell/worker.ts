/** The service worker comes after the page: the first visit pays nothing for the second one. */
import { dev } from '$app/environment';

const pauseMs = 2_000;
const reloaded = 'truong.reloaded';

export function registerWorker(): void {
  if (dev || !('serviceWorker' in navigator)) return;
  const later = () => setTimeout(() => void register().catch(() => undefined), pauseMs);
  if (document.readyState === 'complete') later();
  else addEventListener('load', later, { once: true });
  addEventListener('vite:preloadError', takeNewVersion);
}

async function register(): Promise<void> {
  await navigator.serviceWorker.register('/service-worker.js');
  const { active } = await navigator.serviceWorker.ready;
  const loaded = performance
    .getEntriesByType('resource')
    .map((entry) => new URL(entry.name))
    .filter((url) => url.origin === location.origin && url.pathname.startsWith('/_app/immutable/'))
    .map((url) => url.pathname);
  active?.postMessage({ loaded: [...new Set(loaded)] });
}

/** A part of this version is gone from the server, for a newer one is there: once, the page is loaded anew. */
function takeNewVersion(): void {
  if (!navigator.onLine || sessionStorage.getItem(reloaded)) return;
  sessionStorage.setItem(reloaded, 'yes');
  location.reload();
}
