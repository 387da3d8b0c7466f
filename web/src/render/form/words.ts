import { m } from '$i18n';
import type { Fault } from './reading';

/** What is wrong with what was typed, and how to write it. */
export function faultSentence(fault: Fault): string {
  const sentences: Record<Fault, () => string> = {
    date: m.form_fault_date,
    time: m.form_fault_time,
    instant: m.form_fault_instant,
    whole: m.form_fault_whole,
    number: m.form_fault_number,
    email: m.form_fault_email,
    json: m.form_fault_json,
    too_long: m.form_fault_too_long
  };
  return sentences[fault]();
}
