// What the service worker keeps for the time without network, and when that goes.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openWorld, settled } from './server.mjs';
import { visit } from './steps.mjs';
import { text } from './texts.mjs';

const librarian = 'thư viện';
const list = '/r/people/pupils';
let world;
before(async () => {
  world = await openWorld();
});
after(() => world?.close());

/** Under the service worker, with the answers of a list kept. */
async function withKeptList(page) {
  await page.goto('/');
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.waitForFunction(() => navigator.serviceWorker.controller);
  await page.goto(list);
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  await settled(page);
  assert.ok((await keptAddresses(page)).length > 0);
}

const keptAddresses = (page) =>
  page.evaluate(async () => {
    const cache = await caches.open('answers');
    return (await cache.keys()).map(({ url }) => url);
  });

/** Makes all that is kept older than a day, also what the worker is still writing down while this begins. */
async function ageKept(page) {
  const age = async () => {
    const long = new Date(Date.now() - 25 * 3_600_000).toISOString();
    const cache = await caches.open('answers');
    let fresh = 0;
    for (const request of await cache.keys()) {
      const kept = await cache.match(request);
      if (Date.now() - Date.parse(kept.headers.get('X-Stale-Since')) > 24 * 3_600_000) continue;
      const headers = new Headers(kept.headers);
      headers.set('X-Stale-Since', long);
      await cache.put(request, new Response(await kept.blob(), { headers }));
      fresh += 1;
    }
    return fresh;
  };
  let quiet = 0;
  while (quiet < 4) {
    quiet = (await page.evaluate(age)) === 0 ? quiet + 1 : 0;
    await page.waitForTimeout(250);
  }
}

test('what was kept does not outlive a session that the server has refused', async () => {
  await visit(world, { role: librarian }, async (page) => {
    await withKeptList(page);
    const cookies = await page.context().cookies();
    await page.context().clearCookies();
    assert.equal(await page.evaluate(() => fetch('/api/v1/accounts/me').then(({ status }) => status)), 401);
    await page.context().setOffline(true);
    await page.reload();
    await page.getByText(text('errors_offline_title')).waitFor();
    assert.deepEqual(await keptAddresses(page), []);
    assert.ok(cookies.length > 0);
  });
});

test('what was kept stays where the session has been renewed', async () => {
  await visit(world, { role: librarian }, async (page) => {
    await withKeptList(page);
    const cookies = await page.context().cookies();
    await page.context().clearCookies();
    await page.evaluate(() => fetch('/api/v1/accounts/me'));
    await page.context().addCookies(cookies);
    await page.evaluate(() => fetch('/api/v1/accounts/me'));
    await page.waitForFunction(async () => !(await (await caches.open('answers')).match('/api/refused')));
    await page.context().setOffline(true);
    await page.reload();
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    assert.equal(await page.getByText(text('errors_offline_title')).count(), 0);
  });
});

test('what is older than a day is not shown', async () => {
  await visit(world, { role: librarian }, async (page) => {
    await withKeptList(page);
    await page.context().setOffline(true);
    await ageKept(page);
    await page.reload();
    await page.getByText(text('errors_offline_title')).waitFor();
  });
});

test("the server's own addresses are answered by the server", async () => {
  await visit(world, { role: librarian }, async (page) => {
    await page.goto('/');
    await page.evaluate(() => navigator.serviceWorker.ready);
    await page.waitForFunction(() => navigator.serviceWorker.controller);
    for (const path of ['/healthz', '/readyz']) {
      const answer = await page.goto(path);
      assert.ok(!answer.fromServiceWorker(), path);
    }
  });
});
