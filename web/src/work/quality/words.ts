import { m } from '$i18n';

export function severityWords(): Record<string, string> {
  return { error: m.quality_error(), warning: m.quality_warning(), information: m.quality_information() };
}

export const severityTones = { error: 'bad', warning: 'waiting', information: 'info' } as const;
