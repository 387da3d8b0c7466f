// messages/<area>.vi.json and <area>.en.json become typed functions in src/i18n/<area>.ts.
// {name} is a parameter; in English "one page|{n} pages" chooses by the parameter n.
// A key, a parameter or a language that is missing fails the build.
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const messages = join(root, 'messages');
const target = join(root, 'src/i18n');
const faults = [];

function read(area, language) {
  const file = join(messages, `${area}.${language}.json`);
  if (!existsSync(file)) {
    faults.push(`${area}: no ${language}`);
    return {};
  }
  return JSON.parse(readFileSync(file, 'utf8'));
}

function parameters(text) {
  return [...new Set([...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1]))].sort();
}

function literal(text) {
  const escaped = text.replace(/[`\\]/g, '\\$&').replace(/\$\{/g, '\\${');
  return '`' + escaped.replace(/\{(\w+)\}/g, '${p.$1}') + '`';
}

function english(text) {
  const [one, many] = text.split('|');
  return many === undefined ? literal(text) : `(Number(p.n) === 1 ? ${literal(one)} : ${literal(many)})`;
}

function check(area, vi, en) {
  for (const key of new Set([...Object.keys(vi), ...Object.keys(en)])) {
    if (!/^[a-z][a-z0-9_]*$/.test(key)) faults.push(`${area}: bad key ${key}`);
    if (!key.startsWith(`${area}_`)) faults.push(`${area}: ${key} has to begin with ${area}_`);
    if (vi[key] === undefined) faults.push(`${area}.vi lacks ${key}`);
    else if (en[key] === undefined) faults.push(`${area}.en lacks ${key}`);
    else if (parameters(vi[key]).join() !== parameters(en[key]).join())
      faults.push(`${area}: ${key} has other parameters in English`);
  }
}

function functions(vi, en) {
  return Object.keys(vi).map((key) => {
    const names = parameters(vi[key]);
    const input = names.length ? `p: { ${names.map((name) => `${name}: string | number`).join('; ')} }` : '';
    return `export const ${key} = (${input}): string => (isEnglish() ? ${english(en[key] ?? '')} : ${literal(vi[key])});\n`;
  });
}

const areas = readdirSync(messages)
  .filter((name) => name.endsWith('.vi.json'))
  .map((name) => name.slice(0, -'.vi.json'.length))
  .sort();

const written = areas.map((area) => {
  const vi = read(area, 'vi');
  const en = read(area, 'en');
  check(area, vi, en);
  const head = `// Made by scripts/i18n.mjs.\nimport { isEnglish } from '../api/locale.svelte';\n\n`;
  return { area, text: head + functions(vi, en).join('') };
});

if (faults.length) {
  console.error(faults.join('\n'));
  process.exit(1);
}

/** Unchanged files keep their time, so that the development server does not reload for nothing. */
function write(name, text) {
  const file = join(target, name);
  if (!existsSync(file) || readFileSync(file, 'utf8') !== text) writeFileSync(file, text);
}

mkdirSync(target, { recursive: true });
for (const { area, text } of written) write(`${area}.ts`, text);
write('keys.ts', areas.map((area) => `export * from './${area}';\n`).join(''));
write('index.ts', `export * as m from './keys';\n`);
