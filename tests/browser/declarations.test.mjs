// What nothing computes is said by a named person: several parts at once, with evidence, and nothing that was typed is lost.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openWorld, widths } from './server.mjs';
import { accessible, ask, fitsWidth, visit } from './steps.mjs';
import { text } from './texts.mjs';

const school = 'Trường Trung học cơ sở Võ Thị Sáu';
const principal = `${school}: hiệu trưởng`;
const clerk = `${school}: văn thư`;
/** Two shares that nothing computes; no other test looks at it. */
const code = '6.5';

let world;
before(async () => {
  world = await openWorld();
});
after(() => world?.close());

const button = (scope, key) => scope.getByRole('button', { name: text(key), exact: true });
const indicator = async () => (await ask(world, principal, 'GET', `/api/v1/readiness/indicator?framework=THS&code=${code}`)).data;
const group = (dialog, part) => dialog.getByRole('group', { name: part.name_vi });
const field = (scope, key) => scope.getByLabel(text(key), { exact: true });

test('several parts are said with one narrative and one name; what is missing is said, and so is the lack of evidence', async () => {
  const { parts } = await indicator();
  const [first, second] = parts;
  await visit(world, { role: principal, width: widths.phone, height: 844 }, async (page) => {
    await page.goto(`/mirror/${code}`);
    await button(page, 'mirror_attest_all').click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText(text('mirror_attest_no_evidence')).waitFor();
    await accessible(page, 'several parts');
    await button(dialog, 'mirror_attest_save').click();
    await dialog.getByText(text('mirror_attest_all_nothing')).waitFor();
    await field(group(dialog, first), 'mirror_attest_part').fill('12.5');
    await button(dialog, 'mirror_attest_save').click();
    await group(dialog, first).getByText(text('mirror_attest_whole_number')).waitFor();
    await field(group(dialog, first), 'mirror_attest_part').fill('9');
    await field(group(dialog, first), 'mirror_attest_whole').fill('8');
    await dialog.getByLabel(new RegExp(text('mirror_attest_why'))).fill('Danh sách bài giảng đã duyệt.');
    await dialog.getByRole('combobox', { name: new RegExp(text('mirror_attest_who')) }).and(page.locator(':not([value=""])')).waitFor();
    await button(dialog, 'mirror_attest_save').click();
    await group(dialog, first).getByText('tử số lớn hơn mẫu số').waitFor();
    assert.equal(await dialog.getByLabel(new RegExp(text('mirror_attest_why'))).inputValue(), 'Danh sách bài giảng đã duyệt.');
    await field(group(dialog, first), 'mirror_attest_whole').fill('10');
    await button(dialog, 'mirror_attest_save').click();
    await dialog.waitFor({ state: 'detached' });
    await page.getByText(text('mirror_silent', { parts: second.name_vi, n: 0 })).waitFor();

    await button(page, 'mirror_attest_all').click();
    assert.equal(await field(group(dialog, first), 'mirror_attest_part').inputValue(), '9', 'what was said stands in its field');
    await field(group(dialog, second), 'mirror_attest_part').fill('8');
    await field(group(dialog, second), 'mirror_attest_whole').fill('10');
    await dialog.getByLabel(new RegExp(text('mirror_attest_why'))).fill('Danh sách môn có hoạt động trực tuyến.');
    await button(dialog, 'mirror_attest_save').click();
    await dialog.waitFor({ state: 'detached' });
    await page.getByText(text('mirror_declared_unproven')).first().waitFor();
    await page.getByText(text('mirror_unproven_text')).waitFor();
    await fitsWidth(page);
    assert.ok((await indicator()).unproven);

    await button(page, 'mirror_attest_all').click();
    await dialog.getByLabel(new RegExp(text('mirror_attest_why'))).fill('Kèm danh sách đã ký.');
    await dialog
      .locator('input[type=file]')
      .setInputFiles({ name: `Danh sách đã ký ${process.pid}.pdf`, mimeType: 'application/pdf', buffer: Buffer.from(`%PDF-1.4\n% ${process.pid}\n%%EOF\n`) });
    await button(dialog, 'mirror_attest_save').click();
    await dialog.waitFor({ state: 'detached' });
    await page.getByText(text('mirror_unproven_text')).waitFor({ state: 'detached' });
    await page.getByText(`Danh sách đã ký ${process.pid}`).first().waitFor();
  });
  const told = await indicator();
  assert.ok(!told.unproven && told.level > 0 && told.parts.every(({ known }) => known));
});

test('the next actions name who does them, and each has his own on his first page', async () => {
  const { data: mirror } = await ask(world, principal, 'GET', '/api/v1/readiness/mirror?framework=THS');
  const named = mirror.cheapest.filter(({ whose_vi }) => /: \p{Lu}/u.test(whose_vi) || /: \d+ em/.test(whose_vi));
  assert.equal(named.length, mirror.cheapest.length, JSON.stringify(mirror.cheapest.map(({ whose_vi }) => whose_vi)));
  await visit(world, { role: principal }, async (page) => {
    await page.goto('/mirror');
    await page.getByText(text('mirror_whose', { whose: mirror.cheapest[0].whose_vi })).first().waitFor();
  });
  const { data: own } = await ask(world, clerk, 'GET', '/api/v1/readiness/actions');
  assert.ok(own.length && own.every(({ mine }) => mine));
});
