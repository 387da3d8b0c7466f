import type { UnitNode } from '$api/types';
import { m } from '$i18n';

export function kindWord(kind: UnitNode['kind']): string {
  const words: Record<UnitNode['kind'], () => string> = {
    ministry: m.tree_ministry,
    province: m.tree_province,
    district: m.tree_district,
    commune: m.tree_commune,
    school: m.tree_school,
    campus: m.tree_campus,
    unit: m.tree_unit
  };
  return words[kind]();
}
