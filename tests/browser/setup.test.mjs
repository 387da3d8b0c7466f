// From an empty server to a school with 600 pupils, as the person who starts it goes: clicks and seconds are counted.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { after, before, test } from 'node:test';
import { openEmptyWorld, widths } from './server.mjs';
import { accessible, fitsWidth, visit } from './steps.mjs';
import { text } from './texts.mjs';
import { pupilRows, workbook } from './workbook.mjs';

const classes = [6, 7, 8, 9].flatMap((grade) => [1, 2, 3, 4].map((number) => `${grade}A${number}`));
const pupils = 600;
const password = 'thuyền giấy xanh biếc';
let world;

before(async () => {
  world = await openEmptyWorld();
});
after(() => world?.close());

/** A list with two lines that nobody can take: no birth date, an impossible one. */
function file() {
  const rows = pupilRows(pupils, classes);
  const first = rows.findIndex((row) => row[0] === '1');
  const spoilt = (line, birth) => ['', '6A1', `Nguyễn Thị Lỗi ${line}`, birth, 'Nữ', 'Kinh'];
  rows.splice(first + 10, 0, spoilt('Một', ''), spoilt('Hai', '31/02/2015'));
  return { name: 'DS hoc sinh 2026-2027.xlsx', mimeType: 'application/octet-stream', buffer: workbook({ 'Toàn trường': rows }) };
}

const button = (page, key, values) => page.getByRole('button', { name: values ? text(key, values) : text(key), exact: true });

test('whoever comes first is led to the setup; a wrong key opens nothing, and guessing ends', async (t) => {
  // A server of its own: guesses from here make everybody here wait.
  const other = await openEmptyWorld();
  t.after(() => other.close());
  await visit(other, { width: widths.phone, height: 844 }, async (page) => {
    await page.goto('/');
    await page.waitForURL('**/setup');
    await page.getByLabel(text('setup_key')).waitFor();
    await button(page, 'setup_next').click();
    await page.getByText(text('setup_key_missing')).waitFor();
    for (let attempt = 0; attempt < 5; attempt += 1) {
      await page.getByLabel(text('setup_key')).fill(`aaaaa-bbbb${'cdefg'[attempt]}`);
      const answer = page.waitForResponse('**/api/v1/setup/offer');
      await button(page, 'setup_next').click();
      assert.equal((await answer).status(), 422);
    }
    await button(page, 'setup_next').click();
    await page.getByText(text('signin_wait_title')).waitFor();
    await fitsWidth(page);
    await accessible(page, 'setup, too many tries');
  });
});

test('an empty server becomes a school with 600 pupils, without a manual', async (t) => {
  await visit(world, { width: widths.desk }, async (page) => {
    page.setDefaultTimeout(120_000);
    await page.addInitScript(() => {
      window.addEventListener('click', (event) => event.isTrusted && window.counted?.(), true);
    });
    let clicks = 0;
    await page.exposeFunction('counted', () => (clicks += 1));
    const began = Date.now();
    await page.goto(world.setup);
    await school(page);
    await year(page);
    await principal(page);
    await list(page);
    await letters(page);
    const seconds = (Date.now() - began) / 1000;
    t.diagnostic(`${pupils} pupils, ${classes.length} classes: ${clicks} clicks, ${seconds.toFixed(1)} s`);
    assert.ok(clicks <= 40, `${clicks} clicks`);
    assert.ok(seconds <= 300, `${seconds} s of a machine; a person types for some minutes more`);
  });
});

async function school(page) {
  await page.getByLabel(text('setup_name')).waitFor();
  assert.equal(new URL(page.url()).hash, '', 'the key does not stay in the address');
  await button(page, 'setup_next').click();
  await page.getByText(text('setup_stages_missing')).waitFor();
  await page.getByLabel(text('setup_name')).fill('Trường THCS Hoa Mai');
  await page.getByLabel(text('setup_name')).blur();
  await page.getByRole('checkbox', { name: 'Trung học cơ sở' }).and(page.locator(':checked')).waitFor();
  await page.getByLabel(text('setup_province')).selectOption('79');
  await page.reload();
  assert.equal(await page.getByLabel(text('setup_name')).inputValue(), 'Trường THCS Hoa Mai', 'a reload loses nothing');
  await accessible(page, 'setup, school');
  await button(page, 'setup_next').click();
}

async function year(page) {
  await page.getByRole('radio', { name: /2026-2027/ }).and(page.locator(':checked')).waitFor();
  await button(page, 'setup_next').click();
}

async function principal(page) {
  await page.getByLabel(text('setup_full_name')).fill('Nguyễn Thị Hoa');
  assert.equal(await page.getByLabel(text('setup_user_name')).inputValue(), 'hoa.nguyen');
  await page.getByLabel(text('setup_password'), { exact: true }).fill('12345678');
  await button(page, 'setup_found').click();
  await page.locator('[aria-invalid="true"]').waitFor();
  await page.getByLabel(text('setup_password'), { exact: true }).fill(password);
  await button(page, 'setup_found').dblclick();
  await page.waitForURL('**/work/setup?for=2026-2027');
}

async function list(page) {
  await button(page, 'setup_drop_choose').waitFor();
  await page.locator('input[type=file]').setInputFiles(file());
  await button(page, 'setup_apply', { n: pupils }).waitFor();
  await page.getByText(text('setup_open_columns', { n: 1 })).waitFor();
  await page.getByRole('heading', { name: text('setup_rejected', { n: 2 }) }).waitFor();
  await page.goto('/');
  await page.getByRole('link', { name: text('tasks_setup') }).click();
  await page.getByRole('heading', { name: text('setup_rejected', { n: 2 }) }).waitFor();
  await accessible(page, 'setup, preview');
  await button(page, 'setup_apply', { n: pupils }).click();
  await page.getByText(text('setup_applying')).first().waitFor();
  await page.reload();
  await page.getByText(text('setup_applied', { n: pupils })).waitFor();
  for (const name of classes) await page.locator('li', { hasText: name }).first().waitFor();
  await accessible(page, 'setup, applied');
  await button(page, 'setup_to_letters').click();
}

async function letters(page) {
  const papers = [];
  page.on('download', (download) => papers.push(download));
  await button(page, 'setup_letters_all', { n: classes.length }).click();
  await page.getByText(text('setup_letters_all_done')).waitFor();
  assert.equal(papers.length, 1, 'one file for the whole school');
  const words = execFileSync('pdftotext', ['-layout', await papers[0].path(), '-'], { encoding: 'utf8' });
  for (const name of classes) assert.ok(words.includes(`lớp ${name}`), `no letter for ${name}`);
  assert.equal(words.split('DANH SÁCH THƯ KÍCH HOẠT').length - 1, classes.length, 'a list for each class');
  // The codes are printed once: the same paper can be had again as long as the page stands.
  const again = page.waitForEvent('download');
  await button(page, 'setup_letters_save_all').click();
  assert.match((await again).suggestedFilename(), /\.pdf$/);
  await button(page, 'setup_to_finish').click();
  await page.getByText(text('setup_finish_text', { pupils, classes: classes.length })).waitFor();
  await accessible(page, 'setup, finish');
  await page.getByRole('link', { name: text('setup_home') }).click();
  await page.waitForURL((url) => url.pathname === '/');
}

test('once there is a school nobody sets it up again', async () => {
  await visit(world, { width: widths.phone, height: 844 }, async (page) => {
    await page.goto(world.setup);
    await page.getByText(text('setup_done')).waitFor();
    await page.goto('/');
    await page.waitForURL('**/login');
  });
});
