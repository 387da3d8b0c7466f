/** Which answers of the server the service worker keeps for the time without network. */

const never = [
  /^\/api\/openapi\.json$/,
  /^\/api\/v1\/files\//,
  /^\/api\/v1\/accounts\/(?!me$)/,
  /^\/api\/v1\/exchange\//,
  /^\/api\/v1\/privacy\/access-log/,
  /^\/api\/v1\/platform\/(search|changes|jobs|undelivered)/,
  /\/export$/,
  /\/history$/
];

/** What was revealed is read once, under the eyes of the access log, and stays nowhere. */
export function isKept(url: URL): boolean {
  return !url.searchParams.has('reveal') && !never.some((path) => path.test(url.pathname));
}

/** One and the same address answers each seat differently. */
export function keyOf(url: URL, seat: string): string {
  const key = new URL(url);
  key.searchParams.set('acting-as', seat);
  return key.href;
}
