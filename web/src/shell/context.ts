/**
 * Year, class, campus … that somebody works in. They stand in the address, so that a link says all, and every link
 * inside the office keeps them.
 */
export const contextNames = ['year', 'term', 'class', 'campus', 'school'] as const;

export type ContextName = (typeof contextNames)[number];

export function contextOf(url: URL): Partial<Record<ContextName, string>> {
  const found: Partial<Record<ContextName, string>> = {};
  for (const name of contextNames) {
    const value = url.searchParams.get(name);
    if (value) found[name] = value;
  }
  return found;
}

/** The link with the context of the page it stands on; what the link says itself holds. */
export function withContext(href: string, from: URL): string {
  const to = new URL(href, from);
  if (to.origin !== from.origin) return href;
  for (const [name, value] of Object.entries(contextOf(from))) {
    if (!to.searchParams.has(name)) to.searchParams.set(name, value);
  }
  return to.pathname + to.search + to.hash;
}

/** A class belongs to a year and a campus, so that another of these asks for another class. */
export function changed(from: URL, name: ContextName, value: string): string {
  const to = new URL(from);
  if (value) to.searchParams.set(name, value);
  else to.searchParams.delete(name);
  if (name !== 'class' && name !== 'term') to.searchParams.delete('class');
  if (name === 'school') to.searchParams.delete('campus');
  return to.pathname + to.search;
}
