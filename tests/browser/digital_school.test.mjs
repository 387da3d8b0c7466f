// The whole way: from an imported spreadsheet to a printed dossier, with levels that change by what people do.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { after, before, test } from 'node:test';
import { openWorld, signIn, widths } from './server.mjs';
import { ask, ownWord, visit } from './steps.mjs';
import { text } from './texts.mjs';
import { workbook } from './xlsx.mjs';

// It rewrites what a school is: a world of its own.
const school = 'Trường Tiểu học Lê Quý Đôn';
const clerk = `${school}: văn thư`;
const principal = `${school}: hiệu trưởng`;
const teacher = `${school}: giáo viên`;
const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const soonMs = 20_000;

let world;
before(async () => {
  world = await openWorld({ own: true });
});
after(() => world?.close());

const button = (scope, key, values) => scope.getByRole('button', { name: text(key, values), exact: true });
const get = async (role, path) => (await ask(world, role, 'GET', path)).data;
const post = async (role, path, body = {}) => (await ask(world, role, 'POST', path, body)).data;
const indicator = (code) => get(principal, `/api/v1/readiness/indicator?framework=THS&code=${encodeURIComponent(code)}`);
const partOf = async (code, key) => (await indicator(code)).parts.find((each) => each.key === key);
const card = (page, key) => page.locator('article', { has: page.locator(`#part-${key}`) });
const number = ({ numerator, denominator }) => `${numerator}/${denominator}`;
const level = (n) => text('mirror_level_of', { n, top: 3 });

/** As the clerk does it: dropped, its columns looked at, written. */
async function bringIn(name, sheets, count) {
  await visit(world, { role: clerk }, async (page) => {
    await page.goto('/work/import');
    await page.locator('input[type=file]').waitFor({ state: 'attached' });
    await page.locator('input[type=file]').setInputFiles({ name, mimeType: spreadsheet, buffer: workbook(sheets) });
    await button(page, 'import_columns_next').click();
    await button(page, 'import_apply', { n: count }).click();
    await page.getByRole('heading', { name: text('import_done', { n: count }) }).waitFor({ timeout: 60_000 });
  });
}

test('pupils of a spreadsheet count at once, and those whom the population database knows lift the level', async () => {
  const word = ownWord();
  const room = (await get(clerk, '/api/v1/classes/classes?limit=1'))[0].name;
  const before = await partOf('3.2', 'students');
  const heading = ['STT', 'Họ và tên', 'Ngày sinh', 'Giới tính', 'Lớp'];
  const pupils = Array.from({ length: 6 }, (_, at) => [`${at + 1}`, `Lê ${String.fromCharCode(65 + at)}a ${word}`, `${at + 1}/5/2018`, at % 2 ? 'Nữ' : 'Nam', room]);
  await visit(world, { role: principal }, async (page) => {
    await page.goto('/mirror/3.2');
    await card(page, 'students').getByText(`${number(before)}`).waitFor();
    await bringIn(`${word}.xlsx`, { 'Danh sách': [heading, ...pupils] }, pupils.length);
    const more = { numerator: before.numerator, denominator: before.denominator + pupils.length };
    await card(page, 'students').getByText(number(more)).waitFor({ timeout: soonMs });
    const missing = await get(clerk, '/api/v1/readiness/rows?framework=THS&code=3.2&part=students&met=false&limit=200');
    const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' }).format(new Date());
    for (const { record } of missing.rows) await match(record, today);
    await card(page, 'students').getByText(`${more.denominator}/${more.denominator}`).waitFor({ timeout: soonMs });
    await card(page, 'students').getByText(level(3)).waitFor();
  });
  assert.ok(before.level < 3);
  assert.equal((await partOf('3.2', 'students')).level, 3);
});

async function match(record, day) {
  const pupil = await get(clerk, `/api/v1/people/pupils/${record}`);
  const known = await get(clerk, `/api/v1/people/population-checks?filter[person_id]=${pupil.person_id}&limit=1`);
  const body = { person_id: pupil.person_id, state: 'matched', checked_on: day };
  if (!known[0]) return post(clerk, '/api/v1/people/population-checks', body);
  const change = { 'If-Match': `"${known[0].version}"` };
  return ask(world, clerk, 'PATCH', `/api/v1/people/population-checks/${known[0].id}`, { state: 'matched', checked_on: day }, change);
}

test('a corrected finding makes one more record complete', async () => {
  const before = await partOf('3.1', 'facilities');
  const missing = await get(clerk, '/api/v1/readiness/rows?framework=THS&code=3.1&part=facilities&met=false&limit=1');
  const room = missing.rows[0];
  assert.ok(room, 'a room of the demo lacks something');
  await visit(world, { role: principal }, async (page) => {
    await page.goto('/mirror/3.1');
    await card(page, 'facilities').getByText(number(before)).waitFor();
    const row = await get(clerk, `/api/v1/org/rooms/${room.record}`);
    await ask(world, clerk, 'PATCH', `/api/v1/org/rooms/${room.record}`, { capacity: 35 }, { 'If-Match': `"${row.version}"` });
    await card(page, 'facilities').getByText(number({ ...before, numerator: before.numerator + 1 })).waitFor({ timeout: soonMs });
  });
});

test('a regulation counts fully once its last reader has read it', async () => {
  const topic = (await get(clerk, '/api/v1/office/topics?limit=200')).find(({ code }) => code === 'reg.8');
  const types = await get(clerk, '/api/v1/office/document-types?limit=200');
  const title = `Quy tắc ứng xử trên mạng ${ownWord()}`;
  const type = types.find(({ code }) => code === 'QC');
  const draft = await post(clerk, '/api/v1/office/documents/draft', { type_id: type.id, title, signer: 'Hiệu trưởng', topics: [{ topic_id: topic.id }], digitally_signed: true });
  await post(clerk, `/api/v1/office/documents/${draft.id}/issue`);
  await post(clerk, `/api/v1/office/documents/${draft.id}/review`);
  const reader = (await get(teacher, '/api/v1/accounts/me')).persons[0];
  const member = (await get(clerk, `/api/v1/people/staff-members?filter[person_id]=${reader.person_id ?? reader.id}&limit=1`))[0];
  await post(clerk, `/api/v1/office/documents/${draft.id}/ask-reading`, { staff_members: [{ staff_member_id: member.id }] });
  const itemLevel = async () => (await partOf('1.1', 'items')).items.find(({ code }) => code === '8').level;
  assert.ok((await itemLevel()) < 3, 'somebody who was asked has not read it');
  await visit(world, { role: principal }, async (page) => {
    await page.goto('/mirror/1.1');
    const line = card(page, 'items').getByRole('listitem').filter({ hasText: 'Quy tắc ứng xử trên mạng' });
    await line.waitFor();
    await visit(world, { role: teacher, width: widths.phone, height: 844 }, async (phone) => {
      await phone.goto('/work/office?tab=reading');
      const paper = phone.getByRole('listitem').filter({ has: phone.getByRole('heading', { name: new RegExp(title) }) });
      await paper.getByRole('button', { name: new RegExp(text('office_read')) }).click();
      await paper.getByText(text('office_read_done')).waitFor();
    });
    await line.getByText(text('mirror_level_n', { n: 3 })).waitFor({ timeout: soonMs });
  });
  assert.equal(await itemLevel(), 3);
});

test('what nothing computes is attested by name, and raises the mirror', async () => {
  const code = '2.1d';
  await visit(world, { role: principal, width: widths.phone, height: 844 }, async (page) => {
    await page.goto(`/mirror/${code}`);
    await card(page, 'corner').getByRole('button', { name: text('mirror_attest'), exact: true }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(new RegExp(text('mirror_attest_level'))).selectOption({ label: text('mirror_yes') });
    await dialog.getByLabel(new RegExp(text('mirror_attest_why'))).fill('Góc quay ở thư viện, dùng từ tháng 9.');
    await dialog.getByText(text('mirror_attest_no_evidence')).waitFor();
    await dialog.locator('input[type=file]').setInputFiles({ name: 'Ảnh góc quay.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4\n% góc quay\n%%EOF\n') });
    await dialog.getByRole('combobox', { name: new RegExp(text('mirror_attest_who')) }).and(page.locator(':not([value=""])')).waitFor();
    await button(dialog, 'mirror_attest_save').click();
    await dialog.waitFor({ state: 'detached' });
    await card(page, 'corner').getByText(text('mirror_yes'), { exact: true }).waitFor({ timeout: soonMs });
    await page.getByText('Ảnh góc quay').first().waitFor();
  });
  const told = await indicator(code);
  const corner = told.parts.find(({ key }) => key === 'corner');
  assert.ok(corner.known && !corner.computed && corner.numerator === 1);
  assert.ok(told.attester, 'who said so stands beside it');
  assert.ok(!told.unproven, 'the file is its evidence');
});

test('the dossier is written, confirmed, frozen, packed and printed; its numbers are those of the mirror', async () => {
  const base = '/api/v1/dossier/self-assessments';
  const open = (await get(principal, `${base}?limit=50`)).find((each) => each.framework_code === 'THS' && each.state === 'draft');
  const { id } = open ?? (await post(principal, `${base}/begin`, { framework_code: 'THS', decision: 'Quyết định số 35/QĐ-THS' }));
  const staff = await get(clerk, '/api/v1/people/staff-members?limit=5');
  const me = (await get(principal, '/api/v1/accounts/me')).seats[0].person_id;
  const head = (await get(clerk, `/api/v1/people/staff-members?filter[person_id]=${me}&limit=1`))[0];
  const others = staff.filter((each) => each.id !== head.id).slice(0, 4);
  const roles = ['secretary', 'member', 'member', 'member'];
  const members = [{ staff_member_id: head.id, role: 'chair' }, ...others.map((each, at) => ({ staff_member_id: each.id, role: roles[at] }))];
  await post(principal, `${base}/${id}/choose-group`, { members });
  const { rows } = await get(principal, `${base}/${id}/board`);
  for (const { code, computed_level } of rows)
    await post(principal, `${base}/${id}/write-criterion`, { node_code: code, narrative: `Trường đang ở mức ${computed_level}.`, self_level: computed_level });
  // What is declared is confirmed with evidence only.
  const unproven = (await get(principal, '/api/v1/readiness/mirror?framework=THS')).indicators.filter((each) => each.unproven);
  if (unproven.length) {
    await assert.rejects(post(principal, `${base}/${id}/confirm-criteria`, { nodes: unproven[0].code }), /declared_without_evidence/);
    const [first, ...rest] = unproven.map(({ code }) => code);
    const evidence = { title: 'Biên bản kiểm tra', url: 'https://truong.example.vn/bien-ban', doc_type: 'web', framework_code: 'THS', node_code: first, also: rest.join(',') };
    await post(principal, '/api/v1/dossier/evidences/add', evidence);
  }
  await post(principal, `${base}/${id}/confirm-criteria`, { nodes: rows.map(({ code }) => code).join(',') });
  const told = (await get(principal, '/api/v1/readiness/mirror?framework=THS')).indicators;
  await visit(world, { role: principal }, async (page) => {
    await page.goto(`/work/dossier/${id}`);
    await button(page, 'dossier_confirm').click();
    await button(page, 'dossier_freeze').click();
    await page.getByText(text('dossier_freeze_done')).waitFor();
    await button(page, 'dossier_pack').click();
    await page.getByText(text('dossier_package_hash')).waitFor({ timeout: 30_000 });
    const paper = page.waitForEvent('download');
    await button(page, 'dossier_print').click();
    assert.match((await paper).suggestedFilename(), /\.pdf$/);
  });
  const board = await get(principal, `${base}/${id}/board`);
  for (const row of board.rows) {
    const live = told.find(({ code }) => code === row.code);
    if (row.status !== 'na') assert.equal(row.computed_level, live.level, row.code);
  }
  const cookies = (await signIn(world, principal)).map(({ name, value }) => `${name}=${value}`).join('; ');
  const zip = Buffer.from(await (await fetch(`${world.address}/api/v1/files/files/${board.package_id}/content`, { headers: { Cookie: cookies } })).arrayBuffer());
  assert.equal(createHash('sha256').update(zip).digest('hex'), board.package_sha256, 'the file is the one whose hash is shown');
});
