import { expect, test } from 'vitest';
import { isKept, isPage, isStorable, isTooOld, keyOf, partsOf, staleSince } from './offline';

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
    '/api/v1/printouts/classes/cls_1/cards.pdf',
    '/api/v1/families/known-facts?pupil_id=pup_1',
    '/api/v1/transfers/transfers/trf_1/package',
    '/api/v1/exchange/books/register.xlsx',
    '/api/v1/people/pupils/pup_1/history'
  ])
    expect(kept(path), path).toBe(false);
});

test('a file and a refusal stay nowhere', () => {
  const told = (headers: Record<string, string>, status = 200) => isStorable(new Response('', { headers, status }));
  expect(told({ 'Content-Type': 'application/json' })).toBe(true);
  expect(told({ 'Content-Disposition': "attachment; filename*=UTF-8''ho-so.json" })).toBe(false);
  expect(told({}, 404)).toBe(false);
});

test('each seat has its own answers', () => {
  const url = new URL('https://truong.vn/api/v1/people/pupils?limit=50');
  expect(keyOf(url, 'a')).not.toBe(keyOf(url, 'b'));
  expect(keyOf(url, 'a')).toBe(keyOf(url, 'a'));
});

const now = Date.parse('2026-11-22T08:00:00Z');
const keptAt = (time: string) => new Response('', { headers: time ? { [staleSince]: time } : {} });

test('what was kept is shown for a day', () => {
  expect(isTooOld(keptAt('2026-11-21T08:00:01Z'), now)).toBe(false);
  expect(isTooOld(keptAt('2026-11-21T08:00:00Z'), now)).toBe(true);
});

test('what does not say when it was kept is too old', () => {
  expect(isTooOld(keptAt(''), now)).toBe(true);
  expect(isTooOld(keptAt('yesterday'), now)).toBe(true);
});

test('the addresses of the server are no pages of the client', () => {
  for (const path of ['/healthz', '/readyz', '/metrics']) expect(isPage(path)).toBe(false);
  for (const path of ['/', '/login', '/healthz/more']) expect(isPage(path)).toBe(true);
});

test('a page names its parts, each once', () => {
  const html = `<link href="/_app/immutable/entry/start.Ab-1_.js" rel="modulepreload">
    import("/_app/immutable/entry/start.Ab-1_.js"); <link href="/_app/immutable/assets/0.x.css" rel="stylesheet">`;
  expect(partsOf(html)).toEqual(['/_app/immutable/entry/start.Ab-1_.js', '/_app/immutable/assets/0.x.css']);
});
