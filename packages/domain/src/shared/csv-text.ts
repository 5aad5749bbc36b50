/** How a table is written for the spreadsheets of a language: Dutch ones split at semicolons and read a comma in numbers. */
export interface CsvStyle {
  readonly separator: ';' | ',';
  readonly decimal: ',' | '.';
}

export const CSV_STYLES: Readonly<Record<'nl' | 'en', CsvStyle>> = {
  nl: { separator: ';', decimal: ',' },
  en: { separator: ',', decimal: '.' },
};

/** What stands before the first row: without it a spreadsheet reads accents wrong. */
export const BYTE_ORDER_MARK = '\uFEFF';

export type CsvValue = string | number | null;

/** A text that begins like a formula would run in a spreadsheet (also behind spaces, and in its wide forms); an apostrophe keeps it text. */
const FORMULA = /^[\s\uFEFF]*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/;

/** One row with its line end. Numbers stay numbers, texts are quoted, null is an empty cell. */
export function csvRow(values: readonly CsvValue[], { separator, decimal }: CsvStyle): string {
  const cell = (value: CsvValue) => {
    if (value === null) return '';
    if (typeof value === 'number') return String(value).replace('.', decimal);
    return `"${(FORMULA.test(value) ? `'${value}` : value).replaceAll('"', '""')}"`;
  };
  return `${values.map(cell).join(separator)}\r\n`;
}
