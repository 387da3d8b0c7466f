export interface Option {
  value: string;
  label: string;
  /** A second line that tells two of the same name apart. */
  note?: string;
}

/** Options for what has been typed; the signal ends a question that nobody waits for any more. */
export type Load = (typed: string, signal: AbortSignal) => Promise<Option[]>;
