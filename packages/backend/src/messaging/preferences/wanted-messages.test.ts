import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { MessageChannel, MessageChoice, MessageKind } from '@vakwerk/domain/messaging/message-kind';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { localDateTimeAt } from '@vakwerk/domain/shared/time/local-time';
import { type MailCatcher, startMailCatcher } from '@vakwerk/local-services/mail-catcher';
import { aScoringScene, aSubmission, type ScoringScene, withFiles } from '@vakwerk/testing/scoring-scene';
import { aPerson, openTestApplication, type TestApplication } from '@vakwerk/testing/test-application';
import { PlanSession } from '../../coaching/index.js';
import { Database } from '../../platform/database/database.js';
import { AcknowledgeEvaluation, GradeEvaluation } from '../../quality/index.js';
import { ListInbox } from '../inbox/list-inbox.js';
import { MarkMessages } from '../inbox/mark-messages.js';
import { MessagingModule } from '../messaging.module.js';
import { PlanEvaluationMails } from '../reminders/plan-evaluation-mails.js';
import { PlanSessionMails } from '../reminders/plan-session-mails.js';
import { SendDueReminders } from '../reminders/send-due-reminders.js';
import { RetryMail } from '../status/retry-mail.js';
import { SendTestMail } from '../status/send-test-mail.js';
import { ChooseMessage } from './choose-message.js';
import { DEFAULT_SETTINGS } from './message-settings.repository.js';
import { SaveMessageSettings } from './save-message-settings.js';
import { Unsubscribe } from './unsubscribe.js';

let catcher: MailCatcher;
let app: TestApplication;
beforeAll(async () => {
  catcher = await startMailCatcher({ smtpPort: 0, pagePort: 0, folder: null });
  app = await openTestApplication([MessagingModule], { SMTP_URL: catcher.smtpUrl }, withFiles);
});
beforeEach(() => catcher.clear());
afterAll(async () => {
  await app.close();
  await catcher.stop();
});

const sql = <Row>(actor: { organisationId: string }, text: string, values: unknown[] = []) =>
  app.within(
    actor.organisationId,
    async () =>
      (await app
        .get(Database)
        .manager()
        .query(text, [actor.organisationId, ...values])) as Row[],
  );
const choose = (actor: PersonActor, kind: MessageKind, channel: MessageChannel, choice: MessageChoice) =>
  app.get(ChooseMessage).run(actor, { kind, channel, choice });
const settle = (actor: PersonActor, change: Partial<typeof DEFAULT_SETTINGS>) =>
  app.get(SaveMessageSettings).run(actor, { ...DEFAULT_SETTINGS, ...change });
const send = (actor: { organisationId: string }, at?: Date) => app.get(SendDueReminders).run(actor, at);
const inboxOf = async (actor: PersonActor, unread = false) =>
  (await app.within(actor.organisationId, () => app.get(ListInbox).run(actor, { unread }))).nodes;
const fatesOf = async (actor: PersonActor, kind: MessageKind) =>
  (
    await sql<{ fate: string }>(
      actor,
      `SELECT channel || ' ' || state || coalesce(' ' || skip_reason, '') AS fate FROM reminder WHERE org_id = $1 AND recipient_id = $2 AND kind = $3 ORDER BY 1`,
      [actor.personId, kind],
    )
  ).map(({ fate }) => fate);
async function feedbackFor(scene: ScoringScene): Promise<string> {
  const { evaluationId } = await aSubmission(app, scene);
  const system = { kind: 'system', organisationId: scene.organisationId } as const;
  await app.get(GradeEvaluation).run(system, { evaluationId, jobId: 'job' });
  await app.get(PlanEvaluationMails).run(system, { evaluationId });
  return evaluationId;
}
const clockIn = (minutes: number) => localDateTimeAt(new Date(Date.now() + minutes * 60_000), 'Europe/Amsterdam').slice(11);
const subjects = () => catcher.mails().map(({ parsed }) => parsed.subject);

describe('a kind that somebody switched off', () => {
  it('comes by neither way, also when it was planned before', async () => {
    const scene = await aScoringScene(app);
    await feedbackFor(scene);
    await choose(scene.agent, 'evaluationReleased', 'mail', 'off');
    await choose(scene.agent, 'evaluationReleased', 'inApp', 'off');
    await send(scene);
    expect(catcher.mails()).toHaveLength(0);
    expect(await inboxOf(scene.agent)).toEqual([]);
    expect(await fatesOf(scene.agent, 'evaluationReleased')).toEqual([
      'inApp cancelled switchedOff',
      'mail cancelled switchedOff',
    ]);
  });

  it('is not sent by a second try, a retry of an administrator, or a digest', async () => {
    const scene = await aScoringScene(app);
    const admin = await aPerson(app, scene, ['admin']);
    await feedbackFor(scene);
    await sql(
      scene,
      `UPDATE reminder SET state = 'failed', tries = 5 WHERE org_id = $1 AND kind = 'evaluationReleased' AND channel = 'mail'`,
    );
    await choose(scene.agent, 'evaluationReleased', 'mail', 'off');
    const [failed] = await sql<{ id: string }>(scene, `SELECT id FROM reminder WHERE org_id = $1 AND state = 'failed'`);
    await app.get(RetryMail).run(admin, failed?.id ?? '');
    await send(scene);
    await sql(
      scene,
      `UPDATE reminder SET state = 'unknown', claimed_at = now() - interval '1 hour' WHERE org_id = $1 AND id = $2`,
      [failed?.id],
    );
    await send(scene);
    expect(catcher.mails()).toHaveLength(0);
    await choose(scene.agent, 'evaluationReleased', 'mail', 'digest');
    await feedbackFor(scene);
    await send(scene);
    await choose(scene.agent, 'evaluationReleased', 'mail', 'off');
    await send(scene, new Date(Date.now() + 25 * 3_600_000));
    expect(catcher.mails()).toHaveLength(0);
    expect(await fatesOf(scene.agent, 'digest')).toEqual(['mail cancelled noLongerTrue']);
  });

  it('is not sent as a test either, and the way in cannot be switched off', async () => {
    const { agent } = await aScoringScene(app);
    const admin = await aPerson(app, agent, ['admin']);
    await choose(admin, 'fragmentAsked', 'mail', 'off');
    const test = (kind: MessageKind | null) => app.within(admin.organisationId, () => app.get(SendTestMail).run(admin, kind));
    expect(await test('fragmentAsked')).toEqual({ code: 'kindSwitchedOff', detail: '' });
    expect(await test('personInvitation')).toMatchObject({ sentTo: expect.any(String) });
    expect(subjects()).toEqual(['Voorbeeld: Je account voor Vakwerk']);
    expect(() => choose(admin, 'personInvitation', 'mail', 'off')).toThrow();
    expect(() => choose(admin, 'coachingSessionInAnHour', 'mail', 'digest')).toThrow();
  });

  it('is off for that person alone', async () => {
    const scene = await aScoringScene(app);
    await choose(scene.coach, 'sessionInvitation', 'mail', 'off');
    const sessionId = await app.get(PlanSession).run(scene.coach, {
      agentId: scene.agent.personId,
      localDateTime: '2027-06-01T14:00',
      timeZone: 'Europe/Amsterdam',
      durationMinutes: 30,
      place: '',
      agenda: [],
    });
    await app.get(PlanSessionMails).run(scene, { sessionId });
    await send(scene);
    expect(catcher.mails()).toHaveLength(1);
    expect(await fatesOf(scene.coach, 'sessionInvitation')).toEqual(['inApp sent', 'mail cancelled switchedOff']);
    expect(await fatesOf(scene.agent, 'sessionInvitation')).toEqual(['inApp sent', 'mail sent']);
  });
});

describe('a person who is not here any more', () => {
  it('gets nothing: no mail, nothing in the inbox, no digest', async () => {
    const scene = await aScoringScene(app);
    await choose(scene.agent, 'evaluationReleased', 'mail', 'digest');
    await feedbackFor(scene);
    await send(scene);
    await feedbackFor(scene);
    await sql(scene, `UPDATE person SET status = 'deactivated' WHERE org_id = $1 AND id = $2`, [scene.agent.personId]);
    await send(scene);
    await send(scene, new Date(Date.now() + 25 * 3_600_000));
    expect(catcher.mails()).toHaveLength(0);
    expect(await inboxOf(scene.agent)).toHaveLength(1);
    expect(await fatesOf(scene.agent, 'digest')).toEqual(['mail cancelled recipientGone']);
  });
});

describe('quiet hours', () => {
  it('keep mail until they are over, and the inbox does not wait', async () => {
    const scene = await aScoringScene(app);
    await settle(scene.agent, { quietFrom: clockIn(-60), quietTo: clockIn(60) });
    await feedbackFor(scene);
    await send(scene);
    expect(catcher.mails()).toHaveLength(0);
    expect(await inboxOf(scene.agent)).toHaveLength(1);
    await send(scene, new Date(Date.now() + 58 * 60_000));
    expect(catcher.mails()).toHaveLength(0);
    await send(scene, new Date(Date.now() + 61 * 60_000));
    expect(subjects()).toEqual(['Je hebt feedback']);
    const [row] = await sql<{ tries: number }>(scene, `SELECT tries FROM reminder WHERE org_id = $1 AND channel = 'mail'`);
    expect(row).toEqual({ tries: 1 });
  });

  it('hold for who set them', async () => {
    const scene = await aScoringScene(app);
    await settle(scene.coach, { quietFrom: clockIn(-60), quietTo: clockIn(60) });
    await feedbackFor(scene);
    await send(scene);
    expect(subjects()).toEqual(['Je hebt feedback']);
  });
});

describe('a digest', () => {
  const aDayOn = () => new Date(Date.now() + 25 * 3_600_000);

  it('is one mail with what is unread and true, once, with a way out', async () => {
    const scene = await aScoringScene(app);
    await choose(scene.agent, 'evaluationReleased', 'mail', 'digest');
    const [first, second] = [await feedbackFor(scene), await feedbackFor(scene)];
    const third = await feedbackFor(scene);
    await send(scene);
    expect(catcher.mails()).toHaveLength(0);
    const seen = (await inboxOf(scene.agent)).find(({ facts }) => facts.path === `/feedback/${third}`);
    await app.get(MarkMessages).set(scene.agent, [seen?.id ?? ''], true);
    await app.get(AcknowledgeEvaluation).run(scene.agent, { evaluationId: first });
    await send(scene, aDayOn());
    await send(scene, aDayOn());
    expect(subjects()).toEqual(['1 bericht voor je']);
    const [mail] = catcher.mails();
    expect(mail?.parsed.html).toContain(`/feedback/${second}`);
    expect(mail?.parsed.html).not.toContain(`/feedback/${first}`);
    expect(mail?.parsed.text).toContain('Stuur me geen overzichten meer');
    expect(String(mail?.source)).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click\r?$/m);
    expect(await fatesOf(scene.agent, 'evaluationReleased')).toEqual([
      'inApp sent',
      'inApp sent',
      'inApp sent',
      'mail cancelled alreadyRead',
      'mail cancelled noLongerTrue',
      'mail sent',
    ]);
  });

  it('that says nothing is not sent', async () => {
    const scene = await aScoringScene(app);
    await choose(scene.agent, 'evaluationReleased', 'mail', 'digest');
    await feedbackFor(scene);
    await send(scene);
    await app.get(MarkMessages).all(scene.agent);
    await send(scene, aDayOn());
    expect(catcher.mails()).toHaveLength(0);
  });

  it('moves with the moment somebody chooses, and stops by one press in a mail', async () => {
    const scene = await aScoringScene(app);
    await choose(scene.agent, 'evaluationReleased', 'mail', 'digest');
    await feedbackFor(scene);
    await send(scene);
    await settle(scene.agent, { digestAt: clockIn(30) });
    await send(scene, new Date(Date.now() + 31 * 60_000));
    expect(subjects()).toEqual(['1 bericht voor je']);
    const link =
      /\/api\/unsubscribe\?token=([\w.-]+)>/.exec(String(catcher.mails()[0]?.source).replace(/\r?\n\s+/g, ''))?.[1] ?? '';
    await feedbackFor(scene);
    await send(scene, new Date(Date.now() + 32 * 60_000));
    expect(await app.get(Unsubscribe).run(link)).toBe(true);
    expect(await app.get(Unsubscribe).run(link)).toBe(true);
    expect(await app.get(Unsubscribe).run(`${link}x`)).toBe(false);
    await send(scene, new Date(Date.now() + 49 * 3_600_000));
    expect(catcher.mails()).toHaveLength(1);
    await choose(scene.agent, 'evaluationReleased', 'mail', 'instant');
    await feedbackFor(scene);
    await send(scene);
    expect(subjects()).toEqual(['1 bericht voor je', 'Je hebt feedback']);
  });

  it('goes out once when the clock was put back an hour after it went', async () => {
    const scene = await aScoringScene(app);
    await choose(scene.agent, 'evaluationReleased', 'mail', 'digest');
    await settle(scene.agent, { digestAt: clockIn(10) });
    await feedbackFor(scene);
    await send(scene);
    await send(scene, new Date(Date.now() + 11 * 60_000));
    await feedbackFor(scene);
    await send(scene, new Date(Date.now() + 1_000));
    await send(scene, new Date(Date.now() + 12 * 60_000));
    expect(subjects()).toEqual(['1 bericht voor je']);
    await send(scene, new Date(Date.now() + 25 * 3_600_000));
    expect(subjects()).toEqual(['1 bericht voor je', '1 bericht voor je']);
  });
});
