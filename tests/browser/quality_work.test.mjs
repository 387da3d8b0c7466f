// What is wrong in the records is mended where it stands: counts fall, the next one opens, and it can be taken back.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openWorld, widths } from './server.mjs';
import { accessible, ask, control, fitsWidth, makePupil, ownWord, visit } from './steps.mjs';
import { text } from './texts.mjs';

const clerk = 'văn thư';
const field = 'health_insurance_number';
const label = 'Mã số bảo hiểm y tế';
let world;
before(async () => {
  world = await openWorld();
});
after(() => world?.close());

/** Behind the verb stands, for those who hear the page, what it is about. */
const begins = (key) => new RegExp(`^\\s*${text(key)}`);

/** A class of its own with so many pupils, of whom little is known. */
async function makeClass(count) {
  const year = (await ask(world, clerk, 'GET', '/api/v1/classes/classes?limit=1')).data[0];
  const name = ownWord();
  const { data: room } = await ask(world, clerk, 'POST', '/api/v1/classes/classes', {
    year_id: year.year_id,
    grade_id: year.grade_id,
    name
  });
  const pupils = [];
  for (let at = 0; at < count; at += 1) {
    const pupil = await makePupil(world);
    const place = { pupil_id: pupil.id, class_id: room.id, valid_from: pupil.valid_from };
    await ask(world, clerk, 'POST', '/api/v1/classes/enrolments', place);
    pupils.push(pupil);
  }
  return { room, pupils };
}

async function leftOf(room, about = field) {
  const { data } = await ask(world, clerk, 'GET', `/api/v1/quality/worklist?class_id=${room.id}&limit=200`);
  return data.filter((item) => item.field === about).length;
}

const count = (page, n) => page.getByText(text('quality_count', { n }), { exact: true });
const progress = (page, done, left) => page.getByText(text('quality_progress', { done, left }), { exact: true }).first();
const opened = (page) => page.locator('form').filter({ has: page.getByRole('button', { name: text('quality_save') }) });

test('a worklist of twenty findings is emptied in no more than three actions each', async () => {
  const { room, pupils } = await makeClass(20);
  await visit(world, { role: clerk }, async (page) => {
    let actions = 0;
    const act = (work) => {
      actions += 1;
      return work;
    };
    await page.goto(`/quality?class=${room.id}&field=${field}`);
    await count(page, 20).waitFor();
    await accessible(page, 'the list');
    await act(page.getByRole('button', { name: begins('quality_mend') }).first().click());
    const value = control(page.locator('form'), label);
    for (let at = 1; at <= pupils.length; at += 1) {
      await value.waitFor();
      await page.waitForFunction(() => document.activeElement?.tagName === 'INPUT' && document.activeElement.value === '');
      await act(page.keyboard.type(`HS401012345${String(at).padStart(4, '0')}`));
      await act(page.keyboard.press('Enter'));
      await progress(page, at, 20 - at).waitFor();
    }
    assert.ok(actions <= 3 * pupils.length, `${actions} actions`);
    assert.equal(await leftOf(room), 0);
    const whole = page.getByRole('navigation', { name: text('quality_class') }).getByRole('button', { name: room.name });
    const before = Number((await whole.textContent()).match(/(\d+)\s*$/)[1]);
    await page.getByRole('button', { name: text('quality_undo') }).last().click();
    await progress(page, 19, 1).waitFor();
    assert.equal(await leftOf(room), 1);
    assert.equal(Number((await whole.textContent()).match(/(\d+)\s*$/)[1]), before + 1);
  });
});

test('what the server refuses stays typed, with the fault beside it', async () => {
  const pupil = await makePupil(world);
  await visit(world, { role: clerk, width: widths.phone, height: 844 }, async (page) => {
    await page.goto(`/quality?record=${pupil.id}`);
    const row = page.getByRole('listitem').filter({ hasText: 'Số định danh cá nhân' });
    await row.getByRole('button', { name: begins('quality_mend') }).click();
    const value = control(page.locator('form'), 'Số định danh cá nhân');
    await value.fill('12345');
    await page.keyboard.press('Enter');
    await page.locator('form .error').first().waitFor();
    assert.equal(await value.inputValue(), '12345');
    await fitsWidth(page);
    await accessible(page, 'a fault on a phone');
    await page.keyboard.press('Escape');
    await opened(page).waitFor({ state: 'detached' });
  });
});

test('a finding is accepted with a reason, and the acceptance taken back', async () => {
  const pupil = await makePupil(world);
  await visit(world, { role: clerk }, async (page) => {
    await page.goto(`/quality?record=${pupil.id}`);
    const row = page.getByRole('listitem').filter({ hasText: label });
    await row.getByRole('button', { name: begins('quality_accept') }).click();
    await page.getByRole('button', { name: text('quality_accept_save') }).click();
    await page.locator('form .error').first().waitFor();
    await page.getByLabel(begins('quality_reason')).fill('Gia đình chưa làm thẻ');
    await page.keyboard.press('Enter');
    await row.getByText(text('quality_accepted')).waitFor();
    const accepted = () => ask(world, clerk, 'GET', `/api/v1/quality/worklist?record=${pupil.id}&accepted=true`);
    assert.equal((await accepted()).data.length, 1);
    await row.getByRole('button', { name: text('quality_undo') }).click();
    await row.getByRole('button', { name: begins('quality_accept') }).waitFor();
    assert.equal((await accepted()).data.length, 0);
  });
});

test('a homeroom teacher sees and mends the findings of the own class only', async () => {
  const teacher = world.accounts.find(({ name }) => name === 'trang.tran');
  world.accounts.push({ ...teacher, seats: 'chủ nhiệm thử' });
  const { data } = await ask(world, 'chủ nhiệm thử', 'GET', '/api/v1/quality/worklist?limit=200');
  const classes = new Set(data.map((item) => item.class_name));
  assert.equal(classes.size, 1);
  await visit(world, { role: 'chủ nhiệm thử' }, async (page) => {
    await page.goto('/quality');
    await count(page, data.length).waitFor();
    assert.equal(await page.getByRole('button', { name: begins('quality_accept') }).count(), 0);
    const rooms = page.getByRole('navigation', { name: text('quality_class') }).getByRole('button');
    assert.equal(await rooms.count(), 2);
  });
});

test('a family learns that these pages are not its own', async () => {
  await visit(world, { role: 'Trường Trung học cơ sở Võ Thị Sáu: phụ huynh' }, async (page) => {
    for (const path of ['/quality', '/work/duplicates', '/work/proposals', '/work/transfers']) {
      await page.goto(path);
      await page.getByText(text('errors_forbidden_title')).first().waitFor();
    }
  });
});
