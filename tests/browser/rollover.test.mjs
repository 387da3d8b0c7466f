// A school goes into its next year: planned by dragging and by keyboard, tried, applied, taken back.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openWorld, settled, widths } from './server.mjs';
import { accessible, ask, fitsWidth, makePupil, visit } from './steps.mjs';
import { like, text } from './texts.mjs';

const school = 'Trường Tiểu học Lê Quý Đôn';
const clerk = `${school}: văn thư`;
const principal = `${school}: hiệu trưởng`;
let world;
let plan;
before(async () => {
  world = await openWorld({ own: true });
});
after(() => world?.close());

const button = (scope, key) => scope.getByRole('button', { name: text(key), exact: true });
const pupils = async (query = '') =>
  (await ask(world, clerk, 'GET', `/api/v1/rollover/planned-pupils?filter[plan_id]=${plan}&limit=200${query}`)).data;
const planned = async (id) => (await pupils()).find((row) => row.id === id);
const place = (page, name) => page.locator('[data-place]').filter({ has: page.getByText(name, { exact: true }) });
const row = (page, name) => page.locator('li', { has: page.getByRole('checkbox', { name }) }).first();

/** What is written shows in the note; then the row is as the server has it. */
async function noted(page, key) {
  await page.getByText(like(key)).first().waitFor();
}

test('the clerk begins a plan, and the classes of both years stand beside each other', async () => {
  await visit(world, { role: clerk }, async (page) => {
    await page.goto('/work/rollover');
    await button(page, 'rollover_begin').waitFor();
    await accessible(page, 'no plan yet');
    await button(page, 'rollover_begin').click();
    await page.getByRole('dialog').waitFor();
    await accessible(page, 'beginning');
    await button(page, 'rollover_begin_do').click();
    await page.waitForURL(/rollover\/rov_/);
    plan = /rov_[a-z0-9]+/.exec(page.url())[0];
    await place(page, '2A').waitFor();
    assert.equal(await page.locator('[data-place]').count(), 8, 'five classes and three places without one');
    await settled(page);
    await accessible(page, 'the board');
    await fitsWidth(page);
  });
});

test('a board of any size is there after a handful of requests', async () => {
  await visit(world, { role: clerk }, async (page) => {
    await page.goto('/work/rollover');
    await settled(page);
    const asked = [];
    page.on('request', (request) => {
      const { pathname } = new URL(request.url());
      if (pathname.startsWith('/api/v1/')) asked.push(pathname);
    });
    await page.locator(`a[href*="${plan}"]`).first().click();
    await place(page, '2A').waitFor();
    await settled(page);
    assert.ok(asked.length <= 6, asked.join(' '));
  });
});

test('a pupil is carried to another class by the mouse, and the note takes it back', async () => {
  const rooms = (await ask(world, clerk, 'GET', `/api/v1/rollover/planned-classes?filter[plan_id]=${plan}`)).data;
  const second = rooms.find(({ name }) => name === '2A');
  const first = (await pupils()).find((each) => each.planned_class_id === second.id);
  await visit(world, { role: clerk }, async (page) => {
    await page.goto(`/work/rollover/${plan}`);
    await page.getByRole('textbox', { name: text('rollover_find') }).waitFor();
    await page.getByRole('button', { name: new RegExp(`^${text('rollover_everybody')}`) }).click();
    await page.getByRole('textbox', { name: text('rollover_find') }).fill(first.full_name);
    const from = await row(page, first.full_name).boundingBox();
    const goal = await place(page, '3A').boundingBox();
    await page.mouse.move(from.x + 150, from.y + from.height / 2);
    await page.mouse.down();
    await page.mouse.move(from.x + 170, from.y + 40, { steps: 4 });
    await page.mouse.move(goal.x + goal.width / 2, goal.y + goal.height / 2, { steps: 8 });
    await page.mouse.up();
    await noted(page, 'rollover_moved_one');
    await row(page, first.full_name).locator('strong').getByText('3A', { exact: true }).waitFor();
    const moved = await planned(first.id);
    assert.notEqual(moved.planned_class_id, first.planned_class_id);
    assert.equal(moved.settled, true, 'somebody has decided');
    await button(page, 'record_undo').click();
    await row(page, first.full_name).locator('strong').getByText('2A', { exact: true }).waitFor();
    assert.equal((await planned(first.id)).planned_class_id, first.planned_class_id);
  });
});

test('many are moved by the keyboard alone', async () => {
  await visit(world, { role: clerk }, async (page) => {
    await page.goto(`/work/rollover/${plan}`);
    const boxes = page.locator('li').getByRole('checkbox');
    await boxes.first().focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    await page.getByText(text('rollover_marked', { n: 2 })).waitFor();
    const select = page.getByRole('combobox', { name: text('rollover_move_to') });
    await select.focus();
    // The browser's own list: the letters of what is wanted.
    await page.keyboard.type('4A');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await noted(page, 'rollover_moved_many');
    const fourth = (await ask(world, clerk, 'GET', `/api/v1/rollover/planned-classes?filter[plan_id]=${plan}`)).data.find(
      ({ name }) => name === '4A'
    );
    const there = (await pupils()).filter((each) => each.planned_class_id === fourth.id && each.settled);
    assert.equal(there.length, 2);
  });
});

test('a whole class is carried by its handle', async () => {
  await visit(world, { role: clerk }, async (page) => {
    await page.goto(`/work/rollover/${plan}`);
    const old = page.getByRole('navigation', { name: text('rollover_this_year') });
    const line = old.locator('li').filter({ hasText: '5A' });
    const handle = await line.locator('.handle').boundingBox();
    await page.mouse.move(handle.x + 8, handle.y + 10);
    await page.mouse.down();
    await page.mouse.move(handle.x + 60, handle.y + 30, { steps: 4 });
    const goal = place(page, 'Còn chờ');
    await goal.scrollIntoViewIfNeeded();
    const box = await goal.boundingBox();
    await page.mouse.move(box.x + 20, box.y + 20, { steps: 6 });
    await page.mouse.up();
    await noted(page, 'rollover_moved_many');
    assert.ok((await pupils()).filter(({ outcome }) => outcome === 'hold').length > 10);
    await button(page, 'record_undo').click();
    await page.getByText(text('record_undone')).waitFor();
    await settled(page);
    assert.equal((await pupils()).filter(({ outcome }) => outcome === 'hold').length, 0);
  });
});

test('who came since is proposed again, and is placed on a phone where he is listed', async () => {
  const newcomer = await makePupil(world, undefined, clerk);
  await visit(world, { role: clerk, width: widths.phone, height: 844 }, async (page) => {
    await page.goto(`/work/rollover/${plan}`);
    await button(page, 'rollover_propose').click();
    await page.getByText(text('rollover_proposed_again')).waitFor();
    await page.goto(`/work/rollover/${plan}?view=open`);
    await page.getByText(newcomer.full_name, { exact: true }).waitFor();
    await accessible(page, 'cases to look at');
    await fitsWidth(page);
    await page
      .getByRole('combobox', { name: text('rollover_move_of', { name: newcomer.full_name }) })
      .selectOption({ label: '1A' });
    await page.getByText(text('rollover_none_open')).waitFor();
    await page.goto(`/work/rollover/${plan}`);
    await page.getByRole('textbox', { name: text('rollover_find') }).waitFor();
    await accessible(page, 'the board on a phone');
    await fitsWidth(page);
  });
});

test('a class gets its teacher in place', async () => {
  await visit(world, { role: clerk }, async (page) => {
    await page.goto(`/work/rollover/${plan}?view=classes`);
    await page.getByText(like('rollover_without_teacher')).waitFor();
    const line = page.locator('li', { has: page.locator('.line') }).nth(1);
    await line.getByRole('combobox', { name: text('rollover_homeroom') }).click();
    await page.locator('[role=option]').first().click();
    await noted(page, 'rollover_class_saved');
    await button(line, 'rollover_assignments').click();
    await settled(page);
    await accessible(page, 'teachers');
  });
});

/** A group in one of the classes that the plan opened. */
async function groupOfNewClass(year) {
  const { data } = await ask(world, clerk, 'GET', `/api/v1/classes/classes?filter[year_id]=${year}`);
  return { year_id: year, class_id: data[0].id, name: 'Tổ 1', kind: 'seating' };
}

test('a clerk tries it, the principal applies it as a job, and takes it back', async () => {
  await visit(world, { role: clerk }, async (page) => {
    await page.goto(`/work/rollover/${plan}?view=report`);
    await page.getByText(text('rollover_principal_applies')).waitFor();
    await settled(page);
    await accessible(page, 'the report');
  });
  await visit(world, { role: principal }, async (page) => {
    await page.goto(`/work/rollover/${plan}?view=report`);
    await button(page, 'rollover_apply').click();
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    await accessible(page, 'asked before it is applied');
    await button(dialog, 'rollover_apply').click();
    await button(page, 'rollover_undo').waitFor();
    await page.getByText(/\d+ em vào lớp mới/).first().waitFor();
    const { data } = await ask(world, principal, 'GET', `/api/v1/rollover/plans/${plan}`);
    assert.equal(data.state, 'applied');
    const classes = await ask(world, principal, 'GET', `/api/v1/classes/classes?filter[year_id]=${data.to_year_id}&ended=true`);
    assert.ok(classes.data.length >= 5);
    // Who was placed and who completed is not written again.
    await page.getByText(text('rollover_nothing_to_write')).waitFor();
    await accessible(page, 'applied');

    // Somebody has worked on in a new class: that is told before anything is asked for, and again settled.
    const wanted = await groupOfNewClass(data.to_year_id);
    const { data: group } = await ask(world, clerk, 'POST', '/api/v1/classes/groups', wanted);
    await button(page, 'rollover_undo').click();
    await dialog.getByText(text('rollover_in_the_way')).waitFor();
    await dialog.getByText(text('rollover_undo_blocked')).waitFor();
    await accessible(page, 'what stands in the way of an undo');
    assert.equal(await button(dialog, 'rollover_undo').count(), 0);
    await button(dialog, 'record_cancel').click();
    await ask(world, clerk, 'DELETE', `/api/v1/classes/groups/${group.id}`, undefined, { 'If-Match': `"${group.version}"` });
    await button(page, 'rollover_undo').click();
    await button(dialog, 'rollover_undo').click();
    await page.locator('li').getByText('Đã hoàn tác', { exact: true }).waitFor();
    assert.equal((await ask(world, principal, 'GET', `/api/v1/rollover/plans/${plan}`)).data.state, 'undone');
  });
});

test('a plan of which nothing stands is given up', async () => {
  await visit(world, { role: clerk }, async (page) => {
    await page.goto(`/work/rollover/${plan}`);
    await button(page, 'rollover_discard').click();
    await button(page.getByRole('dialog'), 'rollover_discard').click();
    await page.getByText(text('rollover_discarded')).waitFor();
    await page.waitForURL((url) => url.pathname === '/work/rollover');
    assert.equal((await ask(world, clerk, 'GET', '/api/v1/rollover/plans')).data.length, 0);
  });
});
