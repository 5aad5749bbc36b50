import { BYTE_ORDER_MARK, CSV_STYLES, csvRow } from '@vakwerk/domain/shared/csv-text';

/** A table that opens in a spreadsheet: a byte-order mark for the accents, semicolons as in Dutch. */
export const csvText = (rows: readonly (readonly string[])[]): string =>
  `${BYTE_ORDER_MARK}${rows.map((cells) => csvRow(cells, CSV_STYLES.nl)).join('')}`;

/** The text of a CSV file: UTF-8, else what spreadsheets on Windows write. */
export async function readCsvFile(file: Blob): Promise<string> {
  const bytes = await file.arrayBuffer();
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
