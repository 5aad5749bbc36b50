/** What erasure does with the rows of one table that are about a person. */
export type Erasure =
  /** They go. */
  | 'delete'
  /** They stay as numbers about nobody: the person they point at has no name any more. */
  | 'keep'
  /** They stay, but these columns get another value: column → SQL, in which the column itself may be read. */
  | Readonly<Record<string, string>>;

/** One table with rows about a person, as its slice hands it over at its door. */
export interface PersonalTable {
  readonly table: string;
  /** Columns that name the person these rows are about. Together with `where` and `others` they are every person in the table. */
  readonly about: readonly string[];
  /** SQL over the row `t`, for a table that finds its person by another way than `about`. $1 the organisation, $2 the person. */
  readonly where?: string;
  /** SQL over `t`, $1 and $2 as above: rows that an export leaves out, because the person may not read them (yet). */
  readonly shown?: string;
  /** Columns that name somebody else: an export tells that there was somebody, never who. */
  readonly others?: readonly string[];
  /** Columns that are in no export: secrets, and bytes that say nothing to a reader. */
  readonly withheld?: readonly string[];
  /** Columns that an export shows in another form: column → SQL over `t`. */
  readonly instead?: Readonly<Record<string, string>>;
  readonly erasure: Erasure;
  /** A statement before that, $1 and $2 as above: files that these rows lead to are put on the list of what must go. */
  readonly before?: string;
  /** The product may not change these rows; one function of the database does it, for who is in the erasure ledger. */
  readonly byLedger?: true;
}

/** Everything one slice knows about people. Every table of the slice is in exactly one of these. */
export interface PersonalDataOfSlice {
  readonly slice: string;
  /** In the order in which erasure takes them: what points at another row comes first. */
  readonly personal: readonly PersonalTable[];
  /** SQL that is true while something of the person must be kept (a legal hold): erasure waits. $1 and $2 as above. */
  readonly holds?: string;
  /** Tables that say nothing about a person but who made or changed the row: table → those columns. */
  readonly made: Readonly<Record<string, readonly string[]>>;
  /** Tables without any person. */
  readonly impersonal: readonly string[];
}

/** Which rows of the table are about the person, as SQL over `t`. */
export const rowsAbout = ({ about, where }: Pick<PersonalTable, 'about' | 'where'>): string =>
  where ?? `(${about.map((column) => `t.${column} = $2`).join(' OR ')})`;

/** A row that hangs under another: SQL for `where`. `key`: the column of this row that holds the parent's id. */
export const under = (key: string, parent: string, person: string): string =>
  `t.${key} IN (SELECT p.id FROM ${parent} p WHERE p.org_id = $1 AND p.${person} = $2)`;
