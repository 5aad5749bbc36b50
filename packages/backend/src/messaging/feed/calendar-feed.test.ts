import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aScoringScene, type ScoringScene, withFiles } from '@vakwerk/testing/scoring-scene';
import { openTestApplication, type TestApplication } from '@vakwerk/testing/test-application';
import ICAL from 'ical.js';
import nodeIcal from 'node-ical';
import { CancelSession, PlanSession, RescheduleSession } from '../../coaching/index.js';
import { NotFound } from '../../platform/auth/access-errors.js';
import { Database } from '../../platform/database/database.js';
import { MessagingModule } from '../messaging.module.js';
import { FeedLimit } from './feed-limit.js';
import { MakeCalendarFeed } from './make-calendar-feed.js';
import { ReadCalendarFeed } from './read-calendar-feed.js';

let app: TestApplication;
beforeAll(async () => {
  app = await openTestApplication([MessagingModule], {}, withFiles);
});
afterAll(() => app.close());

interface Seen {
  readonly uid: string;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly status: string;
  readonly sequence: number;
}
/** What two readers that know nothing of each other make of it: they must agree. */
function readByTwo(text: string): Seen[] {
  const calendar = new ICAL.Component(ICAL.parse(text));
  const one = calendar.getAllSubcomponents('vevent').map((component): Seen => {
    const event = new ICAL.Event(component);
    return {
      uid: event.uid,
      startsAt: event.startDate.toJSDate().toISOString(),
      endsAt: event.endDate.toJSDate().toISOString(),
      status: String(component.getFirstPropertyValue('status')),
      sequence: event.sequence,
    };
  });
  const two = Object.values(nodeIcal.sync.parseICS(text)).flatMap((entry): Seen[] =>
    entry?.type === 'VEVENT'
      ? [
          {
            uid: entry.uid,
            startsAt: new Date(entry.start).toISOString(),
            endsAt: new Date(entry.end ?? entry.start).toISOString(),
            status: String(entry.status),
            sequence: Number(entry.sequence ?? 0),
          },
        ]
      : [],
  );
  const order = (seen: Seen[]) => seen.toSorted((a, b) => a.uid.localeCompare(b.uid));
  expect(order(two)).toEqual(order(one));
  return order(one);
}

const tokenOf = async (scene: ScoringScene, who: 'agent' | 'coach' = 'agent') =>
  /\/api\/calendar\/([\w-]{43})\.ics$/.exec((await app.get(MakeCalendarFeed).make(scene[who])).url)?.[1] ?? '';
const read = async (token: string) => readByTwo((await app.get(ReadCalendarFeed).run(token)) ?? '');
const time = (scene: ScoringScene, localDateTime: string) => ({
  agentId: scene.agent.personId,
  localDateTime,
  timeZone: 'Europe/Amsterdam',
  durationMinutes: 45,
  place: 'kamer 2.14',
  agenda: [],
});
const plan = (scene: ScoringScene, at: string) => app.get(PlanSession).run(scene.coach, time(scene, at));

describe('a calendar to subscribe to', () => {
  it('has the sessions of its person, as they are: moved under the same UID, and cancelled', async () => {
    const scene = await aScoringScene(app);
    const token = await tokenOf(scene);
    const sessionId = await plan(scene, '2027-06-01T14:00');
    expect(await read(token)).toEqual([
      {
        uid: `${sessionId}@vakwerk`,
        startsAt: '2027-06-01T12:00:00.000Z',
        endsAt: '2027-06-01T12:45:00.000Z',
        status: 'CONFIRMED',
        sequence: 0,
      },
    ]);
    await app.get(RescheduleSession).run(scene.coach, { ...time(scene, '2027-06-02T09:00'), sessionId, version: 1 });
    expect(await read(token)).toMatchObject([{ uid: `${sessionId}@vakwerk`, startsAt: '2027-06-02T07:00:00.000Z', sequence: 1 }]);
    await app.get(CancelSession).run(scene.coach, { sessionId, version: 2, reason: 'Ziek' });
    const text = (await app.get(ReadCalendarFeed).run(token)) ?? '';
    expect(readByTwo(text)).toMatchObject([{ status: 'CANCELLED', sequence: 2 }]);
    expect(text).not.toContain('Ziek');
    expect(await read(await tokenOf(scene, 'coach'))).toHaveLength(1);
  });

  it('stands at the right hour where the clock changes, for both readers', async () => {
    const scene = await aScoringScene(app);
    const token = await tokenOf(scene);
    await plan(scene, '2027-03-28T02:30');
    await plan(scene, '2027-10-31T02:30');
    expect((await read(token)).map(({ startsAt }) => startsAt).toSorted()).toEqual([
      '2027-03-28T01:30:00.000Z',
      '2027-10-31T00:30:00.000Z',
    ]);
  });

  it('ends when it is stopped, replaced, or its person is not here any more', async () => {
    const scene = await aScoringScene(app);
    await plan(scene, '2027-06-01T14:00');
    const first = await tokenOf(scene);
    const second = await tokenOf(scene);
    const run = (token: string) => app.get(ReadCalendarFeed).run(token);
    expect(await run(first)).toBeNull();
    expect(await run(second)).not.toBeNull();
    await app.get(MakeCalendarFeed).revoke(scene.agent);
    expect(await run(second)).toBeNull();
    await expect(app.get(MakeCalendarFeed).revoke(scene.agent)).rejects.toThrow(NotFound);
    const third = await tokenOf(scene);
    const status = (value: string) =>
      app.within(scene.organisationId, () =>
        app
          .get(Database)
          .manager()
          .query('UPDATE person SET status = $3 WHERE org_id = $1 AND id = $2', [
            scene.organisationId,
            scene.agent.personId,
            value,
          ]),
      );
    await status('deactivated');
    expect(await run(third)).toBeNull();
  });

  it('has nothing of anybody else, nor of another organisation, and keeps no secret', async () => {
    const scene = await aScoringScene(app);
    const other = await aScoringScene(app);
    await plan(scene, '2027-06-01T14:00');
    const token = await tokenOf(other);
    expect(await read(token)).toEqual([]);
    const [row] = (await app.within(other.organisationId, () =>
      app
        .get(Database)
        .manager()
        .query('SELECT token_hash, last_read_at FROM calendar_feed WHERE org_id = $1', [other.organisationId]),
    )) as { token_hash: string; last_read_at: Date | null }[];
    expect(row?.token_hash).not.toContain(token);
    expect(row?.last_read_at).not.toBeNull();
  });
});

describe('how often it may be asked', () => {
  it('thirty times a minute for one address, and thirty wrong guesses for one network', () => {
    const limit = new FeedLimit();
    const now = 1_800_000_000_000;
    for (let count = 0; count < 30; count++) expect(limit.take('10.0.0.1', 'a', now)).toBe(0);
    expect(limit.take('10.0.0.1', 'a', now)).toBe(60);
    expect(limit.take('10.0.0.1', 'b', now)).toBe(0);
    for (let count = 0; count < 30; count++) limit.wrong('10.0.0.9');
    expect(limit.take('10.0.0.9', 'c', now + 1_000)).toBe(59);
    expect(limit.take('10.0.0.9', 'c', now + 60_000)).toBe(0);
  });
});
