// What a family proposes is accepted or refused field by field, and nothing is overwritten unseen.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openWorld, signIn, widths } from './server.mjs';
import { accessible, ask, fitsWidth, visit } from './steps.mjs';
import { text } from './texts.mjs';

const clerk = 'Trường Tiểu học Lê Quý Đôn: văn thư';
/** A family of which no other file of tests proposes anything. */
const parent = 'thuy.pham';
let world;
before(async () => {
  world = await openWorld();
  world.accounts.push({ ...world.accounts.find(({ name }) => name === parent), seats: parent });
});
after(() => world?.close());

/** The smallest picture there is. */
const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64'
);

/** Sent by the parent, in one piece. */
async function sendPicture(name) {
  const { data } = await ask(world, parent, 'POST', '/api/v1/files/uploads', { name, size: picture.length });
  const cookies = await signIn(world, parent);
  const answer = await fetch(`${world.address}/api/v1/files/uploads/${data.id}`, {
    method: 'PATCH',
    headers: {
      Cookie: cookies.map((each) => `${each.name}=${each.value}`).join('; '),
      Origin: world.address,
      'Content-Type': 'application/octet-stream',
      'Upload-Offset': '0'
    },
    body: picture
  });
  return (await answer.json()).data.file_id;
}

/** Of a child of this parent, who proposes the values. */
async function propose(values, file_id) {
  const { data: pupils } = await ask(world, parent, 'GET', '/api/v1/people/pupils');
  const pupil_id = pupils[0].id;
  const made = await ask(world, parent, 'POST', '/api/v1/families/change-proposals/propose', {
    pupil_id,
    message: 'Nhà mới chuyển, nhờ thầy cô sửa giúp.',
    values,
    file_id
  });
  return { ...made.data, pupil: pupils[0] };
}

const valuesOf = async (proposal) =>
  (await ask(world, clerk, 'GET', `/api/v1/families/proposed-values?filter[proposal_id]=${proposal.id}`)).data;
const stateOf = async (proposal) =>
  (await ask(world, clerk, 'GET', `/api/v1/families/change-proposals/${proposal.id}`)).data.state;
const verb = (scope, key) => scope.getByRole('button', { name: new RegExp(`^\\s*${text(key)}`) });
/** Fields of one kind may have been proposed before: the newest of them. */
const cardOf = (page, value) => page.getByRole('article').filter({ hasText: value });

test('a field is accepted, another one refused with a reason, and the answer taken back', async () => {
  const [address, name] = [`Số ${process.pid} đường Thử`, 'Bống'];
  const proposal = await propose([
    { part: 'profile', field: 'current_address', value: address },
    { part: 'child', field: 'other_name', value: name }
  ]);
  await visit(world, { role: clerk }, async (page) => {
    await page.goto('/work/proposals');
    const card = cardOf(page, address);
    await card.waitFor();
    await accessible(page, 'the inbox');
    const row = card.getByRole('listitem');
    await verb(row.filter({ hasText: address }), 'proposals_accept').click();
    await page.getByText(text('proposals_undo'), { exact: true }).waitFor();
    const profile = await ask(world, clerk, 'GET', `/api/v1/people/pupil-profiles?filter[pupil_id]=${proposal.pupil.id}`);
    assert.equal(profile.data[0].current_address, address);
    await verb(row.filter({ hasText: name }), 'proposals_refuse').click();
    const dialog = page.getByRole('dialog');
    await verb(dialog, 'proposals_refuse').click();
    await dialog.locator('.error').waitFor();
    await dialog.getByRole('textbox').fill('Tên gọi ở nhà không ghi vào hồ sơ');
    await verb(dialog, 'proposals_refuse').click();
    await dialog.waitFor({ state: 'detached' });
    assert.equal(await stateOf(proposal), 'decided');
    await page.getByRole('button', { name: text('proposals_undo'), exact: true }).last().click();
    await verb(row.filter({ hasText: name }), 'proposals_refuse').waitFor();
    assert.equal(await stateOf(proposal), 'waiting');
    await verb(row.filter({ hasText: name }), 'proposals_accept').click();
    await page.getByText(text('proposals_accepted_one', { label: 'Tên khác' })).waitFor();
  });
  assert.deepEqual((await valuesOf(proposal)).map(({ state }) => state), ['accepted', 'accepted']);
});

test('a record that changed meanwhile is a conflict, shown with the value of now; then it is accepted all the same', async () => {
  const wanted = `Số ${process.pid} đường Vướng`;
  const proposal = await propose([{ part: 'profile', field: 'current_address', value: wanted }]);
  const list = '/api/v1/people/pupil-profiles';
  const profile = (await ask(world, clerk, 'GET', `${list}?filter[pupil_id]=${proposal.pupil.id}`)).data[0];
  await ask(world, clerk, 'PATCH', `${list}/${profile.id}`, { current_address: 'Nhà trường vừa sửa' }, { 'If-Match': `"${profile.version}"` });
  await visit(world, { role: clerk, width: widths.phone, height: 844 }, async (page) => {
    await page.goto('/work/proposals');
    const card = cardOf(page, wanted);
    await verb(card, 'proposals_accept').click();
    await card.getByText(text('proposals_conflict_now', { value: 'Nhà trường vừa sửa' })).waitFor();
    const kept = async () => (await ask(world, clerk, 'GET', `${list}/${profile.id}`)).data.current_address;
    assert.equal(await kept(), 'Nhà trường vừa sửa');
    await fitsWidth(page);
    await accessible(page, 'a conflict on a phone');
    await verb(card, 'proposals_accept_anyway').click();
    await page.getByText(text('proposals_accepted_one', { label: 'Nơi ở hiện nay' })).waitFor();
    assert.equal(await kept(), wanted);
  });
});

test('all fields are accepted at once', async () => {
  const [address, town] = [`Số ${process.pid} đường Cả`, `Quê ${process.pid}`];
  const proposal = await propose([
    { part: 'profile', field: 'current_address', value: address },
    { part: 'profile', field: 'home_town', value: town }
  ]);
  await visit(world, { role: clerk }, async (page) => {
    await page.goto('/work/proposals');
    await cardOf(page, address).getByRole('button', { name: text('proposals_accept_all', { n: 2 }) }).click();
    await page.getByText(text('proposals_accepted_all')).waitFor();
  });
  assert.equal(await stateOf(proposal), 'decided');
});

test('a paper stands beside the values, and makes an accepted one surer', async () => {
  const name = `Giấy khai sinh ${process.pid}.png`;
  const other = `Tên ${'abcdeghikl'[process.pid % 10]}`;
  const { data: pupils } = await ask(world, parent, 'GET', '/api/v1/people/pupils');
  const sex = pupils[0].sex === 'male' ? 'female' : 'male';
  const proposal = await propose(
    [
      { part: 'child', field: 'sex', value: sex },
      { part: 'child', field: 'other_name', value: other }
    ],
    await sendPicture(name)
  );
  await visit(world, { role: clerk }, async (page) => {
    await page.goto('/work/proposals');
    const card = cardOf(page, other);
    const shown = card.getByRole('complementary').getByRole('img', { name });
    await shown.waitFor();
    assert.ok(await shown.evaluate((image) => image.complete && image.naturalWidth > 0), 'the picture is seen');
    await card.getByText(text('proposals_becomes_seen')).waitFor();
    await card.getByRole('button', { name: text('proposals_refuse_all') }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('textbox').fill('Giấy tờ ghi khác');
    await dialog.getByRole('button', { name: text('proposals_refuse_all') }).click();
    await dialog.waitFor({ state: 'detached' });
  });
  assert.equal(await stateOf(proposal), 'decided');
});
