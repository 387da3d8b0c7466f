/** The ids of what describes an input, for aria-describedby. */
export function described(id: string, help: string, error: string): string | undefined {
  const ids = [error && `${id}-error`, help && `${id}-help`].filter(Boolean);
  return ids.length ? ids.join(' ') : undefined;
}
