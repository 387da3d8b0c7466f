// Demands about personal data: taken in on paper, told that it came, answered, the document handed over; and an erasure seen before.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { openWorld, settled, widths } from './server.mjs';
import { accessible, ask, fitsWidth, makeMother, makePupil, screenOf, visit } from './steps.mjs';
import { text } from './texts.mjs';

const clerk = 'văn thư';
const principal = 'hiệu trưởng';
let world;
let screen;
const folder = mkdtempSync(join(tmpdir(), 'truong-privacy-'));
before(async () => {
  world = await openWorld();
  screen = await screenOf(world, clerk, 'privacy.data-requests');
});
after(() => {
  rmSync(folder, { recursive: true, force: true });
  return world?.close();
});

const action = (id) => screen.actions.find((each) => each.id === id).label;

async function demanded(kind) {
  const pupil = await makePupil(world);
  const mother = await makeMother(world, pupil);
  const { data } = await ask(world, clerk, 'GET', `/api/v1/people/guardianships/${mother.id}`);
  const body = { person_id: pupil.person_id, kind, details: 'Đơn ngày hôm nay', purpose: '', asked_by: data.guardian_id };
  const { data: request } = await ask(world, clerk, 'POST', '/api/v1/privacy/data-requests/ask', body);
  return { pupil, request };
}

const card = (page, pupil) => page.getByRole('listitem').filter({ hasText: pupil.full_name });
const step = (page, pupil, id) => card(page, pupil).getByRole('button', { name: new RegExp(`^${action(id)} ?: ${pupil.full_name}$`) });

async function carryOut(page, pupil, id, fill = {}) {
  await step(page, pupil, id).click();
  const dialog = page.getByRole('dialog');
  for (const [name, value] of Object.entries(fill)) {
    const field = screen.actions.find((each) => each.id === id).fields.find((each) => each.name === name);
    await dialog.getByLabel(new RegExp(field.label)).fill(value);
  }
  await dialog.getByRole('button', { name: action(id), exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
}

test('a request to see the data goes from the desk of the clerk to the document', async () => {
  const { pupil, request } = await demanded('access');
  await visit(world, { role: clerk, width: widths.phone, height: 844 }, async (page) => {
    await page.goto('/work/privacy');
    await step(page, pupil, 'acknowledge').waitFor();
    assert.equal(await step(page, pupil, 'finish').count(), 0, 'the principal decides');
    await settled(page);
    await fitsWidth(page);
    await accessible(page, 'requests');
    await carryOut(page, pupil, 'acknowledge');
    await step(page, pupil, 'acknowledge').waitFor({ state: 'detached' });
    await carryOut(page, pupil, 'prepare', { answer: 'Trích toàn bộ hồ sơ.' });
    await card(page, pupil).getByText('Trích toàn bộ hồ sơ.').waitFor();
  });
  await visit(world, { role: principal }, async (page) => {
    await page.goto('/work/privacy');
    await carryOut(page, pupil, 'finish');
    const document = card(page, pupil).getByRole('button', { name: text('privacy_document') });
    const coming = page.waitForEvent('download');
    await document.click();
    const file = join(folder, 'document.json');
    await (await coming).saveAs(file);
    assert.ok((await readFile(file, 'utf8')).includes(pupil.full_name));
    await accessible(page, 'requests of the principal');
  });
  const { data } = await ask(world, principal, 'GET', `/api/v1/privacy/data-requests/${request.id}`);
  assert.equal(data.state, 'finished');
});

test('an erasure shows what goes and what a law keeps, and is refused on a ground only', async () => {
  const { pupil, request } = await demanded('erase');
  await visit(world, { role: principal }, async (page) => {
    await page.goto('/work/privacy');
    await card(page, pupil).getByText(text('privacy_two_people')).waitFor();
    assert.equal(await step(page, pupil, 'finish').count(), 0);
    await card(page, pupil).getByRole('button', { name: text('privacy_erasure') }).click();
    await card(page, pupil).getByRole('region', { name: text('privacy_erasure') }).getByRole('listitem').first().waitFor();
    await accessible(page, 'erasure');
    await step(page, pupil, 'refuse').click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: action('refuse'), exact: true }).click();
    await dialog.getByRole('alert').or(dialog.locator('[aria-invalid="true"]')).first().waitFor();
    const ground = screen.actions.find(({ id }) => id === 'refuse').fields.find(({ name }) => name === 'legal_ground');
    await dialog.getByLabel(new RegExp(ground.label)).fill('Luật Giáo dục Điều 4: học bạ lưu vĩnh viễn');
    await dialog.getByRole('button', { name: action('refuse'), exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
    await card(page, pupil).getByText('Luật Giáo dục Điều 4').waitFor();
  });
  const { data } = await ask(world, principal, 'GET', `/api/v1/privacy/data-requests/${request.id}`);
  assert.equal(data.state, 'refused');
});

test('the desk tells for each use of data who said yes and who was not asked', async () => {
  await visit(world, { role: principal, width: widths.phone, height: 844 }, async (page) => {
    await page.goto('/work/privacy?tab=consents');
    const uses = page.getByRole('group', { name: text('privacy_purposes') }).getByRole('button');
    await uses.nth(1).click();
    await page.getByRole('region', { name: text('privacy_to_ask') }).getByRole('listitem').first().waitFor();
    await settled(page);
    await fitsWidth(page);
    await accessible(page, 'consents');
    await page.getByRole('link', { name: text('privacy_limits') }).click();
    await page.getByRole('region', { name: text('privacy_holds') }).waitFor();
    await settled(page);
    await accessible(page, 'limits');
  });
});

test('a teacher has no desk for data requests and is told who does', async () => {
  await visit(world, { role: 'Trường Trung học cơ sở Võ Thị Sáu: giáo viên' }, async (page) => {
    await page.goto('/work/privacy');
    await page.getByText(text('privacy_not_yours_title')).or(page.getByText(text('privacy_none_title'))).first().waitFor();
    assert.equal(await page.getByText(text('pages_failed')).count(), 0);
  });
});
