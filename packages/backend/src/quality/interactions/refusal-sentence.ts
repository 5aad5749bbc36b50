import { isMessageId, type Language } from '@vakwerk/i18n/catalogue';
import { formatMessage } from '@vakwerk/i18n/format-message';
import { CATALOGUES } from '@vakwerk/i18n/server-catalogues';
import type { ImportRefusalCode } from './import-refused.js';
import type { TableRefusal } from './read-interaction-table.js';

/** Why it was not brought in and what to do, for a reader without a catalogue: a terminal. */
export const refusalSentence = (language: Language, code: ImportRefusalCode): string =>
  formatMessage(CATALOGUES[language], language, `quality.import.refused.${code}`);

/** What is wrong with a cell of a list. */
export function rowSentence(language: Language, code: string): string {
  const id = `quality.import.row.${code}`;
  const catalogue = CATALOGUES[language];
  return formatMessage(catalogue, language, isMessageId(catalogue, id) ? id : 'quality.import.row.unknown');
}

/** What a column is called in lists. */
export function columnWord(language: Language, column: string): string {
  const id = `quality.import.column.${column}`;
  const catalogue = CATALOGUES[language];
  return formatMessage(catalogue, language, isMessageId(catalogue, id) ? id : 'quality.import.column.unknown');
}

/** Why a list cannot be used at all. */
export const tableSentence = (language: Language, code: TableRefusal['code'], columns: readonly string[]): string =>
  formatMessage(CATALOGUES[language], language, `quality.import.table.${code}`, {
    columns: columns.map((column) => columnWord(language, column)).join(', '),
  });
