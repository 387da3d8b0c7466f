/** What is looked for in a log, as the address has it. */
export interface AuditQuery {
  who: string | undefined;
  person: string | undefined;
  /** A screen: "people.pupils". */
  kind: string | undefined;
  row: string | undefined;
  from: string | undefined;
  to: string | undefined;
}
