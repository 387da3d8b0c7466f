// Puts the drawings of Lucide that icons-core.json and icons.json name into two sprites: what families and the sign-in
// need, and all the rest. A component per icon would cost more code than the drawings weigh, and time in long lists.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const folder = join(root, 'node_modules/@lucide/svelte/dist/icons');

function drawing(name) {
  // An older name leads to the file of the present one.
  const [, file] = /from ["']\.\/(.*\.svelte)["']/.exec(readFileSync(join(folder, `${name}.js`), 'utf8'));
  const text = readFileSync(join(folder, file), 'utf8');
  const data = JSON.parse(/const iconData = (\{.*\});/.exec(text)[1]);
  return data.node.map(([tag, attributes]) => `<${tag}${written(attributes)}/>`).join('');
}

function written(attributes) {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${value}"`)
    .join('');
}

function write(list) {
  const names = JSON.parse(readFileSync(join(root, `src/ui/${list}.json`), 'utf8'));
  const symbols = names.map((name) => `<symbol id="${name}" viewBox="0 0 24 24">${drawing(name)}</symbol>\n`);
  const sprite = `<svg xmlns="http://www.w3.org/2000/svg">\n${symbols.join('')}</svg>\n`;
  const target = join(root, `src/ui/${list}.gen.svg`);
  if (!existsSync(target) || readFileSync(target, 'utf8') !== sprite) writeFileSync(target, sprite);
}

write('icons-core');
write('icons');
