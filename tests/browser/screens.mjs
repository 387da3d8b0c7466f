// The states in which every screen is looked at: by axe in ./test, by eye in the pictures of screenshots.mjs.
import { ask, control, makeMother, makePupil, ownWord } from './steps.mjs';
import { text } from './texts.mjs';

const clerk = 'văn thư';
const parent = 'Trường Trung học cơ sở Võ Thị Sáu: phụ huynh';

/** What the states stand on: a pupil with a mother, who has been corrected once. */
export async function furnish(world) {
  const pupil = await makePupil(world);
  const mother = await makeMother(world, pupil);
  const change = { 'If-Match': `"${pupil.version ?? 1}"`, 'Change-Reason': 'nop hoc ba' };
  await ask(world, clerk, 'PATCH', `/api/v1/people/pupils/${pupil.id}`, { previous_school: 'Trường Cũ' }, change);
  return { pupil, mother };
}

const row = (page) => page.locator('[data-row]').first();
const save = (page) => page.getByRole('button', { name: text('form_save'), exact: true });

/** Name, role, address, and what somebody does there until the state is reached. */
export function states({ pupil }) {
  const record = `/r/people/pupils/${pupil.id}`;
  return [
    { name: 'sign-in', path: '/login' },
    { name: 'sign-in-refused', path: '/login', act: (page) => page.getByRole('button', { name: text('signin_enter'), exact: true }).click() },
    { name: 'activate', path: '/activate' },
    { name: 'recover', path: '/recover' },
    { name: 'setup-over', path: '/setup' },
    { name: 'setup-list', role: 'hiệu trưởng', path: '/work/setup' },
    { name: 'import', role: clerk, path: '/work/import' },
    { name: 'audit', role: 'hiệu trưởng', path: '/work/audit' },
    { name: 'jobs', role: clerk, path: '/work/jobs' },
    { name: 'privacy', role: 'hiệu trưởng', path: '/work/privacy' },
    { name: 'proposals', role: clerk, path: '/work/proposals' },
    { name: 'home-clerk', role: clerk, path: '/' },
    { name: 'home-principal', role: 'hiệu trưởng', path: '/' },
    { name: 'home-teacher', role: 'giáo viên', path: '/' },
    { name: 'home-parent', role: parent, path: '/' },
    { name: 'home-pupil', role: 'học sinh', path: '/' },
    { name: 'home-officer', role: 'UBND', path: '/' },
    { name: 'home-administrator', role: 'quản trị', path: '/' },
    { name: 'account', role: clerk, path: '/account' },
    { name: 'list-many', role: clerk, path: '/r/people/pupils', act: (page) => row(page).waitFor() },
    { name: 'list-one', role: clerk, path: `/r/people/pupils?q=${encodeURIComponent(pupil.full_name)}`, act: (page) => row(page).waitFor() },
    { name: 'list-none', role: clerk, path: '/r/people/care-records' },
    { name: 'list-nothing-found', role: clerk, path: '/r/people/pupils?q=qqqqq' },
    { name: 'list-unknown', role: clerk, path: '/r/people/nothing' },
    {
      name: 'list-selection',
      role: clerk,
      path: '/r/people/pupils',
      desk: true,
      act: (page) => page.getByLabel(text('list_mark_shown')).check()
    },
    { name: 'list-filter', role: clerk, path: '/r/people/pupils', act: (page) => page.getByRole('button', { name: text('list_filter_add') }).click() },
    { name: 'list-peek', role: clerk, path: '/r/people/pupils', act: (page) => row(page).click() },
    { name: 'record', role: clerk, path: record },
    { name: 'record-part', role: clerk, path: `${record}?part=people.guardianships.pupil_id` },
    { name: 'history', role: clerk, path: `${record}?part=history` },
    { name: 'record-unknown', role: clerk, path: '/r/people/pupils/pup_0000000000000' },
    { name: 'form-new', role: clerk, path: '/r/people/guardianships/new' },
    { name: 'form-faults', role: clerk, path: '/r/people/guardianships/new', act: (page) => save(page).click() },
    { name: 'form-edit', role: clerk, path: `${record}?edit=1` },
    { name: 'form-conflict', role: clerk, path: `${record}?edit=1`, act: (page, world) => disagree(page, world, pupil) },
    { name: 'palette', role: clerk, path: '/', act: openPalette },
    { name: 'search', role: clerk, path: '/search?q=nguyen' },
    { name: 'reference', role: clerk, path: '/reference' },
    { name: 'unknown-page', role: clerk, path: '/no/such/page' }
  ];
}

async function disagree(page, world, pupil) {
  const path = `/api/v1/people/pupils/${pupil.id}`;
  await control(page, 'Trường trước đó').fill(`Trường Mười ${ownWord()}`);
  const { data } = await ask(world, clerk, 'GET', path);
  await ask(world, clerk, 'PATCH', path, { previous_school: `Trường Chín ${ownWord()}` }, { 'If-Match': `"${data.version}"` });
  await save(page).click();
  await page.getByRole('region', { name: text('form_compare_title') }).waitFor();
}

async function openPalette(page) {
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').getByRole('combobox').fill('nguyen');
  await page.getByRole('dialog').getByRole('option').first().waitFor();
}

/** Nothing is under way any more: quicker than to wait for half a second without requests. */
export async function drawn(page) {
  await page.getByRole('heading').first().waitFor();
  await page.waitForFunction(() => !document.querySelector('main .skeleton, .splash, main [aria-busy="true"]'));
  await page.evaluate(() => document.fonts.ready);
}

/** Brings the page into the state. */
export async function reach(page, world, { path, act }) {
  await page.goto(path);
  await drawn(page);
  if (!act) return;
  await act(page, world);
  await drawn(page);
}
