import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  answersOf,
  bodyOf,
  byModule,
  curl,
  found,
  membersOf,
  operationsOf,
  parametersOf,
  sample,
  typeText,
  type OpenApi
} from '../document';

const place = new URL('../../../../../generated/openapi.json', import.meta.url);
const document = JSON.parse(readFileSync(place, 'utf8')) as OpenApi;
const operations = operationsOf(document);
const correct = operations.find(({ id }) => id === 'people_pupil_correct')!;

describe('the reference', () => {
  it('knows every operation once, each with a sentence in both languages', () => {
    expect(new Set(operations.map(({ method, path }) => `${method} ${path}`)).size).toBe(operations.length);
    expect(operations.filter(({ summary }) => !summary.vi || !summary.en)).toEqual([]);
  });
  it('is grouped by module', () => {
    expect(byModule(operations).map(([module]) => module)).toContain('people');
  });
  it('is searched without diacritics, words in any order', () => {
    const hits = found(operations, 'hoc sinh sua').map(({ id }) => id);
    expect(hits).toContain('people_pupil_correct');
    expect(hits).not.toContain('people_pupil_list');
  });
  it('resolves what is shared', () => {
    expect(parametersOf(document, correct).map(({ name }) => name)).toEqual(['id', 'If-Match', 'Change-Reason']);
    const stale = answersOf(document, correct).find(({ status }) => status === '412');
    expect(stale?.description).toContain('current');
  });
  it('shows the members of a body with their types', () => {
    const members = membersOf(document, bodyOf(correct)!);
    const [, phone] = members.find(([name]) => name === 'phone')!;
    expect(typeText(phone)).toBe('string (phone)');
  });
  it('writes a request that can be tried', () => {
    expect(curl(document, correct, 'https://a.vn')).toContain(`-H 'If-Match: "1"'`);
  });
  it('makes a sample of every body', () => {
    for (const operation of operations) {
      const body = bodyOf(operation);
      if (body) expect(() => JSON.stringify(sample(document, body))).not.toThrow();
    }
  });
});
