// What stands in the way: no network, a wrong address, hostile words, narrow screens, slow lines.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openWorld, settled, widths } from './server.mjs';
import { ask, fitsWidth, focused, labelOf, control, makePupil, ownWord, screenOf, visit } from './steps.mjs';
import { like, text } from './texts.mjs';

const clerk = 'văn thư';
let world;
let pupils;
before(async () => {
  world = await openWorld();
  pupils = await screenOf(world, clerk, 'people.pupils');
});
after(() => world?.close());

test('without network the shell opens, shows what it had with its time, and refuses to save politely', async () => {
  const pupil = await makePupil(world);
  await visit(world, { role: clerk }, async (page) => {
    await page.goto('/r/people/pupils');
    await page.evaluate(() => navigator.serviceWorker.ready);
    await page.reload();
    await page.waitForFunction(() => navigator.serviceWorker.controller);
    await page.goto(`/r/people/pupils/${pupil.id}`);
    await page.getByRole('heading', { level: 1, name: pupil.full_name }).waitFor();
    await settled(page);
    await page.context().setOffline(true);
    await page.reload();
    await page.getByRole('heading', { level: 1, name: pupil.full_name }).waitFor();
    await page.getByText(like('offline_since')).waitFor();
    await page.getByRole('link', { name: text('record_edit'), exact: true }).click();
    await control(page, labelOf(pupils, 'previous_school')).fill('Trường Xa');
    await page.getByRole('button', { name: text('form_save'), exact: true }).click();
    await page.getByText(text('form_unreachable')).waitFor();
    await page.context().setOffline(false);
    // The form sends by itself as soon as the browser sees the network again.
    await page.getByText(text('record_edit_done')).waitFor();
  });
  const { data } = await ask(world, clerk, 'GET', `/api/v1/people/pupils/${pupil.id}`);
  assert.equal(data.previous_school, 'Trường Xa');
});

test('an unknown address, a forbidden list and a spent letter each say what to do', async () => {
  await visit(world, { role: clerk }, async (page) => {
    await page.goto('/no/such/page');
    await page.getByText(text('errors_unknown_title')).first().waitFor();
    await page.getByRole('link', { name: text('errors_home') }).click();
    await page.waitForURL((url) => url.pathname === '/');
    await page.goto('/r/people/nothing');
    await page.getByText(text('list_no_screen')).first().waitFor();
    await page.goto('/r/people/pupils/pup_0000000000000');
    await page.getByText(text('record_not_found')).first().waitFor();
  });
  await visit(world, {}, async (page) => {
    await page.goto('/activate?code=ABCD-EFGH-JKMN');
    await page.getByLabel(text('signin_password_new')).fill('bốn con mèo xanh biếc');
    await page.getByRole('button', { name: text('signin_activate'), exact: true }).click();
    const code = page.getByLabel(text('signin_letter'));
    await page.waitForFunction(() => document.querySelector('[aria-invalid=true], [role=alert]'));
    assert.ok(!page.url().includes('ABCD'), 'a secret does not stay in the address');
    assert.equal(await code.inputValue(), 'ABCD-EFGH-JKMN');
  });
});

test('scripts, emoji and 500 characters are text and break no page of 360 pixels', async () => {
  const word = ownWord();
  const pupil = await makePupil(world);
  const hostile = [`<script>document.title="x"</script>`, `🧒🏽👩‍🏫 ${word}`, 'W'.repeat(150), 'ỡ '.repeat(70)];
  const note = { 'If-Match': undefined };
  for (const previous_school of hostile) {
    const { data } = await ask(world, clerk, 'GET', `/api/v1/people/pupils/${pupil.id}`);
    note['If-Match'] = `"${data.version}"`;
    const told = await ask(world, clerk, 'PATCH', `/api/v1/people/pupils/${pupil.id}`, { previous_school }, note).catch(
      (refused) => refused
    );
    if (told instanceof Error) assert.match(told.message, /422/);
  }
  await ask(world, clerk, 'POST', '/api/v1/workspace/todos', {
    record: pupil.id,
    text: `<img src=x onerror="document.title='x'"> ${'W'.repeat(300)} 🧑‍🎓`
  }).catch((refused) => assert.match(refused.message, /4\d\d/));
  await visit(world, { role: clerk, width: widths.narrow, height: 740 }, async (page) => {
    for (const path of [`/r/people/pupils/${pupil.id}`, `/r/people/pupils/${pupil.id}?edit=1`, `/r/people/pupils/${pupil.id}?part=history`]) {
      await page.goto(path);
      await page.getByRole('heading', { level: 1 }).first().waitFor();
      await settled(page);
      await fitsWidth(page);
      assert.notEqual(await page.title(), 'x');
    }
    await page.goto('/r/people/pupils?q=%3Cscript%3Ealert(1)%3C/script%3E');
    await page.getByText(text('list_none_found')).waitFor();
    await fitsWidth(page);
  });
});

for (const { name, width, paths, role } of [
  { name: 'nobody', width: 360, paths: ['/login', '/activate', '/recover'] },
  { name: 'a clerk', role: clerk, width: 360, paths: ['/', '/r/people/pupils', '/r/people/pupils/new', '/account', '/search?q=an', '/reference'] },
  { name: 'a parent', role: 'Trường Trung học cơ sở Võ Thị Sáu: phụ huynh', width: 360, paths: ['/', '/account'] },
  // 200 % of a screen of 1366 pixels.
  { name: 'a clerk with the page twice as large', role: clerk, width: 683, paths: ['/', '/r/people/pupils', '/r/people/pupils/new'] }
])
  test(`nothing hangs over the edge for ${name} at ${width} pixels`, async () => {
    await visit(world, { role, width, height: 740 }, async (page) => {
      for (const path of paths) {
        await page.goto(path);
        await page.getByRole('heading').first().waitFor();
        await settled(page);
        await fitsWidth(page);
      }
    });
  });

test('the language changes at once and stays', async () => {
  await visit(world, {}, async (page) => {
    await page.goto('/login');
    await page.getByRole('button', { name: /English/ }).click();
    await page.getByRole('heading', { name: text('signin_title', {}, 'en') }).waitFor();
    await page.reload();
    await page.getByRole('heading', { name: text('signin_title', {}, 'en') }).waitFor();
    assert.equal(await page.evaluate(() => document.documentElement.lang), 'en');
  });
});

test('who wants less motion gets none', async () => {
  await visit(world, { role: clerk }, async (page) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto('/r/people/pupils');
    await page.getByRole('row').nth(2).click();
    await page.getByRole('complementary', { name: text('list_peek') }).waitFor();
    const moving = await page.evaluate(() =>
      document.getAnimations().filter((each) => each.playState === 'running' && each.effect.getComputedTiming().duration > 20).length
    );
    assert.equal(moving, 0);
  });
});

/** 400 ms and 500 kbit/s, as on a school's line at noon. */
async function slowLine(page) {
  const line = await page.context().newCDPSession(page);
  await line.send('Network.enable');
  const rate = { downloadThroughput: 62_500, uploadThroughput: 62_500 };
  await line.send('Network.emulateNetworkConditions', { offline: false, latency: 400, ...rate });
}

test('on a slow line nothing jumps, and what takes longer shows progress', async () => {
  // The line is slowed for the page, not for its service worker, which would answer at once.
  const phone = { role: clerk, width: widths.phone, height: 844, serviceWorkers: 'block' };
  await visit(world, phone, async (page) => {
    page.setDefaultTimeout(30_000);
    await page.addInitScript(() => {
      window.shifted = [];
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          if (entry.hadRecentInput) continue;
          const what = entry.sources.map(({ node }) => node?.outerHTML?.slice(0, 80) ?? node?.textContent?.slice(0, 40));
          window.shifted.push({ value: entry.value, what });
        }
      }).observe({ type: 'layout-shift', buffered: true });
      // It may be gone again before anybody looks.
      const look = () => (window.sawProgress ||= document.querySelector('[role="progressbar"]') !== null);
      new MutationObserver(look).observe(document, { childList: true, subtree: true });
    });
    await slowLine(page);
    for (const path of ['/', '/r/people/pupils']) {
      await page.goto(path, { waitUntil: 'commit' });
      await page.getByRole('heading', { level: 1 }).first().waitFor();
      await settled(page);
      const shifted = await page.evaluate(() => window.shifted);
      const sum = shifted.reduce((all, { value }) => all + value, 0);
      assert.ok(sum <= 0.02, `${path} shifts by ${sum.toFixed(3)}: ${JSON.stringify(shifted.slice(0, 4))}`);
    }
    await page.evaluate(() => (window.sawProgress = false));
    await page.locator('[data-row]').first().click();
    await page.waitForFunction(() => window.sawProgress);
  });
});

test('the focus is never lost: after dialogs, panels and new pages', async () => {
  await visit(world, { role: clerk }, async (page) => {
    await page.goto('/r/people/pupils');
    await page.getByRole('row').nth(1).waitFor();
    await page.getByRole('row').nth(1).focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.getByRole('complementary', { name: text('list_peek') }).waitFor();
    await page.keyboard.press('Escape');
    assert.match(await focused(page), /^tr /, 'back on the row');
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    assert.match(await focused(page), /^tr /, 'back on the row after the palette');
    await page.getByRole('link', { name: pupils.verb }).click();
    await page.getByRole('heading', { level: 1, name: pupils.verb }).waitFor();
    assert.notEqual(await focused(page), '', 'a new page takes the focus');
  });
});
