/** How many findings wait, by class and by what they are about. */
import type { WorklistLine } from '$api/types';
import { noClass, type Wanted } from './worklist.svelte';

export interface Counted {
  id: string;
  label: string;
  count: number;
}

function fits(line: WorklistLine, wanted: Wanted): boolean {
  const room = wanted.class_id === noClass ? line.class_id === null : !wanted.class_id || line.class_id === wanted.class_id;
  return (
    room &&
    (!wanted.fixer || line.fixer === wanted.fixer) &&
    (!wanted.severity || line.severity === wanted.severity) &&
    (!wanted.kind || line.kind === wanted.kind) &&
    (!wanted.field || line.field === wanted.field)
  );
}

export function sumOf(lines: readonly WorklistLine[], wanted: Wanted): number {
  return lines.filter((line) => fits(line, wanted)).reduce((sum, line) => sum + line.findings, 0);
}

function summed(lines: readonly WorklistLine[], name: (line: WorklistLine) => [id: string, label: string]): Counted[] {
  const found = new Map<string, Counted>();
  for (const line of lines) {
    const [id, label] = name(line);
    const one = found.get(id) ?? { id, label, count: 0 };
    found.set(id, { ...one, count: one.count + line.findings });
  }
  return [...found.values()];
}

const byName = new Intl.Collator('vi', { numeric: true });

/** Classes in the order of their names; what is of no class last. */
export function roomsOf(lines: readonly WorklistLine[], wanted: Wanted, rest: string): Counted[] {
  const of = lines.filter((line) => fits(line, { fixer: wanted.fixer, severity: wanted.severity }));
  const all = summed(of, (line) => [line.class_id ?? noClass, line.class_id ? line.class_name : rest]);
  return all.sort((a, b) => Number(a.id === noClass) - Number(b.id === noClass) || byName.compare(a.label, b.label));
}

/** What the findings are about, the most frequent first. */
export function subjectsOf(lines: readonly WorklistLine[], wanted: Wanted, label: (line: WorklistLine) => string): Counted[] {
  const of = lines.filter((line) => fits(line, { ...wanted, field: undefined, kind: undefined }));
  const all = summed(of, (line) => [`${line.kind} ${line.field}`, label(line)]);
  return all.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count || byName.compare(a.label, b.label));
}
