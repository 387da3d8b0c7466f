// The guide inside the product: it opens at the page about the place where one stands, finds, links, and shuts nobody out.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openWorld, widths } from './server.mjs';
import { drawn } from './screens.mjs';
import { accessible, enter, fitsWidth, focused, visit } from './steps.mjs';
import { text } from './texts.mjs';

const clerk = 'văn thư';
const parent = 'Trường Trung học cơ sở Võ Thị Sáu: phụ huynh';

let world;
before(async () => (world = await openWorld()));
after(() => world?.close());

const help = (page) => page.getByRole('link', { name: text('shell_guide'), exact: true });
const panel = (page) => page.getByRole('complementary', { name: text('guide_title') });
const title = (scope) => scope.getByRole('heading', { level: 1 });
const search = (scope) => scope.getByRole('searchbox', { name: text('guide_search') });

test('beside the page: three places, three chapters, and the work goes on', async () => {
  await visit(world, { role: clerk }, async (page) => {
    await page.goto('/r/people/pupils');
    await drawn(page);
    await help(page).click();
    await panel(page).getByRole('heading', { level: 1, name: 'Hồ sơ học sinh' }).waitFor();
    assert.match(await focused(page), /^aside/);
    await page.getByRole('link', { name: text('tasks_quality'), exact: true }).first().click();
    await panel(page).getByRole('heading', { level: 1, name: 'Sửa lỗi dữ liệu' }).waitFor();
    await page.getByRole('link', { name: text('shell_home'), exact: true }).first().click();
    await panel(page).getByRole('heading', { level: 1, name: /^Văn thư/ }).waitFor();
    await fitsWidth(page);
    await accessible(page, 'the guide beside the home page');
    await panel(page).focus();
    await page.keyboard.press('Escape');
    await panel(page).waitFor({ state: 'detached' });
    assert.match(await focused(page), /^a/);
  });
});

test('links in the panel stay in the panel, and the whole page opens with the same chapter', async () => {
  await visit(world, { role: clerk }, async (page) => {
    await page.goto('/quality');
    await drawn(page);
    await help(page).click();
    await panel(page).getByRole('link', { name: 'Hồ sơ trùng', exact: true }).click();
    await panel(page).getByRole('heading', { level: 1, name: /^Hồ sơ trùng/ }).waitFor();
    assert.equal(new URL(page.url()).pathname, '/quality');
    await panel(page).getByRole('link', { name: text('guide_whole') }).click();
    await page.waitForURL((url) => url.pathname === '/guide/how-to/duplicates');
  });
});

test('a search without diacritics finds the place in the chapter', async () => {
  await visit(world, { role: clerk }, async (page) => {
    await page.goto('/guide');
    await search(page).fill('uy quyen khi vang mat');
    await page.getByRole('search').getByRole('link', { name: /Ủy quyền khi vắng mặt/ }).first().click();
    await page.waitForURL((url) => url.pathname === '/guide/how-to/access' && url.hash === '#uy-quyen-khi-vang-mat');
    const heading = page.getByRole('heading', { level: 2, name: 'Ủy quyền khi vắng mặt' });
    await heading.waitFor();
    await page.waitForFunction(() => window.scrollY > 100);
    assert.ok(await heading.isVisible());
    await search(page).fill('qqqq');
    await page.getByText(text('guide_found_none', { text: 'qqqq' })).waitFor();
  });
});

test('the contents name every chapter, and chapters come with their pictures', async () => {
  await visit(world, { role: clerk }, async (page) => {
    await page.goto('/guide');
    await drawn(page);
    await page.locator('details').evaluateAll((all) => all.forEach((each) => (each.open = true)));
    const hrefs = await page.locator('.contents a').evaluateAll((links) => [...new Set(links.map((link) => link.getAttribute('href')))]);
    assert.ok(hrefs.length > 35, `${hrefs.length} chapters`);
    // That every page and picture is there, vitest looks; here some of them come through the server.
    for (const href of hrefs.filter((_, index) => index % 6 === 0)) {
      await page.goto(href);
      await page.locator('article :is(h2, table)').first().waitFor();
      const broken = await page.evaluate(async () => {
        const shown = [...document.querySelectorAll('article img')];
        const answers = await Promise.all(shown.map((image) => fetch(image.src).then((answer) => answer.ok && answer.headers.get('Content-Type'))));
        return answers.filter((type) => !/^image\//.test(String(type)));
      });
      assert.deepEqual(broken, [], href);
    }
  });
});

test('a chapter at a desk, the contents, a long table and a wrong address shut nobody out', async () => {
  await visit(world, { role: clerk }, async (page) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    for (const path of ['/guide', '/guide/how-to/import', '/guide/reference/states', '/guide/no/such/page']) {
      await page.goto(path);
      await drawn(page);
      await accessible(page, `${path} at a desk`);
      await page.setViewportSize({ width: widths.narrow, height: 800 });
      await fitsWidth(page);
      await accessible(page, `${path} on a phone`);
      await page.setViewportSize({ width: widths.desk, height: 768 });
    }
  });
});

test('on a parent’s phone the question mark opens the chapter about the page, and a phone of a clerk goes there too', async () => {
  await visit(world, { role: parent, width: widths.phone, height: 844 }, async (page) => {
    await page.goto('/consents');
    await drawn(page);
    await help(page).click();
    await page.waitForURL((url) => url.pathname === '/guide/how-to/family-privacy');
    assert.equal(await title(page).textContent(), 'Quyền riêng tư của gia đình');
    await fitsWidth(page);
    await accessible(page, 'a chapter for parents');
    await page.goto('/');
    await drawn(page);
    await help(page).click();
    await page.waitForURL((url) => url.pathname === '/guide/start/parent');
  });
  await visit(world, { role: clerk, width: widths.phone, height: 844 }, async (page) => {
    await page.goto('/r/classes/classes');
    await drawn(page);
    await help(page).click();
    await page.waitForURL((url) => url.pathname === '/guide/how-to/classes');
  });
});

test('who reads English is told that the words are Vietnamese', async () => {
  await visit(world, { role: clerk, language: 'en-GB' }, async (page) => {
    await page.addInitScript(() => localStorage.setItem('truong.language', 'en'));
    await page.goto('/guide/how-to/undo');
    await page.getByText(text('guide_only_vietnamese', {}, 'en')).waitFor();
    assert.equal(await page.locator('article').getAttribute('lang'), 'vi');
  });
});

test('a chapter that was read opens without network', async () => {
  await visit(world, {}, async (page) => {
    await enter(world, page, clerk, '/guide/how-to/undo');
    await title(page).waitFor();
    await page.evaluate(() => navigator.serviceWorker.ready);
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    await page.reload();
    await page.getByRole('heading', { name: 'Không hoàn tác được' }).waitFor();
    await page.context().setOffline(true);
    await page.reload();
    await page.getByRole('heading', { name: 'Không hoàn tác được' }).waitFor();
  });
});
