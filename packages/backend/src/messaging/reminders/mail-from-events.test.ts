import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { type MailCatcher, startMailCatcher } from '@vakwerk/local-services/mail-catcher';
import { aDispute } from '@vakwerk/testing/dispute-scene';
import { itsRecording } from '@vakwerk/testing/lent-scene';
import { aScoringScene, aSubmission, type ScoringScene, withFiles } from '@vakwerk/testing/scoring-scene';
import { aPerson, openTestApplication, type TestApplication } from '@vakwerk/testing/test-application';
import { AnswerFragment, AskForFragment, CancelSession, PlanSession } from '../../coaching/index.js';
import { AddPerson, PersonInvited } from '../../people/index.js';
import { Database } from '../../platform/database/database.js';
import { newId } from '../../platform/database/new-id.js';
import { eventOf } from '../../platform/jobs/event.js';
import { JobRunner } from '../../platform/jobs/job-runner.js';
import { JobRunnerModule } from '../../platform/jobs/job-runner.module.js';
import { JobStoreModule } from '../../platform/jobs/job-store.module.js';
import { Outbox } from '../../platform/jobs/outbox.js';
import { OutboxRelay } from '../../platform/jobs/relay.js';
import { AcknowledgeEvaluation, AssignReviewer, DecideDispute, GradeEvaluation, RemindUnread } from '../../quality/index.js';
import { MessagingWorkerModule } from '../messaging.worker.module.js';
import { PlanFragmentMail } from './plan-fragment-mail.js';
import { SendDueReminders } from './send-due-reminders.js';

let catcher: MailCatcher;
let app: TestApplication;
beforeAll(async () => {
  catcher = await startMailCatcher({ smtpPort: 0, pagePort: 0, folder: null });
  const modules = [MessagingWorkerModule, JobRunnerModule];
  app = await openTestApplication(modules, { SMTP_URL: catcher.smtpUrl }, (config) => [
    ...withFiles(config),
    JobStoreModule.with(config),
  ]);
  await app.get(JobRunner).start();
  await app.get(OutboxRelay).start();
});
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
const emailOf = async (actor: PersonActor) =>
  (await sql<{ email: string }>(actor, 'SELECT email FROM person WHERE org_id = $1 AND id = $2', [actor.personId]))[0]?.email ??
  '';
const subjectsFor = (address: string) =>
  catcher
    .mails()
    .filter(({ recipients }) => recipients.includes(address))
    .map(({ parsed }) => parsed.subject);
async function until(there: () => boolean): Promise<void> {
  const end = Date.now() + 15_000;
  while (!there() && Date.now() < end) await pause(50);
  expect(there()).toBe(true);
}
async function expectSubjects(address: string, subjects: string[]): Promise<void> {
  const until = Date.now() + 15_000;
  while (subjectsFor(address).length < subjects.length && Date.now() < until) await pause(50);
  expect(subjectsFor(address)).toEqual(subjects);
}
async function aReleasedEvaluation(scene: ScoringScene): Promise<string> {
  const { evaluationId } = await aSubmission(app, scene);
  await app.get(GradeEvaluation).run({ kind: 'system', organisationId: scene.organisationId }, { evaluationId, jobId: 'job' });
  return evaluationId;
}

describe('from what happens to the mail about it', () => {
  it('feedback is announced to the agent, and the session planned from it has what failed on its agenda', async () => {
    const scene = await aScoringScene(app);
    const [agent, coach] = [await emailOf(scene.agent), await emailOf(scene.coach)];
    const evaluationId = await aReleasedEvaluation(scene);
    await expectSubjects(agent, ['Je hebt feedback']);
    const sessionId = await app.get(PlanSession).run(scene.coach, {
      agentId: scene.agent.personId,
      localDateTime: '2027-11-23T14:00',
      timeZone: 'Europe/Amsterdam',
      durationMinutes: 30,
      place: '',
      evaluationId,
      agenda: [{ title: 'Hoe gaat het?' }],
    });
    const agenda = await sql<{ source: string; criterion_id: string | null }>(
      scene,
      'SELECT source, criterion_id FROM agenda_item WHERE org_id = $1 AND session_id = $2 ORDER BY id',
      [sessionId],
    );
    expect(agenda.map(({ source, criterion_id }) => [source, criterion_id])).toEqual([
      ['coach', null],
      ['failedCriterion', 'identity'],
    ]);
    await expectSubjects(agent, ['Je hebt feedback', 'Coaching op di 23 nov, 14:00']);
    await expectSubjects(coach, ['Coaching op di 23 nov, 14:00']);
    await app.get(CancelSession).run(scene.coach, { sessionId, version: 1, reason: 'Ziek' });
    await expectSubjects(coach, ['Coaching op di 23 nov, 14:00', 'Gaat niet door: coaching op di 23 nov, 14:00']);
  }, 60_000);

  it('feedback that waits too long is mentioned once more, unless it was acknowledged', async () => {
    for (const acknowledged of [false, true]) {
      const scene = await aScoringScene(app);
      const agent = await emailOf(scene.agent);
      const evaluationId = await aReleasedEvaluation(scene);
      await expectSubjects(agent, ['Je hebt feedback']);
      if (acknowledged) await app.get(AcknowledgeEvaluation).run(scene.agent, { evaluationId });
      await sql(scene, `UPDATE evaluation SET released_at = now() - interval '6 days' WHERE org_id = $1`);
      const system = { kind: 'system', organisationId: scene.organisationId } as const;
      // The second time there is nobody left to remind.
      const reminded = [await app.get(RemindUnread).run(system), await app.get(RemindUnread).run(system)];
      expect(reminded).toEqual(acknowledged ? [0, 0] : [1, 0]);
      await expectSubjects(agent, acknowledged ? ['Je hebt feedback'] : ['Je hebt feedback', 'Je feedback wacht op je']);
    }
  }, 60_000);

  it('a dispute reaches who must decide, and the decision reaches the agent and the evaluator', async () => {
    const scene = await aScoringScene(app);
    const [agent, coach, manager] = [await emailOf(scene.agent), await emailOf(scene.coach), await emailOf(scene.manager)];
    const reviewer = await aPerson(app, scene, ['coach']);
    const { disputeId } = await aDispute(app, scene);
    const given = { disputeId, reviewerId: reviewer.personId, expectedVersion: 1 };
    expect(await app.get(AssignReviewer).run(scene.manager, given)).toMatchObject({ ok: true });
    await expectSubjects(await emailOf(reviewer), ['Wil je naar een beoordeling kijken?']);
    const decisions = [{ criterionId: 'identity', outcome: 'upheld' as const, reason: 'Je hoort het op 1:00.' }];
    const decided = { disputeId, expectedVersion: 2, idempotencyKey: newId(), decisions };
    expect(await app.get(DecideDispute).run(reviewer, decided)).toMatchObject({ ok: true });
    await expectSubjects(coach, ['Er is opnieuw gekeken']);
    // The first mail about the feedback is only true as long as it was not read; by now it was.
    await until(() => subjectsFor(agent).includes('Er is opnieuw gekeken'));
    expect(subjectsFor(manager)).toEqual([]);
  }, 60_000);

  it('who is asked to lend a piece of a call hears it once, and not when they answered already', async () => {
    const scene = await aScoringScene(app);
    const agent = await emailOf(scene.agent);
    const interactionId = await scene.aCall();
    await itsRecording(app, scene, interactionId);
    const wish = { interactionId, startMs: 0, endMs: 5_000, why: 'Zo klinkt doorvragen.', expiresOn: '2027-12-31' };
    const fragmentId = await app.get(AskForFragment).run(scene.coach, wish);
    await expectSubjects(agent, ['Mag een stukje van je gesprek in een les?']);
    const system = { kind: 'system', organisationId: scene.organisationId } as const;
    await app.get(PlanFragmentMail).run(system, { fragmentId });
    const later = new Date(Date.now() + 3_600_000);
    const answered = await app.get(AskForFragment).run(scene.coach, { ...wish, startMs: 5_000, endMs: 10_000 }, later);
    await app.get(PlanFragmentMail).run(system, { fragmentId: answered });
    await app.get(AnswerFragment).run(scene.agent, { fragmentId: answered, lends: false });
    await app.get(SendDueReminders).run(system, new Date(later.getTime() + 1_000));
    const states = await sql<{ state: string }>(
      scene,
      `SELECT state FROM reminder WHERE org_id = $1 AND channel = 'mail' ORDER BY due_at`,
    );
    expect(states.map(({ state }) => state)).toEqual(['sent', 'cancelled']);
    expect(subjectsFor(agent)).toEqual(['Mag een stukje van je gesprek in een les?']);
  }, 60_000);

  it('an invited person gets one mail with a link', async () => {
    const scene = await aScoringScene(app);
    const email = `nieuw-${Date.now()}@example.test`;
    const system = { kind: 'system', organisationId: scene.organisationId } as const;
    const names = { givenName: 'Noor', familyName: 'Test', email };
    await app.within(scene.organisationId, async () => {
      const personId = await app
        .get(AddPerson)
        .run(system, { ...names, roles: ['agent'], language: 'nl', timeZone: 'Europe/Amsterdam' });
      await app.get(Outbox).append(eventOf(PersonInvited, { personId }));
    });
    await expectSubjects(email, ['Je account voor Vakwerk']);
  }, 60_000);

  it('an evaluation of someone else’s call gives no agenda', async () => {
    const [scene, elsewhere] = [await aScoringScene(app), await aScoringScene(app)];
    const evaluationId = await aReleasedEvaluation(elsewhere);
    const planned = app.get(PlanSession).run(scene.coach, {
      agentId: scene.agent.personId,
      localDateTime: '2027-11-24T14:00',
      timeZone: 'Europe/Amsterdam',
      durationMinutes: 30,
      place: '',
      evaluationId,
      agenda: [],
    });
    await expect(planned).rejects.toMatchObject({ extensions: { code: 'NOT_FOUND' } });
  }, 60_000);
});
