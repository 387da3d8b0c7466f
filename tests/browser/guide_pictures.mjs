// The pictures of docs/guide, taken from a demo server: docs/guide/pictures/*.webp.
//   node tests/browser/guide_pictures.mjs [NAME…]
// A picture that cannot be taken is named at the end, and the one from before stays.
import { mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { furnish, pictures } from './guide_scenes.mjs';
import { openEmptyWorld, openPage, openWorld, widths } from './server.mjs';
import { drawn } from './screens.mjs';
import { text } from './texts.mjs';

const folder = fileURLToPath(new URL('../../docs/guide/pictures/', import.meta.url));
const sizes = { desk: { width: 1280, height: 720, scale: 1 }, phone: { width: widths.phone, height: 760, scale: 1.5 } };
const quality = 78;
const patienceMs = +(process.env.TRUONG_BROWSER_PATIENCE ?? 20_000);

/** A frame around what the words are about: drawn over the page, so that nothing in it moves. */
async function frame(page, locator) {
  const box = await locator.first().boundingBox({ timeout: 5_000 });
  if (!box) throw new Error('what should be framed is not seen');
  await page.evaluate(({ x, y, width, height }) => {
    const around = document.createElement('div');
    Object.assign(around.style, {
      position: 'fixed',
      left: `${x - 6}px`,
      top: `${y - 6}px`,
      width: `${width + 12}px`,
      height: `${height + 12}px`,
      border: '3px solid #b3261e',
      borderRadius: '10px',
      boxSizing: 'border-box',
      pointerEvents: 'none',
      zIndex: '99999'
    });
    document.body.append(around);
  }, box);
}

/** The client, or the list, says that there is nothing at this address. */
const missing = (page) => page.getByRole('heading', { name: text('errors_unknown_title') });

async function open(page, path) {
  await page.goto(path);
  await drawn(page);
  if ((await missing(page).count()) > 0) throw new Error(`no page at ${path}`);
}

async function take(world, picture, things) {
  const { width, height, scale } = sizes[picture.phone ? 'phone' : 'desk'];
  const page = await openPage(world, { role: picture.role, width, height });
  page.setDefaultTimeout(patienceMs);
  try {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await open(page, picture.path(things));
    if (picture.act) await picture.act(page, things);
    await drawn(page);
    await page.waitForLoadState('networkidle');
    if (picture.framed) await frame(page, picture.framed(page)).catch((fault) => console.warn(`${picture.name}: ${fault.message.split('\n')[0]}`));
    await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
    const session = await page.context().newCDPSession(page);
    const clip = { x: 0, y: 0, width, height, scale };
    const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality, clip });
    writeFileSync(join(folder, `${picture.name}.webp`), Buffer.from(data, 'base64'));
  } finally {
    await page.context().close();
  }
}

mkdirSync(folder, { recursive: true });
const wanted = process.argv.slice(2);
const failed = [];

async function takeAll(world, some, things) {
  for (const picture of some) {
    if (wanted.length > 0 && !wanted.includes(picture.name)) continue;
    await take(world, picture, things).catch((fault) => failed.push(`${picture.name}: ${fault.message.split('\n')[0]}`));
  }
  await world.close();
}

const world = await openWorld();
await takeAll(world, pictures.filter((picture) => !picture.empty), await furnish(world));
const empty = await openEmptyWorld();
await takeAll(empty, pictures.filter((picture) => picture.empty), empty);
const bytes = readdirSync(folder).reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
console.log(`${readdirSync(folder).length} pictures, ${Math.round(bytes / 1024)} kB`);
for (const fault of failed) console.error(fault);
process.exitCode = failed.length > 0 ? 1 : 0;
