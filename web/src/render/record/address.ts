/** The address of this page with one parameter otherwise; context and filters stay. */
export function withParameter(url: URL, changes: Record<string, string | null>): string {
  const parameters = new URLSearchParams(url.searchParams);
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) parameters.delete(name);
    else parameters.set(name, value);
  }
  const text = parameters.toString();
  return url.pathname + (text ? `?${text}` : '');
}
