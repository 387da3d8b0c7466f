// docs/guide becomes what the client shows at /guide: src/work/guide/made. One small part for each page, the contents,
// and the words for the search; nothing is left to be understood in the browser.
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rendered } from './guide/markdown.mjs';
import { folder, readGuide } from './guide/source.mjs';
import { withTables } from './guide/tables.mjs';

const target = join(dirname(fileURLToPath(import.meta.url)), '../src/work/guide/made');
const kept = new Set();

/** Unchanged files keep their time, so that the development server does not reload for nothing. */
function write(name, text) {
  const file = join(target, name);
  kept.add(file);
  mkdirSync(dirname(file), { recursive: true });
  if (!existsSync(file) || readFileSync(file, 'utf8') !== text) writeFileSync(file, text);
}

function picture(name) {
  const file = join(target, 'pictures', name);
  const from = join(folder, 'pictures', name);
  mkdirSync(dirname(file), { recursive: true });
  if (!existsSync(file) || !readFileSync(file).equals(readFileSync(from))) copyFileSync(from, file);
}

function module(path, { html, headings, pictures }) {
  const up = '../'.repeat(path.split('/').length);
  const names = [...new Set(pictures)];
  const imports = names.map((name, index) => `import p${index} from '${up}pictures/${name}';\n`).join('');
  const text = names.reduce(
    (all, name, index) => all.replaceAll(`%%${name}%%`, `\${p${index}}`),
    html.replace(/[`\\]/g, '\\$&').replace(/\$\{/g, '\\${')
  );
  return `// Made by scripts/guide.mjs.\n${imports}export const headings = ${JSON.stringify(headings)};\nexport const html = \`${text}\`;\n`;
}

const { pages } = readGuide();
const words = [];
rmSync(join(target, 'pages'), { recursive: true, force: true });
for (const page of pages) {
  const made = rendered(page.path, withTables(page.body));
  write(`pages/${page.path}.ts`, module(page.path, made));
  made.pictures.forEach(picture);
  words.push({ path: page.path, sections: made.sections });
}
write('contents.json', `${JSON.stringify(pages.map(({ body: _, ...head }) => head), null, 1)}\n`);
write('words.json', `${JSON.stringify(words)}\n`);
const loaders = pages.map(({ path }) => `  '${path}': () => import('./pages/${path}'),\n`);
write('pages.ts', `// Made by scripts/guide.mjs.\nexport const pages: Record<string, () => Promise<{ html: string; headings: { id: string; text: string; level: number }[] }>> = {\n${loaders.join('')}};\n`);
