/** The language of this browser. Sentences follow it at once, without loading the page anew. */
export type Language = 'vi' | 'en';

const place = 'truong.language';

let code = $state<Language>('vi');

export const locale = {
  get code(): Language {
    return code;
  },

  /** What was chosen here before. Called when the page stands: prerendered pages are Vietnamese. */
  restore(): void {
    if (read() === 'en') locale.choose('en');
  },

  /** Has somebody chosen in this browser? Otherwise the account decides. */
  chosen(): boolean {
    return read() !== null;
  },

  choose(wanted: Language): void {
    code = wanted;
    document.documentElement.lang = wanted;
    try {
      localStorage.setItem(place, wanted);
    } catch {
      // Private windows of old browsers keep nothing; the choice then lives as long as the page.
    }
  }
};

function read(): string | null {
  try {
    return localStorage.getItem(place);
  } catch {
    return null;
  }
}

export function isEnglish(): boolean {
  return code === 'en';
}

export function say(label: { vi: string; en: string }): string {
  return isEnglish() ? label.en : label.vi;
}

/** For answers that carry both: label_vi and label_en, name_vi and name_en … */
export function told<Name extends string>(
  row: { [key in `${Name}_vi` | `${Name}_en`]: string },
  name: Name
): string {
  return isEnglish() ? row[`${name}_en`] : row[`${name}_vi`];
}
