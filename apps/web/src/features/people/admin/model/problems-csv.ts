import { csvText } from '../../../../lib/csv-text';

/** One row of the check, with its mistakes in words. */
export interface ProblemRow {
  readonly line: number;
  readonly name: string;
  readonly email: string;
  readonly problems: readonly string[];
}

/** A list that opens in a spreadsheet: a byte-order mark for the accents, semicolons as in Dutch. */
export const problemsCsv = (header: readonly string[], rows: readonly ProblemRow[]): string =>
  csvText([header, ...rows.map(({ line, name, email, problems }) => [String(line), name, email, problems.join(' ')])]);
