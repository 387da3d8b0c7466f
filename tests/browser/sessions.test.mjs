// One browser, one person after the other: who is there, what stays, what goes.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { accountOf, openWorld, settled, signIn } from './server.mjs';
import { ask, control, enter, labelOf, makePupil, screenOf, visit } from './steps.mjs';
import { text } from './texts.mjs';

// Without a second factor: each of them signs in several times within half a minute.
const parent = 'Trường Trung học cơ sở Võ Thị Sáu: phụ huynh';
const librarian = 'thư viện';
const clerk = 'Lê Quý Đôn: văn thư';
let world;
before(async () => {
  world = await openWorld();
});
after(() => world?.close());

const endOfSession = '**/api/v1/accounts/sessions/current/end';
const seatMenu = (page) => page.getByRole('button', { name: new RegExp(text('shell_seat', { name: '' }).trim()) });

async function typeIn(page, role) {
  const { name, password } = accountOf(world, role);
  await page.getByLabel(text('signin_name')).fill(name);
  await page.getByLabel(text('signin_password'), { exact: true }).fill(password);
  await page.getByRole('button', { name: text('signin_enter'), exact: true }).click();
}

async function signOut(page) {
  await seatMenu(page).click();
  await page.getByRole('menuitem', { name: text('shell_sign_out') }).click();
}

test('who opens the first page signed out comes to the sign-in, and from there in', async () => {
  await visit(world, {}, async (page) => {
    await page.goto('/');
    await page.waitForURL('/login');
    await typeIn(page, librarian);
    await page.waitForURL('/');
    await seatMenu(page).waitFor();
    assert.equal(new URL(page.url()).pathname, '/');
  });
});

test('after a sign-out somebody else comes in without loading the page anew', async () => {
  await visit(world, {}, async (page) => {
    await enter(world, page, librarian);
    await signOut(page);
    await page.waitForURL('/login');
    await typeIn(page, parent);
    await page.waitForURL('/');
    await seatMenu(page).waitFor();
  });
});

test('a sign-out without network says so, shows nothing, and is made up for before anything is shown', async () => {
  await visit(world, {}, async (page) => {
    await enter(world, page, librarian);
    await seatMenu(page).waitFor();
    await page.route(endOfSession, (route) => route.abort());
    await signOut(page);
    await page.getByText(text('errors_lingering_title')).waitFor();
    assert.equal(await seatMenu(page).count(), 0);
    await page.reload();
    await page.getByText(text('errors_lingering_title')).waitFor();
    assert.equal(await seatMenu(page).count(), 0, 'the next person at this computer sees nothing');
    await page.unroute(endOfSession);
    await page.getByRole('button', { name: text('errors_again') }).click();
    await page.waitForURL('/login');
    const answer = await page.request.get('/api/v1/accounts/me');
    assert.equal(answer.status(), 401, 'the session is closed');
  });
});

test('the sign-in without network says what it needs, also to who never saw it before', async () => {
  await visit(world, { role: librarian }, async (page) => {
    await page.goto('/');
    await seatMenu(page).waitFor();
    await page.evaluate(() => navigator.serviceWorker.ready);
    await page.waitForFunction(() => navigator.serviceWorker.controller);
    await page.context().setOffline(true);
    // As nobody: this browser came by its cookie only.
    await page.evaluate(() => [sessionStorage, localStorage].forEach((store) => store.clear()));
    await page.goto('/login');
    await page.getByRole('heading', { name: text('signin_title') }).waitFor();
    assert.equal(await page.getByText(text('errors_fault_title')).count(), 0);
  });
  await visit(world, {}, async (page) => {
    await page.goto('/login');
    await settled(page);
    await page.context().setOffline(true);
    await typeIn(page, librarian);
    await page.getByText(text('signin_needs_network')).waitFor();
  });
});

test('what somebody typed waits for him when his session has ended, and for nobody else', async () => {
  const pupil = await makePupil(world, undefined, clerk);
  const label = labelOf(await screenOf(world, clerk, 'people.pupils'), 'previous_school');
  const form = `/r/people/pupils/${pupil.id}?edit=1`;
  const drafts = (page) => page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('truong.draft:')));
  await visit(world, {}, async (page) => {
    await enter(world, page, clerk, form);
    await control(page, label).fill('Trường Dở Dang');
    await page.waitForFunction(() => Object.keys(localStorage).some((key) => key.startsWith('truong.draft:')));
    await page.context().clearCookies();
    await page.goto('/login');
    await typeIn(page, clerk);
    await page.waitForURL('/');
    await seatMenu(page).waitFor();
    assert.equal((await drafts(page)).length, 1, 'the same person');
    await page.context().clearCookies();
    await page.goto('/login');
    await typeIn(page, parent);
    await page.waitForURL('/');
    await seatMenu(page).waitFor();
    assert.deepEqual(await drafts(page), [], 'another person');
  });
});

test('a renewal by which another account has come in does not go on with this page', async () => {
  const pupil = await makePupil(world, undefined, clerk);
  const label = labelOf(await screenOf(world, clerk, 'people.pupils'), 'previous_school');
  await visit(world, {}, async (page) => {
    await enter(world, page, clerk, `/r/people/pupils/${pupil.id}?edit=1`);
    await control(page, label).fill('Trường Của Người Khác');
    await page.context().clearCookies();
    await page.getByRole('button', { name: text('form_save'), exact: true }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel(text('signin_password'), { exact: true }).fill(accountOf(world, clerk).password);
    // Meanwhile somebody else has signed in: in another tab, with the same cookie.
    await page.route('**/api/v1/accounts/sessions', async (route) => {
      const { name, password } = accountOf(world, parent);
      await route.continue({ postData: JSON.stringify({ name, password, cookie: true }) });
    });
    await dialog.getByRole('button', { name: text('errors_go_on') }).click();
    await page.waitForURL((url) => url.pathname === '/login');
  });
  const { data } = await ask(world, clerk, 'GET', `/api/v1/people/pupils/${pupil.id}`);
  assert.notEqual(data.previous_school, 'Trường Của Người Khác');
});

test('a way back never leads to another host', async () => {
  await visit(world, {}, async (page) => {
    await page.goto('/login?back=/%09/evil.example');
    await typeIn(page, librarian);
    await page.waitForURL('/');
  });
});

test('without a year chosen each class is offered once', async () => {
  await visit(world, { role: clerk }, async (page) => {
    await page.goto('/r/people/pupils');
    const choice = page.getByRole('combobox', { name: text('shell_class'), exact: true });
    await choice.waitFor();
    await settled(page);
    const names = await choice.getByRole('option').allInnerTexts();
    assert.ok(names.length > 1);
    assert.equal(new Set(names).size, names.length, names.join(', '));
  });
});
