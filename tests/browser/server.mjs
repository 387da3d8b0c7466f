// What every browser test stands on: a server of its own on a copy of the demo, accounts, pages.
import { spawn } from 'node:child_process';
import { createHmac } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
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

/**
 * A server with its data folder and a browser; `close()` ends all of it.
 * @typedef {object} Account a line of demo-accounts.txt
 * @property {string} seats "Trường A: giáo viên; Trường B: phụ huynh"
 */
export async function openWorld() {
  const data = mkdtempSync(join(tmpdir(), 'truong-browser-'));
  cpSync(join(build, 'browser/demo'), data, { recursive: true });
  const server = await startServer(data);
  const browser = await chromium.launch({
    executablePath: process.env.TRUONG_CHROMIUM ?? '/usr/bin/chromium',
    // Chromium refuses to run as root with a sandbox; these pages are our own.
    chromiumSandbox: process.getuid() !== 0,
    args: ['--disable-dev-shm-usage', '--font-render-hinting=none', '--force-color-profile=srgb']
  });
  const world = {
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
  return world;
}

async function startServer(data) {
  const words = ['serve', '--data', data, '--port', '0', '--web', join(build, 'web')];
  const child = spawn(join(build, 'truong'), words, { stdio: ['ignore', 'pipe', 'pipe'] });
  const said = [];
  child.stderr.on('data', (piece) => said.push(piece));
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const address = new Promise((resolve) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      const found = /^Trường Số: (http:\S+)$/.exec(line);
      if (found) resolve(found[1]);
    });
  });
  const first = await Promise.race([address, ended.then(() => undefined)]);
  if (!first) throw new Error(`the server did not start: ${Buffer.concat(said)}`);
  const stop = () => {
    child.kill('SIGTERM');
    return ended;
  };
  return { address: first, stop };
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

/** The first account with a seat whose words hold `role`: "hiệu trưởng", "phụ huynh", "Sở GD&ĐT". */
export function accountOf(world, role) {
  const account = world.accounts.find(({ seats }) => seats.includes(role));
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

/** Signs in by the API, once for each role of a world, since a number of the second factor opens once. */
export async function signIn(world, role) {
  const known = world.cookies.get(role);
  if (known) return known;
  const { name, password, secret } = accountOf(world, role);
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
  world.cookies.set(role, cookies);
  return cookies;
}

/**
 * A page of a browser that nobody used before. `page.faults` takes what no page may do: throw, break the content
 * policy, reach another host.
 */
export async function openPage(world, { role = '', width = widths.desk, height = 768, language = 'vi-VN' } = {}) {
  const context = await world.browser.newContext({
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
