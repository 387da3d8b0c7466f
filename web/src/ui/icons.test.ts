import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import core from './icons-core.json';
import rest from './icons.json';

const names = [...core, ...rest];
const modules = join(import.meta.dirname, '../../../src/modules');

function sources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.cpp'))
    .map((name) => readFileSync(join(folder, name), 'utf8'));
}

test('each icon that the modules name is in the sprite', () => {
  const wanted = sources(modules).flatMap((text) => [...text.matchAll(/\.icon = "([a-z0-9-]+)"/g)].map((match) => match[1] ?? ''));
  expect(wanted.length).toBeGreaterThan(20);
  expect(wanted.filter((name) => !names.includes(name))).toEqual([]);
});

test('each icon that a page names is in the sprite', () => {
  const pages = readdirSync(join(import.meta.dirname, '..'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.svelte'))
    .map((name) => readFileSync(join(import.meta.dirname, '..', name), 'utf8'));
  const wanted = pages.flatMap((text) => [...text.matchAll(/(?:<Icon name|icon)="([a-z0-9-]+)"/g)].map((match) => match[1] ?? ''));
  expect(wanted.filter((name) => !names.includes(name))).toEqual([]);
});

test('the lists of icons are in order and name none twice', () => {
  for (const list of [core, rest]) expect(list).toEqual([...list].sort());
  expect(new Set(names).size).toBe(names.length);
});
