// What the reference pages show out of generated/, where the server has written it down: a line that is nothing but a
// link to such a file becomes its table.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repository } from './source.mjs';

const read = (name) => readFileSync(join(repository, 'generated', name), 'utf8');
const cells = (line) =>
  line
    .slice(1, -1)
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim());
const row = (...values) => `| ${values.join(' | ')} |`;
const isRule = (line) => /^\|[\s|:-]+\|$/.test(line);

/** Sentence, and what to do: people search for what they read, the code stands behind it. */
function findings() {
  const lines = read('findings.md').split('\n').filter((line) => line.startsWith('| `'));
  const rows = lines.map(cells).map(([code, vi, , remedy]) => row(gaps(vi), gaps(remedy), code));
  return ['| Trường Số báo | Cách sửa | Mã |', '| --- | --- | --- |', ...rows.sort((a, b) => a.localeCompare(b, 'vi'))].join('\n');
}

const gaps = (text) => text.replace(/`?\{\d\}`?/g, '…');

/** One heading for each kind of record, without the names that programs use. */
function permissions() {
  const parts = read('permissions.md').split(/^## /m).slice(1);
  const shown = parts.map((part) => {
    const [head, ...rest] = part.split('\n');
    const title = head.replace(/^`[^`]*`\s*/, '').split(' · ')[0];
    const rows = rest.filter((line) => line.startsWith('|') && !isRule(line)).slice(1).map(cells);
    if (rows.length === 0) return '';
    return [
      `### ${title}`,
      '',
      '| Ai | Đọc | Ghi | Xem giá trị ẩn |',
      '| --- | --- | --- | --- |',
      ...rows.filter(([, ...rights]) => rights.some((right) => right !== '–')).map((values) => row(...values)),
      ''
    ].join('\n');
  });
  return shown.filter(Boolean).join('\n');
}

/** Every list of words that a field chooses from. */
function states() {
  const rows = [];
  let record = '';
  for (const line of read('data-dictionary.vi.md').split('\n')) {
    const head = /^### (.+) \(`/.exec(line);
    if (head) record = head[1];
    const [, name, type] = line.startsWith('| `') ? cells(line) : [];
    const words = type?.startsWith('lựa chọn:') ? [...type.matchAll(/`[^`]+` \(([^)]+)\)/g)].map((match) => match[1]) : [];
    if (words.length > 0) rows.push(row(record, name, words.join('; ')));
  }
  return ['| Hồ sơ | Mục | Có thể là |', '| --- | --- | --- |', ...rows].join('\n');
}

function columns() {
  return read('import-columns.vi.md').split('\n').slice(4).join('\n');
}

const tables = {
  'findings.md': findings,
  'permissions.md': permissions,
  'data-dictionary.vi.md': states,
  'import-columns.vi.md': columns
};

const whole = /^\[[^\]]*\]\([./]*generated\/([\w.-]+)\)$/gm;

export function withTables(body) {
  return body.replace(whole, (line, name) => tables[name]?.() ?? line);
}

/** The same without them: what people wrote. */
export function withoutTables(body) {
  return body.replace(whole, '');
}
