/**
 * A row by physical column names. A lookup column holds the target's id; the owner column `ownerid` holds a user's or team's id and
 * `owneridtype` says which ('systemuser' | 'team'). Column `versionnumber` rises with every change of the row.
 */
export type Row = Readonly<Record<string, unknown>>;

/** The rows of the demo organisation in memory. Ids are lower-case GUIDs. */
export interface Store {
  /** All rows of a table, in order of insertion. Unknown tables have none. */
  rows(table: string): Iterable<Row>;
  get(table: string, id: string): Row | undefined;
  /** Rows whose column equals the value; indexed, so cheap. */
  where(table: string, column: string, value: unknown): readonly Row[];
  insert(table: string, row: Record<string, unknown>): Row;
  update(table: string, id: string, changes: Record<string, unknown>): Row;
  remove(table: string, id: string): void;
  /** Runs `work`; when it throws, every change it made is taken back. May be nested. */
  transaction<T>(work: () => T): T;
}

/** A refusal in Dataverse's own words; becomes `{"error":{"code","message"}}`. */
export class Fault extends Error {
  readonly status: number;
  readonly code: string;
  readonly headers: Readonly<Record<string, string>>;
  constructor(status: number, code: string, message: string, headers: Record<string, string> = {}) {
    super(message);
    this.status = status;
    this.code = code;
    this.headers = headers;
  }
}
