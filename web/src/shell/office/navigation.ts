/** The lists of a seat, grouped by task as the server says. */
import type { ScreenSummary } from '$render/metadata';

export interface Group {
  id: string;
  label: string;
  screens: ScreenSummary[];
}

export function grouped(all: ScreenSummary[]): Group[] {
  const groups = new Map<string, Group>();
  for (const screen of all) {
    if (!screen.group) continue;
    const group = groups.get(screen.group) ?? { id: screen.group, label: screen.group_label, screens: [] };
    group.screens.push(screen);
    groups.set(screen.group, group);
  }
  return [...groups.values()];
}

/** "people.pupils" is at /r/people/pupils. */
export function screenHref(screen: { path: string }): string {
  return screen.path.replace(/^\/api\/v1\//, '/r/');
}
