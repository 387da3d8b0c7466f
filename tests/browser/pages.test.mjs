// The pages of a pupil, a class and somebody of the staff, as those who work with them: what stands there, what is done there.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openWorld, settled, widths } from './server.mjs';
import { accessible, ask, control, fitsWidth, labelOf, makeMother, makePupil, screenOf, visit } from './steps.mjs';
import { like, text } from './texts.mjs';

const clerk = 'văn thư';
const school = 'Trường Trung học cơ sở Võ Thị Sáu';
let world;
before(async () => {
  world = await openWorld();
});
after(() => world?.close());

const block = (page, key) => page.getByRole('region', { name: text(key) });

async function classesOf(role = clerk) {
  return (await ask(world, role, 'GET', '/api/v1/classes/classes?limit=50&sort=name')).data;
}

async function enrol(pupil, room, day = '2026-09-07') {
  const body = { pupil_id: pupil.id, class_id: room.id, valid_from: day };
  return (await ask(world, clerk, 'POST', '/api/v1/classes/enrolments', body)).data;
}

for (const width of [widths.desk, widths.phone])
  test(`a clerk sees class, family, schooling and what is missing of a pupil at ${width} px`, async () => {
    const pupil = await makePupil(world);
    const mother = await makeMother(world, pupil);
    const [room] = await classesOf();
    await enrol(pupil, room, pupil.valid_from);
    await visit(world, { role: clerk, width, height: 844 }, async (page) => {
      await page.goto(`/r/people/pupils/${pupil.id}`);
      const family = block(page, 'pupil_family');
      await family.getByRole('link', { name: mother.full_name, exact: true }).waitFor();
      assert.equal(await family.getByRole('link', { name: like('pupil_call') }).getAttribute('href'), 'tel:0912345678');
      await block(page, 'pupil_schooling').getByRole('link', { name: text('pupil_in_class', { name: room.name }) }).waitFor();
      await block(page, 'pages_findings').getByRole('button').first().waitFor();
      await settled(page);
      await fitsWidth(page);
      await accessible(page, `pupil ${width}`);
    });
  });

test('a missing value is filled in from the page in three steps, and the finding goes', async () => {
  const pupil = await makePupil(world);
  const persons = await screenOf(world, clerk, 'people.persons');
  const found = async () => (await ask(world, clerk, 'GET', `/api/v1/quality/worklist?record=${pupil.id}`)).data;
  const item = (await found()).find(({ field }) => field === 'personal_number');
  assert.ok(item, 'a new pupil lacks a personal number');
  // Born in 2013, a girl; the last digits are nobody else's.
  const number = `079313${String(process.pid % 1_000_000).padStart(6, '0')}`;
  await visit(world, { role: clerk }, async (page) => {
    await page.goto(`/r/people/pupils/${pupil.id}`);
    const row = block(page, 'pages_findings').getByRole('listitem').filter({ hasText: item.field_vi }).first();
    await row.getByRole('button').click();
    const dialog = page.getByRole('dialog');
    await control(dialog, labelOf(persons, 'personal_number')).fill(number);
    await dialog.getByRole('button', { name: text('form_save'), exact: true }).click();
    await page.getByText(text('form_saved')).waitFor();
    await row.waitFor({ state: 'detached' });
  });
  assert.ok(!(await found()).some(({ code, field }) => field === 'personal_number' && code === item.code));
});

test('a clerk verifies a name that he saw on paper', async () => {
  const pupil = await makePupil(world);
  const screen = await screenOf(world, clerk, 'people.verifications');
  const word = (field, value) => screen.fields.find(({ name }) => name === field).choices.find((each) => each.value === value).label;
  await visit(world, { role: clerk }, async (page) => {
    await page.goto(`/r/people/pupils/${pupil.id}`);
    const row = block(page, 'pages_verified').getByRole('listitem').filter({ hasText: word('field', 'full_name') });
    await row.getByText(text('pages_not_verified')).waitFor();
    await row.getByRole('button').click();
    await page.getByRole('dialog').getByRole('button', { name: text('pages_verify'), exact: true }).click();
    await row.getByText(word('level', 'paper_seen')).waitFor();
  });
});

test('a nurse sees the page without what is not hers, and no fault', async () => {
  const { data } = await ask(world, `${school}: y tế`, 'GET', '/api/v1/people/pupils?limit=1');
  await visit(world, { role: `${school}: y tế`, width: widths.phone, height: 844 }, async (page) => {
    await page.goto(`/r/people/pupils/${data[0].id}`);
    await block(page, 'pupil_family').waitFor();
    await settled(page);
    assert.equal(await page.getByText(text('pages_failed')).count(), 0);
    await fitsWidth(page);
    await accessible(page, 'pupil as nurse');
  });
});

test('a teacher opens a class of hers and sees its pupils, and cannot move them', async () => {
  const teacher = `${school}: giáo viên`;
  const { data } = await ask(world, teacher, 'GET', '/api/v1/classes/enrolments?limit=1');
  await visit(world, { role: teacher }, async (page) => {
    await page.goto(`/r/classes/classes/${data[0].class_id}`);
    const pupils = block(page, 'class_pupils');
    await pupils.getByRole('row').nth(2).waitFor();
    await settled(page);
    assert.equal(await page.getByText(text('pages_failed')).count(), 0);
    assert.equal(await pupils.getByRole('button', { name: text('class_move_some') }).count(), 0);
    await accessible(page, 'class as teacher');
  });
});

test('two pupils go into another class together, and come back by one undo', async () => {
  const [from, to] = await classesOf();
  const two = [await makePupil(world), await makePupil(world)];
  for (const pupil of two) await enrol(pupil, from, pupil.valid_from);
  const classOf = async (pupil) => (await ask(world, clerk, 'GET', `/api/v1/classes/enrolments?filter[pupil_id]=${pupil.id}`)).data.map(({ class_id }) => class_id);
  await visit(world, { role: clerk }, async (page) => {
    await page.goto(`/r/classes/classes/${from.id}`);
    for (const pupil of two) await page.getByRole('checkbox', { name: text('class_mark', { name: pupil.full_name }) }).check();
    await page.getByRole('button', { name: text('class_move', { n: 2 }) }).click();
    const dialog = page.getByRole('dialog');
    const go = dialog.getByRole('button', { name: text('class_move_do', { n: 2 }) });
    await go.click();
    await dialog.getByText(text('class_move_needs_class')).waitFor();
    await control(dialog, text('class_move_to')).selectOption(to.id);
    await page.keyboard.press('Escape');
    assert.equal(await control(dialog, text('class_move_to')).inputValue(), to.id, 'what was chosen is not lost');
    await go.click();
    await page.getByText(text('class_moved', { n: 2, name: to.name })).waitFor();
    await page.getByRole('checkbox', { name: text('class_mark', { name: two[0].full_name }) }).waitFor({ state: 'detached' });
    for (const pupil of two) assert.deepEqual(await classOf(pupil), [to.id]);
    await page.getByRole('button', { name: text('record_undo'), exact: true }).click();
    await page.getByRole('checkbox', { name: text('class_mark', { name: two[0].full_name }) }).waitFor();
  });
  for (const pupil of two) assert.deepEqual(await classOf(pupil), [from.id]);
});

for (const width of [widths.desk, widths.phone])
  test(`the class and a member of its staff stand without fault at ${width} px`, async () => {
    const { data } = await ask(world, clerk, 'GET', '/api/v1/staffing/teaching-assignments?limit=1&names=vi');
    await visit(world, { role: 'hiệu trưởng', width, height: 844 }, async (page) => {
      await page.goto(`/r/classes/classes/${data[0].class_id}`);
      await block(page, 'class_lessons').getByRole('link').nth(1).waitFor();
      await settled(page);
      await fitsWidth(page);
      await accessible(page, `class ${width}`);
      await page.goto(`/r/people/staff-members/${data[0].staff_member_id}`);
      await block(page, 'staff_load').getByRole('listitem').first().waitFor();
      await block(page, 'staff_qualifications').waitFor();
      await settled(page);
      assert.equal(await page.getByText(text('pages_failed')).count(), 0);
      await fitsWidth(page);
      await accessible(page, `staff ${width}`);
    });
  });

test('a day is set apart in the calendar of the school, from the keyboard, and taken back', async () => {
  await visit(world, { role: 'hiệu trưởng', width: widths.phone, height: 844 }, async (page) => {
    await page.goto('/calendar');
    const day = page.locator('[data-day="2027-03-10"]');
    await day.waitFor();
    await fitsWidth(page);
    await accessible(page, 'calendar');
    const entry = page.locator('[data-day="2027-03-01"]');
    await entry.focus();
    for (const key of ['ArrowDown', 'ArrowRight', 'ArrowRight', 'Enter']) await page.keyboard.press(key);
    const screen = await screenOf(world, 'hiệu trưởng', 'calendar.school-day-exceptions');
    const dialog = page.getByRole('dialog');
    await control(dialog, labelOf(screen, 'name')).fill('Nghỉ hội khỏe');
    await control(dialog, labelOf(screen, 'reason')).fill('Hội khỏe Phù Đổng');
    await dialog.getByRole('button', { name: text('form_save'), exact: true }).click();
    await page.getByText('Nghỉ hội khỏe').first().waitFor();
    assert.match(await day.innerText(), /Nghỉ hội khỏe/);
    await page.getByRole('button', { name: text('record_undo'), exact: true }).click();
    await page.getByText('Nghỉ hội khỏe').first().waitFor({ state: 'detached' });
  });
});

/** Addresses under /api/ that a page asks while it goes from where it stands to the row of a list. */
async function askedOnTheWay(page, list, id) {
  await page.goto('/r/people/pupils');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await settled(page);
  const asked = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.startsWith('/api/')) asked.push(pathname);
  });
  // As a link of the page would lead there: what the frame knows already stays known.
  await page.evaluate((href) => {
    const link = document.createElement('a');
    link.href = href;
    document.querySelector('main').append(link);
    link.click();
  }, `/r/${list}/${id}`);
  await page.locator('article.record').waitFor();
  await settled(page);
  return asked;
}

for (const [list, path] of [
  ['people/pupils', '/api/v1/people/pupils?limit=1'],
  ['classes/classes', '/api/v1/classes/classes?limit=1'],
  ['people/staff-members', '/api/v1/people/staff-members?limit=1'],
  ['org/schools', '/api/v1/org/schools?limit=1']
])
  test(`the page of one of ${list} asks the server at most four times`, async () => {
    const [row] = (await ask(world, clerk, 'GET', path)).data;
    await visit(world, { role: clerk }, async (page) => {
      const asked = await askedOnTheWay(page, list, row.id);
      if (process.env.TRUONG_ASKED) console.log(list, asked);
      assert.ok(asked.length <= 4, `${asked.length}: ${asked.join(' ')}`);
    });
  });
