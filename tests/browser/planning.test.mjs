// A plan from its template to paper: the principal makes it and gives a task away, the teacher reports on a phone.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { openWorld, widths } from './server.mjs';
import { accessible, ask, fitsWidth, ownWord, screenOf, visit } from './steps.mjs';
import { like, text } from './texts.mjs';

const school = 'Trường Tiểu học Lê Quý Đôn';
const principal = `${school}: hiệu trưởng`;
const teacher = `${school}: giáo viên`;
const base = '/api/v1/planning';
let world;
let actions;
let words;
let owner;
before(async () => {
  world = await openWorld();
  const screen = await screenOf(world, principal, 'planning.plan-tasks');
  actions = Object.fromEntries(screen.actions.map((action) => [action.id, action]));
  words = Object.fromEntries(screen.fields.find(({ name }) => name === 'state').choices.map(({ value, label }) => [value, label]));
  owner = (await ask(world, teacher, 'GET', '/api/v1/accounts/me')).data.persons[0].full_name;
});
const folder = mkdtempSync(join(tmpdir(), 'truong-plans-'));
after(async () => {
  await world?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The first bytes of what the work hands over. */
async function handedOver(page, work) {
  const coming = page.waitForEvent('download');
  await work();
  const path = join(folder, 'paper');
  await (await coming).saveAs(path);
  return readFileSync(path).subarray(0, 4).toString('latin1');
}

const labelOf = (action, field) => actions[action].fields.find(({ name }) => name === field).label;
const taskOf = async (plan, node) => (await ask(world, principal, 'GET', `${base}/task-cards?plan_id=${plan}`)).data.find((each) => each.node_code === node);
const member = async () => (await ask(world, principal, 'GET', `/api/v1/people/staff-members?q=${encodeURIComponent(owner)}`)).data[0];

/** A plan of this test's own, with one task of the teacher. */
async function activePlan(nodes = '3.1') {
  const { data: all } = await ask(world, principal, 'GET', `${base}/template-tasks?code=ths`);
  const skip = all.map(({ node_code: code }) => code).filter((code) => !nodes.split(' ').includes(code));
  const title = `Kế hoạch thử ${ownWord()}`;
  const { data: plan } = await ask(world, principal, 'POST', `${base}/action-plans/from-template`, { template_code: 'ths', title, skip: skip.join(' ') });
  const task = await taskOf(plan.id, nodes.split(' ')[0]);
  await ask(world, principal, 'POST', `${base}/plan-tasks/${task.id}/assign`, { owner_id: (await member()).id });
  await ask(world, principal, 'POST', `${base}/action-plans/${plan.id}/activate`, {});
  return { plan, task };
}

const column = (page, state) => page.getByRole('region', { name: new RegExp(`^${words[state]}:`) });
const inColumn = (page, state, title) => column(page, state).getByRole('link', { name: title }).waitFor();

test('from the template to the printed plan', async () => {
  const title = `Kế hoạch trường học số ${ownWord()}`;
  let plan;
  await visit(world, { role: principal }, async (page) => {
    await page.goto('/work/plans?view=plans');
    await page.getByRole('button', { name: text('planning_from_template') }).first().click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(text('planning_plan_title')).fill(title);
    await dialog.getByRole('button', { name: text('planning_nothing'), exact: true }).click();
    assert.ok(await dialog.getByRole('button', { name: text('planning_make', { n: 0 }) }).isDisabled(), 'a plan needs a task');
    await dialog.getByRole('checkbox', { name: /^3\.1 / }).check();
    await dialog.getByRole('checkbox', { name: /^4\.2 / }).check();
    await accessible(page, 'the template');
    await dialog.getByRole('button', { name: text('planning_make', { n: 2 }) }).click();
    await page.getByRole('heading', { name: title, level: 1 }).waitFor();
    plan = new URL(page.url()).pathname.split('/').at(-1);
    const task = await taskOf(plan, '3.1');
    await page.getByRole('link', { name: task.title }).click();
    await page.getByRole('dialog').getByRole('button', { name: text('planning_assign') }).click();
    const assigning = page.getByRole('dialog', { name: actions.assign.label });
    await assigning.getByRole('combobox', { name: new RegExp(`^\\s*${labelOf('assign', 'owner_id')}`) }).fill(owner);
    await assigning.getByRole('option', { name: owner }).first().click();
    await assigning.getByRole('button', { name: actions.assign.label, exact: true }).click();
    await page.getByRole('dialog').getByText(owner).first().waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: text('planning_activate') }).click();
    await page.getByText(text('planning_activated', { title })).waitFor();
    await accessible(page, 'the board');
  });
  const task = await taskOf(plan, '3.1');
  assert.equal(task.owner, owner);

  await visit(world, { role: teacher, width: widths.phone, height: 844 }, async (page) => {
    await page.goto('/work/plans');
    await page.getByRole('listitem').filter({ hasText: title }).getByRole('link', { name: task.title }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: text('planning_report'), exact: true }).click();
    await dialog.locator('.error').waitFor();
    await dialog.getByLabel(text('planning_what_done')).fill('Đã rà xong hồ sơ khối 1 và khối 2');
    await dialog.getByLabel(text('planning_how_far')).fill('60');
    await accessible(page, 'the report on a phone');
    await fitsWidth(page);
    await dialog.getByRole('button', { name: text('planning_report'), exact: true }).click();
    await page.getByText(text('planning_reported', { title: task.title })).waitFor();
    await dialog.getByText('Đã rà xong hồ sơ khối 1 và khối 2').waitFor();
    assert.equal(await dialog.getByRole('button', { name: text('planning_close_task') }).count(), 0, 'leaders close');
  });
  assert.equal((await taskOf(plan, '3.1')).progress, 60);

  await visit(world, { role: principal }, async (page) => {
    await page.goto(`/work/plans/${plan}`);
    await inColumn(page, 'doing', task.title);
    await page.getByRole('link', { name: task.title }).click();
    await page.getByRole('dialog').getByRole('button', { name: text('planning_close_task') }).click();
    const closing = page.getByRole('dialog', { name: actions.close.label });
    await closing.getByLabel(words.done).check();
    await closing.getByLabel(labelOf('close', 'result')).fill('Đủ hồ sơ hai khối đầu');
    await closing.getByRole('button', { name: actions.close.label, exact: true }).click();
    await page.getByRole('dialog').getByText('Đủ hồ sơ hai khối đầu').first().waitFor();
    await page.keyboard.press('Escape');
    await inColumn(page, 'done', task.title);
    await page.getByText(text('planning_done_of', { done: 1, of: 2 })).waitFor();
    await page.getByRole('button', { name: text('planning_more') }).click();
    assert.equal(await handedOver(page, () => page.getByRole('menuitem', { name: text('planning_print_pdf') }).click()), '%PDF');
  });
});

test('a task is moved by mouse and by keyboard, and back', async () => {
  const { plan, task } = await activePlan();
  await visit(world, { role: principal }, async (page) => {
    await page.goto(`/work/plans/${plan.id}`);
    const item = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: task.title }) });
    await item.dragTo(column(page, 'doing'));
    await inColumn(page, 'doing', task.title);
    await page.getByRole('button', { name: text('planning_undo'), exact: true }).click();
    await inColumn(page, 'open', task.title);
    await item.getByRole('button', { name: text('planning_move', { title: task.title }) }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem', { name: text('planning_move_to', { state: words.done }) }).waitFor();
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await inColumn(page, 'done', task.title);
    await item.dragTo(column(page, 'open'));
    await inColumn(page, 'done', task.title);
    await item.dragTo(column(page, 'doing'));
    const opening = page.getByRole('dialog', { name: actions.reopen.label });
    await opening.getByLabel(labelOf('reopen', 'reason')).fill('Còn thiếu khối 5');
    await opening.getByRole('button', { name: actions.reopen.label, exact: true }).click();
    await page.getByRole('dialog').getByText('Còn thiếu khối 5').waitFor();
  });
  assert.equal((await taskOf(plan.id, '3.1')).state, 'doing');
});

test('a report of the middle of the year is written, submitted and stays', async () => {
  const { plan } = await activePlan('3.1 5.3');
  const screen = await screenOf(world, principal, 'planning.period-reports');
  const label = (name) => screen.creation_fields.find((field) => field.name === name).label;
  await visit(world, { role: principal }, async (page) => {
    await page.goto(`/work/plans/${plan.id}?view=reports`);
    await page.getByRole('button', { name: text('planning_write_report') }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(screen.creation_fields.find(({ name }) => name === 'period').choices.find(({ value }) => value === 'mid_year').label).check();
    await dialog.getByRole('button', { name: /Lưu/ }).click();
    await page.getByText(text('planning_report_saved')).waitFor();
    await page.getByRole('button', { name: text('planning_submit'), exact: true }).click();
    // Without a word about the results it is refused, and the sentence says so.
    await page.getByText('Báo cáo chưa ghi kết quả.', { exact: false }).waitFor();
    await page.getByRole('button', { name: text('planning_rewrite'), exact: true }).click();
    await dialog.getByLabel(label('results')).fill('Hồ sơ đã đủ hai phần ba');
    await dialog.getByRole('button', { name: /Lưu/ }).click();
    await page.getByText('Hồ sơ đã đủ hai phần ba').waitFor();
    await page.getByRole('button', { name: text('planning_submit'), exact: true }).click();
    await page.getByText(like('planning_report_counts')).waitFor();
    assert.equal(await page.getByRole('button', { name: text('planning_rewrite'), exact: true }).count(), 0);
    assert.match(await handedOver(page, () => page.getByRole('button', { name: text('planning_print_xlsx') }).click()), /^PK/);
    await accessible(page, 'reports');
  });
  const { data } = await ask(world, principal, 'GET', `${base}/period-reports?filter[plan_id]=${plan.id}`);
  assert.deepEqual([data[0].tasks, data[0].done, data[0].open], [2, 0, 2]);
});

test('what waits on the home page leads to what presses, also to who has only his own', async () => {
  const { task } = await activePlan();
  const late = { due_on: '2026-09-02' };
  const { data } = await ask(world, principal, 'GET', `${base}/plan-tasks/${task.id}`);
  await ask(world, principal, 'PATCH', `${base}/plan-tasks/${task.id}`, late, { 'If-Match': `"${data.version}"`, 'Change-Reason': 'han cu' });
  for (const [role, tab] of [[principal, 'planning_tab_pressing'], [teacher, 'planning_tab_mine']])
    await visit(world, { role, width: widths.phone, height: 844 }, async (page) => {
      await page.goto('/');
      await page.getByRole('main').getByRole('link', { name: /Việc theo kế hoạch đã quá hạn/ }).click();
      await page.waitForURL(/\/work\/plans\?view=pressing/);
      await page.getByRole('link', { name: task.title }).first().waitFor();
      assert.match(await page.locator('[aria-current="page"]', { hasText: text(tab) }).first().textContent(), new RegExp(text(tab)));
    });
});

test('which indicator a task serves is chosen by its name in every form', async () => {
  const screen = await screenOf(world, principal, 'planning.plan-tasks');
  const label = (name) => screen.fields.find((field) => field.name === name).label;
  await visit(world, { role: principal }, async (page) => {
    await page.goto('/r/planning/plan-tasks/new');
    const framework = page.getByLabel(label('framework_code'), { exact: true });
    const node = page.getByLabel(label('node_code'), { exact: true });
    assert.ok(await node.isDisabled(), 'first the standard, then its indicator');
    await framework.selectOption('THS');
    await node.locator('option[value="3.1"]').waitFor({ state: 'attached' });
    await node.selectOption('3.1');
    assert.match(await node.locator('option:checked').textContent(), /^3\.1 \p{L}/u);
    await accessible(page, 'the form of a task');
  });
});

test('what one may not do is not offered: a teacher reads the plan, a guardian has none', async () => {
  const { plan, task } = await activePlan();
  await visit(world, { role: `${school}: y tế`, width: widths.narrow, height: 800 }, async (page) => {
    await page.goto(`/work/plans/${plan.id}`);
    await page.getByRole('link', { name: task.title }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText(text('planning_no_history')).waitFor();
    assert.equal(await dialog.getByRole('button', { name: text('planning_report'), exact: true }).count(), 0);
    assert.equal(await page.getByRole('button', { name: text('planning_add_task') }).count(), 0);
    await fitsWidth(page);
    await accessible(page, 'a task that one reads');
  });
  const guardian = world.accounts.find(({ seats }) => seats === `${school}: phụ huynh`)?.seats ?? 'phụ huynh';
  await assert.rejects(ask(world, guardian, 'GET', `${base}/action-plans/${plan.id}`), /404|403/);
});
