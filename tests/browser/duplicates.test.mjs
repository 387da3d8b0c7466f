// Two records of one pupil become one and two again; two pupils who look alike are told apart.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openWorld, widths } from './server.mjs';
import { accessible, ask, fitsWidth, makeMother, makePupil, ownWord, visit } from './steps.mjs';
import { text } from './texts.mjs';

const clerk = 'văn thư';
let world;
before(async () => {
  world = await openWorld();
});
after(() => world?.close());

/** Two records that look like one, and what the server made of them. */
async function makePair() {
  const name = `Lê Thị Trùng ${ownWord()}`;
  const first = await makePupil(world, name);
  const second = await makePupil(world, name);
  await makeMother(world, second);
  const { data } = await ask(world, clerk, 'GET', '/api/v1/people/duplicate-pairs?filter[state]=open&limit=200');
  const pair = data.find(({ left_id, right_id }) => [left_id, right_id].includes(second.id));
  assert.ok(pair, 'the server noticed them');
  return { name, first, second, pair };
}

const isLive = (pupil) =>
  ask(world, clerk, 'GET', `/api/v1/people/pupils/${pupil.id}`).then(
    () => true,
    () => false
  );
const guardians = async (pupil) =>
  (await ask(world, clerk, 'GET', `/api/v1/people/guardianships?filter[pupil_id]=${pupil.id}`)).data.length;
const button = (page, key) => page.getByRole('button', { name: text(key), exact: true });

/** The record that has the mother goes into the other one. */
async function mergeInto(page, { first, second }, phone = '0905000111') {
  const path = `/api/v1/people/pupils/${second.id}`;
  const { data } = await ask(world, clerk, 'GET', path);
  await ask(world, clerk, 'PATCH', path, { previous_school: phone }, { 'If-Match': `"${data.version}"` });
  await page.goto(`/work/duplicates?record=${second.id}`);
  await page.getByRole('link', { name: text('duplicates_compare') }).click();
  await page.getByRole('heading', { level: 1, name: text('duplicates_compare_title') }).waitFor();
  await page.locator(`input[type=radio][value="${first.id}"]`).check();
  await page.getByRole('group').filter({ hasText: phone }).getByRole('radio').nth(second.id > first.id ? 1 : 0).check();
  await page.getByText(text('duplicates_along'), { exact: true }).waitFor();
}

test('two records are merged field by field, what hung on one comes along, and the merge is taken back', async () => {
  const pair = await makePair();
  await visit(world, { role: clerk }, async (page) => {
    await mergeInto(page, pair, 'Trường cũ của em');
    await accessible(page, 'two records side by side');
    await button(page, 'duplicates_merge').click();
    await page.locator('.error').first().waitFor();
    await page.getByLabel(text('duplicates_reason')).fill('Nhập hai lần');
    await button(page, 'duplicates_merge').click();
    await page.getByText(text('duplicates_done', { name: pair.name })).waitFor();
    assert.equal(await isLive(pair.second), false);
    assert.equal(await guardians(pair.first), 1);
    const { data } = await ask(world, clerk, 'GET', `/api/v1/people/pupils/${pair.first.id}`);
    assert.equal(data.previous_school, 'Trường cũ của em');
    await button(page, 'duplicates_undo').click();
    await page.getByText(text('duplicates_given_back', { name: pair.name })).waitFor();
    assert.equal(await isLive(pair.second), true);
    assert.equal(await guardians(pair.first), 0);
  });
});

test('the history of merges gives a record back, and says why where it cannot', async () => {
  const pair = await makePair();
  const merge = { kept: pair.first.id, lost: pair.second.id, reason: 'Thử' };
  await ask(world, clerk, 'POST', '/api/v1/merging/merges/begin', merge);
  const list = '/api/v1/people/guardianships';
  const mother = (await ask(world, clerk, 'GET', `${list}?filter[pupil_id]=${pair.first.id}`)).data[0];
  const path = `${list}/${mother.id}`;
  const headers = { 'If-Match': `"${mother.version}"` };
  const changed = await ask(world, clerk, 'PATCH', path, { phone: '0905000222' }, headers);
  await visit(world, { role: clerk, width: widths.phone, height: 844 }, async (page) => {
    await page.goto('/work/duplicates?view=merged');
    const row = page.getByRole('listitem').filter({ hasText: pair.name });
    const back = row.getByRole('button', { name: new RegExp(text('duplicates_give_back')) });
    await back.click();
    await row.getByRole('alert').waitFor();
    await fitsWidth(page);
    const history = await ask(world, clerk, 'GET', `${path}/history`);
    const set = history.data.find(({ version }) => version === changed.data.version).change_set;
    await ask(world, clerk, 'POST', `/api/v1/platform/change-sets/${set}/undo`);
    await back.click();
    await row.getByText(text('duplicates_was_given_back')).waitFor();
  });
  assert.equal(await isLive(pair.second), true);
});

test('somebody edits a record meanwhile: nothing is merged unseen', async () => {
  const pair = await makePair();
  await visit(world, { role: clerk }, async (page) => {
    await mergeInto(page, pair, 'Trường trước');
    const path = `/api/v1/people/pupils/${pair.second.id}`;
    const { data } = await ask(world, clerk, 'GET', path);
    await ask(world, clerk, 'PATCH', path, { previous_school: 'Trường sau' }, { 'If-Match': `"${data.version}"` });
    await page.getByLabel(text('duplicates_reason')).fill('Nhập hai lần');
    await button(page, 'duplicates_merge').click();
    await page.getByText(text('duplicates_changed_meanwhile')).waitFor();
    await page.getByText('Trường sau').waitFor();
    assert.equal(await page.getByLabel(text('duplicates_reason')).inputValue(), 'Nhập hai lần');
    assert.equal(await isLive(pair.second), true);
  });
});

test('two different people are told apart, and looked at again', async () => {
  const { pair, name } = await makePair();
  const stateOf = async () => (await ask(world, clerk, 'GET', `/api/v1/people/duplicate-pairs/${pair.id}`)).data.state;
  await visit(world, { role: clerk }, async (page) => {
    await page.goto(`/work/duplicates/${pair.id}`);
    await button(page, 'duplicates_tell_apart').click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox').fill('Hai chị em họ');
    await dialog.getByRole('button', { name: text('duplicates_tell_apart') }).click();
    await page.getByText(text('duplicates_told_apart')).waitFor();
    assert.equal(await stateOf(), 'different');
    await page.goto('/work/duplicates?view=different');
    await page.getByRole('listitem').filter({ hasText: name }).getByRole('button', { name: text('duplicates_reopen') }).click();
    await dialog.getByRole('textbox').fill('Xem lại giấy khai sinh');
    await dialog.getByRole('button', { name: text('duplicates_reopen') }).click();
    await page.getByText(text('duplicates_reopened')).waitFor();
    assert.equal(await stateOf(), 'open');
  });
});

test('a record that holds two pupils is split: chosen rows go to the other one', async () => {
  const name = `Phạm Thị Lẫn ${ownWord()}`;
  const pupil = await makePupil(world, name);
  const mother = await makeMother(world, pupil);
  const other = `Phạm Thị Kia ${ownWord()}`;
  await visit(world, { role: clerk }, async (page) => {
    await page.goto(`/work/duplicates/${pupil.id}`);
    await page.getByLabel(new RegExp(mother.full_name)).check();
    const split = page.getByRole('button', { name: text('duplicates_split_do', { n: 1 }) });
    await split.click();
    await page.locator('.error').first().waitFor();
    await page.getByLabel(new RegExp(`^\\s*${text('duplicates_split_name')}`)).fill(other);
    await page.getByLabel(new RegExp(`^\\s*${text('duplicates_reason')}`)).fill('Ghi lẫn hai em');
    await accessible(page, 'a record to split');
    await split.click();
    await page.getByText(text('duplicates_split_done', { name: other })).waitFor();
    await page.getByRole('heading', { level: 1, name: other }).waitFor();
    await page.goto('/work/duplicates?view=split');
    await page.getByRole('listitem').filter({ hasText: other }).getByRole('link', { name }).waitFor();
  });
  assert.equal(await guardians(pupil), 0);
});
