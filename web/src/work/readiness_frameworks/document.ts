/** A framework as one document: what the server keeps as JSON, and what a person sees and types of it. */

export interface Step {
  level: number;
  /** "4/5" as the server writes it. */
  value: string;
}
export interface Ladder {
  stage: string;
  steps: Step[];
}
export interface Item {
  code: string;
  name_vi: string;
  name_en: string;
}
export type Measure = 'share' | 'ratio' | 'number' | 'flag' | 'items';
export interface Part {
  key: string;
  name_vi: string;
  name_en: string;
  measure: Measure;
  rated: boolean;
  when_empty: string;
  topped_up_by: string;
  topped_up_each: number;
  fact: string;
  ladders: Ladder[];
  items: Item[];
}
export interface Node {
  code: string;
  parent: string;
  kind: 'standard' | 'criterion' | 'indicator';
  name_vi: string;
  name_en: string;
  weight: number;
  max_points: number;
  mandatory: boolean;
  legal_basis: string;
  stages: string[];
  parts: Part[];
}
export interface Framework {
  code: string;
  name_vi: string;
  name_en: string;
  scoring: 'levels' | 'linear' | 'points';
  top_level: number;
  points_of_level: number[];
  gate_level: number;
  pass: string;
  good: string;
  /** Whom it assesses; none: every school. */
  stages: string[];
  nodes: Node[];
  [more: string]: unknown;
}

export function read(content: string): Framework {
  // What was kept before there were stages has none.
  return { stages: [], points_of_level: [], ...(JSON.parse(content) as Partial<Framework>) } as Framework;
}

/** The standard above a node; a tree that goes round in circles has none. */
export function standardOf(framework: Framework, node: Node): Node | undefined {
  let at: Node | undefined = node;
  for (let steps = 0; at?.parent && steps <= framework.nodes.length; ++steps) {
    const parent: string = at.parent;
    at = framework.nodes.find((each) => each.code === parent);
  }
  return at && !at.parent ? at : undefined;
}

export const standards = (framework: Framework) => framework.nodes.filter((node) => node.kind === 'standard');

export function indicatorsOf(framework: Framework, standard: Node): Node[] {
  return framework.nodes.filter(
    (node) => node.kind === 'indicator' && standardOf(framework, node)?.code === standard.code
  );
}

/** What counts of a node among its standard. */
export function weightName(framework: Framework): 'weight' | 'max_points' {
  return framework.scoring === 'points' ? 'max_points' : 'weight';
}

export function sumOf(framework: Framework, standard: Node): number {
  const name = weightName(framework);
  return indicatorsOf(framework, standard).reduce((sum, node) => sum + (Number(node[name]) || 0), 0);
}

/** "4/5" of a share is "80 %"; what nobody can read stays as it was typed. */
export function shown(value: string, measure: Measure): string {
  if (measure !== 'share') return value;
  const [over, under = '1'] = value.split('/');
  const share = (Number(over) / Number(under)) * 100;
  if (!/^\d+(\/\d+)?$/.test(value) || !Number.isFinite(share)) return value;
  return `${Number(share.toFixed(2))} %`;
}

/** What was typed, as the server reads it: a comma is a point, a bare number of a share is per cent. */
export function typed(text: string, measure: Measure): string {
  const plain = text.trim().replace(',', '.');
  if (measure !== 'share' || plain === '' || plain.includes('/') || plain.endsWith('%')) return plain;
  return /^\d+(\.\d+)?$/.test(plain) ? `${plain}%` : plain;
}

export function stepAt(ladder: Ladder, level: number): string {
  return ladder.steps.find((step) => step.level === level)?.value ?? '';
}

/** The ladder with another threshold at that level; an empty one asks nothing there. */
export function withStep(ladder: Ladder, level: number, value: string): Step[] {
  const others = ladder.steps.filter((step) => step.level !== level);
  if (value === '') return others;
  return [...others, { level, value }].sort((left, right) => left.level - right.level);
}

export interface Fault {
  path: string;
  text: string;
}

/** Faults of a place itself and of all below it: of "3.1" those of "3.1.students" too, not of "3.10". */
export function faultsAt(faults: readonly Fault[], place: string): Fault[] {
  return faults.filter(({ path }) => path === place || path.startsWith(`${place}.`));
}

/** Places of a framework that have a field of their own outside of the tree. */
const frame = ['scoring', 'points_of_level', 'gate_level', 'pass', 'good'];

export function faultOf(faults: readonly Fault[], place: string): string {
  return faults.filter(({ path }) => path === place).map(({ text }) => text).join(' ');
}

/** What is typed as a whole number; anything else is 0, which the rules find where it is wrong. */
export function wholeOf(text: string): number {
  const given = Number(text.trim());
  return Number.isInteger(given) && given >= 0 && given <= 1000 ? given : 0;
}

/** With a stage or without it, in the order of the stages. */
export function withStage(chosen: readonly string[], stage: string, wanted: boolean, order: readonly string[]): string[] {
  return order.filter((each) => (each === stage ? wanted : chosen.includes(each)));
}

/** Faults that no field shows. */
export function otherFaults(faults: readonly Fault[], framework: Framework): Fault[] {
  return faults.filter(({ path }) => !frame.includes(path) && !framework.nodes.some((node) => path === node.code || path.startsWith(`${node.code}.`)));
}
