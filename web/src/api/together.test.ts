import { describe, expect, it } from 'vitest';
import { mostTogether, Together, type Told } from './together';

const told = (address: string): Told => ({ status: 200, answer: { data: address } });

function counting() {
  const requests: string[][] = [];
  const together = new Together(async (addresses) => (requests.push(addresses), addresses.map(told)));
  return { requests, together };
}

describe('what a page asks in one moment', () => {
  it('is one request, and nothing in it stands twice', async () => {
    const { requests, together } = counting();
    const answers = await Promise.all(['a', 'b', 'a'].map((address) => together.ask(address)));
    expect(answers.map(({ answer }) => answer?.data)).toEqual(['a', 'b', 'a']);
    expect(requests).toEqual([['a', 'b']]);
  });

  it('waits for what is asked in the tasks that follow at once', async () => {
    const { requests, together } = counting();
    const first = together.ask('a');
    await Promise.resolve().then(() => undefined);
    await Promise.all([first, together.ask('b')]);
    expect(requests).toEqual([['a', 'b']]);
  });

  it('leaves out what nobody wants any more', async () => {
    const { requests, together } = counting();
    const gone = new AbortController();
    const refused = expect(together.ask('a', gone.signal)).rejects.toThrow();
    const kept = together.ask('b');
    gone.abort();
    await refused;
    await kept;
    expect(requests).toEqual([['b']]);
  });

  it('asks no more at once than the server takes', async () => {
    const { requests, together } = counting();
    await Promise.all(Array.from({ length: mostTogether + 1 }, (_, n) => together.ask(String(n))));
    expect(requests.map(({ length }) => length)).toEqual([mostTogether, 1]);
  });

  it('fails for everybody who asked', async () => {
    const together = new Together(() => Promise.reject(new Error('no network')));
    const all = await Promise.allSettled([together.ask('a'), together.ask('b')]);
    expect(all.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  });
});
