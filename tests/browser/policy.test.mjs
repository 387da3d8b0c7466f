// The pages as the server gives them out: what their policy lets run, and what it does not.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openPage, openWorld, settled } from './server.mjs';

let world;
before(async () => {
  world = await openWorld();
});
after(() => world?.close());

for (const path of ['/', '/login', '/no/such/page', '/no-such-file.pdf'])
  test(`${path} runs within its policy and reaches no other host`, async () => {
    const page = await openPage(world);
    const answer = await page.goto(path);
    await settled(page);
    assert.match(answer.headers()['content-security-policy'], /script-src 'self' 'sha256-/);
    assert.deepEqual(page.faults, []);
    assert.notEqual((await page.locator('body').innerText()).trim(), '', 'the client has drawn something');
    await page.context().close();
  });

test('a script that somebody brings into the page does not run', async () => {
  const page = await openPage(world);
  await page.goto('/login');
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'window.takenOver = true';
    document.body.append(script);
    const image = document.createElement('img');
    image.setAttribute('onerror', 'window.takenOver = true');
    image.src = '/no-such-image.png';
    document.body.append(image);
  });
  await settled(page);
  assert.equal(await page.evaluate(() => window.takenOver), undefined);
  assert.ok(page.faults.length > 0, 'the browser tells of it');
  await page.context().close();
});
