/** Where somebody wanted to go before signing in; never another host, never the door itself. */
export function backOf(address: URL): string {
  const wanted = address.searchParams.get('back') ?? '/';
  const own = wanted.startsWith('/') && !/^\/[/\\]/.test(wanted);
  return own && !/^\/(login|activate|recover)\b/.test(wanted) ? wanted : '/';
}

export function loginAddress(from: URL): string {
  const here = from.pathname + from.search;
  return here === '/' ? '/login' : `/login?back=${encodeURIComponent(here)}`;
}
