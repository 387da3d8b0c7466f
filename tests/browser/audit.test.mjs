// Who changed what, and who looked at sensitive data, as a principal searches it.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openWorld, settled, widths } from './server.mjs';
import { accessible, ask, fitsWidth, makePupil, visit } from './steps.mjs';
import { like, text } from './texts.mjs';

const principal = 'hiệu trưởng';
let world;
let pupil;
before(async () => {
  world = await openWorld();
  pupil = await makePupil(world);
  const path = `/api/v1/people/pupils/${pupil.id}`;
  const { data } = await ask(world, 'văn thư', 'GET', path);
  await ask(world, 'văn thư', 'PATCH', path, { previous_school: 'Tiểu học Hoa Mai', register_number: 947_113 }, { 'If-Match': `"${data.version}"` });
});
after(() => world?.close());

test('a principal finds what the clerk changed, sees old beside new, and takes it back', async () => {
  await visit(world, { role: principal }, async (page) => {
    await page.goto('/work/audit');
    await page.locator('ol > li').first().waitFor();
    await settled(page);
    await accessible(page, 'changes');
    await page.goto(`/work/audit?person=${pupil.person_id}`);
    const first = page.locator('ol > li').first();
    await first.getByText(new RegExp(pupil.full_name)).waitFor();
    await first.getByRole('button', { expanded: false }).click();
    await first.getByText(/947.?113/).waitFor();
    assert.equal(await first.getByText('Tiểu học Hoa Mai').count(), 0, 'what is personal is sealed');
    await first.getByText(text('record_history_sealed')).waitFor();
    await settled(page);
    await accessible(page, 'a change, open');
    await first.getByRole('button', { name: text('audit_undo') }).click();
    await page.getByText(text('record_undone')).waitFor();
    const { data } = await ask(world, 'văn thư', 'GET', `/api/v1/people/pupils/${pupil.id}`);
    assert.equal(data.register_number, null);
    assert.equal(data.previous_school, '');
    await page.getByText(text('audit_undoes')).first().waitFor();
  });
});

test('filters stand in the address, and what nobody did says so', async () => {
  await visit(world, { role: principal, width: widths.phone, height: 844 }, async (page) => {
    await page.goto(`/work/audit?person=${pupil.person_id}`);
    await page.getByRole('combobox', { name: text('audit_kind_of') }).selectOption('org.rooms');
    await page.getByText(text('audit_none')).waitFor();
    assert.equal(new URL(page.url()).searchParams.get('kind'), 'org.rooms');
    await accessible(page, 'nothing found, on a phone');
    await fitsWidth(page);
    await page.getByRole('button', { name: text('audit_clear') }).click();
    await page.locator('ol > li').first().waitFor();
    await fitsWidth(page);
  });
});

test('who looked at a secret stands there by name, and so does who looks there', async () => {
  await ask(world, 'văn thư', 'GET', `/api/v1/people/persons/${pupil.person_id}?reveal=personal_number`);
  await visit(world, { role: principal }, async (page) => {
    await page.goto(`/work/audit?view=reads&person=${pupil.person_id}`);
    await page.locator('ol > li', { hasText: pupil.full_name }).first().waitFor();
    await accessible(page, 'readings');
    await page.goto('/work/audit?view=reads');
    await page.getByText(text('audit_read_log')).first().waitFor();
  });
});

test('a clerk is refused in words', async () => {
  await visit(world, { role: 'văn thư' }, async (page) => {
    await page.goto('/work/audit');
    await page.getByText(text('errors_forbidden_title')).waitFor();
  });
});

test('taking back is offered only while nothing stands in the way', async () => {
  const path = `/api/v1/people/pupils/${pupil.id}`;
  for (const number of [947_114, 947_115]) {
    const { data } = await ask(world, 'văn thư', 'GET', path);
    await ask(world, 'văn thư', 'PATCH', path, { register_number: number }, { 'If-Match': `"${data.version}"` });
  }
  await visit(world, { role: principal }, async (page) => {
    await page.goto(`/work/audit?row=${pupil.id}`);
    const lines = page.locator('ol > li');
    await lines.nth(0).getByRole('button', { expanded: false }).click();
    await lines.nth(0).getByRole('button', { name: text('audit_undo') }).waitFor();
    await lines.nth(1).getByRole('button', { expanded: false }).click();
    await lines.nth(1).getByText(like('audit_no_undo')).waitFor();
    assert.equal(await lines.getByRole('button', { name: text('audit_undo') }).count(), 0);
  });
});

test('a search for one person is told beforehand, and stands in the access log', async () => {
  await visit(world, { role: principal }, async (page) => {
    await page.goto(`/work/audit?person=${pupil.person_id}`);
    await page.getByText(text('audit_search_noted')).waitFor();
    await page.goto(`/work/audit?view=reads&person=${pupil.person_id}`);
    await page.locator('ol > li', { hasText: text('audit_read_changes') }).first().waitFor();
  });
});

test('who runs the server is not asked whose data he wants to see', async () => {
  await visit(world, { role: 'quản trị' }, async (page) => {
    await page.goto('/work/audit');
    await page.getByRole('combobox', { name: text('audit_kind_of') }).waitFor();
    assert.equal(await page.getByRole('combobox', { name: text('audit_whose') }).count(), 0);
  });
});
