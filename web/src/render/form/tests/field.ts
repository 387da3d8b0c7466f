/** A field for tests: plain text unless told otherwise. */
import type { FieldInfo } from '../../metadata';

export function field(name: string, more: Partial<FieldInfo> = {}): FieldInfo {
  return {
    name,
    label: name,
    help: '',
    type: 'text',
    role: 'text',
    priority: 2,
    section: '',
    required: false,
    nullable: true,
    limit: 0,
    minimum: null,
    low: null,
    choices: [],
    target: '',
    target_path: '',
    target_title: '',
    code_list: '',
    kept: false,
    fixed: false,
    privacy: 'none',
    searched: false,
    sorts: false,
    filters: false,
    form: '',
    custom: false,
    ...more
  };
}
