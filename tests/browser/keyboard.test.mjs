// Without a mouse: sign in, find a pupil, correct, save.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { accountOf, openWorld } from './server.mjs';
import { ask, control, focused, makePupil, visit } from './steps.mjs';
import { text } from './texts.mjs';

const clerk = 'văn thư';
let world;
before(async () => {
  world = await openWorld();
});
after(() => world?.close());

/** Tab until the wanted control has the focus; it never falls out of the page on the way. */
async function tabTo(page, wanted, most = 60) {
  await wanted.first().waitFor();
  for (let pressed = 0; pressed < most; pressed += 1) {
    if (await wanted.first().evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  assert.fail(`${wanted} is not reached by Tab; the focus is at ${await focused(page)}`);
}

test('the keyboard alone is enough: sign in, find, edit, save', async () => {
  const pupil = await makePupil(world);
  const { name, password } = accountOf(world, clerk);
  await visit(world, {}, async (page) => {
    await page.goto('/login');
    await tabTo(page, page.getByLabel(text('signin_name')));
    await page.keyboard.type(name);
    await tabTo(page, page.getByLabel(text('signin_password'), { exact: true }));
    await page.keyboard.type(password);
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname === '/');
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog').getByRole('combobox').waitFor();
    await page.keyboard.type(pupil.full_name);
    await page.getByRole('option', { name: pupil.full_name }).first().waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: pupil.full_name }).waitFor();
    assert.notEqual(await focused(page), '', 'after the palette');
    await tabTo(page, page.getByRole('link', { name: text('record_edit'), exact: true }));
    await page.keyboard.press('Enter');
    await tabTo(page, control(page, 'Trường trước đó'));
    await page.keyboard.type('Trường Phím');
    await page.keyboard.press('Control+Enter');
    await page.getByText(text('record_edit_done')).waitFor();
    // The page is drawn anew; what it puts the focus on comes with it.
    await page.waitForFunction(() => document.activeElement !== document.body).catch(() => {});
    assert.notEqual(await focused(page), '', 'after saving');
  });
  const { data } = await ask(world, clerk, 'GET', `/api/v1/people/pupils/${pupil.id}`);
  assert.equal(data.previous_school, 'Trường Phím');
});
