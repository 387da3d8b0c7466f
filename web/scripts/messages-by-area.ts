// `m.list_filter_add()` reads the sentences of all areas, for bundlers put a barrel into one piece with everything
// behind it: 17 kB on the sign-in page. This leads each use to the module of its area.
import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const messages = join(dirname(fileURLToPath(import.meta.url)), '../messages');
const barrel = /import\s*\{\s*m\s*\}\s*from\s*["']\$i18n["'];?/;

export function messagesByArea(): Plugin {
  const areas = readdirSync(messages)
    .filter((name) => name.endsWith('.vi.json'))
    .map((name) => name.slice(0, -'.vi.json'.length));
  const use = new RegExp(`\\bm\\.(${areas.join('|')})_`, 'g');
  return {
    name: 'messages-by-area',
    enforce: 'post',
    transform(code) {
      if (!barrel.test(code)) return null;
      const used = new Set([...code.matchAll(use)].map((match) => match[1]));
      const imports = [...used].map((area) => `import * as m_${area} from '$i18n/${area}';`).join(' ');
      return { code: code.replace(barrel, imports).replace(use, 'm_$1.$1_'), map: null };
    }
  };
}
