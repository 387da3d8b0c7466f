// The pages of docs/guide as they are written: what stands above the line, the words below it.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';

export const repository = join(dirname(fileURLToPath(import.meta.url)), '../../..');
export const folder = join(repository, 'docs/guide');

/** Whom a page is for. Who sits where is told by place.ts of the client. */
export const readers = ['principal', 'clerk', 'teacher', 'parent', 'officer', 'administrator'];
export const kinds = ['start', 'how-to', 'reference'];

const list = (text) =>
  (text ?? '')
    .split(',')
    .map((each) => each.trim())
    .filter(Boolean);

/** A title with a colon in it stands in quotes, as YAML asks. */
const unquoted = (text) => (text ?? '').replace(/^"(.*)"$/, '$1');

/** `title`, `lead`, `for` and `opens` stand between two lines of three dashes. */
export function parsed(path, text) {
  const found = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text);
  const head = Object.fromEntries(
    (found?.[1] ?? '').split('\n').map((line) => {
      const cut = line.indexOf(':');
      return [line.slice(0, cut).trim(), line.slice(cut + 1).trim()];
    })
  );
  return {
    path,
    kind: path.split('/')[0],
    title: unquoted(head.title),
    lead: unquoted(head.lead),
    for: list(head.for),
    opens: list(head.opens),
    body: found?.[2] ?? text
  };
}

/** The contents page is README.md: its links say the order of all others. */
export function readGuide(from = folder) {
  const names = readdirSync(from, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.md') && name !== 'README.md')
    .sort();
  const contents = readFileSync(join(from, 'README.md'), 'utf8');
  const order = linksOf('', contents).map((link) => link.page);
  const place = (path) => (order.includes(path) ? order.indexOf(path) : order.length);
  const pages = names
    .map((name) => parsed(name.slice(0, -3), readFileSync(join(from, name), 'utf8')))
    .sort((a, b) => place(a.path) - place(b.path));
  return { contents, pages, pictures: existsSync(join(from, 'pictures')) ? readdirSync(join(from, 'pictures')) : [] };
}

/** "../how-to/import.md#loi", on the page "start/clerk", is "how-to/import" and "loi". */
export function target(path, href) {
  const [file, anchor = ''] = href.split('#');
  const whole = file ? posix.normalize(posix.join(posix.dirname(path || 'README'), file)) : `${path || 'README'}.md`;
  return { file: whole, page: whole.replace(/\.md$/, '').replace(/^README$/, ''), anchor };
}

/** Links to other pages of the guide. */
export function linksOf(path, text) {
  return [...text.matchAll(/(?<!!)\[[^\]]*\]\(([^)\s]+)\)/g)]
    .map((match) => match[1])
    .filter((href) => !/^[a-z]+:/.test(href) && /(\.md)?(#|$)/.test(href) && !href.includes('generated/'))
    .map((href) => target(path, href));
}

export function picturesOf(text) {
  return [...text.matchAll(/!\[([^\]]*)\]\(([^)\s]+)\)/g)].map((match) => ({ alt: match[1], name: posix.basename(match[2]) }));
}
