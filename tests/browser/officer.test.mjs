// An officer sees how the schools below him stand, orders them, opens one, and never sees a child.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openWorld, settled, widths } from './server.mjs';
import { accessible, ask, fitsWidth, visit } from './steps.mjs';
import { text } from './texts.mjs';

const officer = 'UBND';
let world;
before(async () => {
  world = await openWorld();
});
after(() => world?.close());

test('the schools of an officer with their data and when they worked, in the order that he asks for', async () => {
  const { data: schools } = await ask(world, officer, 'GET', '/api/v1/home/schools');
  const { data: children } = await ask(world, 'văn thư', 'GET', '/api/v1/people/pupils?limit=200');
  assert.equal(schools.length, 3);
  await visit(world, { role: officer }, async (page) => {
    await page.goto('/');
    const list = page.getByRole('heading', { name: text('home_schools'), exact: true }).locator('xpath=ancestor::section').locator('ul');
    const names = () => list.getByRole('link').allInnerTexts();
    await list.getByRole('link').first().waitFor();
    assert.deepEqual(await names(), schools.map(({ name }) => name).sort((a, b) => a.localeCompare(b, 'vi')));
    // Which day it was depends on the day of the test: nobody worked on a Sunday.
    const worked = ['home_worked_today', 'home_worked_yesterday'].map((key) => text(key));
    worked.push(...[2, 3, 4].map((n) => text('home_worked_days', { n })));
    await list.getByText(new RegExp(worked.join('|'))).first().waitFor();
    await page.getByLabel(text('home_schools_sort')).selectOption('errors');
    const byErrors = [...schools].sort((a, b) => b.errors - a.errors || a.name.localeCompare(b.name, 'vi'));
    assert.deepEqual(await names(), byErrors.map(({ name }) => name));
    await page.getByLabel(text('home_only_quiet')).check();
    await list.getByText(text('home_schools_none')).waitFor();
    await page.getByLabel(text('home_only_quiet')).uncheck();
    await settled(page);
    await accessible(page, 'the home of an officer');
    const shown = await page.locator('body').innerText();
    for (const { full_name } of children) assert.ok(!shown.includes(full_name), full_name);
    await list.getByRole('link', { name: schools[0].name }).click();
    await page.getByRole('heading', { name: schools[0].name }).first().waitFor();
  });
});

test('on a phone nothing hangs over', async () => {
  await visit(world, { role: officer, width: widths.narrow, height: 780 }, async (page) => {
    await page.goto('/');
    await page.getByRole('main').getByRole('link', { name: 'Võ Thị Sáu' }).first().waitFor();
    await settled(page);
    await fitsWidth(page);
  });
});

test('whoever keeps the server sees what failed and the schools, and no figures of a school', async () => {
  await visit(world, { role: 'quản trị' }, async (page) => {
    await page.goto('/');
    await page.getByRole('heading', { name: text('shell_server') }).waitFor();
    await page.getByRole('main').getByText('Võ Thị Sáu').first().waitFor();
    assert.equal(await page.getByText(text('home_schools'), { exact: true }).count(), 0);
  });
});
