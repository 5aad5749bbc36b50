/** One row of the check, with its mistakes in words. */
export interface ProblemRow {
  readonly line: number;
  readonly name: string;
  readonly email: string;
  readonly problems: readonly string[];
}

// A cell that begins like a formula would run in a spreadsheet; an apostrophe keeps it text.
const cell = (text: string) => `"${(/^[=+\-@\t\r]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;

/** A list that opens in a spreadsheet: a byte-order mark for the accents, semicolons as in Dutch. */
export const problemsCsv = (header: readonly string[], rows: readonly ProblemRow[]): string =>
  `\uFEFF${[header, ...rows.map(({ line, name, email, problems }) => [String(line), name, email, problems.join(' ')])]
    .map((cells) => cells.map(cell).join(';'))
    .join('\r\n')}\r\n`;
