// Steps that several browser tests take: by the API what they need to stand there, in the page what people do.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { accountOf, axeScript, openPage, secondFactor, signIn } from './server.mjs';
import { text } from './texts.mjs';

let made = 0;

/** A word of letters that no other test uses, in any file: names of people hold nothing else. */
export function ownWord() {
  made += 1;
  const digits = `${process.pid}${String(made).padStart(2, '0')}`;
  return `X${[...digits].map((digit) => 'abcdeghikl'[digit]).join('')}`;
}

/** Speaks with the API as somebody; throws what the server says when it refuses. */
export async function ask(world, role, method, path, body, headers = {}) {
  const cookies = await signIn(world, role);
  const answer = await fetch(world.address + path, {
    method,
    headers: {
      Cookie: cookies.map(({ name, value }) => `${name}=${value}`).join('; '),
      Origin: world.address,
      ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
      ...headers
    },
    body: body === undefined ? undefined : JSON.stringify(body)
  });
  const told = await answer.text();
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${told}`);
  return told ? JSON.parse(told) : {};
}

/** A pupil with a mother, whom no other test touches. */
export async function makePupil(world, name = `Nguyễn Thị Thử ${ownWord()}`, clerk = 'văn thư') {
  const { data } = await ask(world, clerk, 'POST', '/api/v1/people/pupils/register', {
    full_name: name,
    birth_date: '2013-05-09',
    sex: 'female'
  });
  return { ...data, full_name: name };
}

export async function makeMother(world, pupil, name = `Trần Thị Mẹ ${ownWord()}`) {
  const { data } = await ask(world, 'văn thư', 'POST', '/api/v1/people/guardianships/register', {
    full_name: name,
    sex: 'female',
    pupil_id: pupil.id,
    kinship: 'mother',
    phone: '0912345678'
  });
  return { ...data, full_name: name };
}

export async function screenOf(world, role, id, language = 'vi') {
  return (await ask(world, role, 'GET', `/api/v1/platform/screens/${id}?lang=${language}`)).data;
}

export function labelOf(screen, name) {
  const field = screen.fields.find((each) => each.name === name);
  assert.ok(field, `${screen.id} has no field ${name}`);
  return field.label;
}

/** The control of a field; a required one says so in its label. */
export function control(scope, label) {
  const plain = label.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return scope.getByLabel(new RegExp(`^\\s*${plain}\\s*(\\(.+\\))?\\s*$`));
}

/** Through the door as people go: by name, password and, where it is asked for, the second factor. */
export async function enter(world, page, role, path = '/', later = 0) {
  const { name, password, secret } = accountOf(world, role);
  await page.goto(`/login?back=${encodeURIComponent(path)}`);
  await page.getByLabel(text('signin_name')).fill(name);
  await page.getByLabel(text('signin_password'), { exact: true }).fill(password);
  await page.getByRole('button', { name: text('signin_enter'), exact: true }).click();
  if (secret) {
    await page.getByLabel(text('signin_code'), { exact: true }).fill(secondFactor(secret, later));
    await page.getByRole('button', { name: text('signin_enter'), exact: true }).click();
  }
  await page.waitForURL((url) => url.pathname !== '/login');
}

/** Opens a page as somebody, does the work, and looks whether the page did what no page may. */
export async function visit(world, options, work) {
  const page = await openPage(world, options);
  page.setDefaultTimeout(+(process.env.TRUONG_BROWSER_PATIENCE ?? 15_000));
  try {
    await work(page);
    assert.deepEqual(page.faults, []);
  } finally {
    await page.context().close();
  }
}

/** Nothing hangs over the right edge. */
export async function fitsWidth(page) {
  const over = await page.evaluate(() => {
    const wide = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= wide) return [];
    const beyond = (element) => element.getBoundingClientRect().right > wide + 1;
    return [...document.body.querySelectorAll('*')].filter(beyond).slice(0, 5).map((each) => each.outerHTML.slice(0, 120));
  });
  assert.deepEqual(over, [], 'the page scrolls sideways');
}

/** What has the focus: never nothing. */
export async function focused(page) {
  return page.evaluate(() => {
    const at = document.activeElement;
    return at === null || at === document.body ? '' : `${at.tagName.toLowerCase()} ${at.textContent?.trim().slice(0, 40)}`;
  });
}

/** What fades or slides in has arrived: while it does, its colours are paler than they will be. */
async function standing(page) {
  await page.evaluate(() => {
    const ends = (each) => each.effect?.getComputedTiming().endTime !== Infinity;
    return Promise.allSettled(document.getAnimations().filter(ends).map((each) => each.finished));
  });
}

/** axe over the page as it stands: no violation of any rule of WCAG 2.2 AA or of good practice. */
export async function accessible(page, state) {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeSource());
  // The line of progress comes and goes; it is no part of a state.
  await page.getByRole('progressbar').first().waitFor({ state: 'detached' });
  await standing(page);
  const found = await page.evaluate(async () => {
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    const { violations } = await window.axe.run(document, { runOnly: tags, resultTypes: ['violations'] });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map((node) => node.html.slice(0, 160)).join(' | ')}`);
  });
  assert.deepEqual(found, [], state);
}

let source = '';
function axeSource() {
  source ||= readFileSync(axeScript, 'utf8');
  return source;
}
