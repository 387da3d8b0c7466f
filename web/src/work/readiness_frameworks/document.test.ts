import { describe, expect, it } from 'vitest';
import { faultOf, faultsAt, indicatorsOf, otherFaults, shown, standardOf, sumOf, typed, wholeOf, withStage, withStep, type Framework, type Node } from './document';

function node(code: string, parent: string, more: Partial<Node> = {}): Node {
  return {
    code, parent, kind: 'indicator', name_vi: code, name_en: code, weight: 0, max_points: 0,
    mandatory: false, legal_basis: '', stages: [], parts: [], ...more
  };
}
const framework = (nodes: Node[]): Framework => ({
  code: 'T', name_vi: '', name_en: '', scoring: 'levels', top_level: 3, points_of_level: [0, 40, 70, 100], gate_level: 2, pass: '50', good: '75', stages: [], nodes
});

const at = (tree: Framework, place: number): Node => tree.nodes[place] ?? node('', '');

describe('a framework', () => {
  const tree = framework([
    node('S1', '', { kind: 'standard' }),
    node('1', 'S1', { kind: 'criterion' }),
    node('1.1', '1', { weight: 60 }),
    node('1.2', 'S1', { weight: 30 }),
    node('S2', '', { kind: 'standard' })
  ]);

  it('sums the weights of a standard through its criteria', () => {
    expect(indicatorsOf(tree, at(tree, 0)).map(({ code }) => code)).toEqual(['1.1', '1.2']);
    expect(sumOf(tree, at(tree, 0))).toBe(90);
    expect(sumOf(tree, at(tree, 4))).toBe(0);
  });

  it('survives a circle', () => {
    const circle = framework([node('a', 'b'), node('b', 'a')]);
    expect(standardOf(circle, at(circle, 0))).toBeUndefined();
  });

  it('has its faults at their place', () => {
    const faults = [{ path: '3.1', text: 'a' }, { path: '3.1.students', text: 'b' }, { path: '3.10', text: 'c' }];
    expect(faultsAt(faults, '3.1').map(({ text }) => text)).toEqual(['a', 'b']);
    expect(otherFaults([{ path: 'nodes', text: 'd' }, { path: 'gate_level', text: 'c' }, { path: '1.1.x', text: 'e' }], tree).map(({ text }) => text)).toEqual(['d']);
    expect(faultOf([{ path: 'pass', text: 'a' }, { path: 'pass.x', text: 'b' }], 'pass')).toBe('a');
  });
});

describe('a threshold', () => {
  it('is shown in per cent and read as people type it', () => {
    expect(shown('4/5', 'share')).toBe('80 %');
    expect(shown('1', 'share')).toBe('100 %');
    expect(shown('1/200', 'share')).toBe('0.5 %');
    expect(shown('nhiều', 'share')).toBe('nhiều');
    expect(shown('8', 'items')).toBe('8');
    expect(typed('80', 'share')).toBe('80%');
    expect(typed(' 62,5 ', 'share')).toBe('62.5%');
    expect(typed('80 %', 'share')).toBe('80 %');
    expect(typed('0,5', 'ratio')).toBe('0.5');
    expect(typed('', 'share')).toBe('');
  });

  it('is a whole number where it is one', () => {
    expect(['40', ' 7 ', '4.5', '-1', 'x', '1001'].map(wholeOf)).toEqual([40, 7, 0, 0, 0, 0]);
    expect(withStage(['thcs'], 'th', true, ['mn', 'th', 'thcs'])).toEqual(['th', 'thcs']);
    expect(withStage(['th', 'thcs'], 'th', false, ['mn', 'th', 'thcs'])).toEqual(['thcs']);
  });
  it('takes its place in the ladder, and leaves it', () => {
    const ladder = { stage: '', steps: [{ level: 1, value: '1' }, { level: 3, value: '3' }] };
    expect(withStep(ladder, 2, '2').map(({ level }) => level)).toEqual([1, 2, 3]);
    expect(withStep(ladder, 3, '')).toEqual([{ level: 1, value: '1' }]);
  });
});
