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
