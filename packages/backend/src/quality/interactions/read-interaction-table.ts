import {
  checkInteractionRow,
  type InteractionColumn,
  type InteractionRow,
  type InteractionRowProblem,
} from '@vakwerk/domain/quality/interactions/interaction-row';
import { ok, type Result, refused } from '@vakwerk/domain/shared/result';
import { parse } from 'csv-parse/sync';
import { columnOf, instantText, NEEDED_COLUMNS, type TableColumn, wordOf } from './table-columns.js';

export interface TableRow {
  /** Line in the file, the header being 1. */
  readonly line: number;
  /** As it stands in the file, also when it is wrong. */
  readonly reference: string;
  readonly row: InteractionRow | null;
  readonly problems: readonly InteractionRowProblem[];
}

export interface InteractionTable {
  readonly rows: readonly TableRow[];
  /** Header words we do not know; what stands under them is left alone. */
  readonly ignoredColumns: readonly string[];
}

export interface TableRefusal {
  readonly code: 'tableNotReadable' | 'tableTooLong' | 'columnsMissing';
  readonly columns: readonly string[];
}

export const TABLE_MAX_ROWS = 5_000;
export const TABLE_MAX_CHARACTERS = 2_000_000;

/**
 * Reads a CSV about interactions (comma, semicolon or tab; with or without a byte-order mark), every row with all its problems.
 * An employee number nobody has is no problem here: that interaction is parked.
 */
export function readInteractionTable(csv: string, now: Date): Result<InteractionTable, TableRefusal> {
  if (csv.length > TABLE_MAX_CHARACTERS) return refused({ code: 'tableTooLong', columns: [] });
  const records = readRecords(csv);
  const [header, ...lines] = records ?? [];
  if (!header || lines.length === 0) return refused({ code: 'tableNotReadable', columns: [] });
  if (lines.length > TABLE_MAX_ROWS) return refused({ code: 'tableTooLong', columns: [] });
  const columns = header.record.map(columnOf);
  const missing = NEEDED_COLUMNS.filter((column) => !columns.includes(column));
  if (missing.length > 0) return refused({ code: 'columnsMissing', columns: missing });
  const referencesSeen = new Set<string>();
  const rows = lines.map(({ record, info }) => {
    const cells = cellsOf(columns, record);
    const employeeNumbers = new Set([(cells.employeeNumber ?? '').trim()]);
    const checked = checkInteractionRow(cells, { employeeNumbers, referencesSeen, now });
    const reference = (cells.reference ?? '').trim();
    referencesSeen.add(reference);
    return { line: info.lines, reference, row: checked.ok ? checked.value : null, problems: checked.ok ? [] : checked.error };
  });
  return ok({ rows, ignoredColumns: header.record.filter((word, n) => word !== '' && columns[n] === null) });
}

function readRecords(csv: string): { record: string[]; info: { lines: number } }[] | null {
  const firstLine = csv.split('\n', 1)[0] ?? '';
  const delimiter =
    [';', '\t', ','].toSorted((one, other) => firstLine.split(other).length - firstLine.split(one).length)[0] ?? ',';
  try {
    return parse(csv, {
      bom: true,
      delimiter,
      trim: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
      relax_column_count: true,
      info: true,
    }) as unknown as { record: string[]; info: { lines: number } }[];
  } catch {
    return null;
  }
}

const WORDED: readonly string[] = ['channel', 'direction', 'language'];

function cellsOf(
  columns: readonly (TableColumn | null)[],
  record: readonly string[],
): Partial<Record<InteractionColumn, string>> {
  const { zone = '', ...cells } = Object.fromEntries(
    columns.flatMap((column, n) => {
      const cell = record[n] ?? '';
      return column ? [[column, WORDED.includes(column) ? wordOf(cell) : cell]] : [];
    }),
  ) as Partial<Record<TableColumn, string>>;
  return { ...cells, startedAt: instantText(cells.startedAt ?? '', zone) };
}
