/** Which answers of the server the service worker keeps for the time without network. */

const never = [
  /^\/api\/openapi\.json$/,
  /^\/api\/v1\/files\//,
  /^\/api\/v1\/accounts\/(?!me$)/,
  /^\/api\/v1\/exchange\//,
  /^\/api\/v1\/privacy\/access-log/,
  /^\/api\/v1\/platform\/(search|changes|jobs|undelivered)/,
  /^\/api\/v1\/printouts\//,
  /^\/api\/v1\/families\/known-facts/,
  /^\/api\/v1\/transfers\/transfers\/[^/]+\/package/,
  /\.(pdf|xlsx|csv)$/,
  /\/export$/,
  /\/history$/
];

/** What was revealed is read once, under the eyes of the access log, and stays nowhere. */
export function isKept(url: URL): boolean {
  return !url.searchParams.has('reveal') && !never.some((path) => path.test(url.pathname));
}

/** A file is the person's to keep. (`no-store` says nothing here: every answer of the server forbids caches of others.) */
export function isStorable(answer: Response): boolean {
  return answer.ok && !/^attachment\b/i.test(answer.headers.get('Content-Disposition') ?? '');
}

const oldestMs = 24 * 3_600_000;
export const staleSince = 'X-Stale-Since';

/** What was kept yesterday is no help today, and more and more people have left since whom it names. */
export function isTooOld(kept: Response, now: number): boolean {
  const since = Date.parse(kept.headers.get(staleSince) ?? '');
  return !(now - since < oldestMs);
}

/** Addresses that the server itself answers to whoever opens them in a browser. */
export function isPage(path: string): boolean {
  return !/^\/(healthz|readyz|metrics)$/.test(path);
}

/** The parts of the client that a page made at build time needs. */
export function partsOf(html: string): string[] {
  return [...new Set(html.match(/\/_app\/immutable\/[\w./-]+/g))];
}

/** One and the same address answers each seat differently. */
export function keyOf(url: URL, seat: string): string {
  const key = new URL(url);
  key.searchParams.set('acting-as', seat);
  return key.href;
}
