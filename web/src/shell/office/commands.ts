/** What the palette can do besides finding records. */
import { goto } from '$app/navigation';
import { locale } from '$api/locale.svelte';
import { session } from '$api/session.svelte';
import type { ScreenSummary } from '$render/metadata';
import { m } from '$i18n';
import { distance, fold } from '$ui/fold';
import { tasksOf } from '$work/tasks';
import { nameOf } from '../seats';
import { signedOut } from '../sign_out';
import { screenHref } from './navigation';

export interface Command {
  id: string;
  label: string;
  icon: string;
  note?: string;
  href?: string;
  run?: () => void;
  /** Found by its letters only, not shown while nothing is typed. */
  rare?: boolean;
}

const most = 12;

export function commands(screens: ScreenSummary[]): Command[] {
  const lists = screens.map(
    (screen): Command => ({
      id: `list ${screen.id}`,
      label: screen.label,
      note: screen.group_label,
      icon: screen.icon,
      href: screenHref(screen),
      rare: !screen.group
    })
  );
  const creations = screens
    .filter((screen) => screen.can_create)
    .map(
      (screen): Command => ({
        id: `new ${screen.id}`,
        label: m.shell_new({ what: lowered(screen.label) }),
        icon: 'plus',
        href: `${screenHref(screen)}/new`,
        rare: true
      })
    );
  return [...places(), ...tasks(screens), ...lists, ...creations, ...seats(), ...verbs()];
}

function places(): Command[] {
  return [
    { id: 'home', label: m.shell_home(), icon: 'layout-dashboard', href: '/' },
    { id: 'guide', label: m.shell_guide(), icon: 'circle-question-mark', href: '/guide', rare: true }
  ];
}

function tasks(screens: ScreenSummary[]): Command[] {
  return tasksOf(screens).map((task) => ({ id: `task ${task.id}`, label: task.label(), icon: task.icon, href: task.href }));
}

function seats(): Command[] {
  const me = session.me;
  if (!me || me.seats.length < 2) return [];
  return me.seats
    .filter((seat) => seat.key !== session.seat?.key)
    .map((seat) => {
      const name = nameOf(seat, me);
      return {
        id: `seat ${seat.key}`,
        label: m.shell_act_as({ role: name.role }),
        note: name.place,
        icon: 'users',
        run: () => void session.take(seat.key).then(() => goto('/'))
      };
    });
}

function verbs(): Command[] {
  const other = locale.code === 'vi' ? 'en' : 'vi';
  return [
    { id: 'account', label: m.shell_account(), icon: 'circle-user', href: '/account' },
    { id: 'language', label: other === 'en' ? 'English' : 'Tiếng Việt', icon: 'languages', run: () => locale.choose(other) },
    { id: 'reference', label: m.shell_reference(), icon: 'code', href: '/reference', rare: true },
    {
      id: 'leave',
      label: m.shell_sign_out(),
      icon: 'log-out',
      run: () => void signedOut().then((done) => (done ? goto('/login') : undefined))
    }
  ];
}

/** The nearest first; with nothing typed what is used every day. */
export function matching(all: Command[], typed: string): Command[] {
  const wanted = fold(typed.trim());
  if (!wanted) return all.filter((command) => !command.rare).slice(0, most);
  return all
    .map((command) => ({ command, far: distance(command.label, wanted) }))
    .filter((each) => each.far >= 0)
    .sort((a, b) => a.far - b.far)
    .slice(0, most)
    .map((each) => each.command);
}

function lowered(label: string): string {
  return label.charAt(0).toLocaleLowerCase('vi') + label.slice(1);
}
