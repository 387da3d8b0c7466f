import type { FrameworkLine } from '$api/types';
import { m } from '$i18n';
import { showDay, todayInVietnam } from '$ui/day';

type Held = Pick<FrameworkLine, 'state' | 'valid_from' | 'valid_to'>;

/** What a version is today: one whose day has not come holds nowhere yet, one whose day is over no more. */
export type Standing = 'draft' | 'coming' | 'in_force' | 'over';
export function standingOf(line: Held, today = todayInVietnam()): Standing {
  if (line.state === 'draft') return 'draft';
  if (line.valid_to && line.valid_to < today) return 'over';
  if (line.valid_from && line.valid_from > today) return 'coming';
  return 'in_force';
}

export function stateWord(line: Held): { word: string; tone: 'good' | 'waiting' | 'neutral' | 'info' } {
  switch (standingOf(line)) {
    case 'draft':
      return { word: m.frameworks_draft(), tone: 'waiting' };
    case 'coming':
      return { word: m.frameworks_coming(), tone: 'info' };
    case 'over':
      return { word: m.frameworks_retired(), tone: 'neutral' };
    default:
      return { word: m.frameworks_in_force(), tone: 'good' };
  }
}

/** "từ 1/1/2027 đến 30/6/2027" */
export function periodOf(line: Held): string {
  if (!line.valid_from) return '';
  const from = showDay(line.valid_from);
  return line.valid_to ? m.frameworks_from_to({ from, to: showDay(line.valid_to) }) : m.frameworks_from({ from });
}

const outcomes: Record<string, () => string> = {
  not_recognised: m.frameworks_not_recognised,
  recognised: m.frameworks_recognised,
  exemplary: m.frameworks_exemplary
};
/** What an outcome is called: "level_2" and "targets_5" carry their number. */
export function outcomeWord(outcome: string): string {
  const [kind, n] = outcome.split('_');
  if (kind === 'level') return m.frameworks_level({ n: Number(n) });
  if (kind === 'targets') return m.frameworks_targets({ n: Number(n) });
  return outcomes[outcome]?.() ?? m.frameworks_unmeasured();
}

const stages: Record<string, () => string> = {
  mn: m.frameworks_stage_mn,
  th: m.frameworks_stage_th,
  thcs: m.frameworks_stage_thcs,
  thpt: m.frameworks_stage_thpt,
  gdtx: m.frameworks_stage_gdtx
};
export const stageWord = (stage: string): string => stages[stage]?.() ?? stage;
