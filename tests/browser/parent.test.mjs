// A parent with a cheap phone: in by the letter of the school, looks through what it keeps, confirms, proposes.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { openWorld, settled, signIn, widths } from './server.mjs';
import { accessible, ask, fitsWidth, makeMother, makePupil, ownWord, visit } from './steps.mjs';
import { text } from './texts.mjs';

const phone = { width: widths.phone, height: 844 };
const clerk = 'văn thư';
let world;
before(async () => {
  world = await openWorld();
});
after(() => world?.close());

/** A pupil in a class that a round of this file asks, with a mother who has not entered yet. */
async function family() {
  const pupil = await makePupil(world);
  const mother = await makeMother(world, pupil);
  const { data: rounds } = await ask(world, clerk, 'GET', '/api/v1/families/confirmation-rounds?sort=-opens_on');
  const { data: classes } = await ask(world, clerk, 'GET', `/api/v1/classes/classes?filter[year_id]=${rounds[0].year_id}`);
  await ask(world, clerk, 'POST', '/api/v1/classes/enrolments', {
    pupil_id: pupil.id,
    class_id: classes[0].id,
    valid_from: new Date().toISOString().slice(0, 10)
  });
  return { pupil, mother };
}

/** The code stands on the paper only: it is read as a person reads it. */
async function codeOnPaper(pupil) {
  const { data: batch } = await ask(world, clerk, 'POST', '/api/v1/families/letter-batches/prepare-chosen', {
    pupils: [{ pupil_id: pupil.id }],
    with_pupils: false,
    note: ''
  });
  const cookies = await signIn(world, clerk);
  const answer = await fetch(`${world.address}/api/v1/families/letter-batches/${batch.id}/print`, {
    method: 'POST',
    headers: { Cookie: cookies.map(({ name, value }) => `${name}=${value}`).join('; '), Origin: world.address }
  });
  assert.equal(answer.status, 200);
  const folder = mkdtempSync(join(tmpdir(), 'truong-letter-'));
  try {
    const file = join(folder, 'letter.pdf');
    writeFileSync(file, Buffer.from(await answer.arrayBuffer()));
    const words = execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' });
    const code = /Mã kích hoạt\s*\n\s*\S+\s+([0-9a-z]{10})\b/.exec(words)?.[1];
    assert.ok(code, words);
    return code;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const password = 'mua-xuan-ve-tren-song-9';

async function enterByLetter(page, address) {
  await page.goto(address);
  await page.getByLabel(text('signin_password_new'), { exact: true }).fill(password);
  await page.getByRole('button', { name: text('signin_activate'), exact: true }).click();
  await page.getByText(text('signin_activate_done')).waitFor();
  await page.getByRole('button', { name: text('signin_enter'), exact: true }).click();
  await page.waitForURL((url) => url.pathname === '/');
}

const named = (key, label) => text(key, { label });

test('by the letter into the account, over what was proposed, to what the school decided', async () => {
  const { pupil } = await family();
  const code = await codeOnPaper(pupil);
  const wanted = `Nguyễn Thị Đúng ${ownWord()}`;
  let proposal = '';
  await visit(world, phone, async (page) => {
    await enterByLetter(page, `/activate?code=${code}`);
    assert.ok(!page.url().includes(code), 'the code does not stay in the address');
    await page.getByText(text('family_question_home', { name: pupil.full_name })).click();
    await page.getByRole('heading', { name: text('family_data_title') }).waitFor();
    await fitsWidth(page);
    await accessible(page, 'what the school keeps');
    await page.getByRole('button', { name: named('family_fact_edit_of', 'Họ và tên') }).first().click();
    await page.getByRole('textbox', { name: 'Họ và tên' }).fill(wanted);
    await page.getByRole('button', { name: text('family_review') }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText(wanted).waitFor();
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      dialog.getByRole('button', { name: text('family_paper_take') }).click()
    ]);
    await chooser.setFiles({ name: 'khai-sinh.jpg', mimeType: 'image/jpeg', buffer: photo() });
    await dialog.getByText(text('family_paper_there')).waitFor();
    await accessible(page, 'the proposal before it goes');
    await dialog.getByRole('button', { name: text('family_send'), exact: true }).click();
    await page.waitForURL('**/letters?tab=proposals');
    await page.getByText(wanted).waitFor();
    await page.getByText(text('family_value_waiting')).first().waitFor();
    await page.getByRole('link', { name: /khai-sinh/ }).waitFor();

    const { data } = await ask(world, clerk, 'GET', `/api/v1/families/change-proposals?filter[pupil_id]=${pupil.id}`);
    assert.equal(data.length, 1);
    assert.ok(data[0].has_paper);
    proposal = data[0].id;
    await ask(world, clerk, 'POST', `/api/v1/families/change-proposals/${proposal}/accept`, {});
    await page.reload();
    await page.getByText(text('family_value_accepted')).first().waitFor();
    await page.goto(`/children/${pupil.id}`);
    await page.getByRole('heading', { name: wanted }).waitFor();
  });
});

test('one touch says that all is right; what was typed without network waits on the phone', async () => {
  const { pupil } = await family();
  const code = await codeOnPaper(pupil);
  await visit(world, phone, async (page) => {
    await enterByLetter(page, `/activate?code=${code}`);
    await page.getByText(text('family_question_home', { name: pupil.full_name })).click();
    await page.getByRole('button', { name: text('family_all_right') }).first().click();
    await page.getByText(text('family_answered'), { exact: true }).waitFor();

    // Said too soon: taken back by the note, and, once that is gone, by the page; each time the family is asked again.
    await page.getByRole('button', { name: text('record_undo'), exact: true }).click();
    await page.getByText(text('family_taken_back', { name: pupil.full_name })).waitFor();
    await page.getByRole('button', { name: text('family_all_right') }).first().click();
    await page.getByText(text('family_answered'), { exact: true }).waitFor();
    await page.reload();
    await accessible(page, 'what was answered');
    await page.getByRole('button', { name: text('family_take_back') }).click();
    await page.getByRole('button', { name: text('family_all_right') }).first().waitFor();
    await page.goto('/');
    await page.getByText(text('family_question_home', { name: pupil.full_name })).click();
    await page.getByRole('button', { name: text('family_all_right') }).first().click();
    await page.getByText(text('family_answered'), { exact: true }).waitFor();
    await page.goto('/');
    await page.getByText(pupil.full_name).first().waitFor();
    assert.equal(await page.getByText(text('family_question_home', { name: pupil.full_name })).count(), 0);

    await page.goto(`/children/${pupil.id}/data`);
    await page.getByRole('button', { name: named('family_fact_add_of', 'Nghề nghiệp') }).click();
    await page.getByRole('textbox', { name: 'Nghề nghiệp' }).fill('Thợ may');
    await page.context().setOffline(true);
    await page.getByRole('button', { name: text('family_review') }).click();
    await page.getByRole('dialog').getByRole('button', { name: text('family_send'), exact: true }).click();
    await page.getByText(text('family_send_kept')).first().waitFor();
    await page.context().setOffline(false);
    await page.goto('about:blank');
    await page.goto(`/children/${pupil.id}/data`);
    assert.equal(await page.getByRole('textbox', { name: 'Nghề nghiệp' }).inputValue(), 'Thợ may');
    await page.getByRole('button', { name: text('family_review') }).click();
    await page.getByRole('dialog').getByRole('button', { name: text('family_send'), exact: true }).click();
    await page.waitForURL('**/letters?tab=proposals');
    await page.getByRole('button', { name: text('family_withdraw_proposal') }).click();
    await page.getByRole('dialog').getByRole('button', { name: text('family_withdraw_proposal') }).click();
    await page.getByText(text('family_value_withdrawn')).first().waitFor();
  });
});

test('a refusal tells its reason, and a value that cannot be is told beside its field', async () => {
  const { pupil } = await family();
  const code = await codeOnPaper(pupil);
  const reason = 'Giấy khai sinh ghi khác, xin gặp văn thư.';
  await visit(world, phone, async (page) => {
    await enterByLetter(page, `/activate?code=${code}`);
    await page.goto(`/children/${pupil.id}/data`);
    await page.getByRole('button', { name: named('family_fact_edit_of', 'Họ và tên') }).first().click();
    await page.getByRole('textbox', { name: 'Họ và tên' }).fill('Nguyễn 4!');
    await page.getByRole('button', { name: text('family_review') }).click();
    await page.getByRole('dialog').getByRole('button', { name: text('family_send'), exact: true }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.locator('[aria-invalid="true"]').first().waitFor();
    await page.getByRole('textbox', { name: 'Họ và tên' }).fill(`Nguyễn Thị Khác ${ownWord()}`);
    await page.getByRole('button', { name: text('family_review') }).click();
    await page.getByRole('dialog').getByRole('button', { name: text('family_send'), exact: true }).click();
    await page.waitForURL('**/letters?tab=proposals');
    const { data } = await ask(world, clerk, 'GET', `/api/v1/families/change-proposals?filter[pupil_id]=${pupil.id}`);
    await ask(world, clerk, 'POST', `/api/v1/families/change-proposals/${data[0].id}/refuse`, { reason });
    await page.reload();
    await page.getByText(reason).waitFor();
    await page.goto('/letters');
    await page.getByText(text('family_letter_decided', { name: pupil.full_name })).waitFor();
  });
});

test('a letter that is wrong, used or replaced says so and keeps what was typed', async () => {
  const { pupil } = await family();
  const first = await codeOnPaper(pupil);
  const second = await codeOnPaper(pupil);
  await visit(world, phone, async (page) => {
    for (const code of ['aaaa3bbbb4', first]) {
      await page.goto('/activate');
      await page.getByLabel(text('signin_letter')).fill(code);
      await page.getByLabel(text('signin_password_new'), { exact: true }).fill(password);
      await page.getByRole('button', { name: text('signin_activate'), exact: true }).click();
      await page.locator('[aria-invalid="true"], [role="alert"]').first().waitFor();
      assert.equal(await page.getByLabel(text('signin_letter')).inputValue(), code);
    }
    // As people type it: capitals, in groups.
    await page.getByLabel(text('signin_letter')).fill(`${second.slice(0, 5)}-${second.slice(5)}`.toUpperCase());
    await page.getByRole('button', { name: text('signin_activate'), exact: true }).click();
    await page.getByText(text('signin_activate_done')).waitFor();
    await page.goto(`/activate?code=${second}`);
    await page.getByLabel(text('signin_password_new'), { exact: true }).fill(password);
    await page.getByRole('button', { name: text('signin_activate'), exact: true }).click();
    await page.locator('[aria-invalid="true"], [role="alert"]').first().waitFor();
    await settled(page);
  });
});

/** The smallest JPEG that the server takes for one. */
function photo() {
  return Buffer.from(
    '/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAP//////////////////////////////////////////////////////////////////////////////////////wAALCAABAAEBAREA/8QAFAABAAAAAAAAAAAAAAAAAAAACf/EABQQAQAAAAAAAAAAAAAAAAAAAAD/2gAIAQEAAD8AVN//2Q==',
    'base64'
  );
}

test('a letter of the school is read on the phone as it was sent; a family with two children tells them apart', async () => {
  const { pupil, mother } = await family();
  const second = await makePupil(world, `Nguyễn Thị Em ${ownWord()}`);
  await ask(world, clerk, 'POST', '/api/v1/people/guardianships', { pupil_id: second.id, guardian_id: mother.guardian_id, kinship: 'mother', valid_from: new Date().toISOString().slice(0, 10) });
  const title = `THƯ MỜI ${ownWord()}`;
  const template = { name: title, letter_for: 'pupil', title, body: 'Kính mời gia đình em {{Họ và tên}} đến họp.', signer: 'HIỆU TRƯỞNG' };
  const { data: letter } = await ask(world, clerk, 'POST', '/api/v1/printouts/letter-templates', template);
  for (const one of [pupil, second])
    await ask(world, clerk, 'POST', `/api/v1/printouts/letter-templates/${letter.id}/send`, { pupil_id: one.id });
  const code = await codeOnPaper(pupil);
  await visit(world, phone, async (page) => {
    await enterByLetter(page, `/activate?code=${code}`);
    for (const one of [pupil, second]) await page.getByText(one.full_name).first().waitFor();
    await page.goto('/letters');
    const rows = page.getByRole('link', { name: new RegExp(title) });
    await rows.nth(1).waitFor();
    await fitsWidth(page);
    await accessible(page, 'letters of the school');
    await rows.filter({ hasText: second.full_name }).click();
    await page.getByText(`Kính mời gia đình em ${second.full_name} đến họp.`).waitFor();
    await accessible(page, 'a letter, open');
    await page.getByRole('link', { name: text('family_letter_back') }).click();
    await rows.nth(1).waitFor();
  });
});

test('an old letter opens nothing once a newer one is printed, and says so', async () => {
  const { pupil } = await family();
  const old = await codeOnPaper(pupil);
  await codeOnPaper(pupil);
  await visit(world, phone, async (page) => {
    await page.goto(`/activate?code=${old}`);
    await page.getByLabel(text('signin_password_new'), { exact: true }).fill(password);
    await page.getByRole('button', { name: text('signin_activate'), exact: true }).click();
    await page.locator('[aria-invalid=true], [role=alert]').first().waitFor();
    await fitsWidth(page);
    await accessible(page, 'a letter that holds no more');
  });
});
