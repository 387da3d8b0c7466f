import { expect, it } from 'vitest';
import { stepsOf } from './steps';

const none = { forwarded_on: null, settled_on: null } as const;

it('a document takes the steps of its state', () => {
  expect(stepsOf({ direction: 'outgoing', state: 'draft', ...none })).toEqual(['issue', 'discard']);
  expect(stepsOf({ direction: 'internal', state: 'issued', ...none })).toEqual(['review', 'replace', 'recall']);
  expect(stepsOf({ direction: 'outgoing', state: 'recalled', ...none })).toEqual([]);
});

it('an arrival is forwarded first, then settled', () => {
  expect(stepsOf({ direction: 'incoming', state: 'issued', ...none })[0]).toBe('forward');
  expect(stepsOf({ direction: 'incoming', state: 'issued', forwarded_on: '2026-11-01', settled_on: null })[0]).toBe('settle');
  expect(stepsOf({ direction: 'incoming', state: 'issued', forwarded_on: null, settled_on: '2026-11-02' })).toEqual([]);
});
