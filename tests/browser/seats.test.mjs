// Who sees what: parents their children, officers schools and figures, one account its schools; and the second factor.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { accountOf, openWorld, secondFactor, settled, widths } from './server.mjs';
import { ask, enter, fitsWidth, makePupil, visit } from './steps.mjs';
import { text } from './texts.mjs';

/** The session of this page only: other files work as the same person. */
async function closeElsewhere(page, role) {
  const answer = await page.request.get('/api/v1/accounts/sessions');
  const own = (await answer.json()).data.find(({ current }) => current);
  await ask(world, role, 'POST', `/api/v1/accounts/sessions/${own.id}/revoke`, {});
}

let world;
before(async () => {
  world = await openWorld();
});
after(() => world?.close());

test('a parent on a phone sees the own children and nothing of any other', async () => {
  const parent = 'Trường Trung học cơ sở Võ Thị Sáu: phụ huynh';
  const { data: mine } = await ask(world, parent, 'GET', '/api/v1/people/pupils');
  const { data: all } = await ask(world, 'văn thư', 'GET', '/api/v1/people/pupils?limit=200');
  const ours = new Set(mine.map(({ id }) => id));
  const others = all.filter(({ id }) => !ours.has(id));
  assert.ok(mine.length > 0 && others.length > 10);
  await visit(world, { role: parent, width: widths.phone, height: 844 }, async (page) => {
    await page.goto('/');
    await page.getByText(mine[0].full_name).first().waitFor();
    await fitsWidth(page);
    const shown = await page.locator('body').innerText();
    const names = new Set(mine.map(({ full_name }) => full_name));
    for (const { full_name } of others) if (!names.has(full_name)) assert.ok(!shown.includes(full_name), full_name);
    await page.goto(`/r/people/pupils/${others[0].id}`);
    await page.getByText(text('record_not_found')).first().waitFor();
    assert.ok(!(await page.locator('body').innerText()).includes(others[0].full_name));
  });
});

test('an officer sees schools and figures, and no child', async () => {
  const { data: children } = await ask(world, 'văn thư', 'GET', '/api/v1/people/pupils?limit=200');
  await visit(world, { role: 'UBND' }, async (page) => {
    await page.goto('/');
    await page.getByRole('main').getByText('Võ Thị Sáu').first().waitFor();
    await settled(page);
    const shown = await page.locator('body').innerText();
    assert.match(shown, /\d/);
    for (const { full_name } of children) assert.ok(!shown.includes(full_name), full_name);
    await page.goto('/r/people/pupils');
    await page.getByText(new RegExp(`${text('list_no_screen')}|${text('list_forbidden')}`)).first().waitFor();
    await page.goto(`/r/people/pupils/${children[0].id}`);
    await page.getByText(text('record_not_found')).first().waitFor();
  });
});

test('a teacher of two schools changes the school, and each tab keeps its own', async () => {
  const role = 'giáo viên; Trường Trung học cơ sở Võ Thị Sáu: phụ huynh';
  await visit(world, { role }, async (page) => {
    await page.goto('/');
    const menu = () => page.getByRole('button', { name: new RegExp(text('shell_seat', { name: '' }).trim()) });
    await menu().click();
    const seats = page.getByRole('menuitemradio');
    assert.ok((await seats.count()) >= 2);
    const other = seats.filter({ hasText: 'Lê Quý Đôn' }).first();
    await other.click();
    await page.waitForFunction(() => document.querySelector('main'));
    await page.waitForURL('/');
    await settled(page);
    const acting = await page.evaluate(() => sessionStorage.getItem('truong.seat'));
    const second = await page.context().newPage();
    await second.goto('/');
    await settled(second);
    await second.evaluate(() => sessionStorage.length);
    assert.equal(await page.evaluate(() => sessionStorage.getItem('truong.seat')), acting);
    await second.close();
  });
});

test('a second factor is set up on the account page, and the next sign-in asks for it', async () => {
  const role = 'cấp dưỡng';
  const { password } = accountOf(world, role);
  let secret = '';
  await visit(world, { role }, async (page) => {
    await page.goto('/account');
    await page.getByRole('button', { name: text('account_factor_set_up'), exact: true }).click();
    const form = page.locator('#factor');
    await form.getByRole('textbox').first().fill(password);
    await form.getByRole('button', { name: text('account_factor_begin') }).click();
    await form.getByRole('img', { name: text('account_factor_qr') }).waitFor();
    secret = (await form.locator('code').first().innerText()).replace(/\s/g, '');
    await form.getByLabel(text('signin_code')).fill(secondFactor(secret));
    await form.getByRole('button', { name: text('account_factor_confirm') }).click();
    await page.getByRole('button', { name: text('account_reserve_kept') }).click();
    await page.getByText(text('account_factor_is_on')).waitFor();
  });
  accountOf(world, role).secret = secret;
  // A number opens once: the next one counts already.
  await visit(world, {}, (page) => enter(world, page, role, '/', 1));
});

test('an account that shares its telephone says which of its people it is', async () => {
  const account = accountOf(world, 'Lê Quý Đôn: phụ huynh');
  const shared = world.accounts.find(({ phone, name }) => phone !== '-' && name !== account.name && phone);
  await visit(world, {}, async (page) => {
    await page.goto('/login');
    await page.getByLabel(text('signin_name')).fill(shared.phone);
    await page.getByLabel(text('signin_password'), { exact: true }).fill(shared.password);
    await page.getByRole('button', { name: text('signin_enter'), exact: true }).click();
    await page.waitForFunction(() => location.pathname !== '/login' || document.querySelector('main ul button'));
    const choice = page.getByRole('main').getByRole('listitem').getByRole('button');
    if (await choice.count()) await choice.first().click();
    await page.waitForURL((url) => url.pathname !== '/login');
  });
});

test('a session that was closed elsewhere asks for the password, and the work goes on', async () => {
  const role = 'Lê Quý Đôn: văn thư';
  const pupil = await makePupil(world, undefined, role);
  await visit(world, {}, async (page) => {
    await enter(world, page, role, `/r/people/pupils/${pupil.id}?edit=1`);
    const field = page.getByLabel(/^\s*Trường trước đó/);
    await field.fill('Trường Cũ');
    await closeElsewhere(page, role);
    await page.getByRole('button', { name: text('form_save'), exact: true }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText(new RegExp(`${text('errors_revoked')}|${text('errors_expired')}`)).waitFor();
    await dialog.getByLabel(text('signin_password'), { exact: true }).fill(accountOf(world, role).password);
    await dialog.getByRole('button', { name: text('errors_go_on') }).click();
    await page.getByText(text('record_edit_done')).waitFor();
  });
  const { data } = await ask(world, role, 'GET', `/api/v1/people/pupils/${pupil.id}`);
  assert.equal(data.previous_school, 'Trường Cũ');
});

test('two tabs whose session was closed go on at once, and who signed in at one is not asked at the other', async () => {
  const role = 'Lê Quý Đôn: văn thư';
  const { password } = accountOf(world, role);
  const pupils = [await makePupil(world, undefined, role), await makePupil(world, undefined, role)];
  const dialogOf = (page) => page.getByRole('dialog');
  const typed = (page) => dialogOf(page).getByLabel(text('signin_password'), { exact: true });
  const goOn = (page) => dialogOf(page).getByRole('button', { name: text('errors_go_on') }).click();
  const change = async (page, pupil, school) => {
    await page.goto(`/r/people/pupils/${pupil.id}?edit=1`);
    await page.getByLabel(/^\s*Trường trước đó/).fill(school);
  };
  const save = (page) => page.getByRole('button', { name: text('form_save'), exact: true }).click();
  await visit(world, {}, async (first) => {
    await enter(world, first, role);
    const second = await first.context().newPage();
    const tabs = [first, second];
    for (const [at, page] of tabs.entries()) await change(page, pupils[at], `Trường ${at}`);
    await closeElsewhere(first, role);
    for (const page of tabs) {
      await save(page);
      await typed(page).fill(password);
    }
    await Promise.all(tabs.map(goOn));
    for (const page of tabs) await page.getByText(text('record_edit_done')).waitFor();
    assert.equal((await first.request.get('/api/v1/accounts/me')).status(), 200);

    for (const [at, page] of tabs.entries()) await change(page, pupils[at], `Trường mới ${at}`);
    await closeElsewhere(first, role);
    for (const page of tabs) await save(page);
    for (const page of tabs) await dialogOf(page).waitFor();
    await first.bringToFront();
    await typed(first).fill(password);
    await goOn(first);
    await first.getByText(text('record_edit_done')).waitFor();
    await second.bringToFront();
    await second.evaluate(() => window.dispatchEvent(new Event('focus')));
    await second.getByText(text('record_edit_done')).waitFor();
  });
  for (const [at, pupil] of pupils.entries()) {
    const { data } = await ask(world, role, 'GET', `/api/v1/people/pupils/${pupil.id}`);
    assert.equal(data.previous_school, `Trường mới ${at}`);
  }
});
