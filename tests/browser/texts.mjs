// What the client says, by the keys of its own messages: a test does not break when a sentence is worded better.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../../web/messages/', import.meta.url));

function messagesOf(language) {
  const names = readdirSync(folder).filter((name) => name.endsWith(`.${language}.json`));
  return Object.assign({}, ...names.map((name) => JSON.parse(readFileSync(folder + name, 'utf8'))));
}

const messages = { vi: messagesOf('vi'), en: messagesOf('en') };

/** The sentence of a key, its parameters filled in. */
export function text(key, values = {}, language = 'vi') {
  const found = messages[language][key];
  if (found === undefined) throw new Error(`the client has no message ${key}`);
  return String(found).replace(/\{(\w+)\}/g, (_, name) => values[name] ?? `{${name}}`);
}

/** The same with anything where a parameter stands. */
export function like(key, language = 'vi') {
  const parts = text(key, {}, language).split(/\{\w+\}/);
  return new RegExp(`^\\s*${parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('.+')}\\s*$`);
}
