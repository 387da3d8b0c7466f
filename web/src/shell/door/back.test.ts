import { expect, test } from 'vitest';
import { backOf, loginAddress } from './back';

const back = (wanted: string) => backOf(new URL(`https://truong.vn/login?back=${encodeURIComponent(wanted)}`));

test('one goes back to where one wanted to go', () => {
  expect(back('/r/people/pupils?q=đào')).toBe('/r/people/pupils?q=đào');
  expect(backOf(new URL('https://truong.vn/login'))).toBe('/');
});

test('an address never leads to another host', () => {
  for (const wanted of ['//evil.vn', '/\\evil.vn', '/\t/evil.vn', '/\n\\evil.vn', '//', 'https://evil.vn', 'javascript:alert(1)', 'evil']) expect(back(wanted)).toBe('/');
});

test('the door does not lead to itself', () => {
  expect(back('/login?back=/')).toBe('/');
  expect(back('/activate')).toBe('/');
});

test('the page that was asked for goes along to the sign-in', () => {
  expect(loginAddress(new URL('https://truong.vn/r/a/b?q=1'))).toBe('/login?back=%2Fr%2Fa%2Fb%3Fq%3D1');
  expect(loginAddress(new URL('https://truong.vn/'))).toBe('/login');
});
