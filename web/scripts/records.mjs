// Which page shows a record, by the first letters of its id: src/shell/records.gen.json, out of the server's description.
// To-dos and findings name records of any kind.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const target = join(root, 'src/shell/records.gen.json');
const api = JSON.parse(readFileSync(join(root, '../generated/openapi.json'), 'utf8'));

const pages = {};
for (const [path, methods] of Object.entries(api.paths)) {
  const list = /^\/api\/v1\/([a-z-]+\/[a-z-]+)\/\{id\}$/.exec(path);
  const parameters = [...(methods.parameters ?? []), ...(methods.get?.parameters ?? [])];
  const id = parameters.find((parameter) => parameter.name === 'id');
  const prefix = /^\^([a-z]+)_/.exec(id?.schema?.pattern ?? '');
  if (list && methods.get && prefix) pages[prefix[1]] = list[1];
}

const text = `${JSON.stringify(pages, null, 2)}\n`;
if (!existsSync(target) || readFileSync(target, 'utf8') !== text) writeFileSync(target, text);
