import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { type MailCatcher, startMailCatcher } from '@vakwerk/local-services/mail-catcher';
import { anOrganisation, aPerson, openTestApplication, type TestApplication } from '@vakwerk/testing/test-application';
import { Database } from '../../platform/database/database.js';
import { FilesModule } from '../../platform/files/files.module.js';
import { MailView, SaveView } from '../../quality/index.js';
import { MessagingModule } from '../messaging.module.js';
import { PlanViewMails } from './plan-view-mails.js';
import { SendDueReminders } from './send-due-reminders.js';

let catcher: MailCatcher;
let app: TestApplication;
beforeAll(async () => {
  catcher = await startMailCatcher({ smtpPort: 0, pagePort: 0, folder: null });
  app = await openTestApplication([MessagingModule], { SMTP_URL: catcher.smtpUrl }, (config) => [FilesModule.with(config)]);
});
afterEach(() => catcher.clear());
afterAll(async () => {
  await app.close();
  await catcher.stop();
});

/** A Tuesday; Thursday at eight in Amsterdam is seven in UTC. */
const NOW = new Date('2026-11-24T10:00:00Z');
const THURSDAY = new Date('2026-11-26T07:00:00Z');
const MAIL = { weekday: 4, hour: 8 };

async function aView(search: Readonly<Record<string, string>> = {}) {
  const organisation = await anOrganisation(app);
  const manager = await aPerson(app, organisation, ['manager'], { givenName: 'Karin' });
  const filters = Object.entries(search).map(([name, value]) => ({ name, value }));
  const saved = await app.get(SaveView).run(manager, { page: 'dashboard', name: 'Mijn team', filters });
  if (!saved.ok) throw new Error(saved.error.code);
  await app.get(MailView).run(manager, { id: saved.value.id, mail: MAIL });
  return { organisation, manager, id: saved.value.id };
}
const plan = (actor: PersonActor, at: Date) => app.get(PlanViewMails).run(actor, at);
const send = (actor: PersonActor, at: Date) => app.get(SendDueReminders).run(actor, at);
const stateOf = (actor: PersonActor, id: string) =>
  app.within(
    actor.organisationId,
    async () =>
      (await app
        .get(Database)
        .manager()
        .query(
          `SELECT due_at AS "dueAt", state, skip_reason AS reason FROM reminder WHERE org_id = $1 AND subject_id = $2 ORDER BY due_at`,
          [actor.organisationId, id],
        )) as { dueAt: Date; state: string; reason: string | null }[],
  );

describe('a view that comes by mail', () => {
  it('comes once a week, on its day and hour, with its sentences and the way back to it', async () => {
    const { manager, id } = await aView({ weeks: '8' });
    await plan(manager, NOW);
    await plan(manager, NOW);
    await send(manager, new Date(THURSDAY.getTime() - 60_000));
    expect(catcher.mails()).toHaveLength(0);
    await send(manager, THURSDAY);
    await send(manager, THURSDAY);
    const [mail, ...others] = catcher.mails();
    expect(others).toEqual([]);
    expect(mail?.parsed.subject).toBe('Mijn team: wat zeker is deze week');
    expect(mail?.parsed.text).toContain('Met minder dan 5 mensen zeggen we niets over het team.');
    expect(mail?.parsed.text).toContain('/dashboard?weeks=8');
    expect(await stateOf(manager, id)).toMatchObject([{ dueAt: THURSDAY, state: 'sent' }]);
    await plan(manager, THURSDAY);
    expect((await stateOf(manager, id))[1]).toMatchObject({ dueAt: new Date('2026-12-03T07:00:00Z'), state: 'pending' });
  });

  it('does not come when it was stopped, moved to another hour, or removed meanwhile', async () => {
    for (const mail of [null, { weekday: 4, hour: 9 }, { weekday: 5, hour: 8 }]) {
      const { manager, id } = await aView();
      await plan(manager, NOW);
      await app.get(MailView).run(manager, { id, mail });
      await send(manager, THURSDAY);
      expect(await stateOf(manager, id)).toMatchObject([{ state: 'cancelled', reason: 'noLongerTrue' }]);
    }
    expect(catcher.mails()).toHaveLength(0);
  });

  it('says nothing of a team that is not the reader’s, whatever the view holds', async () => {
    const other = await aView();
    const { manager, id } = await aView({ team: other.organisation.teamId });
    await plan(manager, NOW);
    await send(manager, THURSDAY);
    expect(await stateOf(manager, id)).toMatchObject([{ state: 'cancelled', reason: 'noLongerTrue' }]);
    expect(catcher.mails()).toHaveLength(0);
  });
});

describe('when a view comes', () => {
  it('is its owner’s choice alone', async () => {
    const { organisation, id } = await aView();
    const colleague = await aPerson(app, organisation, ['manager']);
    const stranger = await aPerson(app, await anOrganisation(app), ['manager']);
    for (const actor of [colleague, stranger])
      await expect(app.get(MailView).run(actor, { id, mail: null })).rejects.toMatchObject({ extensions: { code: 'NOT_FOUND' } });
  });

  it('is a day and an hour that exist, of a view of the dashboard', async () => {
    const { manager, id } = await aView();
    for (const mail of [
      { weekday: 0, hour: 8 },
      { weekday: 8, hour: 8 },
      { weekday: 1, hour: 24 },
    ])
      expect(() => app.get(MailView).run(manager, { id, mail })).toThrow(
        expect.objectContaining({ extensions: { code: 'BAD_USER_INPUT' } }),
      );
    const queue = await app.get(SaveView).run(manager, { page: 'queue', name: 'Rij', filters: [] });
    const queueId = queue.ok ? queue.value.id : '';
    await expect(app.get(MailView).run(manager, { id: queueId, mail: MAIL })).rejects.toMatchObject({
      extensions: { code: 'NOT_FOUND' },
    });
  });
});
