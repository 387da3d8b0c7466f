// What the first visit of each kind of page fetches, compressed, against its budget: `npm run build && npm run budget`.
// Starts Chromium on the finished build; what the server would answer is answered here, with nothing in it.
import { createServer } from 'node:http';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';

const build = join(dirname(fileURLToPath(import.meta.url)), '../build');
const types = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml' };
const seat = (hat) => ({ key: hat, hat, person_id: null, school_id: null, campus_id: null, authority_id: null, roles: '', label_vi: hat, label_en: hat });

const visits = [
  { name: 'sign-in', path: '/login', hat: null, budget: 70 },
  { name: 'setup', path: '/setup', hat: null, budget: 90 },
  { name: 'family home', path: '/', hat: 'guardian', budget: 100 },
  { name: 'office home', path: '/', hat: 'staff', budget: 160 },
  { name: 'officer home', path: '/', hat: 'officer', budget: 160 }
];

function answer(path, hat) {
  if (!hat) return [401, { type: '/problems/unauthenticated', title: '', title_vi: '', status: 401, findings: [] }];
  const me = { account_id: 'acc_1', user_name: 'an', phone: null, language: 'vi', persons: [], seat: hat, seats: [seat(hat)] };
  if (path === '/api/v1/accounts/me')
    return [200, { data: { ...me, must_change_password: false, second_factor: 'none', second_factor_due: null } }];
  return [200, { data: [], has_more: false }];
}

function fileOf(path) {
  const candidates = [path, `${path}.html`, path === '/' ? '/index.html' : '', extname(path) ? '' : '/200.html'];
  return candidates.filter(Boolean).map((name) => join(build, name)).find((file) => existsSync(file) && statSync(file).isFile());
}

/** Counts what it sends as gzip would make it; fonts are compressed already. */
function serve(hat, sent) {
  return createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://local');
    if (pathname.startsWith('/api/')) {
      const [status, body] = answer(pathname, hat);
      response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body));
      return;
    }
    const file = fileOf(pathname);
    if (!file) {
      response.writeHead(404).end();
      return;
    }
    const bytes = readFileSync(file);
    const plain = extname(file) === '.woff2';
    const body = plain ? bytes : gzipSync(bytes, { level: 9 });
    sent.push({ path: pathname, size: body.length });
    const head = { 'Content-Type': types[extname(file)] ?? 'application/octet-stream', 'Cache-Control': 'max-age=600' };
    response.writeHead(200, plain ? head : { ...head, 'Content-Encoding': 'gzip' }).end(body);
  });
}

async function measure(browser, visit) {
  const sent = [];
  const server = serve(visit.hat, sent).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const base = `http://127.0.0.1:${server.address().port}`;
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.goto(base + visit.path, { waitUntil: 'networkidle' });
  await context.close();
  server.close();
  return sent;
}

const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-dev-shm-usage'] });
let over = 0;
for (const visit of visits) {
  const sent = await measure(browser, visit);
  const kilobytes = sent.reduce((sum, file) => sum + file.size, 0) / 1024;
  if (kilobytes > visit.budget) over += 1;
  const mark = kilobytes > visit.budget ? 'OVER' : 'ok';
  console.log(`${visit.name.padEnd(14)} ${kilobytes.toFixed(1).padStart(7)} kB of ${visit.budget} ${mark}, ${sent.length} files`);
  if (process.argv.includes('--files')) {
    for (const file of sent.sort((a, b) => b.size - a.size)) console.log(`    ${(file.size / 1024).toFixed(1).padStart(6)} ${file.path}`);
  }
}
await browser.close();
process.exit(over ? 1 : 0);
