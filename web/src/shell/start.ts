/**
 * What stands behind the sign-in comes in pieces. All of them are asked for at once, while the server still says who is
 * there: on a slow network each round trip is half a second.
 */
import { expectedShell, onForgotten, session } from '$api/session.svelte';

export const frames = {
  office: () => import('./office/OfficeFrame.svelte'),
  family: () => import('./family/FamilyFrame.svelte'),
  officer: () => import('./office/OfficeFrame.svelte'),
  administrator: () => import('./office/OfficeFrame.svelte')
};

export const homes = {
  office: () => import('./home/OfficeHome.svelte'),
  family: () => import('./home/FamilyHome.svelte'),
  officer: () => import('./home/OfficerHome.svelte'),
  administrator: () => import('./home/AdministratorHome.svelte')
};

export const gate = () => import('./Gate.svelte');

/** The first answer about who is there; the gate waits for it. */
let entering: Promise<void> | null = null;

export function enter(): Promise<void> {
  return entering ?? enterAgain();
}

export function enterAgain(): Promise<void> {
  const mine = session.load();
  entering = mine;
  // Who was nobody then may be somebody by the next time that the gate is reached.
  mine.catch(() => {
    if (entering === mine) entering = null;
  });
  return mine;
}

onForgotten(() => (entering = null));

export function start(path: string): void {
  const expected = expectedShell();
  void gate();
  if (expected) void frames[expected]?.();
  if (expected && path === '/') void homes[expected]?.();
  enter().catch(() => undefined);
}
