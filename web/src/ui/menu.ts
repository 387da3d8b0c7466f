export interface MenuItem {
  label: string;
  /** A second line. */
  note?: string;
  icon?: string;
  href?: string;
  onselect?: () => void;
  /** Marks the one that holds now. */
  current?: boolean;
  danger?: boolean;
  /** Begins a group. */
  separated?: boolean;
}
