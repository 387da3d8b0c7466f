/** Moments and days in words, always as the clocks in Vietnam show them. */
import { locale } from '$api/locale.svelte';

const zone = 'Asia/Ho_Chi_Minh';

export function moment(at: string | Date): string {
  const time = typeof at === 'string' ? new Date(at) : at;
  const tongue = locale.code === 'en' ? 'en-GB' : 'vi-VN';
  const day = time.toLocaleDateString(tongue, { timeZone: zone, day: '2-digit', month: '2-digit', year: 'numeric' });
  const hour = time.toLocaleTimeString(tongue, { timeZone: zone, hour: '2-digit', minute: '2-digit' });
  return `${hour} ${day}`;
}

/** "Chủ nhật, 22/11" */
export function weekday(day: string): string {
  const tongue = locale.code === 'en' ? 'en-GB' : 'vi-VN';
  const text = new Date(`${day}T12:00:00Z`).toLocaleDateString(tongue, { weekday: 'long', day: '2-digit', month: '2-digit' });
  return text.charAt(0).toLocaleUpperCase(tongue) + text.slice(1);
}

export function whole(number: number): string {
  return number.toLocaleString(locale.code === 'en' ? 'en-GB' : 'vi-VN');
}
