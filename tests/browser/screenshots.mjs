// Pictures of every screen in every state, for review by eye and for the guide: build/screens/index.html.
//   node tests/browser/screenshots.mjs [--lang vi|en] [--only TEXT]
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { openPage, openWorld, widths } from './server.mjs';
import { furnish, reach, states } from './screens.mjs';

const { values } = parseArgs({ options: { lang: { type: 'string', default: 'vi' }, only: { type: 'string', default: '' } } });
const folder = fileURLToPath(new URL('../../build/screens/', import.meta.url));
mkdirSync(folder, { recursive: true });
const world = await openWorld();
const taken = [];
const failed = [];

async function take(state, width) {
  const file = `${state.name}-${width}-${values.lang}.png`;
  const language = values.lang === 'en' ? 'en-GB' : 'vi-VN';
  const page = await openPage(world, { role: state.role, width, height: width > 600 ? 768 : 844, language });
  try {
    await page.addInitScript((code) => localStorage.setItem('truong.language', code), values.lang);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await reach(page, world, state);
    await page.screenshot({ path: join(folder, file) });
    taken.push({ name: state.name, width, file });
  } catch (fault) {
    failed.push(`${file}: ${fault.message.split('\n')[0]}`);
  } finally {
    await page.context().close();
  }
}

try {
  const furniture = await furnish(world);
  for (const state of states(furniture))
    for (const width of state.desk ? [widths.desk] : [widths.phone, widths.desk])
      if (state.name.includes(values.only)) await take(state, width);
} finally {
  await world.close();
}
const figures = taken.map(({ name, width, file }) => `<figure><img src="${file}" alt=""><figcaption>${name}, ${width}</figcaption></figure>`);
const style = 'body{font:14px sans-serif;display:flex;flex-wrap:wrap;gap:16px}img{height:420px;border:1px solid #999}figure{margin:0}';
const page = `<!doctype html><meta charset="utf-8"><title>Trường Số</title><style>${style}</style>${figures.join('\n')}\n`;
writeFileSync(join(folder, 'index.html'), page);
console.log(`${taken.length} pictures in ${folder}`);
for (const line of failed) console.error(line);
process.exitCode = failed.length > 0 ? 1 : 0;
