// What keeps the guide from rotting: its links lead somewhere, its pictures are there, and what it quotes in bold is
// what the screens say.
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { rendered } from './markdown.mjs';
import { folder, kinds, linksOf, picturesOf, readers, repository } from './source.mjs';
import { withTables } from './tables.mjs';

export const mostPictureBytes = 3_000_000;

function filesBelow(root, place, ending) {
  return readdirSync(join(root, place), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending) && !name.split('/').includes('tests'))
    .map((name) => readFileSync(join(root, place, name), 'utf8'));
}

/** All that a screen can say: sentences of the client, labels that the modules declare. */
export function labels(root = repository) {
  const said = new Set();
  const patterns = [];
  for (const text of filesBelow(root, 'web/messages', '.vi.json')) {
    for (const sentence of Object.values(JSON.parse(text))) {
      if (!sentence.includes('{')) said.add(sentence);
      // "{name}: {value}" would be everything.
      else if (sentence.replace(/\{\w+\}|[^\p{L}]/gu, '').length >= 5)
        patterns.push(new RegExp(`^${sentence.split(/\{\w+\}/).map(escaped).join('.+')}$`));
    }
  }
  for (const text of [...filesBelow(root, 'src/modules', '.cpp'), ...filesBelow(root, 'src/platform', '.cpp')])
    for (const [, literal] of text.matchAll(/"((?:[^"\\\n]|\\.)+)"/g)) said.add(literal);
  return (text) => said.has(text) || patterns.some((pattern) => pattern.test(text));
}

const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Addresses of pages, and lists by their ids. */
export function places() {
  const routes = readdirSync(join(repository, 'web/src/routes'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('+page.svelte'))
    .map((name) => `/${name.replace(/\([^)]*\)\//g, '').replace(/\/?\+page\.svelte$/, '')}`);
  const tasks = readFileSync(join(repository, 'web/src/work/tasks.ts'), 'utf8').matchAll(/href: '([^']+)'/g);
  const addresses = new Set([...routes, ...[...tasks].map((match) => match[1])]);
  const api = JSON.parse(readFileSync(join(repository, 'generated/openapi.json'), 'utf8')).paths;
  return (opens) =>
    opens.startsWith('/')
      ? addresses.has(opens) || routes.some((route) => route.startsWith(`${opens}/`))
      : `/api/v1/${opens.replace('.', '/')}` in api;
}

export function pictureBytes() {
  return readdirSync(join(folder, 'pictures')).reduce((sum, name) => sum + statSync(join(folder, 'pictures', name)).size, 0);
}

/** Sentences about what is wrong; none is as it should be. */
export function faultsOf({ contents, pages, pictures }, { isLabel, isPlace }) {
  const faults = [];
  const known = new Map(pages.map((page) => [page.path, new Set(rendered(page.path, withTables(page.body)).sections.map((each) => each.id))]));
  const linked = new Set();
  const shown = new Set();
  const look = (path, body) => {
    for (const link of linksOf(path, body)) {
      if (link.page !== path) linked.add(link.page);
      if (link.page && !known.has(link.page)) faults.push(`${path}: no page ${link.page}`);
      else if (link.anchor && !known.get(link.page)?.has(link.anchor)) faults.push(`${path}: no heading ${link.page}#${link.anchor}`);
    }
    for (const { alt, name } of picturesOf(body)) {
      shown.add(name);
      if (!pictures.includes(name)) faults.push(`${path}: no picture ${name}`);
      if (!alt) faults.push(`${path}: nobody can hear the picture ${name}`);
    }
  };
  look('', contents);
  const first = new Set(linked);
  for (const page of pages) {
    look(page.path, page.body);
    if (!first.has(page.path)) faults.push(`${page.path}: not in README.md`);
    if (!page.title || !page.lead) faults.push(`${page.path}: no title or no lead`);
    if (!kinds.includes(page.kind)) faults.push(`${page.path}: in no part of the guide`);
    if (page.for.length === 0) faults.push(`${page.path}: for nobody`);
    for (const reader of page.for) if (!readers.includes(reader)) faults.push(`${page.path}: no reader ${reader}`);
    for (const opens of page.opens) if (!isPlace(opens)) faults.push(`${page.path}: opens at ${opens}, which is no page`);
    if (page.kind !== 'reference' && !page.body.includes('## Khi không được')) faults.push(`${page.path}: says nothing of what to do when it goes wrong`);
    for (const [, bold] of page.body.matchAll(/\*\*([^*]+)\*\*/g))
      if (!isLabel(bold)) faults.push(`${page.path}: no screen says “${bold}”`);
    if (/\|\s*:?-+:\s*\|/.test(page.body)) faults.push(`${page.path}: aligned columns need a style that the policy refuses`);
  }
  for (const picture of pictures) if (!shown.has(picture)) faults.push(`pictures/${picture}: on no page`);
  return faults;
}
