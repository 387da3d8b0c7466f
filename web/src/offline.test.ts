import { expect, test } from 'vitest';
import { isKept, keyOf } from './offline';

const kept = (path: string) => isKept(new URL(path, 'https://truong.vn'));

test('lists, rows and who I am are there without network', () => {
  for (const path of ['/api/v1/people/pupils?q=an', '/api/v1/people/pupils/pup_1', '/api/v1/accounts/me', '/api/v1/platform/screens?lang=vi'])
    expect(kept(path), path).toBe(true);
});

test('what was revealed, files, sessions and the history stay nowhere', () => {
  for (const path of [
    '/api/v1/people/persons?reveal=personal_number',
    '/api/v1/files/files/fil_1/content',
    '/api/v1/accounts/sessions',
    '/api/v1/accounts/me/events',
    '/api/v1/people/pupils/export?format=csv',
    '/api/v1/people/pupils/pup_1/history'
  ])
    expect(kept(path), path).toBe(false);
});

test('each seat has its own answers', () => {
  const url = new URL('https://truong.vn/api/v1/people/pupils?limit=50');
  expect(keyOf(url, 'a')).not.toBe(keyOf(url, 'b'));
  expect(keyOf(url, 'a')).toBe(keyOf(url, 'a'));
});
