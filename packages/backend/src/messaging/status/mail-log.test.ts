import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { type MailCatcher, startMailCatcher } from '@vakwerk/local-services/mail-catcher';
import { aScoringScene, aSubmission, type ScoringScene, withFiles } from '@vakwerk/testing/scoring-scene';
import { aPerson, openTestApplication, type TestApplication } from '@vakwerk/testing/test-application';
import { NotFound } from '../../platform/auth/access-errors.js';
import { Database } from '../../platform/database/database.js';
import { GradeEvaluation } from '../../quality/index.js';
import { MessagingModule } from '../messaging.module.js';
import { PlanEvaluationMails } from '../reminders/plan-evaluation-mails.js';
import { SendDueReminders } from '../reminders/send-due-reminders.js';
import { ListMailLog } from './list-mail-log.js';
import { type MailLogFilter, MailLogRepository } from './mail-log.repository.js';
import { RetryMail } from './retry-mail.js';

let catcher: MailCatcher;
let app: TestApplication;
beforeAll(async () => {
  catcher = await startMailCatcher({ smtpPort: 0, pagePort: 0, folder: null });
  app = await openTestApplication([MessagingModule], { SMTP_URL: catcher.smtpUrl }, withFiles);
});
afterEach(() => catcher.clear());
afterAll(async () => {
  await app.close();
  await catcher.stop();
});

const sql = (scene: ScoringScene, text: string, values: unknown[] = []) =>
  app.within(scene.organisationId, () =>
    app
      .get(Database)
      .manager()
      .query(text, [scene.organisationId, ...values]),
  );
const logOf = async ({ organisationId }: { organisationId: string }, filter: MailLogFilter = 'all') =>
  (await app.within(organisationId, () => app.get(ListMailLog).run(filter, {}))).nodes;
const refusedOf = ({ organisationId }: ScoringScene) =>
  app.within(organisationId, () => app.get(MailLogRepository).refusedAddresses());
async function feedbackPlanned(scene: ScoringScene) {
  const { evaluationId } = await aSubmission(app, scene);
  const system = { kind: 'system', organisationId: scene.organisationId } as const;
  await app.get(GradeEvaluation).run(system, { evaluationId, jobId: 'job' });
  await app.get(PlanEvaluationMails).run(system, { evaluationId });
}
async function feedbackSent(scene: ScoringScene): Promise<void> {
  await feedbackPlanned(scene);
  await app.get(SendDueReminders).run(scene);
}
const tryAgain = async (scene: ScoringScene) => {
  await sql(scene, `UPDATE reminder SET next_try_at = now() WHERE org_id = $1 AND state = 'pending'`);
  await app.get(SendDueReminders).run(scene);
};
const addressOf = (scene: ScoringScene, email: string) =>
  sql(scene, 'UPDATE person SET email = $3 WHERE org_id = $1 AND id = $2', [scene.agent.personId, email]);

describe('an address that takes no mail', () => {
  it('is named with the words of the server, given up after five tries, and forgotten when mail arrives again', async () => {
    const scene = await aScoringScene(app);
    const admin = await aPerson(app, scene, ['admin']);
    await addressOf(scene, `${scene.agent.personId}@nowhere.invalid`);
    await feedbackSent(scene);
    expect(await refusedOf(scene)).toMatchObject([{ personId: scene.agent.personId, error: expect.stringContaining('5.1.2') }]);
    for (let tries = 2; tries <= 5; tries++) await tryAgain(scene);
    const [failed] = await logOf(scene, 'failed');
    expect(failed).toMatchObject({ state: 'failed', tries: 5, lastError: expect.stringContaining('550') });
    await addressOf(scene, `${scene.agent.personId}@here.example`);
    await app.get(RetryMail).run(admin, failed?.id ?? '');
    await app.get(SendDueReminders).run(scene);
    expect(await refusedOf(scene)).toEqual([]);
    expect((await logOf(scene, 'sent')).map(({ id }) => id)).toEqual([failed?.id]);
  });

  it('does not keep the mail of others, and can be retried by nobody else', async () => {
    const scene = await aScoringScene(app);
    await addressOf(scene, `${scene.agent.personId}@nowhere.invalid`);
    await feedbackSent(scene);
    const other = await aScoringScene(app);
    const stranger = await aPerson(app, other, ['admin']);
    await feedbackSent(other);
    expect((await logOf(other)).map(({ state }) => state)).toEqual(['sent']);
    expect(await refusedOf(other)).toEqual([]);
    const [waiting] = await logOf(scene, 'waiting');
    await expect(app.get(RetryMail).run(stranger, waiting?.id ?? '')).rejects.toThrow(NotFound);
    await expect(app.get(RetryMail).run(stranger, 'no id')).rejects.toThrow(NotFound);
  });
});

describe('a message that cannot be made', () => {
  it('is set aside and does not hold up the others', async () => {
    const scene = await aScoringScene(app);
    await feedbackPlanned(scene);
    // A zone that no clock knows: whatever is said about a time to this reader cannot be written.
    await sql(scene, `UPDATE person SET time_zone = 'Nowhere/Nothing' WHERE org_id = $1 AND id = $2`, [scene.agent.personId]);
    await app.get(SendDueReminders).run(scene);
    const [broken] = await logOf(scene, 'waiting');
    expect(broken).toMatchObject({ state: 'pending', tries: 1, lastError: expect.any(String) });
    await sql(scene, `UPDATE person SET time_zone = 'Europe/Amsterdam' WHERE org_id = $1`);
    await tryAgain(scene);
    expect(await logOf(scene, 'sent')).toHaveLength(1);
  });
});
