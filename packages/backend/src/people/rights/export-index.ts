import { type Catalogue, isMessageId, type Language } from '@vakwerk/i18n/catalogue';
import { formatMessage } from '@vakwerk/i18n/format-message';
import { CATALOGUES } from '@vakwerk/i18n/server-catalogues';
import type { PartOfPerson } from './person-data.reader.js';

export interface IndexLine extends PartOfPerson {
  readonly path: string;
  readonly rows: number;
}

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => SIGNS[sign] ?? sign);

/** What a table holds, in the words of a reader; the name of the table where nobody wrote words for it. */
export function titleOf(table: string, language: Language): string {
  const catalogue: Catalogue = CATALOGUES[language];
  const id = `people.rights.table.${table}`;
  return isMessageId(catalogue, id) ? formatMessage(catalogue, language, id) : table;
}

/** A page that opens in any browser: what is in this archive, where, and what is not. */
export function exportIndex(language: Language, name: string, date: string, lines: readonly IndexLine[]): string {
  const t = (id: Parameters<typeof formatMessage>[2], values = {}): string =>
    escaped(formatMessage(CATALOGUES[language], language, id, values));
  const row = ({ path, table, rows }: IndexLine): string =>
    `<tr><td><a href="${escaped(path)}">${escaped(titleOf(table, language))}</a></td><td>${rows}</td></tr>`;
  const list = (kind: PartOfPerson['kind']): string =>
    `<table><tr><th>${t('people.rights.index.what')}</th><th>${t('people.rights.index.rows')}</th></tr>${lines
      .filter((line) => line.kind === kind && line.rows > 0)
      .map(row)
      .join('')}</table>`;
  return `<!doctype html><html lang="${language}"><meta charset="utf-8"><title>${t('people.rights.index.title', { name })}</title>
<style>body{font:16px/1.5 system-ui;max-width:46rem;margin:2rem auto;padding:0 1rem}td,th{text-align:left;padding:.2rem 1rem .2rem 0}</style>
<h1>${t('people.rights.index.title', { name })}</h1><p>${t('people.rights.index.intro', { date })}</p>
<h2>${t('people.rights.index.about')}</h2>${list('about')}
<h2>${t('people.rights.index.deeds')}</h2><p>${t('people.rights.index.deedsText')}</p>${list('deeds')}
<h2>${t('people.rights.index.notHere')}</h2><p>${t('people.rights.index.notHereText')}</p></html>
`;
}
