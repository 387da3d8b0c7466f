/** Where a key leads in a list; null: it is no key that moves. */
export function moveBy(key: string, at: number, total: number, page: number): number | null {
  const last = total - 1;
  const targets: Record<string, number> = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    j: at + 1,
    k: at - 1,
    PageDown: at + Math.max(1, page),
    PageUp: at - Math.max(1, page),
    Home: 0,
    End: last
  };
  const target = targets[key];
  return target === undefined || last < 0 ? null : Math.min(last, Math.max(0, target));
}

/** Letters typed into a field are no commands. */
export function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null;
}
