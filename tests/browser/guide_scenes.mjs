// What the pictures of the guide show: who stands where, and what lies there.
import { signIn } from './server.mjs';
import { ask } from './steps.mjs';
import { text } from './texts.mjs';

const school = 'Trường Trung học cơ sở Võ Thị Sáu';
const clerk = `${school}: văn thư`;
const principal = `${school}: hiệu trưởng`;
const teacher = `${school}: giáo viên`;
const parent = `${school}: phụ huynh`;
const officer = 'UBND phường Hoa Sen: cán bộ';
const keeper = 'Trường Số: quản trị';

/** One thing that lies there; where it cannot be made, the page is shown without it. */
async function lay(name, make) {
  try {
    return await make();
  } catch (fault) {
    console.warn(`${name}: ${fault.message.slice(0, 200)}`);
    return undefined;
  }
}

/** Names are those of nobody, and the same each time. */
export async function furnish(world) {
  const pupils = (await ask(world, clerk, 'GET', '/api/v1/people/pupils?limit=6')).data;
  const child = (await lay('child', () => ask(world, parent, 'GET', '/api/v1/people/pupils?limit=1')))?.data[0];
  await lay('second record', () => secondRecord(world));
  await lay('proposal', () =>
    ask(world, parent, 'POST', '/api/v1/families/change-proposals/propose', {
      pupil_id: child.id,
      message: 'Gia đình gửi nơi sinh của cháu theo giấy khai sinh.',
      values: [{ part: 'profile', field: 'birth_place', value: 'Bệnh viện Từ Dũ, Thành phố Hồ Chí Minh' }]
    })
  );
  await lay('data request', () =>
    ask(world, parent, 'POST', '/api/v1/privacy/data-requests/ask', {
      person_id: child.person_id,
      kind: 'correct',
      details: 'Ngày sinh của cháu là 12/05/2013, trên giấy khai sinh.'
    })
  );
  await lay('departure', () =>
    ask(world, clerk, 'POST', '/api/v1/transfers/transfers/apply', {
      pupil_id: pupils[2].id,
      to_school: 'Trường Trung học cơ sở Trần Phú',
      other_province: true,
      reason: 'Gia đình chuyển nơi ở'
    })
  );
  const plan = await lay('plan', () => ask(world, principal, 'POST', '/api/v1/rollover/plans/begin', {}));
  const group = (await ask(world, clerk, 'GET', '/api/v1/classes/classes?limit=1&sort=name')).data[0];
  await lay('import', () => bringIn(world));
  await lay('letters', () => ask(world, clerk, 'POST', '/api/v1/families/letter-batches/prepare', { class_id: group.id }));
  await lay('round', () =>
    ask(world, clerk, 'POST', '/api/v1/families/confirmation-rounds/open', {
      name: 'Xác nhận thông tin đầu năm học',
      closes_on: new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 10)
    })
  );
  const paper = await lay('paper', () => regulation(world));
  const task = await lay('task', () => ownTask(world));
  const dossier = (await lay('dossier', () => ask(world, principal, 'GET', '/api/v1/dossier/self-assessments?limit=1')))?.data[0];
  return { pupil: pupils[0], child, group, plan: plan?.data, paper, board: task && { id: task.plan_id }, task, dossier };
}

/** The same pupil, written down twice. */
async function secondRecord(world) {
  const twin = { full_name: 'Nguyễn Thị Bảo Ngọc', birth_date: '2013-05-09', sex: 'female' };
  await ask(world, clerk, 'POST', '/api/v1/people/pupils/register', twin);
  await ask(world, clerk, 'POST', '/api/v1/people/pupils/register', twin);
}

/** A regulation with its file, which everybody is asked to read. */
async function regulation(world) {
  const base = '/api/v1/office/documents';
  const kinds = (await ask(world, clerk, 'GET', '/api/v1/office/document-types?limit=200')).data;
  const file_id = await sendPdf(world, 'Quy chế văn thư.pdf', '<h2>QUY CHẾ</h2><p><b>Điều 1.</b> Phạm vi điều chỉnh</p>' + '<p>Quy chế này quy định việc soạn, vào sổ và lưu giữ văn bản của nhà trường.</p>'.repeat(6));
  const body = { type_id: kinds.find(({ code }) => code === 'QC').id, title: 'Công tác văn thư, lưu trữ', signer: 'Nguyễn Ngọc Hoa, Hiệu trưởng', file_id };
  const { id } = (await ask(world, clerk, 'POST', `${base}/draft`, body)).data;
  const { data } = await ask(world, clerk, 'POST', `${base}/${id}/issue`, {});
  await ask(world, clerk, 'POST', `${base}/${id}/ask-reading`, { all_staff: true });
  return data;
}

async function sendPdf(world, name, html) {
  const page = await world.browser.newPage();
  await page.setContent(`<body style="font: 12pt serif; margin: 20mm">${html}</body>`);
  const bytes = await page.pdf({ format: 'A4' });
  await page.close();
  const { id } = (await ask(world, clerk, 'POST', '/api/v1/files/uploads', { name, size: bytes.length })).data;
  const cookies = (await signIn(world, clerk)).map((each) => `${each.name}=${each.value}`).join('; ');
  const headers = { Cookie: cookies, Origin: world.address, 'Content-Type': 'application/octet-stream', 'Upload-Offset': '0' };
  const answer = await fetch(`${world.address}/api/v1/files/uploads/${id}`, { method: 'PATCH', headers, body: bytes });
  return (await answer.json()).data.file_id;
}

/** A task of the running plan, given to the teacher. */
async function ownTask(world) {
  const base = '/api/v1/planning';
  const { data: me } = await ask(world, teacher, 'GET', '/api/v1/accounts/me');
  const { data: found } = await ask(world, principal, 'GET', `/api/v1/people/staff-members?q=${encodeURIComponent(me.persons[0].full_name)}`);
  const { data: tasks } = await ask(world, principal, 'GET', `${base}/task-cards?running=true`);
  const task = tasks.find((each) => each.state === 'doing') ?? tasks[0];
  await ask(world, principal, 'POST', `${base}/plan-tasks/${task.id}/assign`, { owner_id: found[0].id });
  return task;
}

/** A list of rooms, looked at: a job of the clerk, and a line among the imports. */
async function bringIn(world) {
  const cookies = (await signIn(world, clerk)).map(({ name, value }) => `${name}=${value}`).join('; ');
  const answer = await fetch(`${world.address}/api/v1/imports/files?name=${encodeURIComponent('Danh sách phòng.csv')}`, {
    method: 'POST',
    headers: { Cookie: cookies, Origin: world.address, 'Content-Type': 'text/csv' },
    body: 'Mã phòng,Tên phòng,Loại phòng\nB301,Phòng 301,Phòng học\nB302,Phòng 302,Phòng học\n'
  });
  const { data } = await answer.json();
  await ask(world, clerk, 'POST', '/api/v1/imports/imports/begin', { sheet: 'rooms', file_id: data.file_id });
}

const firstRow = (page) => page.locator('[data-row]').first();
const panel = (page, heading) => page.locator('section', { has: page.getByRole('heading', { name: heading }) });
const at = (path) => () => path;
const openRows = (page) => page.getByRole('button', { name: text('mirror_rows_open') }).first().click();

/** Name of the file, who stands there (`empty`: at a server without a school), where, what he does, and what is framed. */
export const pictures = [
  {
    name: 'setup',
    empty: true,
    path: ({ setup }) => setup,
    act: (page) => page.getByRole('button', { name: text('setup_next'), exact: true }).waitFor()
  },
  { name: 'home-principal', role: principal, path: at('/'), framed: (page) => panel(page, text('shell_needs')) },
  { name: 'home-clerk', role: clerk, path: at('/'), framed: (page) => panel(page, text('shell_needs')) },
  { name: 'home-teacher', role: teacher, path: at('/') },
  { name: 'home-officer', role: officer, path: at('/') },
  { name: 'home-administrator', role: keeper, path: at('/') },
  { name: 'pupil', role: clerk, path: ({ pupil }) => `/r/people/pupils/${pupil.id}` },
  {
    name: 'list',
    role: clerk,
    path: at('/r/people/pupils'),
    act: (page) => firstRow(page).waitFor(),
    framed: (page) => page.getByRole('button', { name: text('list_filter_add') })
  },
  { name: 'class', role: clerk, path: ({ group }) => `/r/classes/classes/${group.id}` },
  { name: 'calendar', role: clerk, path: at('/calendar') },
  { name: 'import', role: clerk, path: at('/work/import') },
  { name: 'quality', role: clerk, path: at('/quality') },
  { name: 'duplicates', role: clerk, path: at('/work/duplicates') },
  { name: 'proposals', role: clerk, path: at('/work/proposals') },
  { name: 'transfers', role: clerk, path: at('/work/transfers') },
  { name: 'rollover', role: principal, path: ({ plan }) => (plan ? `/work/rollover/${plan.id}` : '/work/rollover') },
  { name: 'mirror', role: principal, path: at('/mirror'), act: (page) => page.locator('[data-indicator]').first().waitFor() },
  { name: 'mirror-indicator', role: principal, path: at('/mirror/3.2'), act: openRows, framed: (page) => page.locator('article').first() },
  { name: 'mirror-schools', role: officer, path: at('/mirror/schools') },
  { name: 'office', role: clerk, path: at('/work/office?tab=out') },
  { name: 'document', role: clerk, path: ({ paper }) => `/work/office/${paper.id}` },
  { name: 'reading-phone', phone: true, role: teacher, path: at('/work/office?tab=reading'), framed: (page) => page.getByRole('button', { name: text('office_read') }) },
  { name: 'plan', role: principal, path: ({ board }) => `/work/plans/${board.id}` },
  { name: 'task-phone', phone: true, role: teacher, path: ({ task }) => `/work/plans/${task.plan_id}?task=${task.id}`, act: (page) => page.getByRole('dialog').getByLabel(text('planning_what_done')).fill('Đã rà xong hồ sơ khối 6, khối 7') },
  { name: 'dossier', role: principal, path: ({ dossier }) => `/work/dossier/${dossier.id}` },
  { name: 'evidence', role: principal, path: at('/work/evidence') },
  { name: 'access', role: principal, path: at('/work/access') },
  { name: 'tree', role: officer, path: at('/tree') },
  { name: 'privacy', role: principal, path: at('/work/privacy') },
  { name: 'audit', role: principal, path: at('/work/audit') },
  { name: 'jobs', role: clerk, path: at('/work/jobs') },
  { name: 'status', role: keeper, path: at('/work/status') },
  { name: 'activate-phone', phone: true, path: at('/activate'), framed: (page) => page.getByLabel(text('signin_letter')) },
  { name: 'home-parent-phone', phone: true, role: parent, path: at('/') },
  { name: 'child-phone', phone: true, role: parent, path: ({ child }) => `/children/${child.id}` },
  { name: 'data-phone', phone: true, role: parent, path: ({ child }) => `/children/${child.id}/data` },
  { name: 'letters-phone', phone: true, role: parent, path: at('/letters') },
  { name: 'consents-phone', phone: true, role: parent, path: at('/consents') }
];
