// Evidence and self-assessment: a school proves, writes, confirms, freezes and packs a small standard of eight contents.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openWorld, widths } from './server.mjs';
import { accessible, ask, fitsWidth, ownWord, visit } from './steps.mjs';
import { text } from './texts.mjs';

const school = 'Trường Tiểu học Lê Quý Đôn';
const principal = `${school}: hiệu trưởng`;
const clerk = `${school}: văn thư`;
const standard = 'ND-8';
const base = '/api/v1/dossier';
let world;
before(async () => {
  world = await openWorld();
});
after(() => world?.close());

/** A paper of one page, small and sound. */
const pdf = (words) =>
  Buffer.from(
    `%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n` +
      `3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj\n% ${words}\nxref\n0 1\n0000000000 65535 f \n` +
      `trailer<</Size 4/Root 1 0 R>>\nstartxref\n190\n%%EOF\n`
  );

async function addFile(dialog, name, title) {
  await dialog.locator('input[type=file]').setInputFiles({ name: `${name}.pdf`, mimeType: 'application/pdf', buffer: pdf(name) });
  await dialog.getByLabel(new RegExp(`^\\s*${text('evidence_name')}`)).fill(title);
  await dialog.getByRole('button', { name: text('evidence_save'), exact: true }).click();
}

test('a clerk drops a file into the room, uses it twice and withdraws it', async () => {
  const title = `Quy chế ${ownWord()}`;
  await visit(world, { role: clerk }, async (page) => {
    await page.goto('/work/evidence?framework=THS');
    const node = page.locator('details', { hasText: '6.7' }).first();
    await node.locator('summary').first().click();
    await node.getByRole('button', { name: text('evidence_add'), exact: true }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: text('evidence_save'), exact: true }).click();
    await dialog.locator('[aria-invalid="true"]').first().waitFor();
    await addFile(dialog, `tep-${ownWord()}`, title);
    await dialog.waitFor({ state: 'detached' });
    const line = node.getByRole('listitem').filter({ hasText: title });
    await line.locator('code').getByText(/MC\.THS\.6\.7\.\d\d/).waitFor();
    await accessible(page, 'the evidence room');
    await line.getByRole('button', { name: /MC\.THS/ }).click();
    await page.getByRole('menuitem', { name: text('evidence_link') }).click();
    await page.getByRole('dialog').getByLabel(/^\s*6\.8/).check();
    await page.getByRole('dialog').getByRole('button', { name: text('evidence_save_links'), exact: true }).click();
    await line.getByText(text('evidence_also', { nodes: '6.8' })).waitFor();
    await line.getByRole('button', { name: /MC\.THS/ }).click();
    await page.getByRole('menuitem', { name: text('evidence_withdraw') }).click();
    await page.getByRole('dialog').getByRole('textbox').fill('Nhầm bản');
    await page.getByRole('dialog').getByRole('button', { name: text('evidence_withdraw'), exact: true }).click();
    await line.getByText(text('evidence_withdrawn'), { exact: true }).waitFor();
  });
  await visit(world, { role: clerk, width: widths.narrow, height: 800 }, async (page) => {
    await page.goto('/work/evidence?framework=THS&show=missing');
    await page.locator('details').first().waitFor();
    await fitsWidth(page);
    await accessible(page, 'the room on a phone');
  });
});

/** What the page would take an hour for: the texts of the other criteria. */
async function writeOthers(id, except) {
  const { data: board } = await ask(world, principal, 'GET', `${base}/self-assessments/${id}/board`);
  for (const row of board.rows) {
    if (row.code === except || row.status === 'na') continue;
    const body = { node_code: row.code, narrative: 'Nhà trường đã thực hiện.', self_level: row.computed_level };
    await ask(world, principal, 'POST', `${base}/self-assessments/${id}/write-criterion`, body);
  }
  return board.rows.filter(({ status }) => status !== 'na');
}

test('a principal takes a small standard from the first word to the package', async () => {
  const { data: staff } = await ask(world, principal, 'GET', '/api/v1/people/staff-members?limit=1');
  let id;
  await visit(world, { role: principal }, async (page) => {
    await page.goto('/work/dossier');
    await page.getByRole('button', { name: text('dossier_begin'), exact: true }).first().click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(new RegExp(`^\\s*${text('dossier_framework')}`)).selectOption(standard);
    await dialog.getByRole('button', { name: text('dossier_begin_do'), exact: true }).click();
    await page.waitForURL(/\/work\/dossier\/sas_/);
    id = page.url().split('/').at(-1);
    await page.getByText(text('dossier_council_none')).waitFor();

    await page.getByRole('button', { name: text('dossier_council_choose') }).click();
    await page.getByRole('combobox', { name: new RegExp(text('dossier_council_add')) }).fill(staff[0].full_name);
    await page.getByRole('dialog').getByRole('option').first().click();
    await page.getByRole('dialog').getByRole('button', { name: text('dossier_save'), exact: true }).click();
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.getByText(text('dossier_role_chair')).waitFor();
    await accessible(page, 'the board');

    const first = page.locator('td.name a').first();
    const code = (await first.locator('strong').textContent()).trim();
    await first.click();
    const words = page.getByRole('textbox', { name: text('dossier_narrative') });
    await words.fill('Đã làm theo (MC.ND-8.9.01).');
    const level = page.getByLabel(new RegExp(`^\\s*${text('dossier_self_level')}`));
    await level.selectOption('1');
    await page.getByRole('button', { name: text('dossier_save'), exact: true }).click();
    await page.getByText(/cao hơn mức hệ thống tính/).first().waitFor();
    assert.equal(await words.inputValue(), 'Đã làm theo (MC.ND-8.9.01).', 'what was typed stays');
    await page.getByLabel(new RegExp(`^\\s*${text('dossier_reason')}`)).fill('Đang dùng phần mềm ngoài');
    await page.getByRole('button', { name: text('dossier_save'), exact: true }).click();
    await page.getByText(text('dossier_cited_unknown', { code: 'MC.ND-8.9.01' })).waitFor();
    await words.fill('Đã làm đầy đủ.');
    await page.getByRole('button', { name: text('dossier_save'), exact: true }).click();
    await page.getByText(text('dossier_cited_unknown', { code: 'MC.ND-8.9.01' })).waitFor({ state: 'detached' });
    await accessible(page, 'one criterion');

    const rows = await writeOthers(id, code);
    await page.goto(`/work/dossier/${id}`);
    await page.getByRole('button', { name: text('dossier_confirm'), exact: true }).click();
    await page.getByText(/tiêu chí chưa xác nhận/).first().waitFor();
    for (const row of rows) await page.getByLabel(text('dossier_choose', { code: row.code }), { exact: true }).check();
    await page.getByRole('button', { name: text('dossier_confirm_these') }).click();
    await page.getByText(text('dossier_confirmed_n', { n: rows.length })).waitFor();
    await page.getByRole('button', { name: text('dossier_confirm'), exact: true }).click();
    await page.getByRole('button', { name: text('dossier_freeze'), exact: true }).click();
    await page.getByText(text('dossier_snapshot_hash')).waitFor();
    await page.getByRole('button', { name: text('dossier_pack'), exact: true }).click();
    const download = page.getByRole('button', { name: text('dossier_package'), exact: true });
    await download.waitFor({ timeout: 30_000 });
    const file = page.waitForEvent('download');
    await download.click();
    assert.match((await file).suggestedFilename(), /\.zip$/);
    await page.getByText(text('dossier_package_hash')).waitFor();
    await page.getByRole('button', { name: text('dossier_submit'), exact: true }).click();
    await page.getByText(/Đã nộp ngày/).waitFor();
    const paper = page.waitForEvent('download');
    await page.getByRole('button', { name: text('dossier_print'), exact: true }).click();
    assert.match((await paper).suggestedFilename(), /\.pdf$/);
  });
  await visit(world, { role: clerk, width: widths.phone, height: 844 }, async (page) => {
    await page.goto(`/work/dossier/${id}`);
    await page.locator('td.name a').first().waitFor();
    await fitsWidth(page);
    await accessible(page, 'a dossier on a phone');
    await page.locator('td.name a').first().click();
    await page.getByText(text('dossier_closed_note')).waitFor();
    assert.equal(await page.getByRole('button', { name: text('dossier_save'), exact: true }).count(), 0);
    await fitsWidth(page);
  });
  await assert.rejects(
    ask(world, principal, 'POST', `${base}/self-assessments/${id}/write-criterion`, { node_code: '1', narrative: 'Khác' }),
    /409|assessment_frozen/
  );
});

test('a document of the register is found by typing, and is evidence with its link', async () => {
  const title = `Quy chế phòng máy ${ownWord()}`;
  const { data: types } = await ask(world, clerk, 'GET', '/api/v1/office/document-types?limit=200');
  const type = types.find(({ code }) => code === 'QC');
  const { data: paper } = await ask(world, clerk, 'POST', '/api/v1/office/documents/draft', { type_id: type.id, title, signer: 'Hiệu trưởng' });
  await visit(world, { role: clerk, width: widths.phone, height: 844 }, async (page) => {
    await page.goto('/work/evidence?framework=THS');
    const node = page.locator('details', { hasText: '6.6' }).first();
    await node.locator('summary').first().click();
    await node.getByRole('button', { name: text('evidence_add'), exact: true }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: text('evidence_way_record'), exact: true }).click();
    await dialog.getByRole('button', { name: text('evidence_save'), exact: true }).click();
    await dialog.locator('[aria-invalid="true"]').first().waitFor();
    await dialog.getByRole('combobox', { name: new RegExp(text('evidence_record')) }).fill(title);
    await dialog.getByRole('option', { name: new RegExp(title) }).first().click();
    assert.equal(await dialog.getByLabel(new RegExp(`^\\s*${text('evidence_name')}`)).inputValue(), title, 'the title is the record’s');
    await fitsWidth(page);
    await accessible(page, 'the dialog of evidence');
    await dialog.getByRole('button', { name: text('evidence_save'), exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
    const line = node.getByRole('listitem').filter({ hasText: title });
    assert.equal(await line.getByRole('link', { name: title }).getAttribute('href'), `/r/office/documents/${paper.id}`);
    await fitsWidth(page);
  });
});

test('the council of TT 57 wants the principal in its chair, and the law stands beside the numbers', async () => {
  const { data: begun } = await ask(world, principal, 'POST', `${base}/self-assessments/begin`, { framework_code: 'TT57' });
  const { data: staff } = await ask(world, principal, 'GET', '/api/v1/people/staff-members?limit=100');
  const head = staff.find(({ code }) => code === 'HT');
  const others = staff.filter(({ code }) => code !== 'HT').slice(0, 4);
  const seat = async (chair, rest) => {
    const members = [chair, ...rest].map(({ id }, at) => ({ staff_member_id: id, role: ['chair', 'secretary'][at] ?? 'member' }));
    await ask(world, principal, 'POST', `${base}/self-assessments/${begun.id}/choose-group`, { members });
  };
  await seat(others[0], [head, ...others.slice(1)]);
  await visit(world, { role: principal }, async (page) => {
    await page.goto(`/work/dossier/${begun.id}`);
    await page.getByText(/không phải là hiệu trưởng đang giữ chức/).waitFor();
    await page.getByText(/Điều 27/).first().waitFor();
    await page.getByRole('button', { name: text('dossier_council_choose') }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(text('dossier_role_of', { name: others[0].full_name })).selectOption('member');
    await dialog.getByLabel(text('dossier_role_of', { name: head.full_name })).selectOption('chair');
    await dialog.getByLabel(text('dossier_role_of', { name: others[1].full_name })).selectOption('secretary');
    await dialog.getByRole('button', { name: text('dossier_save'), exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.getByText(/không phải là hiệu trưởng đang giữ chức/).waitFor({ state: 'detached' });
    await page.locator('details', { hasText: 'Học sinh' }).last().locator('summary').click();
    await page.getByRole('row', { name: /Tổng số học sinh/ }).getByText(/^[1-9]\d*$/).waitFor();
    await page.locator('details[open] small').getByText(text('dossier_tables_none')).first().waitFor();
    await accessible(page, 'a board with its tables');
    await page.locator('td.name a').first().click();
    await page.getByText(/Điều 27/).first().waitFor();
  });
});

test('a plan of improvement is reached from the dossier', async () => {
  const { data: list } = await ask(world, principal, 'GET', `${base}/self-assessments?limit=20`);
  const id = list.find(({ framework_code }) => framework_code === 'THS').id;
  const title = `Kế hoạch cải tiến ${ownWord()}`;
  await visit(world, { role: principal, width: widths.phone, height: 844 }, async (page) => {
    const { data: years } = await ask(world, principal, 'GET', '/api/v1/calendar/school-years?limit=50');
    const { data: board } = await ask(world, principal, 'GET', `${base}/self-assessments/${id}/board`);
    const year = years.find(({ code }) => code === board.year);
    const body = { year_id: year.id, kind: 'improvement', title, first_day: year.first_day, last_day: year.last_day };
    const { data: plan } = await ask(world, principal, 'POST', '/api/v1/planning/action-plans', body);
    await page.goto(`/work/dossier/${id}`);
    const link = page.getByRole('link', { name: title });
    await link.waitFor();
    await fitsWidth(page);
    await link.click();
    await page.waitForURL(new RegExp(`/work/plans/${plan.id}`));
  });
});

test('a teacher who owns nothing reads and changes nothing; a family sees nothing of it', async () => {
  const { data: list } = await ask(world, principal, 'GET', `${base}/self-assessments?limit=20`);
  const id = list.find(({ framework_code }) => framework_code === 'THS').id;
  await visit(world, { role: `${school}: giáo viên` }, async (page) => {
    await page.goto(`/work/dossier/${id}`);
    await page.locator('td.name a').first().waitFor();
    for (const key of ['dossier_confirm', 'dossier_council_choose', 'dossier_save', 'dossier_push_add', 'dossier_plan_make'])
      assert.equal(await page.getByRole('button', { name: text(key), exact: true }).count(), 0, key);
    assert.equal(await page.getByRole('checkbox').count(), 0);
  });
  await visit(world, { role: `${school}: phụ huynh`, width: widths.phone, height: 844 }, async (page) => {
    for (const path of ['/work/dossier', `/work/dossier/${id}`, '/work/evidence']) {
      await page.goto(path);
      await page.getByRole('heading', { name: new RegExp(`${text('dossier_not_yours_title')}|${text('evidence_not_yours_title')}`) }).waitFor();
      assert.equal(await page.getByText('MC.THS').count(), 0);
    }
  });
});
