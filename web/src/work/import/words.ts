/** What states, outcomes and filters of an import are called. */
import type { Import } from '$api/types';
import { m } from '$i18n';
import type { Line, Show } from './types';

type Tone = 'neutral' | 'good' | 'waiting' | 'bad' | 'info';

export const filters: readonly Show[] = ['all', 'errors', 'warnings', 'created', 'updated', 'same', 'left_out', 'corrected'];

export function filterWord(show: Show): string {
  return {
    all: m.import_show_all,
    errors: m.import_show_errors,
    warnings: m.import_show_warnings,
    created: m.import_show_created,
    updated: m.import_show_updated,
    same: m.import_show_same,
    rejected: m.import_show_rejected,
    left_out: m.import_show_left_out,
    corrected: m.import_show_corrected
  }[show]();
}

export function outcomeWord(outcome: Line['outcome']): { word: string; tone: Tone } {
  return {
    created: { word: m.import_line_created(), tone: 'good' as const },
    updated: { word: m.import_line_updated(), tone: 'info' as const },
    same: { word: m.import_line_same(), tone: 'neutral' as const },
    rejected: { word: m.import_line_rejected(), tone: 'bad' as const },
    left_out: { word: m.import_line_left_out(), tone: 'neutral' as const }
  }[outcome];
}

export function stateWord(row: Import): { word: string; tone: Tone } {
  return {
    previewing: { word: m.import_state_previewing(), tone: 'info' as const },
    previewed: { word: m.import_state_previewed(), tone: 'waiting' as const },
    applying: { word: m.import_state_applying(), tone: 'info' as const },
    applied: { word: m.import_state_applied(), tone: 'good' as const },
    undoing: { word: m.import_state_undoing(), tone: 'info' as const },
    undone: { word: m.import_state_undone(), tone: 'neutral' as const },
    failed: { word: m.import_state_failed(), tone: 'bad' as const }
  }[row.state];
}
