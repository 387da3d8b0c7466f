/** Values in the language of the page: format.ts with the words and the language filled in. */
import { locale } from '$api/locale.svelte';
import { m } from '$i18n';
import type { Reading } from './format';
import type { Names } from './metadata';

export function reading(names: Names, revealed?: ReadonlySet<string>): Reading {
  const words = {
    yes: m.list_yes(),
    no: m.list_no(),
    masked: m.list_masked(),
    unnamed: m.list_unnamed()
  };
  return { lang: locale.code, words, names, revealed };
}
