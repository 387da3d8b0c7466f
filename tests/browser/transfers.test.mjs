// Out at one school and in at the other one: both clerks work on their own page, step by step.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openWorld, widths } from './server.mjs';
import { accessible, ask, fitsWidth, makePupil, ownWord, screenOf, visit } from './steps.mjs';
import { text } from './texts.mjs';

const origin = 'Trường Tiểu học Lê Quý Đôn: văn thư';
const receiving = 'Trường Trung học cơ sở Võ Thị Sáu: văn thư';
const path = '/api/v1/transfers/transfers';
let world;
let labels;
let room;
/** Fields of the actions, as people read them. */
let chosenClass;
let firstDay;
before(async () => {
  world = await openWorld();
  const screen = await screenOf(world, receiving, 'transfers.transfers');
  labels = Object.fromEntries(screen.actions.map((action) => [action.id, action.label]));
  const labelOf = (action, field) =>
    screen.actions.find(({ id }) => id === action).fields.find(({ name }) => name === field).label;
  chosenClass = labelOf('accept', 'class_id');
  firstDay = labelOf('enrol', 'effective_on');
  // A class of the demo, the one with most room: others make classes and pupils in the same world.
  const { data: classes } = await ask(world, receiving, 'GET', '/api/v1/classes/classes?limit=100');
  room = classes.filter(({ name }) => /^\d+A\d+$/.test(name)).at(-1);
});
after(() => world?.close());

const cardOf = (page, name) => page.getByRole('listitem').filter({ has: page.getByRole('heading', { name, exact: true }) });
const verb = (scope, label) => scope.getByRole('button', { name: new RegExp(`^\\s*${label}`) });
const sideOf = async (role, name) => (await ask(world, role, 'GET', `${path}?limit=200`)).data.find((each) => each.full_name === name);

/** The one big button, and the dialog behind it. */
async function step(page, name, id, work = async () => {}) {
  await verb(cardOf(page, name), labels[id]).click();
  const dialog = page.getByRole('dialog');
  await work(dialog);
  await dialog.getByRole('button', { name: labels[id], exact: true }).click();
  await page.getByText(text('transfers_step_done', { label: labels[id], name })).first().waitFor();
}

async function pick(scope, label, typed) {
  await scope.getByRole('combobox', { name: new RegExp(`^\\s*${label}`) }).fill(typed);
  await scope.getByRole('option').first().click();
}

async function apply(name) {
  const pupil = await makePupil(world, name, origin);
  const { data: schools } = await ask(world, origin, 'GET', `/api/v1/transfers/schools?name=${encodeURIComponent('Võ Thị Sáu')}`);
  const body = { pupil_id: pupil.id, to_code: schools[0].code, effective_on: '2026-12-01', reason: 'Chuyển nhà' };
  const { data } = await ask(world, origin, 'POST', `${path}/apply`, body);
  return { pupil, out: data };
}

test('a pupil leaves one school and enters the other, through both inboxes', async () => {
  const name = `Ngô Thị Chuyển ${ownWord()}`;
  const pupil = await makePupil(world, name, origin);
  await visit(world, { role: origin }, async (page) => {
    await page.goto('/work/transfers?view=out');
    await page.getByRole('button', { name: text('transfers_new_departure') }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: text('transfers_departure_save') }).click();
    await dialog.locator('.error').first().waitFor();
    await pick(dialog, text('transfers_pupil'), name);
    await pick(dialog, text('transfers_school'), 'Võ Thị Sáu');
    await dialog.getByRole('button', { name: text('transfers_departure_save') }).click();
    await page.getByText(text('transfers_departure_made', { name })).waitFor();
    await cardOf(page, name).getByText(text('transfers_their_turn')).waitFor();
    await accessible(page, 'departures');
    await visit(world, { role: receiving, width: widths.phone, height: 844 }, async (other) => {
      await other.goto('/work/transfers?view=in');
      await step(other, name, 'accept', (dialog) => pick(dialog, chosenClass, room.name));
      await fitsWidth(other);
      await accessible(other, 'arrivals on a phone');
      await page.reload();
      await step(page, name, 'release');
      await other.reload();
      const file = other.waitForEvent('download');
      await cardOf(other, name).getByRole('button', { name: text('transfers_package') }).click();
      assert.match((await file).suggestedFilename(), /\.json$/);
      await step(other, name, 'enrol', (dialog) => dialog.getByLabel(firstDay).fill(tomorrow()));
      await other.goto('/work/transfers?view=done');
      await cardOf(other, name).waitFor();
    });
    await page.reload();
    await step(page, name, 'close');
    await page.goto('/work/transfers?view=done');
    await cardOf(page, name).waitFor();
  });
  assert.equal((await sideOf(receiving, name)).state, 'origin_closed');
  const old = (await ask(world, origin, 'GET', `/api/v1/people/pupils/${pupil.id}`)).data;
  assert.ok(old.valid_to, 'the record at the old school has a last day');
});

/** As the picker of a phone takes it: he entered the old school today. */
const tomorrow = () => new Date(Date.now() + 31 * 3_600_000).toISOString().slice(0, 10);

test('a step is taken back from its note, and a refusal asks why', async () => {
  const name = `Ngô Văn Trả ${ownWord()}`;
  await apply(name);
  await visit(world, { role: receiving }, async (page) => {
    await page.goto('/work/transfers?view=in');
    await step(page, name, 'accept', (dialog) => pick(dialog, chosenClass, room.name));
    assert.equal((await sideOf(origin, name)).state, 'sent_to_origin');
    await page.getByRole('button', { name: text('transfers_undo'), exact: true }).click();
    await page.getByText(text('transfers_taken_back')).waitFor();
    assert.equal((await sideOf(origin, name)).state, 'applied');
    await verb(cardOf(page, name), labels.refuse).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: labels.refuse, exact: true }).click();
    await dialog.locator('.error').first().waitFor();
    await dialog.getByRole('textbox').first().fill('Khối này đã hết chỗ');
    await dialog.getByRole('button', { name: labels.refuse, exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
    await page.goto('/work/transfers?view=done');
    await cardOf(page, name).getByText(text('transfers_note', { note: 'Khối này đã hết chỗ' })).waitFor();
    await verb(cardOf(page, name), text('transfers_details')).click();
    await cardOf(page, name).getByRole('heading', { name: text('transfers_history') }).waitFor();
  });
  assert.equal((await sideOf(origin, name)).state, 'refused');
});
