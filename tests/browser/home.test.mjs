// The first page of each seat: what waits for it, decided where it is seen, and its figures.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openWorld, settled, widths } from './server.mjs';
import { accessible, ask, fitsWidth, makePupil, ownWord, visit } from './steps.mjs';
import { text } from './texts.mjs';

const clerk = 'văn thư';
let world;
before(async () => {
  world = await openWorld();
});
after(() => world?.close());

test('a principal has four figures with the days that led to them', async () => {
  await visit(world, { role: 'hiệu trưởng' }, async (page) => {
    await page.goto('/');
    const figures = page.getByRole('main').locator('dl').first();
    await figures.locator('svg').nth(3).waitFor();
    assert.equal(await figures.locator('dt').count(), 4);
    const { data } = await ask(world, 'hiệu trưởng', 'GET', '/api/v1/home/figures');
    const share = data.find(({ code }) => code === 'quality.complete');
    const card = figures.locator('div').filter({ hasText: share.label_vi });
    await card.getByText(`${Math.floor((100 * share.part) / share.whole)}%`).waitFor();
    await accessible(page, 'the home of a principal');
  });
});

test('each seat has a first page that is true for it and none that is empty', async () => {
  for (const role of ['văn thư', 'y tế', 'kế toán', 'thư viện', 'công nghệ', 'Lê Quý Đôn: giáo viên'])
    await visit(world, { role, width: widths.phone, height: 844 }, async (page) => {
      await page.goto('/');
      await page.getByRole('heading', { name: text('shell_needs') }).waitFor();
      await page.getByRole('main').locator('dl dt').first().waitFor();
      await settled(page);
      await fitsWidth(page);
      const shown = await page.getByRole('main').locator('dl').first().locator('dt').count();
      assert.ok(shown >= 1 && shown <= 4, `${role}: ${shown}`);
      assert.equal(await page.getByText(text('shell_needs_failed')).count(), 0, role);
    });
});

test('a to-do is done with one touch, and can be taken back', async () => {
  const pupil = await makePupil(world);
  const word = `Gọi lại cho gia đình ${ownWord()}`;
  const { data: me } = await ask(world, clerk, 'GET', '/api/v1/accounts/me');
  const record = `/api/v1/workspace/records/${pupil.id}/todos`;
  await ask(world, clerk, 'POST', record, { text: word, assignee_id: me.account_id, due_on: '2026-01-05' });
  await visit(world, { role: clerk }, async (page) => {
    await page.goto('/');
    const first = page.getByRole('main').locator('section li').first();
    await first.getByText(word).waitFor();
    await first.getByText(text('shell_late')).waitFor();
    await page.getByRole('button', { name: text('home_todo_mark_of', { text: word }) }).click();
    await page.getByText(text('home_todo_done')).waitFor();
    await page.getByRole('button', { name: text('home_todo_mark_of', { text: word }) }).waitFor({ state: 'detached' });
    await page.getByRole('button', { name: text('record_undo'), exact: true }).click();
    await page.getByRole('button', { name: text('home_todo_mark_of', { text: word }) }).waitFor();
    await page.getByRole('button', { name: text('home_todo_mark_of', { text: word }) }).click();
    await page.getByText(word).waitFor({ state: 'detached' });
  });
  const { data: left } = await ask(world, clerk, 'GET', '/api/v1/workspace/todos');
  assert.ok(!left.some((todo) => todo.text === word));
});

test('a proposal of a family is looked at and accepted on the first page', async () => {
  const school = 'Lê Quý Đôn';
  const { data: waiting } = await ask(world, `${school}: văn thư`, 'GET', '/api/v1/home/waiting?lang=vi');
  const row = waiting.find(({ list }) => list === 'families.proposals');
  assert.ok(row, 'the demo has a proposal at that school');
  await visit(world, { role: `${school}: văn thư` }, async (page) => {
    await page.goto('/');
    await page.getByRole('button', { name: text('home_open_of', { title: row.title }) }).first().click();
    const panel = page.getByRole('main').locator('.panel');
    await panel.getByText('→').first().waitFor();
    await accessible(page, 'a proposal on the first page');
    await panel.getByRole('button', { name: 'Chấp nhận tất cả' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Chấp nhận tất cả' }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.getByText(text('record_action_done', { label: 'Chấp nhận tất cả' })).waitFor();
    assert.equal(new URL(page.url()).pathname, '/');
  });
  const { data } = await ask(world, `${school}: văn thư`, 'GET', `/api/v1/families/change-proposals/${row.record}`);
  assert.equal(data.state, 'decided');
});
