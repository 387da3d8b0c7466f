// Authorities and schools as a tree: an officer begins at his own, finds a school and opens it.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openWorld, settled, widths } from './server.mjs';
import { accessible, ask, fitsWidth, visit } from './steps.mjs';
import { text } from './texts.mjs';

let world;
before(async () => {
  world = await openWorld();
});
after(() => world?.close());

for (const width of [widths.desk, widths.phone])
  test(`an officer sees his schools with the state of their records, and opens one, at ${width} px`, async () => {
    const { data: schools } = await ask(world, 'UBND', 'GET', '/api/v1/org/schools?limit=1');
    await visit(world, { role: 'UBND', width, height: 844 }, async (page) => {
      await page.goto('/tree');
      const link = page.getByRole('main').getByRole('link', { name: schools[0].name, exact: true });
      await link.waitFor();
      await settled(page);
      assert.equal(await page.getByRole('link', { name: 'Bộ Giáo dục và Đào tạo' }).count(), 0, 'above him stands nothing');
      await fitsWidth(page);
      await accessible(page, `tree ${width}`);
      await link.click();
      await page.getByRole('heading', { level: 1, name: schools[0].name }).waitFor();
      await page.getByRole('region', { name: text('school_quality') }).waitFor();
      await settled(page);
      await fitsWidth(page);
      await accessible(page, `school ${width}`);
    });
  });

test('a branch opens and closes by keyboard, and a name is found without diacritics', async () => {
  await visit(world, { role: 'UBND' }, async (page) => {
    await page.goto('/tree');
    const root = page.getByRole('main').getByRole('button', { expanded: true }).first();
    await root.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('main').getByRole('link', { name: /Lê Quý Đôn/ }).waitFor({ state: 'detached' });
    await page.keyboard.press('Enter');
    await page.getByRole('main').getByRole('link', { name: /Lê Quý Đôn/ }).waitFor();
    await page.getByLabel(text('tree_search')).fill('le quy don');
    const found = page.getByRole('region', { name: text('tree_found') }).getByRole('link', { name: /Lê Quý Đôn/ });
    await found.click();
    await page.waitForURL(/\/r\/org\/schools\//);
    await page.goBack();
    await page.getByLabel(text('tree_search')).fill('không có trường nào');
    await page.getByText(text('tree_none_title')).waitFor();
  });
});

test('a clerk sees what her school is made of, not the schools beside it', async () => {
  const { data: schools } = await ask(world, 'văn thư', 'GET', '/api/v1/org/schools?limit=1');
  const { data: campuses } = await ask(world, 'văn thư', 'GET', '/api/v1/org/campuses');
  await visit(world, { role: 'văn thư' }, async (page) => {
    await page.goto(`/r/org/schools/${schools[0].id}`);
    const block = page.getByRole('region', { name: text('school_campuses') });
    await block.getByRole('listitem').first().waitFor();
    assert.equal(await block.getByRole('listitem').count(), campuses.length);
  });
});
