/** The tree of authorities as far as it was opened: two levels with each question, so that a node knows its count. */
import { call } from '$api/client';
import type { School, ScoreLine, UnitNode } from '$api/types';

export const shownAtOnce = 100;
const mostSchools = 200;

/** Children by parent, of what one answer told. */
export function childrenOf(nodes: readonly UnitNode[]): Map<string, UnitNode[]> {
  const found = new Map<string, UnitNode[]>();
  for (const node of nodes) {
    if (node.parent_id === null || node.depth === 0) continue;
    found.set(node.parent_id, [...(found.get(node.parent_id) ?? []), node]);
  }
  return found;
}

/** Those whose children the answer would have told: all but the lowest level. */
export function settled(nodes: readonly UnitNode[], levels: number): string[] {
  return nodes.filter(({ depth }) => depth < levels).map(({ unit_id }) => unit_id);
}

export class TreeWork {
  roots = $state.raw<UnitNode[]>([]);
  children = $state.raw<ReadonlyMap<string, UnitNode[]>>(new Map());
  opened = $state.raw<ReadonlySet<string>>(new Set());
  opening = $state('');
  waiting = $state(true);
  fault = $state.raw<unknown>(null);
  /** By unit; of a large tree only of those that were asked for. */
  schools = $state.raw<ReadonlyMap<string, string>>(new Map());
  scores = $state.raw<ReadonlyMap<string, ScoreLine>>(new Map());
  readonly #root: string | null;

  constructor(root: string | null) {
    this.#root = root;
  }

  async begin(): Promise<void> {
    this.fault = null;
    this.waiting = true;
    try {
      const nodes = await this.#ask(this.#root);
      this.roots = nodes.filter(({ depth }) => depth === 0);
      this.opened = new Set(nodes.filter(({ depth }) => depth < 2).map(({ unit_id }) => unit_id));
    } catch (fault) {
      this.fault = fault;
    }
    this.waiting = false;
    void this.#know();
  }

  async toggle(node: UnitNode): Promise<void> {
    const next = new Set(this.opened);
    if (next.delete(node.unit_id)) {
      this.opened = next;
      return;
    }
    next.add(node.unit_id);
    this.opened = next;
    // Its children are known, but not how many each of them has.
    const below = this.children.get(node.unit_id);
    if (below?.every(({ unit_id, kind }) => kind === 'school' || this.children.has(unit_id))) return;
    this.opening = node.unit_id;
    try {
      await this.#ask(node.unit_id);
    } catch (fault) {
      this.fault = fault;
    }
    this.opening = '';
  }

  /** The page of the school that a unit is; the unit's own where there is none to see. */
  async href(unit: string): Promise<string> {
    const known = this.schools.get(unit);
    if (known) return `/r/org/schools/${known}`;
    const query = { 'filter[unit_id]': unit, limit: 1 };
    const answer = await call<School[]>('GET', '/api/v1/org/schools', { query }).catch(() => null);
    const id = answer?.data[0]?.id;
    return id ? `/r/org/schools/${id}` : `/r/org/units/${unit}`;
  }

  async #ask(root: string | null): Promise<UnitNode[]> {
    const levels = 2;
    const { data } = await call<UnitNode[]>('GET', '/api/v1/org/tree', { query: { root_id: root ?? undefined, levels } });
    const next = new Map(this.children);
    for (const id of settled(data, levels)) next.set(id, []);
    for (const [parent, list] of childrenOf(data)) next.set(parent, list);
    this.children = next;
    return data;
  }

  /** What is known of the schools is a comfort: the tree stands without it. */
  async #know(): Promise<void> {
    const [schools, scores] = await Promise.all([
      call<School[]>('GET', '/api/v1/org/schools', { query: { limit: mostSchools } }).catch(() => null),
      call<ScoreLine[]>('GET', '/api/v1/quality/school-scores').catch(() => null)
    ]);
    this.schools = new Map(schools?.data.map(({ id, unit_id }) => [unit_id, id]));
    this.scores = new Map(scores?.data.map((line) => [line.key, line]));
  }
}
