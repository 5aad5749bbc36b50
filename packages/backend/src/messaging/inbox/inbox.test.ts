import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { aScoringScene, withFiles } from '@vakwerk/testing/scoring-scene';
import { aPerson, openTestApplication, type TestApplication } from '@vakwerk/testing/test-application';
import { newId } from '../../platform/database/new-id.js';
import { NO_FACTS } from '../mails/message-facts.js';
import { MessagingModule } from '../messaging.module.js';
import type { Reminder } from '../reminders/reminder.entity.js';
import { InboxRepository } from './inbox.repository.js';
import { ListInbox } from './list-inbox.js';
import { MarkMessages } from './mark-messages.js';

let app: TestApplication;
beforeAll(async () => {
  app = await openTestApplication([MessagingModule], {}, withFiles);
});
afterAll(() => app.close());

const list = (actor: PersonActor, wanted: { unread?: boolean; first?: number; after?: string | null } = {}) =>
  app.within(actor.organisationId, () => app.get(ListInbox).run(actor, { unread: false, ...wanted }));
const unread = (actor: PersonActor) => app.within(actor.organisationId, () => app.get(ListInbox).countUnread(actor));
/** @returns the key, to bring the same one again */
async function arrive(actor: PersonActor, arrivedAt: string, subjectId = newId()): Promise<string> {
  const reminder = { recipientId: actor.personId, kind: 'fragmentAsked', subjectId, dueAt: new Date('2026-11-01T09:00:00Z') };
  await app.within(actor.organisationId, () =>
    app.get(InboxRepository).add(reminder as Reminder, { ...NO_FACTS, path: '/appointments' }, new Date(arrivedAt)),
  );
  return subjectId;
}

describe('an inbox', () => {
  it('shows the newest first, page by page, each once, also those of one moment', async () => {
    const { agent } = await aScoringScene(app);
    for (let count = 0; count < 7; count++) await arrive(agent, '2026-11-02T09:00:00.123Z');
    await arrive(agent, '2026-11-01T09:00:00Z');
    await arrive(agent, '2026-11-03T09:00:00Z');
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page = await list(agent, { first: 2, after });
      seen.push(...page.nodes.map(({ id }) => id));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    expect(new Set(seen).size).toBe(9);
    const all = (await list(agent)).nodes;
    expect(seen).toEqual(all.map(({ id }) => id));
    expect(all.at(0)?.arrivedAt.toISOString()).toBe('2026-11-03T09:00:00.000Z');
  });

  it('has a message once, however often it is brought', async () => {
    const { agent } = await aScoringScene(app);
    const key = await arrive(agent, '2026-11-02T09:00:00Z');
    await arrive(agent, '2026-11-02T10:00:00Z', key);
    expect((await list(agent)).nodes).toHaveLength(1);
  });

  it('is marked read, unread, all read, and back: only what that press marked', async () => {
    const { agent } = await aScoringScene(app);
    for (const at of ['2026-11-02T09:00:00Z', '2026-11-02T10:00:00Z', '2026-11-02T11:00:00Z']) await arrive(agent, at);
    const [first] = (await list(agent)).nodes;
    const mark = app.get(MarkMessages);
    expect(await mark.set(agent, [first?.id ?? '', 'no id', newId()], true)).toBe(1);
    expect(await unread(agent)).toBe(2);
    const all = await mark.all(agent);
    expect(all.count).toBe(2);
    expect((await list(agent, { unread: true })).nodes).toEqual([]);
    expect(await mark.undoAll(agent, all.readAt)).toBe(2);
    expect((await list(agent, { unread: true })).nodes.map(({ id }) => id)).not.toContain(first?.id);
    expect(await mark.set(agent, [first?.id ?? ''], false)).toBe(1);
    expect(await unread(agent)).toBe(3);
  });

  it('is nobody else’s: not of a colleague, not of another organisation', async () => {
    const scene = await aScoringScene(app);
    await arrive(scene.agent, '2026-11-02T09:00:00Z');
    const [message] = (await list(scene.agent)).nodes;
    const stranger = (await aScoringScene(app)).agent;
    for (const other of [scene.coach, stranger, await aPerson(app, scene, ['admin'])]) {
      expect((await list(other)).nodes).toEqual([]);
      expect(await app.get(MarkMessages).set(other, [message?.id ?? ''], true)).toBe(0);
      expect((await app.get(MarkMessages).all(other)).count).toBe(0);
    }
    expect(await unread(scene.agent)).toBe(1);
  });
});
