/// <reference lib="dom" />
import { readFile } from 'node:fs/promises';
import { makeKey, send, withClients } from '../lib/ingest.ts';
import { muLawRecording } from '../lib/mu-law.ts';
import { accountOf, personNamed } from '../lib/people.ts';
import { expect, expectSame, seconds } from '../lib/report.ts';
import type { Journey } from '../lib/stage.ts';
import { nl as t } from '../lib/words.ts';

const MANY = 1_000;
const CLIENTS = 8;
const QUEUE = 'proef-dubbel';
const HOUR_MS = 3_600_000;

/** Ten mistakes of real exports, each in a row of its own, and what the page says about it. */
const MISTAKES = [
  ['missing', { reference: '' }],
  ['referenceTwice', { reference: 'goed-1' }],
  ['employeeNotYours', { employeeNumber: 'ZD-5062' }],
  ['channelUnknown', { channel: 'fax' }],
  ['directionUnknown', { direction: 'opzij' }],
  ['timeInvalid', { startedAt: 'gisteren' }],
  ['timeWithoutZone', { zone: '' }],
  ['zoneUnknown', { zone: 'Europe/Utrecht' }],
  ['timeInFuture', { startedAt: '01-01-2099 10:00' }],
  ['durationInvalid', { seconds: 'lang' }],
] as const;
const COLUMNS = ['reference', 'employeeNumber', 'channel', 'direction', 'startedAt', 'zone', 'seconds', 'file'] as const;
type Row = Record<(typeof COLUMNS)[number], string>;

/** What other systems send: twice by many at once, and as a list with mistakes in it. */
export const journey: Journey = async (stage) => {
  const { report, product } = stage;
  const { page: admin } = await stage.visitor();
  const { page: coach } = await stage.visitor();
  const { employeeNumber } = personNamed(accountOf('agent').name);
  const startedAt = new Date(Date.now() - 30 * 24 * HOUR_MS).toISOString();
  const rowsIn = async (queue: string) =>
    (await product.query<{ n: number }>('SELECT count(*)::int AS n FROM interaction WHERE queue = $1', [queue]))[0]?.n;

  const key = await report.step('an administrator makes a key', async () => {
    await stage.signIn(admin, 'admin');
    return makeKey(admin, 'Proef');
  });

  await report.step(`${MANY} interactions sent twice by ${CLIENTS} clients at once are ${MANY} interactions`, async () => {
    const once = Array.from({ length: MANY }, (_, n) => n);
    const status: Record<number, number> = {};
    const ids = new Set<string>();
    const since = performance.now();
    await withClients(CLIENTS, [...once, ...once.toReversed()], async (n) => {
      const metadata = {
        reference: `dubbel-${n}`,
        employeeNumber,
        channel: 'phone',
        direction: 'inbound',
        startedAt,
        durationSeconds: 60 + n,
      };
      const answer = await send(product.url, key, { ...metadata, queue: QUEUE });
      status[answer.status] = (status[answer.status] ?? 0) + 1;
      ids.add(answer.id);
    });
    report.say(`${2 * MANY} requests in ${seconds(since)}: ${JSON.stringify(status)}`);
    expectSame(await rowsIn(QUEUE), MANY, 'rows');
    expectSame(ids.size, MANY, 'ids in the answers');
    report.say(`${MANY} rows, ${ids.size} ids`);
  });

  await report.step('the same reference with another length is refused, and changes nothing', async () => {
    const metadata = {
      reference: 'dubbel-0',
      employeeNumber,
      channel: 'phone',
      direction: 'inbound',
      startedAt,
      durationSeconds: 9,
    };
    const { status, outcome } = await send(product.url, key, { ...metadata, queue: QUEUE });
    expectSame([status, outcome], [409, 'referenceReused'], 'the answer');
    expectSame(await rowsIn(QUEUE), MANY, 'rows');
  });

  const good: Row[] = [1, 2, 3].map((n) => ({
    reference: `goed-${n}`,
    employeeNumber,
    channel: 'telefoon',
    direction: 'inkomend',
    startedAt: `0${n}-10-2026 10:15`,
    zone: 'Europe/Amsterdam',
    seconds: '',
    file: `goed-${n}.wav`,
  }));
  const bad = MISTAKES.map(
    ([code, wrong], n): Row => ({
      ...(good[0] as Row),
      reference: `fout-${code}`,
      file: `fout-${n}.wav`,
      ...wrong,
    }),
  );
  const head = ['kenmerk', 'personeelsnummer', 'kanaal', 'richting', 'starttijd', 'tijdzone', 'duur', 'bestand'];
  const list = [head, ...[...good, ...bad].map((row) => COLUMNS.map((column) => row[column]))];
  const csv = `\uFEFF${list.map((cells) => cells.join(';')).join('\r\n')}\r\n`;

  await report.step(`a list with ${MISTAKES.length} kinds of mistakes: each is named, good rows are ready`, async () => {
    await stage.signIn(coach, 'coach');
    await coach.goto('/calls');
    await coach.getByRole('button', { name: t('quality.intake.open') }).click();
    const dialog = coach.getByRole('dialog', { name: t('quality.intake.title') });
    await dialog
      .getByLabel(t('quality.intake.list'))
      .setInputFiles({ name: 'gesprekken.csv', mimeType: 'text/csv', buffer: Buffer.from(csv) });
    const sounds = [...good, ...bad].map(({ file }, n) => ({ name: file, mimeType: 'audio/wav', buffer: muLawRecording(2 + n) }));
    await dialog.getByLabel(t('quality.intake.loose')).setInputFiles(sounds);
    await dialog.getByRole('button', { name: t('quality.intake.check') }).click();
    await dialog.getByText(t('quality.intake.wrong', { count: MISTAKES.length })).waitFor();
    for (const [code] of MISTAKES)
      await dialog
        .getByText(t(`quality.import.row.${code}`))
        .first()
        .waitFor();
    await dialog.getByText(t('quality.intake.ready', { count: good.length })).waitFor();
    report.say(`${MISTAKES.length} rows named, ${good.length} ready`);
    await stage.shot(coach, 'ingest-1-mistakes');
  });

  await report.step('the mistakes can be taken along as a file', async () => {
    const waiting = coach.waitForEvent('download');
    await coach.getByRole('button', { name: t('quality.intake.download') }).click();
    const download = await waiting;
    expectSame(download.suggestedFilename(), t('quality.intake.downloadName'), 'name');
    const text = await readFile(await download.path(), 'utf8');
    for (const [code] of MISTAKES) expect(text.includes(t(`quality.import.row.${code}`)), `${code} is not in:\n${text}`);
    report.say(`${text.trim().split('\n').length - 1} lines in ${download.suggestedFilename()}`);
  });

  await report.step('the good rows go in with their sound, and nothing else', async () => {
    await coach.getByRole('button', { name: t('quality.intake.send', { count: good.length }) }).click();
    await coach.getByText(t('quality.intake.doneTitle', { count: good.length })).waitFor();
    await stage.shot(coach, 'ingest-2-done');
    const rows = await product.query<{ source_key: string; sound: boolean }>(
      `SELECT i.source_key, r.id IS NOT NULL AS sound FROM interaction i LEFT JOIN recording r ON r.org_id = i.org_id AND r.interaction_id = i.id
        WHERE i.source_key ~ '(goed|fout)-' ORDER BY i.source_key`,
    );
    expectSame(
      rows.map(({ source_key, sound }) => [source_key.split(':').at(-1), sound]),
      good.map(({ reference }) => [reference, true]),
      'rows',
    );
  });
};
