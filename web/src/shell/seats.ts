/** How a seat is called: "phụ huynh" at "Trường Tiểu học Lê Quý Đôn". */
import { told } from '$api/locale.svelte';
import type { Me, SeatView } from '$api/types';

export interface SeatName {
  role: string;
  place: string;
  /** Whose seat it is, where the account speaks for several. */
  person: string;
}

export function nameOf(seat: SeatView, me: Me): SeatName {
  const label = told(seat, 'label');
  const cut = label.lastIndexOf(': ');
  const role = cut < 0 ? label : label.slice(cut + 2);
  const place = cut < 0 ? '' : label.slice(0, cut);
  const person = me.persons.length > 1 ? (me.persons.find((each) => each.person_id === seat.person_id)?.full_name ?? '') : '';
  return { role: role.charAt(0).toLocaleUpperCase('vi') + role.slice(1), place, person };
}

/** Who sits there: the seat's person, or the one of the account. */
export function personOf(seat: SeatView | null, me: Me | null): string {
  const own = me?.persons.find((each) => each.person_id === seat?.person_id) ?? me?.persons[0];
  return own?.full_name ?? me?.user_name ?? '';
}

export function manages(seat: SeatView): boolean {
  return seat.hat === 'officer' || /\b(principal|vice_principal|administrator)\b/.test(seat.roles);
}
