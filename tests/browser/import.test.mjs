// A list of the school comes in: dropped, mended in its preview, written, and taken back.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openWorld } from './server.mjs';
import { accessible, ask, fitsWidth, ownWord, visit } from './steps.mjs';
import { like, text } from './texts.mjs';
import { workbook } from './xlsx.mjs';

const clerk = 'văn thư';
const heading = ['STT', 'Họ và tên', 'Ngày sinh', 'Giới tính', 'Lớp', 'Sở thích'];
const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
let world;
let room;
before(async () => {
  world = await openWorld();
  const { data } = await ask(world, clerk, 'GET', '/api/v1/classes/classes?limit=1');
  room = data[0].name;
});
after(() => world?.close());

/** Pupils whom no other test knows; so many of them with a birth date that never was, each another one. */
function pupils(word, count, faulty) {
  const day = (at) => (at < faulty ? `${32 + at}/${1 + (at % 12)}/2014` : `${1 + (at % 28)}/5/2014`);
  const letters = (at) => String.fromCharCode(65 + Math.floor(at / 26), 97 + (at % 26));
  return Array.from({ length: count }, (_, at) => [`${at + 1}`, `Nguyễn ${letters(at)} ${word}`, day(at), at % 2 ? 'Nữ' : 'Nam', room, 'Đá cầu']);
}

const button = (page, key, values) => page.getByRole('button', { name: text(key, values), exact: true });
const heard = (page) => page.getByRole('button', { name: like('import_apply') }).and(page.locator(':not([aria-busy="true"]):not([aria-disabled="true"])'));

async function drop(page, name, buffer, mimeType = spreadsheet) {
  await page.goto('/work/import');
  await page.locator('input[type=file]').waitFor({ state: 'attached' });
  await page.locator('input[type=file]').setInputFiles({ name, mimeType, buffer });
}

async function dropAndGoOn(page, name, sheets) {
  await drop(page, name, workbook(sheets));
  await button(page, 'import_columns_next').waitFor();
  await button(page, 'import_columns_next').click();
  await page.getByRole('grid').or(page.locator('.cards')).first().waitFor();
}

const known = async (word) => (await ask(world, clerk, 'GET', `/api/v1/people/pupils?q=${encodeURIComponent(word)}&limit=100`)).data;
const chip = (page, key) => page.getByRole('button', { name: new RegExp(`^${text(key)} \\d+$`) });

test('a list with twenty errors is mended in place, written, and undone', async () => {
  const word = ownWord();
  const name = `${word}.xlsx`;
  await visit(world, { role: clerk }, async (page) => {
    await dropAndGoOn(page, name, { 'Danh sách': [['TRƯỜNG THCS'], heading, ...pupils(word, 30, 20)] });
    await chip(page, 'import_show_errors').click();
    await page.getByRole('row').nth(20).waitFor();
    let actions = 0;
    const act = (work) => {
      actions += 1;
      return work;
    };
    await act(button(page, 'import_next_fault').click());
    for (let at = 0; at < 20; at += 1) {
      await page.locator('.error.active').waitFor();
      await act(page.keyboard.press('Enter'));
      await page.getByRole('combobox', { name: 'Ngày sinh' }).waitFor();
      await act(page.keyboard.type(`${at + 1}/9/2014`));
      await act(page.keyboard.press('Enter'));
      await page.getByRole('combobox', { name: 'Ngày sinh' }).waitFor({ state: 'detached' });
    }
    assert.ok(actions <= 61, `${actions} actions for 20 findings`);
    await button(page, 'import_apply', { n: 30 }).click();
    await page.getByRole('heading', { name: text('import_done', { n: 30 }) }).waitFor();
  });
  const written = await known(word);
  assert.equal(written.length, 30);
  assert.ok(written.some(({ birth_date }) => birth_date === '2014-09-20'), 'a corrected day stands in the record');
  await visit(world, { role: clerk }, async (page) => {
    await page.goto('/work/import');
    await page.getByRole('link', { name: new RegExp(name) }).click();
    await button(page, 'import_undo').click();
    await button(page, 'import_undo_all').click();
    await page.getByRole('heading', { name: text('import_undone') }).waitFor();
  });
  assert.equal((await known(word)).length, 0);
});

test('one value mends all lines that are alike, a line stays out, and the columns are remembered', async () => {
  const word = ownWord();
  const rows = pupils(word, 6, 0).map((cells, at) => cells.with(2, at < 4 ? '30/2/2014' : cells[2]));
  await visit(world, { role: clerk }, async (page) => {
    await drop(page, `${word}.xlsx`, workbook({ Lop: [heading, ...rows] }));
    const hobby = page.getByRole('listitem').filter({ hasText: 'Sở thích' });
    await hobby.getByText(text('import_column_unknown')).waitFor();
    assert.match(await page.locator('main ul li').first().innerText(), /Sở thích/, 'the unsure column comes first');
    await hobby.getByRole('combobox').selectOption({ label: 'Ghi chú' }).catch(() => hobby.getByRole('combobox').selectOption({ index: 0 }));
    await button(page, 'import_columns_next').click();
    await page.getByRole('grid').waitFor();
    await button(page, 'import_next_fault').click();
    await page.keyboard.press('Enter');
    await page.keyboard.type('5/6/2014');
    await page.getByRole('button', { name: text('import_fix_alike', { n: 4 }) }).click();
    await button(page, 'import_apply', { n: 6 }).waitFor();
    await page.getByRole('rowheader').first().click();
    await button(page, 'import_leave_out').click();
    await button(page, 'import_apply', { n: 5 }).click();
    await page.getByRole('heading', { name: text('import_done', { n: 5 }) }).waitFor();
    await accessible(page, 'what came of an import');
  });
  assert.equal((await known(word)).length, 5);
});

test('what is no list is refused in words, and the page goes on', async () => {
  await visit(world, { role: clerk }, async (page) => {
    await drop(page, 'trong.xlsx', Buffer.alloc(0));
    await page.getByText(text('import_file_empty')).waitFor();
    await drop(page, 'anh.xlsx', Buffer.from('\x89PNG\r\n\x1a\n and so on', 'latin1'));
    await page.getByRole('alert').getByText('anh.xlsx').waitFor();
    await drop(page, 'thuc-don.xlsx', workbook({ 'Thực đơn': [['Thứ hai', 'Cơm'], ['Thứ ba', 'Phở']] }));
    await page.getByText(text('import_unknown', { name: 'thuc-don.xlsx' })).waitFor();
    await accessible(page, 'a file that nobody knows');
  });
});

test('a file is sent on after the network was away', async () => {
  const word = ownWord();
  await visit(world, { role: clerk, serviceWorkers: 'block' }, async (page) => {
    let cut = true;
    await page.route('**/api/v1/files/uploads/**', (route) => (cut ? route.abort() : route.continue()));
    await drop(page, `${word}.xlsx`, workbook({ Lop: [heading, ...pupils(word, 3, 0)] }));
    await page.getByText(text('import_interrupted')).waitFor();
    cut = false;
    await button(page, 'import_go_on').click();
    await button(page, 'import_columns_next').waitFor();
  });
});

test('a spreadsheet that no school would keep as a file goes to the import after all', async () => {
  const word = ownWord();
  await visit(world, { role: clerk, serviceWorkers: 'block' }, async (page) => {
    const problem = { type: '/problems/invalid', title: 'x', findings: [] };
    const refused = { status: 422, contentType: 'application/problem+json', body: JSON.stringify(problem) };
    await page.route('**/api/v1/files/uploads/**', (route) => (route.request().method() === 'PATCH' ? route.fulfill(refused) : route.continue()));
    await drop(page, `${word}.xlsx`, workbook({ Lop: [heading, ...pupils(word, 3, 0)] }));
    await button(page, 'import_columns_next').waitFor();
  });
});

/** The birth date of the first faulty line, typed by the keyboard. */
async function mendFirst(page, day) {
  await button(page, 'import_next_fault').click();
  await page.keyboard.press('Enter');
  await page.getByRole('combobox', { name: 'Ngày sinh' }).waitFor();
  await page.keyboard.type(day);
  await page.keyboard.press('Enter');
}

test('what was typed without network stays on the page and is sent when somebody says so', async () => {
  const word = ownWord();
  await visit(world, { role: clerk, serviceWorkers: 'block' }, async (page) => {
    await dropAndGoOn(page, `${word}.xlsx`, { Lop: [heading, ...pupils(word, 3, 1)] });
    let cut = true;
    await page.route('**/correct', (route) => (cut ? route.abort() : route.continue()));
    await mendFirst(page, '7/7/2014');
    await page.getByText(text('import_unsent', { n: 1 })).waitFor();
    await page.getByRole('gridcell', { name: '7/7/2014' }).first().waitFor();
    await accessible(page, 'corrections that wait for the network');
    cut = false;
    await button(page, 'import_send_again').click();
    await button(page, 'import_apply', { n: 3 }).waitFor();
  });
});

test('a look that is refused is said once, and asked again only by a person', async () => {
  const word = ownWord();
  await visit(world, { role: clerk, serviceWorkers: 'block' }, async (page) => {
    await dropAndGoOn(page, `${word}.xlsx`, { Lop: [heading, ...pupils(word, 3, 1)] });
    let looks = 0;
    const problem = { type: '/problems/conflict', title: 'busy', title_vi: 'Đang bận', findings: [] };
    await page.route('**/look', (route) => {
      looks += 1;
      return looks <= 2 ? route.fulfill({ status: 409, contentType: 'application/problem+json', body: JSON.stringify(problem) }) : route.continue();
    });
    await mendFirst(page, '7/7/2014');
    await page.getByText(text('import_stuck', { why: 'Đang bận' })).waitFor();
    await page.waitForTimeout(2_500);
    assert.equal(looks, 1, 'nobody asked again');
    looks = 2;
    await button(page, 'import_look_again').click();
    await button(page, 'import_apply', { n: 3 }).waitFor();
  });
});

test('the history tells who dropped a file', async () => {
  const word = ownWord();
  await visit(world, { role: clerk }, async (page) => {
    await dropAndGoOn(page, `${word}.xlsx`, { Lop: [heading, ...pupils(word, 2, 0)] });
    await page.goto('/work/import');
    const line = page.getByRole('link', { name: new RegExp(word) });
    await line.getByText(new RegExp(text('import_by_me'))).waitFor();
  });
});

test('two people: what one has written the other does not write again', async () => {
  const word = ownWord();
  await visit(world, { role: clerk }, async (page) => {
    await dropAndGoOn(page, `${word}.xlsx`, { Lop: [heading, ...pupils(word, 3, 0)] });
    await heard(page).waitFor();
    const id = new URL(page.url()).pathname.split('/').pop();
    await ask(world, clerk, 'POST', `/api/v1/imports/imports/${id}/apply`, {});
    await page.getByRole('button', { name: like('import_apply') }).click();
    await page.getByRole('heading', { name: text('import_done', { n: 3 }) }).waitFor();
  });
  assert.equal((await known(word)).length, 3);
});

test('on a phone the lines are cards, and one is mended there', async () => {
  const word = ownWord();
  await visit(world, { role: clerk, width: 390, height: 844 }, async (page) => {
    await dropAndGoOn(page, `${word}.xlsx`, { Lop: [heading, ...pupils(word, 3, 1)] });
    await fitsWidth(page);
    await page.getByRole('button', { name: text('import_fix'), exact: true }).first().click();
    await page.getByRole('dialog').getByRole('combobox').fill('7/7/2014');
    await page.keyboard.press('Enter');
    await button(page, 'import_apply', { n: 3 }).waitFor();
    await accessible(page, 'the preview on a phone');
  });
});
