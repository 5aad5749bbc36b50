import type { InteractionColumn } from '@vakwerk/domain/quality/interactions/interaction-row';

/** Header words of exports, in both languages; `zone` is a column of its own for times without one. */
const COLUMNS: Readonly<Record<InteractionColumn | 'zone', readonly string[]>> = {
  reference: ['reference', 'id', 'call id', 'interaction id', 'referentie', 'kenmerk', 'gespreks-id', 'gespreksnummer'],
  employeeNumber: ['employee number', 'agent', 'agent id', 'agent number', 'personeelsnummer', 'medewerkernummer', 'medewerker'],
  queue: ['queue', 'wachtrij', 'lijn'],
  channel: ['channel', 'kanaal'],
  direction: ['direction', 'richting'],
  startedAt: [
    'started at',
    'start',
    'start time',
    'date and time',
    'begonnen',
    'begin',
    'starttijd',
    'datum en tijd',
    'tijdstip',
  ],
  zone: ['zone', 'time zone', 'tijdzone'],
  durationSeconds: ['duration', 'duration seconds', 'seconds', 'duur', 'duur in seconden', 'seconden'],
  language: ['language', 'taal'],
  customerReference: [
    'customer',
    'customer reference',
    'customer number',
    'phone number',
    'klant',
    'klantnummer',
    'klantkenmerk',
    'telefoonnummer',
  ],
  subject: ['subject', 'topic', 'onderwerp'],
  paused: ['paused', 'pauses', 'redacted', 'pauze', 'pauzes', 'gepauzeerd', 'weggelaten'],
  file: ['file', 'file name', 'bestand', 'bestandsnaam'],
};
export type TableColumn = keyof typeof COLUMNS;
export const NEEDED_COLUMNS = ['reference', 'employeeNumber', 'channel', 'direction', 'startedAt'] as const;

const plain = (word: string) => word.toLowerCase().replaceAll(/[\s_-]+/g, '');
const BY_WORD = new Map(
  Object.entries(COLUMNS).flatMap(([column, words]) =>
    [column, ...words].map((word) => [plain(word), column as TableColumn] as const),
  ),
);

/** The column a header word names; null for a word we do not know. Capitals, spaces, `_` and `-` do not matter. */
export const columnOf = (word: string): TableColumn | null => BY_WORD.get(plain(word)) ?? null;

const WORDS: Readonly<Record<string, string>> = {
  telefoon: 'phone',
  telefonie: 'phone',
  call: 'phone',
  voice: 'phone',
  inkomend: 'inbound',
  in: 'inbound',
  uitgaand: 'outbound',
  uit: 'outbound',
  out: 'outbound',
  nederlands: 'nl',
  dutch: 'nl',
  engels: 'en',
  english: 'en',
};

/** Our own word for what an export says in a channel, direction or language cell. */
export const wordOf = (cell: string): string => WORDS[cell.toLowerCase()] ?? cell;

const DUTCH_DATE = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4})(?=[ T])/;
const HAS_ZONE = /(?:Z|[+-]\d{2}:?\d{2}|[A-Za-z]+\/[A-Za-z_/]+)$/;

/** `23-11-2026 10:15` and a zone column become `2026-11-23 10:15 Europe/Amsterdam`; a zone in the cell itself wins. */
export function instantText(cell: string, zone: string): string {
  const iso = cell.trim().replace(DUTCH_DATE, (_, day: string, month: string, year: string) => {
    return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  });
  return zone.trim() === '' || HAS_ZONE.test(iso) ? iso : `${iso} ${zone.trim()}`;
}
