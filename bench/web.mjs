// What the client costs, in Chromium against the real server: bytes of first and second loads, Lighthouse on a
// simulated slow 4G, the list of 2,000 pupils, the mirror. Prints the tables of docs/PERFORMANCE.md. TRUONG_BUILD is a
// build with its `web` folder, TRUONG_BROWSER_DEMO a data folder of the ward demo.
import { createRequire } from 'node:module';
import { existsSync } from 'node:fs';
import { openPage, openWorld, settled } from '../tests/browser/server.mjs';

// Somebody who is a guardian and nothing else: the first page is that of the family.
const guardianOnly = ({ seats }) => seats.split('; ').every((seat) => seat.endsWith(': phụ huynh'));
const world = await openWorld();
const clerk = world.accounts.find(({ seats }) => /Trung học cơ sở[^;]*: văn thư/.test(seats)).seats;
const principal = world.accounts.find(({ seats }) => /Trung học cơ sở[^;]*: hiệu trưởng/.test(seats)).seats;
const parent = world.accounts.find(guardianOnly).seats;

/** Bytes as they came over the wire, heads included. */
async function transferred(page, go) {
  const line = await page.context().newCDPSession(page);
  let bytes = 0;
  line.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  await line.send('Network.enable');
  await go();
  await settled(page);
  await line.detach();
  return bytes / 1000;
}

async function loads() {
  console.log('### Web client: what is transferred\n\n| page | first load kB | target | warm reload kB | target |');
  console.log('|---|---:|---:|---:|---:|');
  const pages = [
    { name: 'sign-in', path: '/login', target: 70 },
    { name: 'family', path: '/', role: parent, target: 100 },
    { name: 'office', path: '/', role: clerk, target: 160 }
  ];
  for (const { name, path, role, target } of pages) {
    const page = await openPage(world, { role });
    // Browsers offer brotli to pages under TLS only; the budgets are those of gzip.
    await page.setExtraHTTPHeaders({ 'Accept-Encoding': 'gzip' });
    const first = await transferred(page, () => page.goto(path));
    const again = await transferred(page, () => page.reload());
    console.log(`| ${name} | ${first.toFixed(1)} | ${target} | ${again.toFixed(1)} | 10 |`);
    await page.context().close();
  }
  console.log();
}

async function list() {
  const page = await openPage(world, { role: clerk });
  await page.goto('/');
  await settled(page);
  const link = page.getByRole('navigation').first().locator('a[href^="/r/people/pupils"]').first();
  await page.evaluate(() => {
    addEventListener('click', () => (window.clickedAt = performance.now()), { capture: true });
    const seen = new MutationObserver(() => {
      if (window.rowsAfter || !document.querySelector('[data-row]')) return;
      requestAnimationFrame(() => (window.rowsAfter ??= performance.now() - window.clickedAt));
    });
    seen.observe(document.body, { childList: true, subtree: true });
  });
  await link.click();
  await page.waitForFunction(() => window.rowsAfter);
  const rows = await page.evaluate(() => window.rowsAfter);
  await settled(page);
  const frames = await typing(page);
  const total = (await page.locator('.total').first().innerText()).trim();
  console.log(`### Web client: the list of ${total} pupils\n\n| what | figure | target |\n|---|---:|---:|`);
  console.log(`| click to first rows, ms | ${rows.toFixed(0)} | ≤ 300 |`);
  console.log(`| typing in the search, processor 6 times slower, frames a second | ${frames.toFixed(0)} | > 50 |\n`);
  await page.context().close();
}

/** From the rail to the first numbers of the school, the part of the page fetched for the first time and again. */
async function mirror() {
  const page = await openPage(world, { role: principal });
  await page.goto('/');
  await settled(page);
  const times = [];
  for (let round = 0; round < 5; round += 1) {
    await page.evaluate(() => {
      window.numbersAfter = undefined;
      addEventListener('click', () => (window.clickedAt = performance.now()), { capture: true, once: true });
      const seen = new MutationObserver(() => {
        if (!document.querySelector('[data-indicator]')) return;
        seen.disconnect();
        requestAnimationFrame(() => (window.numbersAfter = performance.now() - window.clickedAt));
      });
      seen.observe(document.body, { childList: true, subtree: true });
    });
    await page.getByRole('navigation').first().locator('a[href^="/mirror"]').first().click();
    await page.waitForFunction(() => window.numbersAfter);
    times.push(await page.evaluate(() => window.numbersAfter));
    await settled(page);
    await page.getByRole('navigation').first().locator('a[href="/"]').first().click();
    await page.locator('[data-indicator]').first().waitFor({ state: 'detached' });
    await settled(page);
  }
  const [first, ...again] = times;
  const middle = again.sort((a, b) => a - b)[Math.floor(again.length / 2)];
  console.log('### Web client: the mirror\n\n| what | figure | target |\n|---|---:|---:|');
  console.log(`| click in the rail to the first numbers, first time, ms | ${first.toFixed(0)} | ≤ 300 |`);
  console.log(`| the same again, ms | ${middle.toFixed(0)} | ≤ 300 |\n`);
  await page.context().close();
}

async function typing(page) {
  const processor = await page.context().newCDPSession(page);
  await processor.send('Emulation.setCPUThrottlingRate', { rate: 6 });
  const box = page.getByRole('searchbox').first();
  await box.click();
  await page.evaluate(() => {
    window.frames_ = 0;
    window.began = performance.now();
    const count = () => {
      window.frames_ += 1;
      requestAnimationFrame(count);
    };
    requestAnimationFrame(count);
  });
  await box.pressSequentially('nguyen thi thu', { delay: 120 });
  return page.evaluate(() => (window.frames_ * 1000) / (performance.now() - window.began));
}

async function lighthouse() {
  const require = createRequire(new URL('./web/package.json', import.meta.url));
  if (!existsSync(new URL('./web/node_modules', import.meta.url))) throw new Error('npm ci --prefix bench/web first');
  const { default: run } = await import(require.resolve('lighthouse'));
  const { launch } = await import(require.resolve('chrome-launcher'));
  const flags = ['--headless=new', '--no-sandbox', '--disable-dev-shm-usage'];
  const chrome = await launch({ chromePath: process.env.TRUONG_CHROMIUM ?? '/usr/bin/chromium', chromeFlags: flags });
  const kinds = ['performance', 'accessibility', 'best-practices'];
  try {
    const told = await run(`${world.address}/login`, { port: chrome.port, onlyCategories: kinds, output: 'json' });
    const score = (kind) => (told.lhr.categories[kind].score * 100).toFixed(0);
    console.log('### Web client: Lighthouse, simulated slow 4G\n\n| page | performance | accessibility | best practices |');
    console.log(`|---|---:|---:|---:|\n| sign-in | ${kinds.map(score).join(' | ')} |\n\nTarget: 95, 100, 100.\n`);
  } finally {
    await chrome.kill();
  }
}

try {
  await loads();
  await list();
  await mirror();
  await lighthouse();
} finally {
  await world.close();
}
