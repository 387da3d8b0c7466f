export interface Fact {
  label: string;
  /** Empty: not shown. */
  value: string;
  href?: string;
  /** Smaller, below. */
  note?: string;
  tone?: '' | 'bad' | 'waiting';
  /** A figure. */
  big?: boolean;
}
