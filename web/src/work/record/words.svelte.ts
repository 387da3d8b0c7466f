/** Words and tones of choices as the server tells them for a list. */
import { screen } from '$api/screens';
import { locale } from '$api/locale.svelte';
import type { FieldInfo, Screen, Tone } from '$render/metadata';

export interface ScreenWords {
  readonly screen: Screen | null;
  field: (name: string) => FieldInfo | undefined;
  word: (name: string, value: string | null) => string;
  tone: (name: string, value: string | null) => Tone;
}

/** Nothing where the reader does not see the list. */
export function wordsOf(screenId: string): ScreenWords {
  let told = $state.raw<Screen | null>(null);
  $effect(() => {
    void locale.code;
    let gone = false;
    screen(screenId).then(
      (found) => {
        if (!gone) told = found;
      },
      () => undefined
    );
    return () => (gone = true);
  });
  const field = (name: string) => told?.fields.find((each) => each.name === name);
  const choice = (name: string, value: string | null) => field(name)?.choices.find((each) => each.value === value);
  return {
    get screen() {
      return told;
    },
    field,
    word: (name, value) => choice(name, value)?.label ?? '',
    tone: (name, value) => choice(name, value)?.tone ?? 'neutral'
  };
}
