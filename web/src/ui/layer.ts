/** What stands above the page: moved to the end of the body, so that no parent clips it. */
import type { Attachment } from 'svelte/attachments';

export const above: Attachment<HTMLElement> = (node) => {
  document.body.append(node);
  return () => node.remove();
};

const reachable =
  'a[href], button:not([disabled]), input:not([disabled]), select:not([disabled]), textarea:not([disabled]), [tabindex]';

export function focusable(root: HTMLElement): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(reachable)].filter(
    (element) => element.tabIndex >= 0 && element.getClientRects().length > 0
  );
}

/** Keeps Tab inside, and gives the focus back to where it was before. */
export const trapped: Attachment<HTMLElement> = (node) => {
  const before = document.activeElement;
  // Later: the layer around it is still on its way to the end of the body, and what moves loses the focus.
  queueMicrotask(() => {
    const wanted = node.querySelector<HTMLElement>('[data-autofocus]') ?? focusable(node)[0] ?? node;
    wanted.focus({ preventScroll: true });
  });

  function turn(event: KeyboardEvent) {
    if (event.key !== 'Tab') return;
    const all = focusable(node);
    const first = all[0];
    const last = all[all.length - 1];
    if (!first || !last) {
      event.preventDefault();
      return;
    }
    const at = document.activeElement;
    const leavesBack = event.shiftKey && (at === first || at === node);
    if (!leavesBack && (event.shiftKey || at !== last)) return;
    event.preventDefault();
    (event.shiftKey ? last : first).focus();
  }

  node.addEventListener('keydown', turn);
  return () => {
    node.removeEventListener('keydown', turn);
    if (before instanceof HTMLElement && before.isConnected) before.focus({ preventScroll: true });
  };
};

let locks = 0;

/** The page behind a dialog does not scroll. */
export function holdPage(): () => void {
  locks += 1;
  document.documentElement.classList.add('held');
  return () => {
    locks -= 1;
    if (locks === 0) document.documentElement.classList.remove('held');
  };
}
