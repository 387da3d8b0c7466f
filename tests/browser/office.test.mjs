// From a draft to a topic that is covered: the clerk issues, the teacher confirms on a phone, the level rises.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openWorld, widths } from './server.mjs';
import { accessible, ask, control, fitsWidth, focused, ownWord, screenOf, visit } from './steps.mjs';
import { text } from './texts.mjs';

const clerk = 'Trường Trung học cơ sở Võ Thị Sáu: văn thư';
const teacher = 'Trường Trung học cơ sở Võ Thị Sáu: giáo viên';
const path = '/api/v1/office/documents';
let world;
let labels;
before(async () => {
  world = await openWorld();
  const screen = await screenOf(world, clerk, 'office.documents');
  labels = Object.fromEntries(screen.actions.map((action) => [action.id, action.label]));
});
after(() => world?.close());

const button = (scope, label) => scope.getByRole('button', { name: new RegExp(`^\\s*${label}`) });
const kindOf = async (code) => (await ask(world, clerk, 'GET', '/api/v1/office/document-types?limit=200')).data.find((each) => each.code === code);
const found = async (title) => (await ask(world, clerk, 'GET', `${path}?q=${encodeURIComponent(title)}`)).data[0];
const itemOf = async (code) => (await ask(world, clerk, 'GET', '/api/v1/office/checklist')).data.find((each) => each.code === code);
const topicOf = async (code) => (await ask(world, clerk, 'GET', '/api/v1/office/topics?limit=200')).data.find((each) => each.code === code);

async function drafted(title, more = {}) {
  const body = { type_id: (await kindOf('QC')).id, title, signer: 'Hiệu trưởng', ...more };
  return (await ask(world, clerk, 'POST', `${path}/draft`, body)).data;
}
async function issued(title, more = {}) {
  const { id } = await drafted(title, more);
  return (await ask(world, clerk, 'POST', `${path}/${id}/issue`, {})).data;
}

test('a regulation is written, issued, read on a phone, and its topic rises', async () => {
  const title = `Quy tắc ứng xử ${ownWord()}`;
  const topic = await topicOf('reg.8');
  await visit(world, { role: clerk }, async (page) => {
    await page.goto(`/work/office?tab=topics&write=${topic.id}`);
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: text('office_save_draft') }).click();
    await dialog.locator('.error').first().waitFor();
    await control(dialog, text('office_type')).selectOption({ label: 'Quy chế' });
    await control(dialog, text('office_title_field')).fill(title);
    await control(dialog, text('office_signer_text')).fill('Nguyễn Thị Hiền, Hiệu trưởng');
    await dialog.getByRole('checkbox', { name: text('office_digital') }).check();
    await dialog.locator('input[type=file]').setInputFiles({ name: 'quy-tac.pdf', mimeType: 'application/pdf', buffer: pdf });
    await dialog.getByText(text('kit_file_ready', { name: 'quy-tac.pdf' })).waitFor();
    await dialog.getByText('/QC-').waitFor();
    await accessible(page, 'the form of a document');
    await dialog.getByRole('button', { name: text('office_save_draft') }).click();
    await page.getByRole('heading', { name: title, level: 1 }).waitFor();
    const shown = page.locator('iframe[title="quy-tac.pdf"]');
    assert.match(await shown.getAttribute('src'), /^\/api\/v1\/files\/files\/fil_\w+\/content\?inline=true#/);
    assert.ok((await shown.boundingBox()).height > 400, 'the file is read in the page');
    assert.equal(await page.getByRole('link', { name: text('office_file_new_page') }).getAttribute('target'), '_blank');
    await button(page, labels.issue).click();
    await page.getByRole('dialog').getByRole('button', { name: labels.issue, exact: true }).click();
    await page.getByText(/Đã ban hành: \d+\/QC-/).first().waitFor();
    await button(page, labels.review).click();
    await page.getByRole('dialog').getByRole('button', { name: labels.review, exact: true }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await button(page, text('office_ask')).click();
    const asking = page.getByRole('dialog');
    await asking.getByRole('checkbox', { name: text('office_ask_all') }).uncheck();
    await asking.getByRole('button', { name: text('office_ask_send') }).click();
    await asking.getByRole('alert').waitFor();
    const { data: me } = await ask(world, teacher, 'GET', '/api/v1/accounts/me');
    await asking.getByRole('combobox', { name: new RegExp(text('office_ask_person')) }).fill(me.persons[0].full_name);
    await asking.getByRole('option').first().click();
    await asking.getByRole('button', { name: text('office_ask_send') }).click();
    await page.getByText(text('office_asked', { n: 1 })).first().waitFor();
    await page.getByText(text('office_readers_waiting', { n: 1 })).waitFor();
    await accessible(page, 'a document');
    const paper = await found(title);
    assert.match(paper.symbol, /^\d{2,}\/QC-/);
    assert.ok((await itemOf('reg.8')).level < 3, 'somebody who was asked has not read it');

    await visit(world, { role: teacher, width: widths.phone, height: 844 }, async (phone) => {
      await phone.goto('/work/office?tab=reading');
      const card = phone.getByRole('listitem').filter({ has: phone.getByRole('heading', { name: new RegExp(title) }) });
      const read = button(card, text('office_read'));
      const box = await read.boundingBox();
      assert.ok(box.height >= 44 && box.width > 250, `a big button, not ${box.width} × ${box.height}`);
      await fitsWidth(phone);
      await accessible(phone, 'readings on a phone');
      assert.equal(await card.getByRole('link', { name: text('office_file_open') }).getAttribute('target'), '_blank', 'the button stays behind the file');
      await read.click();
      await card.getByText(text('office_read_done')).waitFor();
    });
    await page.reload();
    await page.getByText(text('office_readers_done', { n: 1 })).waitFor();
    const item = await itemOf('reg.8');
    assert.equal(item.level, 3, 'read by all who were asked, reviewed, signed: the top');
    await page.goto('/work/office?tab=topics');
    const row = page.getByRole('listitem').filter({ hasText: 'Quy tắc ứng xử trên mạng' });
    await row.getByText(text('office_level', { n: 3 })).waitFor();
    await accessible(page, 'topics');
  });
});

test('what came in is registered, forwarded and settled; its number is undone with it', async () => {
  const title = `V/v rà soát dữ liệu ${ownWord()}`;
  await visit(world, { role: clerk, width: widths.phone, height: 844 }, async (page) => {
    await page.goto('/work/office?tab=in');
    await button(page, text('office_arrive')).click();
    const dialog = page.getByRole('dialog');
    await control(dialog, text('office_author')).fill('Sở Giáo dục và Đào tạo');
    await control(dialog, text('office_symbol_sender')).fill('5731/SGDĐT-VP');
    await control(dialog, text('office_title_field')).fill(title);
    await dialog.getByRole('button', { name: text('office_arrival_save') }).click();
    await page.getByRole('link', { name: new RegExp(title) }).last().click();
    await page.getByRole('heading', { name: title, level: 1 }).waitFor();
    await fitsWidth(page);
    await button(page, labels.forward).click();
    const forwarding = page.getByRole('dialog');
    await forwarding.getByRole('button', { name: labels.forward, exact: true }).click();
    await forwarding.locator('.error').first().waitFor();
    await forwarding.getByRole('textbox').first().fill('Tổ văn phòng');
    await forwarding.getByRole('button', { name: labels.forward, exact: true }).click();
    await forwarding.waitFor({ state: 'detached' });
    await button(page, labels.settle).click();
    await page.getByText(text('office_step_done', { label: labels.settle })).first().waitFor();
  });
  const paper = await found(title);
  assert.ok(paper.settled_on);
  assert.equal(paper.forwarded_to, 'Tổ văn phòng');
});

test('the register is searched without diacritics, narrowed, and printed', async () => {
  const word = ownWord();
  await issued(`Chế độ làm việc mùa hè ${word}`);
  await visit(world, { role: clerk }, async (page) => {
    await page.goto('/work/office?tab=out');
    await control(page, text('office_search')).fill(`lam viec mua he ${word}`);
    await page.getByRole('row').filter({ hasText: word }).waitFor();
    await page.getByRole('row').nth(2).waitFor({ state: 'detached' });
    await accessible(page, 'a register');
    await control(page, text('office_search')).fill('không có văn bản nào như thế');
    await page.getByText(text('office_none_found')).first().waitFor();
    await button(page, text('office_clear')).click();
    await button(page, text('office_print')).click();
    const file = page.waitForEvent('download');
    await page.getByRole('dialog').getByRole('button', { name: text('office_print_get') }).click();
    assert.match((await file).suggestedFilename(), /so-van-ban-di-\d{4}\.pdf/);
  });
});

test('a recalled document keeps its number, and a given number that is taken says by which', async () => {
  const word = ownWord();
  const first = await issued(`Bản thứ nhất ${word}`);
  const second = await drafted(`Bản thứ hai ${word}`);
  await visit(world, { role: clerk }, async (page) => {
    await page.goto(`/work/office/${second.id}`);
    await button(page, labels.issue).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(/^\s*Số(\s|$)/).fill(String(first.number));
    await dialog.getByRole('button', { name: labels.issue, exact: true }).click();
    await dialog.getByText(first.symbol).first().waitFor();
    await dialog.getByLabel(/^\s*Số(\s|$)/).fill('');
    await dialog.getByRole('button', { name: labels.issue, exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
    await button(page, labels.recall).click();
    const recalling = page.getByRole('dialog');
    await recalling.getByRole('textbox').first().fill('Ban hành nhầm');
    await recalling.getByRole('button', { name: labels.recall, exact: true }).click();
    await page.getByText('Ban hành nhầm').first().waitFor();
  });
  const recalled = await found(`Bản thứ hai ${word}`);
  assert.equal(recalled.state, 'recalled');
  assert.ok(recalled.number > first.number);
});

test('by keyboard: the form opens, closes, and gives the focus back; a reading is confirmed', async () => {
  const title = `Nội quy phòng máy ${ownWord()}`;
  const { id } = await issued(title);
  const { data: me } = await ask(world, teacher, 'GET', '/api/v1/accounts/me');
  const { data: found } = await ask(world, clerk, 'GET', `/api/v1/people/staff-members?q=${encodeURIComponent(me.persons[0].full_name)}`);
  await ask(world, clerk, 'POST', `${path}/${id}/ask-reading`, { all_staff: false, staff_members: [{ staff_member_id: found[0].id }] });
  await visit(world, { role: clerk }, async (page) => {
    await page.goto('/work/office?tab=in');
    await button(page, text('office_arrive')).focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog');
    await control(dialog, text('office_author')).waitFor();
    for (let pressed = 0; pressed < 40; pressed += 1) {
      await page.keyboard.press('Tab');
      assert.ok(await dialog.evaluate((box) => box.contains(document.activeElement)), `the focus left the dialog: ${await focused(page)}`);
    }
    await control(dialog, text('office_author')).focus();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    assert.match(await focused(page), new RegExp(text('office_arrive')));
  });
  await visit(world, { role: teacher }, async (page) => {
    await page.goto('/work/office?tab=reading');
    const card = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: new RegExp(title) }) });
    await card.getByRole('link', { name: new RegExp(title) }).focus();
    await page.keyboard.press('Tab');
    assert.match(await focused(page), new RegExp(text('office_read')));
    await page.keyboard.press('Enter');
    await card.getByText(text('office_read_done')).waitFor();
    assert.notEqual(await focused(page), '', 'the button is gone, the focus is not');
  });
});

test('families have no documents, and a teacher has no drafts', async () => {
  const draft = await drafted(`Chưa ai được thấy ${ownWord()}`);
  await visit(world, { role: teacher }, async (page) => {
    await page.goto('/work/office');
    await page.getByRole('heading', { name: text('office_title'), level: 1 }).waitFor();
    assert.equal(await button(page, text('office_write')).count(), 0);
    assert.equal(await page.getByRole('link', { name: text('office_tab_drafts') }).count(), 0);
  });
  await assert.rejects(ask(world, teacher, 'GET', `${path}/${draft.id}`), /404/);
});

const pdf = Buffer.from(
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n' +
    '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj\nxref\n0 4\n0000000000 65535 f \n0000000009 00000 n \n' +
    '0000000052 00000 n \n0000000101 00000 n \ntrailer<</Size 4/Root 1 0 R>>\nstartxref\n163\n%%EOF\n'
);
