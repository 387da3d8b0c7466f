/** What the server tells of a file that is being brought in, beside the row of the import. */
export type Show = 'all' | 'errors' | 'warnings' | 'created' | 'updated' | 'same' | 'rejected' | 'left_out' | 'corrected';
export type Severity = 'information' | 'warning' | 'error';
export type DayOrder = 'as_column_tells' | 'day_first' | 'month_first';

export interface Said {
  code: string;
  severity: Severity;
  message_vi: string;
  message_en: string;
}

export interface LineFinding extends Said {
  /** Its place among the columns of the head; null: about the line. */
  column: number | null;
  proposal: string;
  /** How many lines say the same there and are complained of for it. */
  alike: number;
}

export interface LineChange {
  field: string;
  label_vi: string;
  label_en: string;
  old: string;
  new: string;
}

export interface Line {
  sheet: string;
  row: number;
  outcome: 'created' | 'updated' | 'same' | 'rejected' | 'left_out';
  record?: string;
  cells: string[];
  findings: LineFinding[];
  corrected?: number[];
  changes?: LineChange[];
}

export interface Column {
  /** Empty: not understood, or left out. */
  field: string;
  header: string;
  source: 'recognised' | 'chosen' | 'remembered';
  hidden: boolean;
  day_order: DayOrder;
  samples: string[];
  /** Words that the column uses again and again. */
  values: string[];
  places: { sheet: string; column: string; width: number }[];
}

export interface Kind extends Said {
  kind: string;
  column?: number;
  count: number;
}

export interface Head {
  counts: Partial<Record<Show, number>>;
  kinds: Kind[];
  columns: Column[];
  findings: (Said & { sheet: string })[];
}

export interface LineWindow {
  total: number;
  offset: number;
  lines: Line[];
}

export interface Recognised {
  worksheets: { name: string; rows: number; hidden: boolean }[];
  lists: { code: string; label_vi: string; label_en: string; understood: number; unknown: number; records: number }[];
}
