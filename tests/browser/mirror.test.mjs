// The mirror: what it shows is what the server counts, it moves while one looks, and everybody sees what is his.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openWorld, settled, widths } from './server.mjs';
import { accessible, ask, fitsWidth, makePupil, visit } from './steps.mjs';
import { text } from './texts.mjs';

const school = 'Trường Trung học cơ sở Võ Thị Sáu';
const principal = 'hiệu trưởng';
const teacher = `${school}: giáo viên`;
const officer = 'UBND';
const otherClerk = 'Trường Tiểu học Lê Quý Đôn: văn thư';
const paper = 718;
const todayInVietnam = () => new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' }).format(new Date());

let world;
before(async () => {
  world = await openWorld();
});
after(() => world?.close());

const mirrorOf = async (role, framework = 'THS', more = '') => (await ask(world, role, 'GET', `/api/v1/readiness/mirror?framework=${framework}${more}`)).data;
const plain = (words) => words.replace(/\s+/g, ' ').trim();
const row = (page, code) => page.locator(`[data-indicator="${code}"]`);

test('levels and scores are those of the server, for each standard', async () => {
  const { data: frameworks } = await ask(world, principal, 'GET', '/api/v1/readiness/frameworks-in-force');
  await visit(world, { role: principal }, async (page) => {
    for (const { code } of frameworks) {
      const told = await mirrorOf(principal, code);
      await page.goto(`/mirror?framework=${code}`);
      await row(page, told.indicators[0].code).waitFor();
      assert.equal(await page.locator('[data-indicator]').count(), told.indicators.length, code);
      const shown = new Map(
        await page.locator('[data-indicator]').evaluateAll((all) => all.map((each) => [each.dataset.indicator, each.textContent]))
      );
      for (const each of told.indicators.filter(({ status }) => status !== 'na')) {
        const level =
          each.top_level > 1 ? text('mirror_level_of', { n: each.level, top: each.top_level }) : text(each.level ? 'mirror_met' : 'mirror_not_met');
        assert.ok(shown.get(each.code).includes(level), `${code} ${each.code}: ${shown.get(each.code)}`);
      }
      if (code !== 'THS') continue;
      const scores = await page.getByRole('table').first().locator('td.score').allTextContents();
      assert.deepEqual(scores.map(plain), told.standards.map(({ score, band }) => (band === 'na' ? '–' : score.replace('.', ','))));
      await page.getByText(text('mirror_counts', { computed: told.computed, declared: told.declared })).first().waitFor();
    }
  });
});

test('one pupil who is matched moves the number while the page stands open', async () => {
  const pupil = await makePupil(world, undefined, otherClerk);
  await visit(world, { role: otherClerk }, async (page) => {
    await page.goto('/mirror/3.2');
    const part = page.locator('article', { has: page.locator('#part-students') });
    await part.getByRole('button', { name: text('mirror_rows_open') }).click();
    const line = part.getByRole('link', { name: pupil.full_name });
    await line.waitFor();
    const before = plain(await part.locator('.value').textContent());
    await ask(world, otherClerk, 'POST', '/api/v1/people/population-checks', {
      person_id: pupil.person_id,
      state: 'matched',
      checked_on: todayInVietnam()
    });
    await line.waitFor({ state: 'detached' });
    const after = plain(await part.locator('.value').textContent());
    assert.notEqual(after, before);
    const { data } = await ask(world, otherClerk, 'GET', '/api/v1/readiness/indicator?framework=THS&code=3.2');
    const counted = data.parts.find(({ key }) => key === 'students');
    assert.ok(after.startsWith(`${counted.numerator}/${counted.denominator}`), after);
  });
});

/** The first number of the page and what its rows come to, as both stand now. */
async function rowsOf(page, key) {
  const part = page.locator('article', { has: page.locator(`#part-${key}`) });
  await part.getByRole('button', { name: text('mirror_rows_open') }).click();
  const chips = part.getByRole('group', { name: text('mirror_rows') }).getByRole('button');
  await chips.first().waitFor();
  const shown = await Promise.all([1, 2].map(async (at) => plain(await chips.nth(at).textContent())));
  return shown.map((words) => Number(/\d+$/.exec(words)[0]));
}

test('the rows behind a number come to the number', async () => {
  const parts = async () =>
    (await ask(world, principal, 'GET', '/api/v1/readiness/indicator?framework=THS&code=3.1')).data.parts;
  await visit(world, { role: principal }, async (page) => {
    for (const { key } of (await parts()).filter(({ fact, denominator }) => fact && denominator > 0)) {
      const numbers = async () => {
        const { numerator, denominator } = (await parts()).find((each) => each.key === key);
        return [numerator, denominator];
      };
      let before, shown, after;
      // Others work in the same school: what has changed meanwhile is looked at once more.
      do {
        before = await numbers();
        await page.goto('/mirror/3.1');
        shown = await rowsOf(page, key);
        after = await numbers();
      } while (before.join() !== after.join());
      assert.deepEqual(shown, after, key);
    }
  });
});

test('from the first page of a principal the mirror is one touch away', async () => {
  await visit(world, { role: principal, width: widths.phone, height: 844 }, async (page) => {
    await page.goto('/');
    await page.getByRole('main').getByRole('link', { name: text('mirror_card_open') }).first().click();
    await page.getByRole('heading', { name: text('mirror_title'), level: 1 }).waitFor();
    await page.getByRole('heading', { name: text('mirror_cheapest') }).waitFor();
  });
});

test('a narrowed list and another standard stand in the address', async () => {
  await visit(world, { role: principal }, async (page) => {
    await page.goto('/mirror?only=gate');
    const told = await mirrorOf(principal);
    await page.locator('[data-indicator]').first().waitFor();
    const codes = await page.locator('[data-indicator]').evaluateAll((all) => all.map((each) => each.dataset.indicator));
    assert.deepEqual(codes, told.gate_failed.map(({ code }) => code));
    await page.getByLabel(text('mirror_framework')).selectOption('TT57');
    await page.waitForURL(/framework=TT57/);
    await page.getByText((await mirrorOf(principal, 'TT57')).caution_vi).first().waitFor();
    await row(page, '1.1').waitFor();
  });
});

test('nobody is shut out, nothing is cut off, at a desk, on a phone and on paper', async () => {
  for (const path of ['/mirror', '/mirror?framework=TT57', '/mirror/3.2', '/mirror/1.1'])
    await visit(world, { role: principal }, async (page) => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.goto(path);
      await page.locator('[data-indicator], article').first().waitFor();
      await settled(page);
      await accessible(page, `${path} at a desk`);
      await page.setViewportSize({ width: widths.narrow, height: 780 });
      await accessible(page, `${path} on a phone`);
      await fitsWidth(page);
      await page.setViewportSize({ width: paper, height: 1000 });
      await page.emulateMedia({ media: 'print', reducedMotion: 'reduce' });
      await fitsWidth(page);
      assert.deepEqual(await cutOff(page), [], `${path} on paper`);
      assert.equal(await page.getByRole('button', { name: text('mirror_print'), exact: true }).isVisible(), false);
    });
});

/** Texts that their own box does not show whole. */
function cutOff(page) {
  return page.evaluate(() => {
    const cut = (each) => each.scrollWidth > each.clientWidth + 1 || each.scrollHeight > each.clientHeight + 1;
    const hides = (each) => ['hidden', 'clip', 'auto', 'scroll'].includes(getComputedStyle(each).overflowX);
    return [...document.querySelectorAll('main *')]
      .filter((each) => each instanceof HTMLElement && each.offsetWidth > 4 && each.textContent.trim() && hides(each) && cut(each))
      .map((each) => each.outerHTML.slice(0, 120));
  });
}

test('the address of an indicator is a page, however it is opened', async () => {
  await visit(world, { role: principal }, async (page) => {
    for (const code of ['3.1', '2.1đ']) {
      const answer = await page.goto(`/mirror/${encodeURIComponent(code)}`);
      assert.equal(answer.status(), 200, code);
      await page.getByRole('heading', { level: 1, name: new RegExp(`^${code} `) }).waitFor();
    }
  });
});

test('a teacher sees where the school stands, and attests nothing', async () => {
  await visit(world, { role: teacher }, async (page) => {
    await page.goto('/mirror');
    await row(page, '3.2').waitFor();
    await page.goto('/mirror/2.1a');
    await page.getByRole('heading', { name: text('mirror_declaration') }).waitFor();
    assert.equal(await page.getByRole('button', { name: text('mirror_attest'), exact: true }).count(), 0);
  });
});

test('neither a family nor a teacher who guesses an address gets further', async () => {
  await visit(world, { role: `${school}: học sinh` }, async (page) => {
    await page.goto('/mirror');
    await page.getByText(text('errors_forbidden_title')).waitFor();
  });
  const other = (await ask(world, otherClerk, 'GET', '/api/v1/readiness/mirror?framework=THS')).data.school_id;
  await assert.rejects(ask(world, teacher, 'GET', `/api/v1/readiness/mirror?framework=THS&school_id=${other}`), /40[34]/);
});

test('an officer sees his schools and opens one, to look only', async () => {
  const { data: told } = await ask(world, officer, 'GET', '/api/v1/readiness/schools?framework=THS');
  for (const width of [widths.desk, widths.narrow])
    await visit(world, { role: officer, width }, async (page) => {
      await page.goto('/mirror');
      await page.waitForURL(/\/mirror\/schools/);
      await page.getByRole('link', { name: told[0].name }).first().waitFor();
      await settled(page);
      await accessible(page, `the schools at ${width}`);
      await fitsWidth(page);
      await page.getByRole('link', { name: told[0].name }).first().click();
      await row(page, '3.2').waitFor();
      assert.equal(await page.getByRole('link', { name: text('mirror_do') }).count(), 0);
      await row(page, '3.2').click();
      await page.getByRole('heading', { name: text('mirror_parts') }).waitFor();
      assert.match(page.url(), /school=/);
      const part = page.locator('article', { has: page.locator('#part-students') });
      await part.getByRole('button', { name: text('mirror_rows_open') }).click();
      await part.getByText(text('mirror_rows_hidden', { n: '' }).trim()).waitFor();
      assert.equal(await part.locator('ul a').count(), 0, 'an officer is shown no child');
    });
});
