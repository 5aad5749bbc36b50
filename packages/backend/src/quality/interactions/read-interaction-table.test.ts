import { describe, expect, it } from '@jest/globals';
import { pairRows } from './pair-rows.js';
import { readInteractionTable } from './read-interaction-table.js';

const now = new Date('2026-11-24T12:00:00Z');
const HEADER =
  'Kenmerk;Personeelsnummer;Wachtrij;Kanaal;Richting;Starttijd;Tijdzone;Duur in seconden;Taal;Klantnummer;Pauze;Bestand;Kostenplaats';
const row = (cells: Record<string, string> = {}) => {
  const whole = {
    reference: 'g-1',
    employee: '1001',
    queue: 'Facturen',
    channel: 'telefoon',
    direction: 'inkomend',
    start: '23-11-2026 10:15',
    zone: 'Europe/Amsterdam',
    seconds: '245',
    language: 'Nederlands',
    customer: '0612345678',
    paused: '62,5-71',
    file: '',
    other: 'x',
    ...cells,
  };
  return Object.values(whole).join(';');
};
const read = (...rows: string[]) => {
  const table = readInteractionTable([HEADER, ...rows].join('\r\n'), now);
  if (!table.ok) throw new Error(table.error.code);
  return table.value;
};

describe('reading a table about interactions', () => {
  it('reads Dutch headers, words, dates and a column with the zone', () => {
    const { rows, ignoredColumns } = read(row());
    expect(ignoredColumns).toEqual(['Kostenplaats']);
    expect(rows).toEqual([
      {
        line: 2,
        reference: 'g-1',
        problems: [],
        row: expect.objectContaining({
          channel: 'phone',
          direction: 'inbound',
          language: 'nl',
          startedAt: new Date('2026-11-23T09:15:00Z'),
          durationSeconds: 245,
          paused: [{ startMs: 62_500, endMs: 71_000 }],
          file: null,
        }),
      },
    ]);
  });

  it('reads English headers, commas, a byte-order mark and empty lines', () => {
    const csv = '\uFEFFcall_id,Agent,CHANNEL,direction,started-at\n\n"a, b",1001,chat,out,2026-11-23T10:15:00+01:00\n,,,,\n';
    const table = readInteractionTable(csv, now);
    expect(table.ok && table.value.rows.map(({ reference, problems }) => [reference, problems])).toEqual([['a, b', []]]);
  });

  it.each([
    ['no reference', { reference: '' }, 'reference missing'],
    ['no employee number', { employee: '' }, 'employeeNumber missing'],
    ['a channel nobody has', { channel: 'fax' }, 'channel channelUnknown'],
    ['a direction nobody has', { direction: 'schuin' }, 'direction directionUnknown'],
    ['no direction', { direction: '' }, 'direction missing'],
    ['a language we do not speak', { language: 'Frysk' }, 'language languageUnknown'],
    ['a day that does not exist', { start: '31-02-2026 10:15' }, 'startedAt timeInvalid'],
    ['a time without a zone', { zone: '' }, 'startedAt timeWithoutZone'],
    ['a zone nobody knows', { zone: 'Europe/Atlantis' }, 'startedAt zoneUnknown'],
    ['a call from tomorrow', { start: '25-11-2026 10:15' }, 'startedAt timeInFuture'],
    ['a length in words', { seconds: 'lang' }, 'durationSeconds durationInvalid'],
    ['a length of two days', { seconds: '172800' }, 'durationSeconds durationTooLong'],
    ['a pause that cannot be read', { paused: 'even' }, 'paused pausedInvalid'],
    ['a queue of a whole page', { queue: 'x'.repeat(201) }, 'queue tooLong'],
    ['a tab in a cell', { customer: '06\t12' }, 'customerReference controlCharacter'],
  ])('names %s', (_, cells, expected) => {
    const [first] = read(row(cells)).rows;
    expect(first?.problems.map(({ column, code }) => `${column} ${code}`)).toEqual([expected]);
    expect(first?.row).toBeNull();
  });

  it('names a reference that came before, and goes on', () => {
    const { rows } = read(row(), row(), row({ reference: 'g-2' }));
    expect(rows.map(({ problems }) => problems.map(({ code }) => code))).toEqual([[], ['referenceTwice'], []]);
  });

  it.each([
    ['', 'tableNotReadable'],
    ['Kenmerk;Kanaal', 'tableNotReadable'],
    ['Kenmerk;Kanaal\n1;chat', 'columnsMissing'],
    ['"Kenmerk\n', 'tableNotReadable'],
    [`${HEADER}\n${`${row()}\n`.repeat(5_001)}`, 'tableTooLong'],
  ])('refuses %#, which is no such table', (csv, code) => {
    expect(readInteractionTable(csv, now)).toMatchObject({ ok: false, error: { code } });
  });
});

describe('the files of the rows', () => {
  it('go by the file column, else by the reference; one file is of one row', () => {
    const { rows } = read(
      row({ reference: 'g-1' }),
      row({ reference: 'g.2', file: 'opname.wav' }),
      row({ reference: 'g-3' }),
      row({ reference: 'g-4', file: 'g-1.wav' }),
      row({ reference: 'g-5', channel: 'fax' }),
    );
    const paired = pairRows(rows, ['g-1.wav', 'g-1.json', 'opname.mp3', 'los.wav', 'lees mij.txt', 'g-5.wav']);
    expect(paired.unnamed).toEqual(['los.wav']);
    expect(paired.rows.map((each) => (each.ready ? each.pair : each.problems))).toEqual([
      { recording: 'g-1.wav', transcript: 'g-1.json' },
      { recording: 'opname.mp3', transcript: null },
      [{ column: 'file', code: 'fileMissing' }],
      [{ column: 'file', code: 'fileTwice' }],
      [{ column: 'channel', code: 'channelUnknown' }],
    ]);
  });
});
