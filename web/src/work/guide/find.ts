/** Where the guide says something. */
import { fold } from '$ui/fold';
import type { Head } from './place';

export interface Section {
  id: string;
  heading: string;
  text: string;
}

export interface Words {
  path: string;
  sections: Section[];
}

export interface Found {
  path: string;
  id: string;
  title: string;
  heading: string;
  /** What stands around the words. */
  before: string;
  hit: string;
  after: string;
}

const most = 12;
const around = 70;

/** All words that were typed stand in one section; what has them in its heading comes first. */
export function found(typed: string, words: readonly Words[], contents: readonly Head[]): Found[] {
  const phrase = fold(typed).replace(/\s+/g, ' ');
  const wanted = phrase.split(' ').filter(Boolean);
  if (wanted.length === 0) return [];
  const hits: { found: Found; weight: number }[] = [];
  for (const page of words) {
    const title = contents.find((head) => head.path === page.path)?.title ?? page.path;
    for (const section of page.sections) {
      const weight = weightOf(phrase, wanted, fold(title), fold(section.heading), fold(section.text));
      if (weight === 0) continue;
      const around = excerpt(section.text, [phrase, ...wanted]);
      hits.push({ weight, found: { path: page.path, id: section.id, title, heading: section.heading, ...around } });
    }
  }
  return hits
    .sort((a, b) => b.weight - a.weight)
    .slice(0, most)
    .map((each) => each.found);
}

function weightOf(phrase: string, wanted: string[], title: string, heading: string, body: string): number {
  if (!wanted.every((word) => title.includes(word) || heading.includes(word) || body.includes(word))) return 0;
  return 1 + (heading.includes(phrase) ? 8 : 0) + (title.includes(phrase) ? 4 : 0) + (body.includes(phrase) ? 2 : 0);
}

function excerpt(text: string, wanted: string[]): Pick<Found, 'before' | 'hit' | 'after'> {
  const whole = text.normalize('NFC');
  // Folding keeps the number of letters of composed text, so that places in both are the same.
  const folded = [...whole].map((letter) => fold(letter) || ' ').join('');
  const word = wanted.find((each) => folded.includes(each));
  if (!word) return { before: whole.slice(0, around * 2), hit: '', after: '' };
  const at = folded.indexOf(word);
  const end = at + word.length;
  return {
    before: at > around ? `…${whole.slice(at - around, at).replace(/^\S*\s/, '')}` : whole.slice(0, at),
    hit: whole.slice(at, end),
    after: whole.length > end + around ? `${whole.slice(end, end + around).replace(/\s\S*$/, '')}…` : whole.slice(end)
  };
}
