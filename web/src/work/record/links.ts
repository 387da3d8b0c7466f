/** Addresses inside the page of a record. */
import { recordHref } from '$render/metadata';
import type { RecordWork } from '$render/record/record.svelte';

/** The tab with the rows of a part, as RecordPage names it; '' where the reader has no such part. */
export function partHref(record: RecordWork, screen: string, by: string): string {
  const has = record.screen?.parts.some((part) => part.screen === screen && part.by === by);
  return has ? `${recordHref(record.screenId, record.id)}?part=${screen}.${by}` : '';
}

export function actionHref(record: RecordWork, id: string): string {
  return `${recordHref(record.screenId, record.id)}?do=${encodeURIComponent(id)}`;
}

/** A telephone number as people say it: 0901 234 567. */
export function spacedPhone(phone: string): string {
  return phone.replace(/^(\d{4}|\+\d{4,5})(\d{3})(\d{3,4})$/, '$1 $2 $3');
}
