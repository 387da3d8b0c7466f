import { describe, expect, it } from 'vitest';
import type { LetterBatch } from '$api/types';
import { papersOf } from './letters.svelte';

const batch = (id: string, letters: number) => ({ id, letters }) as LetterBatch;
const told = (made: LetterBatch[]) => papersOf(made).map((paper) => paper.map(({ id }) => id).join(''));

describe('the papers of a print of all classes', () => {
  it('is one for a school of usual size', () => {
    expect(told([batch('a', 70), batch('b', 80), batch('c', 60)])).toEqual(['abc']);
  });
  it('is another one when it is full, and a class is on one paper', () => {
    expect(told([batch('a', 900), batch('b', 700), batch('c', 800), batch('d', 10)])).toEqual(['a', 'bc', 'd']);
  });
  it('is one of its own for a class beyond any size', () => {
    expect(told([batch('a', 10), batch('b', 1_900), batch('c', 10)])).toEqual(['a', 'b', 'c']);
  });
  it('is none for nobody', () => {
    expect(told([])).toEqual([]);
  });
});
