// Markdown to HTML while building. HTML in a page is shown as text, links with other schemes than https stay text.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import MarkdownIt from 'markdown-it';
import { folder, target } from './source.mjs';

/** "Khi có dòng lỗi" → "khi-co-dong-loi". */
export function slug(text) {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** Width and height of a picture in WebP (VP8, VP8L, VP8X), so that the page stands still while it loads. */
export function sizeOf(bytes) {
  const form = bytes.toString('latin1', 12, 16);
  if (form === 'VP8X') return [1 + bytes.readUIntLE(24, 3), 1 + bytes.readUIntLE(27, 3)];
  if (form === 'VP8L') {
    const bits = bytes.readUInt32LE(21);
    return [1 + (bits & 0x3fff), 1 + ((bits >> 14) & 0x3fff)];
  }
  return [bytes.readUInt16LE(26) & 0x3fff, bytes.readUInt16LE(28) & 0x3fff];
}

const plain = (inline) => (inline.children ?? []).map((each) => each.content).join('');

function headingsOf(tokens) {
  const seen = new Map();
  const found = [];
  tokens.forEach((token, index) => {
    if (token.type !== 'heading_open') return;
    const text = plain(tokens[index + 1]);
    const base = slug(text);
    const times = seen.get(base) ?? 0;
    seen.set(base, times + 1);
    const id = times ? `${base}-${times}` : base;
    token.attrSet('id', id);
    found.push({ id, text, level: +token.tag.slice(1) });
  });
  return found;
}

/** What a search finds: each section with its words. */
function sectionsOf(tokens, headings) {
  const sections = [{ id: '', heading: '', text: '' }];
  let next = 0;
  tokens.forEach((token, index) => {
    if (token.type === 'heading_open') {
      const heading = headings[next++];
      sections.push({ id: heading.id, heading: heading.text, text: '' });
    } else if (token.type === 'inline' && tokens[index - 1]?.type !== 'heading_open') {
      sections[sections.length - 1].text += `${plain(token)} `;
    }
  });
  return sections.map((each) => ({ ...each, text: each.text.trim() })).filter((each) => each.heading || each.text);
}

/** A page as the client takes it; `%%name%%` stands where the address of a picture goes. */
export function rendered(path, body) {
  const markdown = new MarkdownIt({ html: false, linkify: false, typographer: false });
  const tokens = markdown.parse(body, {});
  const headings = headingsOf(tokens);
  const pictures = [];
  for (const token of tokens.flatMap((each) => [each, ...(each.children ?? [])])) {
    if (token.type === 'link_open') point(path, token);
    if (token.type === 'image') show(token, pictures);
  }
  const html = markdown.renderer
    .render(tokens, markdown.options, {})
    .replace(/<table>/g, '<div class="wide" tabindex="0" role="group"><table>')
    .replace(/<\/table>/g, '</table></div>');
  return { html, headings: headings.filter((each) => each.level === 2), sections: sectionsOf(tokens, headings), pictures };
}

/** A picture that is not taken yet leaves its words; the checker names it. */
function show(token, pictures) {
  const name = token.attrGet('src').split('/').pop();
  const file = join(folder, 'pictures', name);
  if (!existsSync(file)) {
    Object.assign(token, { type: 'text', tag: '', children: null });
    return;
  }
  const [width, height] = sizeOf(readFileSync(file));
  pictures.push(name);
  for (const [key, value] of Object.entries({ src: `%%${name}%%`, width, height, loading: 'lazy' })) token.attrSet(key, String(value));
  if (height > width) token.attrJoin('class', 'tall');
}

function point(path, token) {
  const href = token.attrGet('href');
  if (/^https:/.test(href)) {
    token.attrSet('rel', 'noreferrer');
    return;
  }
  const { page, anchor } = target(path, href);
  token.attrSet('href', `/guide${page ? `/${page}` : ''}${anchor ? `#${anchor}` : ''}`);
}
