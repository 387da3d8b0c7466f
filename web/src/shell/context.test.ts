import { expect, test } from 'vitest';
import { changed, contextOf, withContext } from './context';

const here = new URL('https://truong.vn/r/people/pupils?year=syr_1&class=cls_1&q=an');

test('the context of a page is what its address says', () => {
  expect(contextOf(here)).toEqual({ year: 'syr_1', class: 'cls_1' });
});

test('a link keeps the context, and nothing else of the page', () => {
  expect(withContext('/r/org/rooms', here)).toBe('/r/org/rooms?year=syr_1&class=cls_1');
  expect(withContext('/r/org/rooms?year=syr_2#top', here)).toBe('/r/org/rooms?year=syr_2&class=cls_1#top');
  expect(withContext('https://moet.gov.vn/', here)).toBe('https://moet.gov.vn/');
});

test('another year lets go of the class', () => {
  expect(changed(here, 'year', 'syr_2')).toBe('/r/people/pupils?year=syr_2&q=an');
  expect(changed(here, 'class', '')).toBe('/r/people/pupils?year=syr_1&q=an');
});
