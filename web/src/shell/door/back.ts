/** Where somebody wanted to go before signing in; never another host, never the door itself. */
export function backOf(address: URL): string {
  const wanted = address.searchParams.get('back') ?? '/';
  if (!wanted.startsWith('/') || !staysHere(wanted, address.origin)) return '/';
  return /^\/(login|activate|recover|setup)\b/.test(wanted) ? '/' : wanted;
}

/** As the browser reads it, which leaves out tabs and line ends and takes a backslash for a slash. */
function staysHere(wanted: string, origin: string): boolean {
  try {
    return new URL(wanted, origin).origin === origin;
  } catch {
    return false;
  }
}

export function loginAddress(from: URL): string {
  const here = from.pathname + from.search;
  return here === '/' ? '/login' : `/login?back=${encodeURIComponent(here)}`;
}
