/** What ended an import, as its row keeps it. */
import type { Finding } from '$api/problem';

export function faultsOf(text: string): Finding[] {
  if (!text) return [];
  try {
    const told: unknown = JSON.parse(text);
    return Array.isArray(told) ? (told as Finding[]) : [];
  } catch {
    return [];
  }
}
