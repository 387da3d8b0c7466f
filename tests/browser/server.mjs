// What every browser test stands on: a server of its own on a copy of the demo, accounts, pages.
import { execFileSync, spawn } from 'node:child_process';
import { createHmac } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const build = process.env.TRUONG_BUILD ?? join(root, 'build/test');
const require = createRequire(join(root, 'web/package.json'));
const { chromium } = require('playwright-core');

/** For `page.addScriptTag`: finds what shuts people out. */
export const axeScript = require.resolve('axe-core/axe.min.js');

/** The widths that everything is looked at in. */
export const widths = { narrow: 360, phone: 390, desk: 1366 };

const launching = {
  executablePath: process.env.TRUONG_CHROMIUM ?? '/usr/bin/chromium',
  // Chromium refuses to run as root with a sandbox; these pages are our own.
  chromiumSandbox: process.getuid() !== 0,
  args: ['--disable-dev-shm-usage', '--font-render-hinting=none', '--force-color-profile=srgb']
};

/**
 * A server with its data folder and a browser; `close()` ends all of it. Files that tests/browser/run.mjs starts
 * share one of each, since both take seconds to start: a test changes only rows of its own. What changes a whole
 * school takes an `own` world.
 * @typedef {object} Account a line of demo-accounts.txt
 * @property {string} seats "Trường A: giáo viên; Trường B: phụ huynh"
 */
export async function openWorld({ own = false } = {}) {
  const shared = own ? undefined : process.env.TRUONG_BROWSER_WORLD;
  if (shared) return joinWorld(JSON.parse(readFileSync(shared, 'utf8')));
  const { data, server } = await startOnCopy();
  const browser = await chromium.launch(launching);
  return {
    address: server.address,
    browser,
    accounts: readAccounts(data),
    /** @type {Map<string, object[]>} */
    cookies: new Map(),
    async close() {
      await browser.close();
      await server.stop();
      rmSync(data, { recursive: true, force: true });
    }
  };
}

/** A server that nobody has used: no school, no account. `setup` is the address that it printed. */
export async function openEmptyWorld() {
  const data = mkdtempSync(join(tmpdir(), 'truong-empty-'));
  execFileSync(join(build, 'truong'), ['migrate', 'apply', '--data', data], { stdio: 'ignore' });
  const server = await startServer(data);
  const browser = await chromium.launch(launching);
  const world = { address: server.address, setup: server.setup, browser, accounts: [], cookies: new Map() };
  const close = async () => {
    await browser.close();
    await server.stop();
    rmSync(data, { recursive: true, force: true });
  };
  return { ...world, close };
}

async function joinWorld({ address, socket, accounts, cookies }) {
  const browser = await chromium.connect(socket);
  return { address, browser, accounts, cookies: new Map(cookies), close: () => browser.close() };
}

/** What several files of tests share: `state` is what joinWorld needs, the roles in it are signed in already. */
export async function hostWorld(roles) {
  const { data, server } = await startOnCopy();
  const browser = await chromium.launchServer(launching);
  const world = { address: server.address, accounts: readAccounts(data), cookies: new Map() };
  for (const role of roles) await signIn(world, role);
  const state = { ...world, socket: browser.wsEndpoint(), cookies: [...world.cookies] };
  const close = async () => {
    await browser.close();
    await server.stop();
    rmSync(data, { recursive: true, force: true });
  };
  return { state, close };
}

async function startOnCopy() {
  const data = mkdtempSync(join(tmpdir(), 'truong-browser-'));
  const given = process.env.TRUONG_BROWSER_DEMO ?? join(build, 'browser/demo');
  if (!existsSync(given)) throw new Error(`no demo in ${given}: tests/suites.d/browser makes it`);
  cpSync(given, data, { recursive: true });
  return { data, server: await startServer(data) };
}

async function startServer(data) {
  const web = process.env.TRUONG_BROWSER_WEB ?? join(build, 'web');
  const words = ['serve', '--data', data, '--port', '0', '--web', web];
  const child = spawn(join(build, 'truong'), words, { stdio: ['ignore', 'pipe', 'pipe'] });
  const said = [];
  child.stderr.on('data', (piece) => said.push(piece));
  const ended = new Promise((resolve) => child.once('exit', resolve));
  let setup = '';
  const address = new Promise((resolve) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      const found = /^Trường Số: (http:\S+)$/.exec(line);
      if (found) resolve(found[1]);
      setup ||= /(http:\S+\/setup#\S+)$/.exec(line)?.[1] ?? '';
    });
  });
  const first = await Promise.race([address, ended.then(() => undefined)]);
  if (!first) throw new Error(`the server did not start: ${Buffer.concat(said)}`);
  const stop = () => {
    child.kill('SIGTERM');
    return ended;
  };
  // Printed right behind the address; a server that has a school prints none.
  await new Promise((resolve) => setTimeout(resolve, 100));
  return { address: first, setup, stop };
}

function readAccounts(data) {
  const lines = readFileSync(join(data, 'demo-accounts.txt'), 'utf8').split('\n');
  return lines
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => {
      const [seats, name, password, secret, phone] = line.split('\t');
      return { seats, name, password, secret: secret === '-' ? '' : secret, phone };
    });
}

/** The account of these seats and no others, or else the first whose seats hold `role`: "hiệu trưởng", "Sở GD&ĐT". */
export function accountOf(world, role) {
  const only = world.accounts.find(({ seats }) => seats === role);
  const account = only ?? world.accounts.find(({ seats }) => seats.includes(role));
  if (!account) throw new Error(`the demo has no account for ${role}`);
  return account;
}

/** What an app of a second factor shows, now or so many steps of 30 seconds later. A number opens once. */
export function secondFactor(secret, later = 0) {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
  const bits = [...secret].map((letter) => alphabet.indexOf(letter).toString(2).padStart(5, '0')).join('');
  const key = Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => parseInt(byte, 2)));
  const step = Buffer.alloc(8);
  step.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000) + later));
  const hash = createHmac('sha1', key).update(step).digest();
  const place = hash[hash.length - 1] & 15;
  return String((hash.readUInt32BE(place) & 0x7fffffff) % 1_000_000).padStart(6, '0');
}

/** Signs in by the API, once for each account of a world, since a number of the second factor opens once. */
export async function signIn(world, role) {
  const { name, password, secret } = accountOf(world, role);
  const known = world.cookies.get(name);
  if (known) return known;
  const code = secret && secondFactor(secret);
  const answer = await fetch(`${world.address}/api/v1/accounts/sessions`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ name, password, code, cookie: true })
  });
  if (!answer.ok) throw new Error(`${role} cannot sign in: ${answer.status} ${await answer.text()}`);
  const cookies = answer.headers.getSetCookie().map((line) => {
    const [cookieName, value] = line.split(';', 1)[0].split('=');
    return { name: cookieName, value, url: world.address, httpOnly: true, sameSite: 'Lax' };
  });
  world.cookies.set(name, cookies);
  return cookies;
}

/**
 * A page of a browser that nobody used before. `page.faults` takes what no page may do: throw, break the content
 * policy, reach another host.
 */
export async function openPage(world, options = {}) {
  const { role = '', width = widths.desk, height = 768, language = 'vi-VN', serviceWorkers = 'allow' } = options;
  const context = await world.browser.newContext({
    serviceWorkers,
    baseURL: world.address,
    locale: language,
    timezoneId: 'Asia/Ho_Chi_Minh',
    viewport: { width, height },
    hasTouch: width < 600,
    isMobile: width < 600
  });
  if (role) await context.addCookies(await signIn(world, role));
  const page = await context.newPage();
  page.faults = [];
  page.on('pageerror', (fault) => page.faults.push(`threw: ${fault.message}`));
  page.on('console', (message) => {
    if (/Content Security Policy/.test(message.text())) page.faults.push(message.text());
  });
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith('http') && url.origin !== world.address) page.faults.push(`reached ${url.origin}`);
  });
  return page;
}

/** Where the page stands still: texts in their own letters, nothing under way. */
export async function settled(page) {
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => document.fonts.ready);
}
