import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { resolveLocalTime } from '@vakwerk/domain/shared/time/local-time';
import { type MailCatcher, startMailCatcher } from '@vakwerk/local-services/mail-catcher';
import { anOrganisation, aPerson, openTestApplication, type TestApplication } from '@vakwerk/testing/test-application';
import ICAL from 'ical.js';
import { CancelSession, CloseSession, CoachingSessionRepository, PlanSession, RescheduleSession } from '../../coaching/index.js';
import { Database } from '../../platform/database/database.js';
import { newId } from '../../platform/database/new-id.js';
import { FilesModule } from '../../platform/files/files.module.js';
import { MessagingModule } from '../messaging.module.js';
import { ReadMailStatus } from '../status/read-mail-status.js';
import { SendTestMail } from '../status/send-test-mail.js';
import { PlanSessionMails } from './plan-session-mails.js';
import { SendDueReminders } from './send-due-reminders.js';
import { SendInvitation } from './send-invitation.js';

let smtpPort = 0;
let catcher: MailCatcher;
let app: TestApplication;
/** A second worker process: its own pool and its own connection to the mail server. */
let other: TestApplication;

const startCatcher = async () => {
  catcher = await startMailCatcher({ smtpPort, pagePort: 0, folder: null });
  smtpPort = Number(new URL(catcher.smtpUrl).port);
};
const openWorker = () =>
  openTestApplication([MessagingModule], { SMTP_URL: `smtp://127.0.0.1:${smtpPort}` }, (config) => [FilesModule.with(config)]);

beforeAll(async () => {
  await startCatcher();
  app = await openWorker();
  other = await openWorker();
});
beforeEach(() => catcher.clear());
afterAll(async () => {
  await app.close();
  await other.close();
  await catcher.stop();
});

interface Pair {
  readonly coach: PersonActor;
  readonly agent: PersonActor;
}
async function aPair(language: 'nl' | 'en' = 'nl'): Promise<Pair> {
  const organisation = await anOrganisation(app);
  return {
    coach: await aPerson(app, organisation, ['coach'], { givenName: 'Marieke', language }),
    agent: await aPerson(app, organisation, ['agent'], { givenName: 'Youssef', language }),
  };
}

const sql = <Row>(actor: PersonActor, text: string, values: unknown[] = []) =>
  app.within(
    actor.organisationId,
    async () =>
      (await app
        .get(Database)
        .manager()
        .query(text, [actor.organisationId, ...values])) as Row[],
  );
const emailOf = async (actor: PersonActor) =>
  (await sql<{ email: string }>(actor, 'SELECT email FROM person WHERE org_id = $1 AND id = $2', [actor.personId]))[0]?.email ??
  '';
const send = (actor: PersonActor, worker = app) => worker.get(SendDueReminders).run(actor);
const statesOf = (actor: PersonActor, sessionId: string) =>
  sql<{ kind: string; state: string; tries: number; possibly_doubled: number; message_id: string }>(
    actor,
    `SELECT kind, state, tries, possibly_doubled, message_id FROM reminder WHERE org_id = $1 AND channel = 'mail' AND subject_id = $2 ORDER BY kind, due_at, id`,
    [sessionId],
  );
/** As if the moment has come: the database's clock cannot be moved, what waits for it can. */
const makeDue = (actor: PersonActor, sessionId: string) =>
  sql(
    actor,
    `UPDATE reminder SET next_try_at = clock_timestamp() WHERE org_id = $1 AND subject_id = $2 AND state IN ('pending', 'unknown')`,
    [sessionId],
  );

const input = ({ agent }: Pair, localDateTime: string) => ({
  agentId: agent.personId,
  localDateTime,
  timeZone: 'Europe/Amsterdam',
  durationMinutes: 30,
  place: 'kamer 2.14',
  agenda: [],
});
async function planned(pair: Pair, localDateTime = '2027-06-01T14:00'): Promise<string> {
  const sessionId = await app.get(PlanSession).run(pair.coach, input(pair, localDateTime));
  await app.get(PlanSessionMails).run(pair.coach, { sessionId });
  return sessionId;
}
const eventIn = (mail: MailCatcher['mails'] extends () => readonly (infer M)[] ? M : never) => {
  const file = mail.parsed.attachments.find(({ filename }) => filename === 'invite.ics');
  const calendar = new ICAL.Component(ICAL.parse(file?.content.toString('utf8') ?? ''));
  const event = new ICAL.Event(calendar.getFirstSubcomponent('vevent') ?? undefined);
  return {
    method: calendar.getFirstPropertyValue('method'),
    uid: event.uid,
    sequence: event.sequence,
    startsAt: event.startDate.toJSDate().toISOString(),
    endsAt: event.endDate.toJSDate().toISOString(),
    attendees: event.attendees.length,
  };
};
const expectOne = async (actor: PersonActor) => {
  const address = await emailOf(actor);
  const mails = catcher.mails().filter(({ recipients }) => recipients.includes(address));
  expect(mails).toHaveLength(1);
  const [mail] = mails;
  if (!mail) throw new Error('There is no mail.');
  return mail;
};

describe('an invitation', () => {
  it('goes to both at once, in Dutch, with the local time and a calendar file', async () => {
    const pair = await aPair();
    const sessionId = await planned(pair, '2027-06-01T14:00');
    await send(pair.coach);
    const mail = await expectOne(pair.agent);
    await expectOne(pair.coach);
    expect(mail.parsed.subject).toBe('Coaching op di 1 jun, 14:00');
    expect(mail.parsed.text).toContain('Wanneer: di 1 jun, 14:00');
    expect(mail.parsed.text).toContain('Hallo Youssef,');
    expect(mail.parsed.html).toContain(`/coaching/${sessionId}`);
    expect(eventIn(mail)).toEqual({
      method: 'REQUEST',
      uid: `${sessionId}@vakwerk`,
      sequence: 0,
      startsAt: '2027-06-01T12:00:00.000Z',
      endsAt: '2027-06-01T12:30:00.000Z',
      attendees: 2,
    });
  });

  it('is English for who reads English, on the clock of the reader', async () => {
    const pair = await aPair('en');
    await sql(pair.coach, `UPDATE person SET time_zone = 'Europe/London' WHERE org_id = $1 AND id = $2`, [pair.agent.personId]);
    await planned(pair, '2027-06-01T14:00');
    await send(pair.coach);
    expect((await expectOne(pair.agent)).parsed.subject).toBe('Coaching on Tue 1 Jun, 13:00');
    expect((await expectOne(pair.coach)).parsed.subject).toBe('Coaching on Tue 1 Jun, 14:00');
  });

  it('keeps its UID and raises its SEQUENCE when the session moves and when it is cancelled', async () => {
    const pair = await aPair();
    const sessionId = await planned(pair);
    await send(pair.coach);
    const first = eventIn(await expectOne(pair.agent));
    await catcher.clear();
    await app.get(RescheduleSession).run(pair.coach, { ...input(pair, '2027-06-02T09:00'), sessionId, version: 1 });
    await app.get(PlanSessionMails).run(pair.coach, { sessionId });
    await send(pair.coach);
    const moved = await expectOne(pair.agent);
    expect(moved.parsed.subject).toBe('Nieuwe tijd: coaching op wo 2 jun, 09:00');
    expect(eventIn(moved)).toMatchObject({ uid: first.uid, sequence: 1, startsAt: '2027-06-02T07:00:00.000Z' });
    await catcher.clear();
    await app.get(CancelSession).run(pair.coach, { sessionId, version: 2, reason: 'Ziek' });
    await app.get(PlanSessionMails).run(pair.coach, { sessionId });
    await send(pair.coach);
    const off = await expectOne(pair.agent);
    expect(off.parsed.text).toContain('Reden: Ziek');
    expect(eventIn(off)).toMatchObject({ method: 'CANCEL', uid: first.uid, sequence: 2 });
    expect((await statesOf(pair.coach, sessionId)).filter(({ state }) => state === 'pending')).toEqual([]);
  });
});

describe('the day the clock moves', () => {
  it.each([
    ['2026-10-25T02:30', '2026-10-25T00:30:00.000Z', 'Coaching op zo 25 okt, 02:30'],
    ['2027-03-28T02:30', '2027-03-28T01:30:00.000Z', 'Coaching op zo 28 mrt, 03:30'],
  ])('%s in Amsterdam is %s', async (startsAtLocal, instant, subject) => {
    const pair = await aPair();
    const plannedAt = new Date('2026-10-01T10:00:00Z');
    const session = {
      organisationId: pair.coach.organisationId,
      id: newId(),
      coachId: pair.coach.personId,
      personId: pair.agent.personId,
      startsAtLocal,
      timeZone: 'Europe/Amsterdam',
      startsAt: resolveLocalTime(startsAtLocal, 'Europe/Amsterdam'),
      durationMinutes: 30,
      place: '',
      state: 'planned' as const,
      plannedAt,
      sequence: 0,
      agentIds: [pair.agent.personId],
      title: '',
      seriesId: null,
      seriesNumber: null,
      cancelReason: null,
      closedAt: null,
      version: 1,
    };
    await app.within(pair.coach.organisationId, () => app.get(CoachingSessionRepository).add(session));
    await app.get(PlanSessionMails).run(pair.coach, { sessionId: session.id });
    await send(pair.coach);
    const mail = await expectOne(pair.agent);
    expect(mail.parsed.subject).toBe(subject);
    expect(eventIn(mail).startsAt).toBe(instant);
  });
});

describe('a reminder', () => {
  /** Half an hour ahead: the reminder of an hour before is due, the one of a day before too. */
  async function startingSoon(pair: Pair, minutes = 30): Promise<string> {
    const sessionId = await planned(pair);
    await sql(
      pair.coach,
      `UPDATE coaching_session SET starts_at = date_trunc('milliseconds', clock_timestamp()) + make_interval(mins => $3), planned_at = clock_timestamp() - interval '3 days' WHERE org_id = $1 AND id = $2`,
      [sessionId, minutes],
    );
    await sql(pair.coach, 'DELETE FROM reminder WHERE org_id = $1 AND subject_id = $2', [sessionId]);
    await app.get(PlanSessionMails).run(pair.coach, { sessionId });
    await sql(
      pair.coach,
      `UPDATE reminder SET state = 'cancelled' WHERE org_id = $1 AND subject_id = $2 AND kind = 'sessionInvitation'`,
      [sessionId],
    );
    return sessionId;
  }

  it('goes out once to each, however many workers look at the same moment', async () => {
    const pairs = await Promise.all(Array.from({ length: 3 }, () => aPair()));
    for (const pair of pairs) {
      const sessionId = await startingSoon(pair);
      await Promise.all([send(pair.coach), send(pair.coach, other), send(pair.coach), send(pair.coach, other)]);
      expect((await expectOne(pair.agent)).parsed.subject).toMatch(/^Coaching om \d\d:\d\d$/);
      await expectOne(pair.coach);
      const states = await statesOf(pair.coach, sessionId);
      expect(states.filter(({ kind }) => kind === 'coachingSessionInAnHour').map(({ state, tries }) => [state, tries])).toEqual([
        ['sent', 1],
        ['sent', 1],
      ]);
    }
  });

  it('waits for its moment, and is not sent when the session has begun', async () => {
    const pair = await aPair();
    await startingSoon(pair, 26 * 60);
    await send(pair.coach);
    expect(catcher.mails()).toHaveLength(0);
    const late = await aPair();
    await startingSoon(late, -1);
    await send(late.coach);
    expect(catcher.mails()).toHaveLength(0);
  });

  it('is not sent after the session was cancelled, moved or held, even when nobody told us yet', async () => {
    const pair = await aPair();
    const sessionId = await startingSoon(pair);
    await app.get(CloseSession).run(pair.coach, { sessionId, version: 1 });
    await send(pair.coach);
    expect(catcher.mails()).toHaveLength(0);
  });

  it('does not go to a person who was deactivated', async () => {
    const pair = await aPair();
    await startingSoon(pair);
    await sql(pair.coach, `UPDATE person SET status = 'deactivated' WHERE org_id = $1 AND id = $2`, [pair.agent.personId]);
    await send(pair.coach);
    await expectOne(pair.coach);
    expect(catcher.mails()).toHaveLength(1);
  });

  it('of one organisation is not sent by the round of another', async () => {
    const pair = await aPair();
    await startingSoon(pair);
    await send((await aPair()).coach);
    expect(catcher.mails()).toHaveLength(0);
  });
});

describe('a mail server that is away', () => {
  afterEach(async () => {
    await catcher.stop().catch(() => undefined);
    await startCatcher();
  });

  it('delays mail, and each goes out once when it is back', async () => {
    const pair = await aPair();
    const sessionId = await planned(pair);
    await catcher.stop();
    await send(pair.coach);
    const status = await app.within(pair.coach.organisationId, () => app.get(ReadMailStatus).run());
    expect(status).toMatchObject({ pending: 2, failed: 0, lastError: expect.stringContaining('ECONNREFUSED'), lastSentAt: null });
    await startCatcher();
    await makeDue(pair.coach, sessionId);
    await sql(pair.coach, `UPDATE reminder SET next_try_at = due_at WHERE org_id = $1 AND kind <> 'sessionInvitation'`);
    await Promise.all([send(pair.coach), send(pair.coach, other)]);
    await send(pair.coach);
    await expectOne(pair.coach);
    await expectOne(pair.agent);
    expect(await app.within(pair.coach.organisationId, () => app.get(ReadMailStatus).run())).toMatchObject({
      pending: 0,
      lastSentAt: expect.any(Date),
    });
  });

  it('is what a test mail tells the administrator', async () => {
    const admin = await aPerson(app, await anOrganisation(app), ['admin']);
    const test = () => app.within(admin.organisationId, () => app.get(SendTestMail).run(admin));
    expect(await test()).toEqual({ sentTo: await emailOf(admin) });
    expect((await expectOne(admin)).parsed.subject).toBe('Testmail van Vakwerk');
    await catcher.stop();
    expect(await test()).toMatchObject({ code: 'mailNotAccepted', detail: expect.any(String) });
  });
});

describe('a clock that is put back an hour', () => {
  it('sends nothing twice and loses nothing', async () => {
    const pair = await aPair();
    const sessionId = await planned(pair);
    const [row] = await sql<{ starts_at: Date }>(
      pair.coach,
      'SELECT starts_at FROM coaching_session WHERE org_id = $1 AND id = $2',
      [sessionId],
    );
    const start = row?.starts_at.getTime() ?? 0;
    const at = (minutesBefore: number) => app.get(SendDueReminders).run(pair.coach, new Date(start - minutesBefore * 60_000));
    for (const minutesBefore of [24 * 60 - 1, 25 * 60, 24 * 60, 59, 119, 60, 58]) await at(minutesBefore);
    const sent = (await statesOf(pair.coach, sessionId)).filter(({ state }) => state === 'sent').map(({ kind }) => kind);
    expect(sent).toEqual([
      'coachingSessionInADay',
      'coachingSessionInADay',
      'coachingSessionInAnHour',
      'coachingSessionInAnHour',
      'sessionInvitation',
      'sessionInvitation',
    ]);
    expect(catcher.mails()).toHaveLength(6);
    expect(new Set(catcher.mails().map(({ parsed }) => parsed.messageId)).size).toBe(6);
  });
});

describe('a worker that died while sending', () => {
  it('leaves a mail that is sent again after ten minutes, recognisable and counted', async () => {
    const pair = await aPair();
    const sessionId = await planned(pair);
    await send(pair.coach);
    const first = await expectOne(pair.agent);
    await catcher.clear();
    const age = (minutes: number) =>
      sql(
        pair.coach,
        `UPDATE reminder SET state = 'sending', claimed_at = clock_timestamp() - make_interval(mins => $4) WHERE org_id = $1 AND subject_id = $2 AND recipient_id = $3 AND kind = 'sessionInvitation'`,
        [sessionId, pair.agent.personId, minutes],
      );
    await age(9);
    await send(pair.coach);
    expect(catcher.mails()).toHaveLength(0);
    await age(11);
    await send(pair.coach);
    expect((await expectOne(pair.agent)).parsed.messageId).toBe(first.parsed.messageId);
    const doubled = (await statesOf(pair.coach, sessionId)).map(({ possibly_doubled }) => possibly_doubled);
    expect(doubled.toSorted()).toEqual([0, 0, 0, 0, 0, 1]);
  });
});

describe('an invited person', () => {
  it('gets a link that nobody else can know', async () => {
    const { coach } = await aPair();
    const invited = await aPerson(app, { organisationId: coach.organisationId }, ['agent']);
    await sql(coach, `UPDATE person SET status = 'invited' WHERE org_id = $1 AND id = $2`, [invited.personId]);
    await app.get(SendInvitation).run(coach, { personId: invited.personId, invitedAt: new Date(Date.now() - 60_000) });
    await send(coach);
    const mail = await expectOne(invited);
    const token = /\/invitation#([\w-]+)/.exec(String(mail.parsed.html))?.[1];
    expect(token?.length).toBeGreaterThanOrEqual(43);
    const kept = await sql<{ token_hash: string }>(
      coach,
      'SELECT token_hash FROM invitation WHERE org_id = $1 AND person_id = $2',
      [invited.personId],
    );
    expect(kept).toHaveLength(1);
    expect(kept[0]?.token_hash).not.toBe(token);
  });
});
