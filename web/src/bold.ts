/**
 * The bold letters come with the gate: the pages in front of it let the browser thicken the strokes, and cost half as
 * many fonts. A style sheet would not do, for kit puts those of all parts that may follow into the prerendered page.
 */
import latin from './fonts/lat-600.woff2?url';
import digits from './fonts/num-600.woff2?url';
import vietnamese from './fonts/vie-600.woff2?url';

const text = 'Be Vietnam Pro';
const ranges = {
  vietnamese:
    'U+0102-0103, U+0110-0111, U+0128-0129, U+0168-0169, U+01A0-01A1, U+01AF-01B0, U+0300-0301, U+0303-0304, ' +
    'U+0308-0309, U+0323, U+0329, U+1EA0-1EF9, U+20AB',
  latin:
    'U+0000-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+2000-206F, U+20AC, U+2122, U+2191, ' +
    'U+2193, U+2212, U+2215',
  digits: 'U+30-39'
};

/** They are fetched when a page shows such a letter. */
export function addBoldFonts(): void {
  add(text, vietnamese, ranges.vietnamese);
  add(text, latin, ranges.latin);
  add('DT Num', digits, ranges.digits);
}

function add(family: string, file: string, unicodeRange: string): void {
  document.fonts.add(new FontFace(family, `url(${file}) format("woff2")`, { weight: '600', display: 'swap', unicodeRange }));
}
