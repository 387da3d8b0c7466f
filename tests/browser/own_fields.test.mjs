// A field that the school adds without code is there at once: in the form, the list, the filter and the export.
import assert from 'node:assert/strict';
import { text as whole } from 'node:stream/consumers';
import { after, before, test } from 'node:test';
import { openWorld } from './server.mjs';
import { ask, control, makePupil, ownWord, screenOf, visit } from './steps.mjs';
import { text } from './texts.mjs';

const clerk = 'văn thư';
let world;
before(async () => {
  world = await openWorld();
});
after(() => world?.close());

test('a field of the school stands in form, list, filter and export', async () => {
  const label = `Tuyến xe ${ownWord()}`;
  await ask(world, 'hiệu trưởng', 'POST', '/api/v1/custom/own-fields/add', {
    entity: 'people.pupils',
    label_vi: label,
    kind: 'text',
    priority: 1
  });
  const field = (await screenOf(world, clerk, 'people.pupils')).fields.find((each) => each.label === label);
  assert.ok(field?.custom, 'the screen knows the field');
  const pupil = await makePupil(world);
  const other = await makePupil(world);
  const route = `Tuyến ${ownWord()}`;
  await visit(world, { role: clerk }, async (page) => {
    await page.goto(`/r/people/pupils/${pupil.id}?edit=1`);
    await control(page, label).fill(route);
    await page.getByRole('button', { name: text('form_save'), exact: true }).click();
    await page.getByText(text('record_edit_done')).waitFor();
    await page.getByText(route).first().waitFor();
    const filter = `filter[${field.name}]=${encodeURIComponent(route)}`;
    await page.goto(`/r/people/pupils?${filter}&columns=${field.name}`);
    const row = page.getByRole('row').filter({ hasText: pupil.full_name });
    await row.getByText(route).waitFor();
    assert.equal(await page.getByRole('row').filter({ hasText: other.full_name }).count(), 0, 'the filter holds');
    await page.getByRole('columnheader', { name: label }).waitFor();
    await page.getByRole('button', { name: text('list_verbs') }).click();
    const download = page.waitForEvent('download');
    await page.getByRole('menuitem', { name: text('list_export_csv') }).click();
    const sheet = await whole(await (await download).createReadStream());
    assert.ok(sheet.includes(label) && sheet.includes(route), sheet.slice(0, 300));
  });
});
