import type { CampaignLineReason } from '$api/types';
import { m } from '$i18n';

/** Why somebody has to be asked. */
export function waitingWord(reason: CampaignLineReason): string {
  const words: Partial<Record<CampaignLineReason, () => string>> = {
    not_asked: m.privacy_reason_not_asked,
    text_changed: m.privacy_reason_text_changed,
    own_consent_needed: m.privacy_reason_own_consent,
    child_not_asked: m.privacy_reason_child
  };
  return words[reason]?.() ?? '';
}
