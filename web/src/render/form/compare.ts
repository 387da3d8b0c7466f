/** Two people changed the same row: what I opened, what I typed, what stands there now. */
import type { FieldInfo, Row } from '../metadata';
import { editable, typedOf } from './changes';
import { read, same, type Draft, type Typed } from './reading';

export type Side = 'mine' | 'theirs';

export interface Difference {
  field: FieldInfo;
  opened: Typed;
  mine: Typed;
  theirs: Typed;
  /** Who changed it; both: a choice is needed. */
  by: Side | 'both';
  /** Theirs is hidden and was not asked for yet: whether they changed it nobody knows. */
  unseen?: boolean;
}

/** Equal when the wire would see no difference: "0901 234 567" and "0901234567" are one number. */
function alike(field: FieldInfo, left: Typed, right: Typed): boolean {
  if (same(left, right)) return true;
  const one = read(field, left);
  const other = read(field, right);
  if ('fault' in one || 'fault' in other) return false;
  return JSON.stringify(one.value) === JSON.stringify(other.value);
}

/** Of `unseen` fields the row does not tell what stands there now: where I changed one, I have to choose. */
export function compare(
  fields: FieldInfo[],
  opened: Draft,
  mine: Draft,
  theirs: Row,
  unseen: ReadonlySet<string> = new Set()
): Difference[] {
  const now = typedOf(fields, theirs);
  const differences: Difference[] = [];
  for (const field of fields) {
    if (!editable(field, false)) continue;
    const before = opened[field.name] ?? '';
    const my = mine[field.name] ?? '';
    const their = now[field.name] ?? '';
    const iDid = !alike(field, before, my);
    if (unseen.has(field.name)) {
      if (iDid) differences.push({ field, opened: before, mine: my, theirs: '', by: 'both', unseen: true });
      continue;
    }
    const theyDid = !alike(field, before, their);
    if ((!iDid && !theyDid) || (iDid && theyDid && alike(field, my, their))) continue;
    const by = iDid && theyDid ? 'both' : iDid ? 'mine' : 'theirs';
    differences.push({ field, opened: before, mine: my, theirs: their, by });
  }
  return differences;
}

/**
 * The controls after the choice, on top of the row as it is now. Where only one side changed a field its
 * value stands unless somebody chose otherwise.
 */
export function merge(fields: FieldInfo[], theirs: Row, differences: Difference[], chosen: Record<string, Side>): Draft {
  const merged = typedOf(fields, theirs);
  for (const { field, mine, by } of differences) {
    const side = chosen[field.name] ?? (by === 'theirs' ? 'theirs' : 'mine');
    if (side === 'mine') merged[field.name] = mine;
  }
  return merged;
}
