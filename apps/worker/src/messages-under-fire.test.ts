import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, describe, expect, it } from '@jest/globals';
import { MessagingModule } from '@vakwerk/backend/messaging/messaging.module';
import { FilesModule } from '@vakwerk/backend/platform/files/files.module';
import { seededRandom } from '@vakwerk/domain/shared/seeded-random';
import { freePort } from '@vakwerk/local-services/free-port';
import { type MailSink, startMailSink } from '@vakwerk/local-services/mail-sink';
import { planDueReminders } from '@vakwerk/testing/due-reminders';
import { eventually } from '@vakwerk/testing/eventually';
import { strikes } from '@vakwerk/testing/faults';
import { queryDatabase } from '@vakwerk/testing/query-database';
import { type SpawnedProcess, spawnProcess } from '@vakwerk/testing/spawned-process';
import { openTestApplication } from '@vakwerk/testing/test-application';
import { openTestDatabase } from '@vakwerk/testing/test-database';

/** Enough to fill every lane many times; `pnpm bench:mails` asks 5,000, which says how long nine o'clock takes. */
const DUE_AT_ONCE = Number(process.env.VAKWERK_MAILS_AT_ONCE ?? strikes({ proof: 500, test: 150 }));

const cleanUp: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const step of cleanUp.splice(0).reverse()) await step();
});

/** People with a reminder that is due, a mail server, and a way to start workers. */
async function aHouse(count: number, takesMs = 0) {
  const { url, superuserUrl } = await openTestDatabase();
  const app = await openTestApplication([MessagingModule], {}, (config) => [FilesModule.with(config)]);
  cleanUp.push(() => app.close());
  const sink = await startMailSink({ takesMs });
  cleanUp.push(() => sink.stop().catch(() => undefined));
  const { organisationId } = await planDueReminders(app, superuserUrl, { count, dueAt: new Date(Date.now() - 60_000) });
  const startWorker = async (): Promise<SpawnedProcess> => {
    const settings = { DATABASE_URL: url, DATABASE_POOL_SIZE: '8', SMTP_URL: sink.smtpUrl };
    const worker = await spawnProcess('worker', await freePort(), settings);
    cleanUp.push(async () => worker.hasEnded() || worker.end('SIGKILL'));
    return worker;
  };
  const rows = <Row extends object>(sql: string) => queryDatabase<Row>(superuserUrl, sql, [organisationId]);
  const countOf = async (state: string, channel = 'mail') =>
    (
      await rows<{ n: number }>(
        `SELECT count(*)::int AS n FROM reminder WHERE org_id = $1 AND kind = 'assignmentDueTomorrow' AND channel = '${channel}' AND state = '${state}'`,
      )
    )[0]?.n ?? 0;
  return { sink, startWorker, rows, countOf };
}
type House = Awaited<ReturnType<typeof aHouse>>;

/** What the mail server took against what was due; `known`: doubles that the books count as possible. */
async function booksOf({ rows }: House, sinks: readonly MailSink[]) {
  const due = await rows<{ message_id: string; possibly_doubled: number }>(
    `SELECT message_id, possibly_doubled FROM reminder WHERE org_id = $1 AND kind = 'assignmentDueTomorrow' AND channel = 'mail'`,
  );
  const times = (id: string) => sinks.reduce((sum, sink) => sum + (sink.taken().get(id) ?? 0), 0);
  const doubled = due.filter(({ message_id }) => times(message_id) > 1);
  const inbox = await rows<{ n: number; people: number }>(
    'SELECT count(*)::int AS n, count(DISTINCT recipient_id)::int AS people FROM inbox_message WHERE org_id = $1',
  );
  return {
    due: due.length,
    sent: due.filter(({ message_id }) => times(message_id) > 0).length,
    lost: due.filter(({ message_id }) => times(message_id) === 0).length,
    doubled: doubled.length,
    doubledUnknown: doubled.filter(({ message_id, possibly_doubled }) => times(message_id) > 1 + possibly_doubled).length,
    inbox: inbox[0],
  };
}
const seconds = (since: number) => ((Date.now() - since) / 1_000).toFixed(1);

describe('reminders', () => {
  it('of three workers, killed between claim, send and commit, lose nothing and double nothing that is not counted', async () => {
    const DUE = strikes({ proof: 900, test: 300 });
    const KILLS = strikes({ proof: 6, test: 2 });
    const house = await aHouse(DUE, 4);
    const { startWorker, countOf, rows, sink } = house;
    const random = seededRandom('messages under fire');
    const since = Date.now();
    const workers = await Promise.all([startWorker(), startWorker(), startWorker()]);
    const sentAtKill: number[] = [];
    for (let kill = 0; kill < KILLS; kill++) {
      const moment = Math.floor(((kill + random.next()) * DUE * 0.7) / KILLS);
      await eventually(async () => sink.taken().size >= moment, 90, 5);
      await pause(random.integer(20));
      const victim = workers[kill % workers.length] as SpawnedProcess;
      expect(await victim.end('SIGKILL')).toMatchObject({ signal: 'SIGKILL' });
      sentAtKill.push(sink.taken().size);
      workers[kill % workers.length] = await startWorker();
    }
    await eventually(async () => (await countOf('pending')) === 0 && (await countOf('pending', 'inApp')) === 0, 120, 100);
    await pause(1_000); // what is still on its way arrives
    const cut = await countOf('sending');
    // Ten minutes must pass before a claim is taken for dead: here they pass at once.
    await rows(
      `UPDATE reminder SET claimed_at = claimed_at - interval '11 minutes' WHERE org_id = $1 AND state = 'sending' RETURNING 1`,
    );
    await eventually(async () => (await countOf('sent')) === DUE, 60, 100);
    const books = await booksOf(house, [sink]);
    process.stdout.write(
      `Messages: 3 workers, ${KILLS} SIGKILLs (taken by then: ${sentAtKill.join(', ')}), cut off between claim and commit ${cut}; due ${books.due}, sent ${books.sent}, lost ${books.lost}, doubled ${books.doubled} (not counted as possible: ${books.doubledUnknown}), inboxes ${books.inbox?.people} with ${books.inbox?.n}; ${seconds(since)} s\n`,
    );
    expect(Math.max(...sentAtKill)).toBeLessThan(DUE);
    expect(books).toMatchObject({ due: DUE, sent: DUE, lost: 0, doubledUnknown: 0, inbox: { n: DUE, people: DUE } });
    expect(books.doubled).toBeLessThanOrEqual(cut);
  }, 400_000);

  it('wait while the mail server is away for ten minutes, and go out once each; inboxes do not wait', async () => {
    const DUE = strikes({ proof: 300, test: 100 });
    const house = await aHouse(DUE);
    const { startWorker, countOf, rows, sink } = house;
    const { port } = sink;
    await sink.stop();
    await Promise.all([startWorker(), startWorker(), startWorker()]);
    await eventually(async () => (await countOf('sent', 'inApp')) === DUE, 90, 100);
    const minutes = 10;
    for (let minute = 0; minute < minutes; minute++) {
      await rows(
        `UPDATE reminder SET next_try_at = next_try_at - interval '1 minute', claimed_at = claimed_at - interval '1 minute' WHERE org_id = $1 RETURNING 1`,
      );
      await pause(1_100);
    }
    const [before] = await rows<{ tries: number }>(
      `SELECT sum(tries)::int AS tries FROM reminder WHERE org_id = $1 AND channel = 'mail'`,
    );
    expect(await countOf('sent')).toBe(0);
    const back = await startMailSink({ port });
    cleanUp.push(() => back.stop());
    const since = Date.now();
    await rows(
      `UPDATE reminder SET next_try_at = now() WHERE org_id = $1 AND state = 'pending' AND kind = 'assignmentDueTomorrow' RETURNING 1`,
    );
    await eventually(async () => (await countOf('sent')) === DUE, 90, 100);
    const books = await booksOf(house, [sink, back]);
    process.stdout.write(
      `Messages: mail server away for ${minutes} minutes (${before?.tries} tries): due ${books.due}, sent ${books.sent}, lost ${books.lost}, doubled ${books.doubled}; all out ${seconds(since)} s after it was back\n`,
    );
    expect(books).toMatchObject({ due: DUE, sent: DUE, lost: 0, doubled: 0, inbox: { n: DUE } });
  }, 300_000);

  it('that are due at the same moment are all out, over five connections and no more', async () => {
    const house = await aHouse(DUE_AT_ONCE);
    const { startWorker, countOf, rows, sink } = house;
    const worker = await startWorker();
    await eventually(async () => (await countOf('sent')) === DUE_AT_ONCE, 280, 250);
    const [took] = await rows<{ inbox: number; mail: number; errors: number }>(
      `SELECT extract(epoch FROM max(sent_at) FILTER (WHERE channel = 'inApp') - min(sent_at))::float AS inbox,
              extract(epoch FROM max(sent_at) FILTER (WHERE channel = 'mail') - min(sent_at))::float AS mail,
              count(*) FILTER (WHERE last_error IS NOT NULL)::int AS errors FROM reminder WHERE org_id = $1`,
    );
    const books = await booksOf(house, [sink]);
    const { opened, most } = sink.connections();
    process.stdout.write(
      `Messages: ${DUE_AT_ONCE} due at nine, one worker: all mail out in ${took?.mail.toFixed(1)} s (${Math.round(DUE_AT_ONCE / (took?.mail ?? 1))} a second), all inboxes in ${took?.inbox.toFixed(1)} s; SMTP connections ${opened} (at most ${most} at once), errors ${took?.errors}, lost ${books.lost}, doubled ${books.doubled}\n`,
    );
    expect(most).toBeLessThanOrEqual(5);
    expect(took?.errors).toBe(0);
    expect(books).toMatchObject({
      due: DUE_AT_ONCE,
      sent: DUE_AT_ONCE,
      lost: 0,
      doubled: 0,
      inbox: { n: DUE_AT_ONCE, people: DUE_AT_ONCE },
    });
    expect(await worker.end('SIGTERM')).toMatchObject({ code: 0 });
  }, 400_000);
});
