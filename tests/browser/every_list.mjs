// Every list that somebody has: with the rows of the demo, with 0, 1 and 50 rows and with long words in all of them,
// on a narrow phone and at a desk. Takes long: tests/suites.d/browser.long.
import { after, before, test } from 'node:test';
import { openWorld, widths } from './server.mjs';
import { drawn } from './screens.mjs';
import { accessible, ask, fitsWidth, visit } from './steps.mjs';

const long = 'Nguyễn Phước Hoàng Thượng Uyển '.repeat(4) + 'W'.repeat(120);
let world;
before(async () => {
  world = await openWorld();
});
after(() => world?.close());

/** So many rows out of the real ones, their texts as long as names get; for what the demo has no rows of there is none. */
async function answerWith(page, path, rows) {
  await page.route(`**${path}?*`, async (route) => {
    const answer = await route.fetch();
    const told = await answer.json();
    const [sample] = told.data ?? [];
    const made = sample ? Array.from({ length: rows }, (_, index) => lengthened(sample, index)) : [];
    return route.fulfill({ response: answer, json: { ...told, data: made, has_more: false, count: made.length } });
  });
}

function lengthened(sample, index) {
  const changed = Object.entries(sample).map(([name, value]) => {
    if (name === 'id') return [name, `${String(value).slice(0, -3)}${String(index).padStart(3, '0')}`];
    return [name, /name|title|note|text|place/.test(name) && typeof value === 'string' ? long : value];
  });
  return Object.fromEntries(changed);
}

for (const role of ['văn thư', 'hiệu trưởng', 'UBND', 'quản trị'])
  test(`every list of ${role}`, async (context) => {
    const { data: screens } = await ask(world, role, 'GET', '/api/v1/platform/screens?lang=vi');
    for (const screen of screens)
      for (const rows of [0, 1, 50])
        await context.test(`${screen.id} with ${rows} rows`, () =>
          visit(world, { role }, async (page) => {
            await page.emulateMedia({ reducedMotion: 'reduce' });
            await answerWith(page, screen.path, rows);
            await page.goto(`/r/${screen.id.replace('.', '/')}`);
            await drawn(page);
            await accessible(page, 'at a desk');
            await page.setViewportSize({ width: widths.narrow, height: 740 });
            await drawn(page);
            await accessible(page, 'on a phone');
            await fitsWidth(page);
          })
        );
  });
