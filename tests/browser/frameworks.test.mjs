// A standard is changed as an authority does it: a draft, its faults at their places, tried on all schools, in force from a day.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openWorld, settled, widths } from './server.mjs';
import { accessible, ask, fitsWidth, visit } from './steps.mjs';
import { text } from './texts.mjs';

const officer = 'UBND';
const principal = 'Trường Trung học cơ sở Võ Thị Sáu: hiệu trưởng';
const list = '/mirror/frameworks';
const dayInVietnam = (later = 0) =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' }).format(new Date(Date.now() + later * 86_400_000));
const shown = (day) => day.split('-').reverse().join('/');

/** What holds for whole schools changes here. */
let world;
before(async () => {
  world = await openWorld({ own: true });
});
after(() => world?.close());

const button = (scope, key, values) => scope.getByRole('button', { name: text(key, values), exact: true });
const line = (page, version) => page.locator('main li', { hasText: text('frameworks_version_of', { version }) }).filter({ hasText: 'THS' });
const standard = (page, code) => page.locator('section', { has: page.getByRole('heading', { name: new RegExp(`^${code} · `) }) });
const part = (scope, name) => scope.locator('.part').filter({ hasText: name });

async function copy(page, version) {
  await page.goto(list);
  await button(page, 'frameworks_copy_of', { code: 'THS' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(new RegExp(text('frameworks_version'))).fill(version);
  await button(dialog, 'frameworks_copy').click();
  await page.waitForURL(/frameworks\/sfw_/);
  await page.getByText(text('frameworks_version_of', { version })).first().waitFor();
}

async function enact(page, day) {
  await button(page, 'frameworks_enact').click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(new RegExp(text('frameworks_valid_from'))).fill(shown(day));
  await button(dialog, 'frameworks_enact').click();
  await page.getByText(text('frameworks_enacted')).waitFor();
}

test('faults stand where they are made, nothing is lost, and what is mended is kept', async () => {
  await visit(world, { role: officer }, async (page) => {
    await page.goto(list);
    await page.getByText(text('frameworks_none_own')).waitFor();
    await accessible(page, 'no version of its own');
    await copy(page, 'HS-1');
    const weight = page.getByLabel(text('frameworks_weight_of', { code: '1.1' }), { exact: true });
    const first = standard(page, 'S1');
    const was = await weight.inputValue();
    await weight.fill(String(Number(was) + 1));
    await weight.blur();
    await first.getByText(`${text('frameworks_sum', { n: 101 })}: ${text('frameworks_sum_wrong')}`).waitFor();
    await page.getByText(text('frameworks_n_faults', { n: 1 }), { exact: true }).waitFor();
    assert.ok(await button(page, 'frameworks_enact').isDisabled(), 'with a fault nothing comes into force');
    await button(page, 'frameworks_save').click();
    await page.getByText(text('frameworks_not_saved', { n: 1 })).waitFor();
    assert.equal(await weight.inputValue(), String(Number(was) + 1), 'what was typed stays');
    await weight.fill(was);
    await weight.blur();
    await first.getByText(text('frameworks_sum', { n: 100 }), { exact: true }).waitFor();

    const good = page.getByLabel(text('frameworks_good'), { exact: true });
    const from = await good.inputValue();
    await good.fill('10');
    await good.blur();
    await page.getByText(text('frameworks_n_faults', { n: 1 }), { exact: true }).waitFor();
    await good.fill(from);
    await good.blur();
    await page.getByText(text('frameworks_n_faults', { n: 1 }), { exact: true }).waitFor({ state: 'detached' });

    await page.getByRole('button', { name: /^4\.4 / }).click();
    const ladder = part(standard(page, 'S4'), 'Giáo viên').first();
    const second = ladder.getByLabel(text('frameworks_level', { n: 2 }), { exact: true });
    const right = await second.inputValue();
    await second.fill('5');
    await second.blur();
    await ladder.getByRole('alert').getByText('Ngưỡng phải tăng dần theo mức.').waitFor();
    assert.equal(await page.getByRole('alert').getByText('Ngưỡng phải tăng dần theo mức.').count(), 1, 'at its place only');
    await second.fill('rất nhiều');
    await second.blur();
    await page.getByText('Phải viết dạng').first().waitFor();
    await accessible(page, 'a draft with a fault');
    await second.fill(right);
    await second.blur();
    await page.getByText(text('frameworks_n_faults', { n: 1 })).first().waitFor({ state: 'detached' });
  });
});

test('a draft is tried on all schools in the background, and what was found stays', async () => {
  const { data: lines } = await ask(world, officer, 'GET', '/api/v1/readiness/frameworks');
  const draft = lines.find(({ version }) => version === 'HS-1');
  const { data: schools } = await ask(world, officer, 'GET', '/api/v1/readiness/schools?framework=THS');
  await visit(world, { role: officer, width: widths.phone }, async (page) => {
    await page.goto(`${list}/${draft.id}`);
    await page.getByRole('button', { name: /^1\.1 / }).click();
    for (const level of [1, 2, 3]) {
      const field = part(page, 'Chủ đề').first().getByLabel(text('frameworks_level', { n: level }), { exact: true });
      await field.fill('1');
      await field.blur();
    }
    await button(page, 'frameworks_save').click();
    await page.getByText(text('frameworks_saved')).waitFor();
    await button(page, 'frameworks_try').click();
    await page.getByText(text('frameworks_never_tried')).waitFor();
    await button(page, 'frameworks_trial').click();
    const found = page.getByRole('table');
    await found.waitFor();
    const { data: effect } = await ask(world, officer, 'GET', `/api/v1/readiness/frameworks/${draft.id}/effect`);
    assert.equal(effect.schools, schools.length, 'all of them were looked at');
    assert.ok(effect.indicators.every(({ code }) => code === '1.1'), 'only what was changed moves');
    await page.getByText(text('frameworks_effect_sum', { schools: effect.schools, outcomes: effect.outcomes_changed, levels: effect.levels_changed })).waitFor();
    const counts = await found.locator('tbody tr').evaluateAll((rows) =>
      rows.map((row) => [...row.querySelectorAll('td')].map((cell) => Number(cell.textContent)))
    );
    for (const at of [0, 1]) assert.equal(counts.reduce((sum, row) => sum + row[at], 0), schools.length);
    await fitsWidth(page);
    await accessible(page, 'tried');
    await page.reload();
    await button(page, 'frameworks_try').click();
    await page.getByRole('table').waitFor();
    const basis = page.getByLabel(text('frameworks_basis'));
    await basis.fill('Quyết định số 1');
    await page.getByText(text('frameworks_effect_dirty')).waitFor();
    assert.ok(await button(page, 'frameworks_again').isDisabled(), 'what is not saved is not tried');
  });
});

test('it holds from its day, the version before ends the day before, and schools see which one they have', async () => {
  await visit(world, { role: officer }, async (page) => {
    await page.goto(list);
    await line(page, 'HS-1').getByRole('link').click();
    await enact(page, dayInVietnam());
    await page.getByText(text('frameworks_in_force'), { exact: true }).waitFor();
    await page.goto(list);
    await line(page, 'HS-1').getByText(text('frameworks_holds')).waitFor();
    await copy(page, 'HS-2');
    await enact(page, dayInVietnam(1));
    await page.goto(list);
    await line(page, 'HS-2').getByText(text('frameworks_coming')).waitFor();
    await line(page, 'HS-1')
      .getByText(text('frameworks_from_to', { from: shown(dayInVietnam()), to: shown(dayInVietnam()) }))
      .waitFor();
    await line(page, 'HS-2').getByRole('link').click();
    assert.equal(await page.getByRole('textbox').count(), 0, 'in force it never changes');
  });
  const { data: mirror } = await ask(world, principal, 'GET', '/api/v1/readiness/mirror?framework=THS');
  assert.equal(mirror.version, 'HS-1');
  await visit(world, { role: principal, width: widths.phone }, async (page) => {
    await page.goto(list);
    await line(page, 'HS-1').getByText(text('frameworks_holds')).waitFor();
    assert.equal(await page.getByRole('button', { name: text('frameworks_copy_of', { code: 'THS' }) }).count(), 0);
    await line(page, 'HS-1').getByRole('link').click();
    await page.getByRole('heading', { name: /^S1 · / }).waitFor();
    for (const verb of ['frameworks_save', 'frameworks_try', 'frameworks_enact', 'frameworks_retire'])
      assert.equal(await button(page, verb).count(), 0, 'a school reads it');
    await fitsWidth(page);
  });
});

test('in English too; families have no business there', async () => {
  await visit(world, { role: officer, language: 'en-GB', width: widths.narrow }, async (page) => {
    await page.addInitScript(() => localStorage.setItem('truong.language', 'en'));
    await page.goto(list);
    await page.getByRole('heading', { name: text('frameworks_title', {}, 'en'), level: 1 }).waitFor();
    await settled(page);
    await fitsWidth(page);
    await accessible(page, 'English, narrow');
  });
  await visit(world, { role: 'Trường Trung học cơ sở Võ Thị Sáu: phụ huynh' }, async (page) => {
    await page.goto(list);
    await page.getByText(text('errors_forbidden_title')).waitFor();
  });
});
