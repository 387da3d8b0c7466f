import type { FieldInfo } from '../metadata';

/** A field with the values that do not matter to a test filled in. */
export function field(wanted: Partial<FieldInfo>): FieldInfo {
  return {
    name: 'field',
    label: 'Field',
    help: '',
    type: 'text',
    role: 'text',
    priority: 2,
    section: '',
    required: false,
    nullable: false,
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
    ...wanted
  };
}
