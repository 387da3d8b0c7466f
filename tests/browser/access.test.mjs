// Who can come in: letters of a class printed, used by a guardian; accounts for the staff; roles and their last day.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { openWorld, widths } from './server.mjs';
import { accessible as looksAccessible, ask, fitsWidth, makeMother, makePupil, ownWord, visit } from './steps.mjs';
import { like, text } from './texts.mjs';

let world;
before(async () => {
  world = await openWorld();
});
after(() => world?.close());

const principal = 'hiệu trưởng';
/** A dialog is looked at once it has risen. */
async function accessible(page, state) {
  await page.evaluate(() => Promise.all(document.getAnimations().map((one) => one.finished.catch(() => undefined))));
  await looksAccessible(page, state);
}

const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' }).format(new Date());

/** A class that no other test uses, with one pupil and his mother. */
async function ownClass() {
  const one = async (path, query) => (await ask(world, principal, 'GET', `${path}?limit=100&${query}`)).data;
  const years = await one('/api/v1/calendar/school-years', 'sort=-start_year');
  const year = years.find(({ first_day, last_day }) => first_day <= today && today <= last_day);
  const [stage] = await one('/api/v1/org/school-stages', '');
  const grade = (await one('/api/v1/org/grades', `filter[stage_id]=${stage.stage_id}`))[0];
  const name = `${grade.code}${ownWord()}`;
  const { data: made } = await ask(world, principal, 'POST', '/api/v1/classes/classes', { year_id: year.id, grade_id: grade.id, name });
  const pupil = await makePupil(world, undefined, principal);
  const mother = await makeMother(world, pupil);
  await ask(world, principal, 'POST', '/api/v1/classes/enrolments', { class_id: made.id, pupil_id: pupil.id, valid_from: today });
  return { name: made.name, pupil, mother };
}

/** The code on the paper: ten letters and digits beside the user name. */
function codeOn(path) {
  const words = execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' });
  const found = /\S\s{2,}([a-z2-9]{10})\s*$/m.exec(words);
  assert.ok(found, words);
  return found[1];
}

test('letters of a class are printed, the paper arrives, and its code lets the mother in', async () => {
  const own = await ownClass();
  let codeOfMother = '';
  await visit(world, { role: principal, width: widths.desk }, async (page) => {
    await page.goto('/work/access');
    const row = page.getByRole('listitem').filter({ hasText: own.name });
    await row.getByText(text('access_not_printed')).waitFor();
    const paper = page.waitForEvent('download');
    await row.getByRole('button', { name: text('access_print') }).click();
    const saved = join(mkdtempSync(join(tmpdir(), 'truong-letters-')), 'letters.pdf');
    await (await paper).saveAs(saved);
    codeOfMother = codeOn(saved);
    rmSync(dirname(saved), { recursive: true });
    await row.getByText(like('access_printed_at')).waitFor();
    await row.getByRole('button', { name: text('access_see') }).click();
    await page.getByRole('dialog').locator('strong', { hasText: own.mother.full_name }).waitFor();
    await page.getByText(text('access_letter_issued')).waitFor();
    await accessible(page, 'access, letters of a class');
  });
  await visit(world, { width: widths.phone, height: 844 }, async (page) => {
    await page.goto('/activate');
    await page.getByLabel(text('signin_letter')).fill(codeOfMother);
    await page.getByLabel(text('signin_password_new'), { exact: true }).fill('chiếc lá mùa thu xanh');
    await page.getByRole('button', { name: text('signin_activate'), exact: true }).click();
    await page.getByText(text('signin_activate_done')).waitFor();
  });
  await visit(world, { role: principal, width: widths.phone, height: 844 }, async (page) => {
    await page.goto('/work/access');
    const row = page.getByRole('listitem').filter({ hasText: own.name });
    await row.getByText(text('access_class_entered', { entered: 1, pupils: 1 })).waitFor();
    await fitsWidth(page);
    await row.getByRole('button', { name: text('access_print_again') }).click();
    await page.getByText(text('access_again_text')).waitFor();
    await page.getByRole('button', { name: text('record_cancel') }).click();
  });
});

test('accounts are opened with slips, locked with a reason, and a role ends on its day', async () => {
  const name = `Trần Văn Làm ${ownWord()}`;
  const { data: member } = await ask(world, principal, 'POST', '/api/v1/people/staff-members/register', { full_name: name, kind: 'employee' });
  await visit(world, { role: principal, width: widths.desk }, async (page) => {
    await page.goto('/work/access?tab=staff');
    await page.getByLabel(text('access_search')).fill(name);
    const row = page.getByRole('listitem').filter({ hasText: name });
    await row.getByText(text('access_standing_none')).waitFor();
    await row.getByRole('button', { name: text('access_open') }).click();
    const slips = page.getByRole('dialog');
    await slips.getByRole('cell', { name, exact: true }).waitFor();
    assert.match(await slips.locator('td.code').innerText(), /^[a-z2-9]{10}$/);
    await accessible(page, 'access, slips');
    await slips.getByRole('button', { name: text('access_slips_close') }).click();
    await row.getByText(text('access_standing_waiting')).waitFor();
    await row.getByRole('button', { name: text('access_account') }).click();
    await page.getByRole('dialog').getByText(text('access_help_opened'), { exact: true }).waitFor();
    await accessible(page, 'access, account');
    await page.getByRole('button', { name: 'Khóa tài khoản', exact: true }).click();
    await page.getByLabel(text('form_reason')).fill('Nghỉ dài ngày');
    await page.getByRole('dialog').getByRole('button', { name: 'Khóa tài khoản', exact: true }).click();
    await page.getByText(/Nghỉ dài ngày/).waitFor();
    await page.getByRole('dialog').getByRole('button', { name: text('ui_close'), exact: true }).click();
    await row.getByText(text('access_standing_locked')).waitFor();
  });
  await ask(world, principal, 'POST', '/api/v1/accounts/appointments', { person_id: member.person_id, role: 'nurse', valid_from: today });
  await visit(world, { role: principal, width: widths.phone, height: 844 }, async (page) => {
    await page.goto('/work/access?tab=roles');
    const row = page.getByRole('listitem').filter({ hasText: name });
    await row.getByText(text('access_time_now')).waitFor();
    await fitsWidth(page);
    await row.getByRole('button', { name: text('access_end') }).click();
    await page.getByRole('dialog').getByRole('button', { name: text('access_end'), exact: true }).click();
    await page.getByText(text('access_ended')).waitFor();
    await row.getByText(like('access_days')).waitFor();
    await page.getByRole('button', { name: text('record_undo'), exact: true }).click();
    await row.getByText(like('access_days_open')).waitFor();
    await accessible(page, 'access, roles');
  });
});

test('whoever goes away lends his role until a day', async () => {
  const name = `Võ Thị Thay ${ownWord()}`;
  await ask(world, principal, 'POST', '/api/v1/people/staff-members/register', { full_name: name, kind: 'leader' });
  const until = new Date(Date.now() + 7 * 86_400_000);
  await visit(world, { role: principal, width: widths.desk }, async (page) => {
    await page.goto('/work/access?tab=delegations');
    await page.getByRole('button', { name: text('access_lend'), exact: true }).click();
    const form = page.getByRole('dialog');
    // Who lends is filled in.
    await form.getByRole('button', { name: /^Bỏ chọn Người ủy quyền/ }).waitFor();
    await form.getByRole('combobox', { name: /^Người được ủy quyền/ }).fill(name);
    await form.getByRole('option', { name }).click();
    await form.getByLabel(/^Vai trò/).selectOption('principal');
    await form.getByLabel(/^Đến ngày/).fill(new Intl.DateTimeFormat('vi-VN').format(until));
    await form.getByRole('button', { name: text('access_lend'), exact: true }).click();
    const row = page.getByRole('listitem').filter({ hasText: name });
    await row.getByText(text('access_time_now')).waitFor();
  });
});

test('a clerk sees what he may', async () => {
  await visit(world, { role: 'văn thư', width: widths.desk }, async (page) => {
    await page.goto('/work/access?tab=delegations');
    await page.getByRole('heading', { name: text('access_lent_title') }).waitFor();
    await page.getByRole('tab', { name: text('access_tab_families') }).click();
    await page.getByText(text('access_letters_lead')).waitFor();
    await accessible(page, 'access, clerk');
  });
});
