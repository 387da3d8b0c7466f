/**
 * What the server says about its lists: `GET /api/v1/platform/screens` and `…/screens/{id}`.
 * Labels come in the language that was asked for.
 */

export type View = 'table' | 'cards' | 'board' | 'calendar' | 'tree';
export type Role = 'identity' | 'status' | 'measure' | 'money' | 'when' | 'text';
export type Tone = 'neutral' | 'good' | 'waiting' | 'bad' | 'info';
export type Privacy = 'none' | 'personal' | 'sensitive' | 'secret';
export type FieldType =
  | 'text'
  | 'long_text'
  | 'integer'
  | 'decimal'
  | 'money'
  | 'date'
  | 'instant'
  | 'time'
  | 'yes_no'
  | 'choice'
  | 'reference'
  | 'choices'
  | 'list'
  | 'json';

export interface ScreenSummary {
  /** "people.pupils": module and plural. */
  id: string;
  /** "/api/v1/people/pupils" */
  path: string;
  /** Of the list: "Học sinh". */
  label: string;
  /** Navigation group; empty: not in the navigation. */
  group: string;
  group_label: string;
  /** A lucide icon. */
  icon: string;
  view: View;
  can_create: boolean;
}

export interface Choice {
  value: string;
  label: string;
  tone: Tone;
}

export interface FieldInfo {
  name: string;
  label: string;
  help: string;
  type: FieldType;
  role: Role;
  /** What a phone keeps: 1 always, 3 never. */
  priority: 1 | 2 | 3;
  section: string;
  /** The server refuses a row without it. */
  required: boolean;
  /** May be null on the wire; texts are cleared by ''. */
  nullable: boolean;
  /** Characters of a text. */
  limit: number;
  minimum: number | null;
  /** Of a measure: below it is bad. */
  low: number | null;
  choices: Choice[];
  /** Of a reference: the screen it points to; empty: unknown or not readable. */
  target: string;
  target_path: string;
  /** The field of the target that names it. */
  target_title: string;
  /** Of a reference to code entries: filter[list]=… */
  code_list: string;
  /** Kept by the server: shown, never sent. */
  kept: boolean;
  /** Set when the row is made, not changed later. */
  fixed: boolean;
  /** Sensitive and secret values are null until they are asked for by reveal=. */
  privacy: Privacy;
  searched: boolean;
  sorts: boolean;
  filters: boolean;
  /** 'phone', 'email', 'person-name', 'personal-number' or nothing. */
  form: string;
  /** Added by the school; its name begins with 'x_'. */
  custom: boolean;
}

export interface Section {
  id: string;
  label: string;
}

/** A view that the server declares. */
export interface NamedView {
  id: string;
  label: string;
  /** "filter[state]=…&sort=…" */
  query: string;
  tone: Tone;
}

/** What to do next about a row; the first rule that holds is shown. */
export interface NextStep {
  field: string;
  /** Wire values; 'null' for empty, 'past' for days before today. */
  is: string[];
  text: string;
  action_label: string;
  /** An address of the client; {id} and {field} are replaced. Empty: none. */
  action: string;
  tone: Tone;
}

/** Rows of another list that belong to a row. */
export interface Part {
  screen: string;
  /** The field of the part that points here. */
  by: string;
  /** The field of this row whose value is compared; 'id' as a rule. */
  through: string;
  label: string;
  view: View;
}

/** What the module does with one row: POST to `path`, {id} replaced, with these fields. */
export interface Action {
  id: string;
  label: string;
  path: string;
  fields: FieldInfo[];
  /** Fetched by GET: a file is made of the row, and nothing changes. */
  prints: boolean;
}

export interface Creation {
  /** Where the new row is posted. */
  path: string;
  fields: FieldInfo[];
}

export interface Abilities {
  change: boolean;
  end: boolean;
  bulk: boolean;
  reveal: boolean;
  history: boolean;
  notes: boolean;
  /** Code of the sheet that fills this list; empty: none. */
  import_sheet: string;
}

export interface Screen extends ScreenSummary {
  /** "people_pupil": the name that saved views are kept under. */
  entity: string;
  /** Of the ids: "pup". */
  prefix: string;
  /** One row: "Học sinh". */
  one: string;
  /** The main button: "Thêm học sinh". */
  verb: string;
  /** Nothing yet: what this is. */
  empty: string;
  /** Fields that name a row. */
  title: string[];
  subtitle: string[];
  sort: string;
  fields: FieldInfo[];
  sections: Section[];
  views: NamedView[];
  next_steps: NextStep[];
  parts: Part[];
  actions: Action[];
  /** Done with the list, not with one row. */
  list_actions: Action[];
  /** null: may not create here. Its fields may differ from those of the row. */
  creation: Creation | null;
  can: Abilities;
  /** Rows that hold from a day to a day: changed by POST {path}/{id}/change. */
  dated: { from: string; to: string } | null;
  /** Field that holds the campus, or nothing. */
  campus: string;
  person: string;
}

export interface Hit {
  id: string;
  screen: string;
  title: string;
  subtitle: string;
  /** Label of the screen. */
  kind: string;
}

export type Value = string | number | boolean | null | undefined | Value[] | { [key: string]: Value };

/** One row as the API answers it. */
export interface Row {
  id: string;
  version: number;
  ended_at?: string;
  [field: string]: Value;
}

/** `x_names` of an answer: the displayed name of each id that the rows point to. */
export type Names = Record<string, string>;

/** "people.pupils" → "/r/people/pupils" */
export function screenHref(screenId: string): string {
  const [module, plural] = screenId.split('.');
  return `/r/${module}/${plural}`;
}

export function recordHref(screenId: string, id: string): string {
  return `${screenHref(screenId)}/${id}`;
}

/** What stands for a row in lists: the fields of its name, and those that stand smaller below it. */
export interface Naming {
  title: string[];
  subtitle: string[];
}

/**
 * Rows that hang on others have no name of their own, or only a day or a state, which tells them apart on the page of
 * what they hang on. Among others they are called like the first row that they point to.
 */
export function namingOf(screen: Screen): Naming {
  const { title, subtitle } = screen;
  const find = (name: string) => screen.fields.find((field) => field.name === name);
  const named = title.some((name) => ['text', 'long_text', 'reference'].includes(find(name)?.type ?? ''));
  const references = screen.fields.filter((field) => field.type === 'reference' && field.target !== '');
  const first = references.find((field) => field.priority < 3) ?? references[0];
  if (named || !first) return { title, subtitle };
  const below = [...title, ...subtitle].filter((name) => name !== first.name && find(name)?.role !== 'status');
  return { title: [first.name], subtitle: below };
}

const people = new Set(['people.persons', 'people.pupils', 'people.staff-members']);

/** Rows that stand for people get initials; the name of a room does not begin with a person. */
export function namesPeople(screen: Screen): boolean {
  const first = namingOf(screen).title[0];
  const title = screen.fields.find((field) => field.name === first);
  return title?.name === 'full_name' || title?.form === 'person-name' || people.has(title?.target ?? '');
}
