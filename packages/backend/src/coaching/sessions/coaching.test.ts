import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { aCoachedTeam, aSessionWith, planned, readSession } from '@vakwerk/testing/coaching-scene';
import { openTestApplication, type TestApplication } from '@vakwerk/testing/test-application';
import { Database } from '../../platform/database/database.js';
import { FilesModule } from '../../platform/files/files.module.js';
import { AddAgendaItem } from '../agenda-items/add-agenda-item.js';
import { MarkAgendaItem } from '../agenda-items/mark-agenda-item.js';
import { AgreeToAgreement } from '../agreements/agree-to-agreement.js';
import { FollowUpAgreement } from '../agreements/follow-up-agreement.js';
import { MakeAgreement } from '../agreements/make-agreement.js';
import { CoachingModule } from '../coaching.module.js';
import { SuggestSessionTimes } from '../schedule/suggest-session-times.js';
import { CancelSession } from './cancel-session.js';
import { CloseSession } from './close-session.js';
import { ListSessions } from './list-sessions.js';
import type { PlanSessionInput } from './plan-session.js';
import { RescheduleSession } from './reschedule-session.js';
import { WriteSessionNote } from './write-session-note.js';

let app: TestApplication;
beforeAll(async () => {
  app = await openTestApplication([CoachingModule], {}, (config) => [FilesModule.with(config)]);
});
afterAll(() => app.close());

const UNKNOWN = '01890000-0000-7000-8000-000000000000';

const aTeam = () => aCoachedTeam(app);
const wish = aSessionWith;
const plan = (actor: PersonActor, input: PlanSessionInput) => planned(app, actor, input);
const read = (actor: PersonActor, id: string) => readSession(app, actor, id);
const eventsOf = (actor: PersonActor, sessionId: string) =>
  app.within(actor.organisationId, async () => {
    const rows = (await app
      .get(Database)
      .manager()
      .query(`SELECT type FROM outbox_event WHERE payload->>'sessionId' = $1 ORDER BY id`, [sessionId])) as { type: string }[];
    return rows.map(({ type }) => type);
  });

describe('planning a session', () => {
  it('keeps the wall time, the zone and the instant, and tells others', async () => {
    const { coach, agent } = await aTeam();
    const id = await plan(coach, wish(agent, '2027-06-01T14:00', { agenda: [{ title: ' Samenvatten ' }] }));
    const { session, agenda } = await read(agent, id);
    expect(session).toMatchObject({ startsAtLocal: '2027-06-01T14:00', state: 'planned', sequence: 0, version: 1 });
    expect(session.startsAt.toISOString()).toBe('2027-06-01T12:00:00.000Z');
    expect(agenda.map(({ title, source }) => [title, source])).toEqual([['Samenvatten', 'coach']]);
    expect(await eventsOf(coach, id)).toEqual(['SessionPlanned']);
  });

  it('moves a time that does not exist forward, and takes the first of a time that exists twice', async () => {
    const { coach, agent } = await aTeam();
    const spring = await read(coach, await plan(coach, wish(agent, '2027-03-28T02:30')));
    expect(spring.session.startsAtLocal).toBe('2027-03-28T03:30');
    expect(spring.session.startsAt.toISOString()).toBe('2027-03-28T01:30:00.000Z');
    const autumn = await read(coach, await plan(coach, wish(agent, '2027-10-31T02:30')));
    expect(autumn.session.startsAt.toISOString()).toBe('2027-10-31T00:30:00.000Z');
  });

  it('refuses the past, another session of either of the two, and an unknown zone', async () => {
    const { coach, agent, colleague } = await aTeam();
    await expect(plan(coach, wish(agent, '2026-10-25T02:30'))).rejects.toMatchObject({ code: 'timeInPast' });
    await plan(coach, wish(agent, '2027-06-02T10:00'));
    const overlapping = plan(coach, wish(colleague, '2027-06-02T10:29'));
    await expect(overlapping).rejects.toMatchObject({ code: 'overlap', overlap: { whose: 'coach', durationMinutes: 30 } });
    await expect(plan(coach, wish(colleague, '2027-06-02T10:30'))).resolves.toEqual(expect.any(String));
    await expect(plan(coach, wish(agent, '2027-06-03T10:00', { timeZone: 'Mars/North' }))).rejects.toMatchObject({
      code: 'unknownTimeZone',
    });
  });

  it('lets only one of two plans for the same moment through', async () => {
    const { coach, agent } = await aTeam();
    const both = await Promise.allSettled([1, 2].map(() => plan(coach, wish(agent, '2027-06-04T10:00'))));
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
  });

  it('is for the coach of the person’s team; others find nobody there', async () => {
    const { coach, agent, manager, coachSouth, stranger } = await aTeam();
    for (const other of [manager, agent, coachSouth, stranger])
      await expect(plan(other, wish(agent, '2027-06-05T10:00'))).rejects.toMatchObject({ extensions: { code: 'NOT_FOUND' } });
    await expect(plan(coach, wish(coach, '2027-06-05T10:00'))).rejects.toMatchObject({ extensions: { code: 'NOT_FOUND' } });
    const evaluation = plan(coach, wish(agent, '2027-06-05T10:00', { evaluationId: UNKNOWN }));
    await expect(evaluation).rejects.toMatchObject({ extensions: { code: 'NOT_FOUND' } });
  });

  it('proposes a half hour at which both are free', async () => {
    const { coach, agent, coachSouth } = await aTeam();
    const suggest = (actor: PersonActor) =>
      app.within(actor.organisationId, async () => {
        const wishes = { agentIds: [agent.personId], durationMinutes: 30, count: 1 };
        return (await app.get(SuggestSessionTimes).run(actor, wishes))[0];
      });
    const first = await suggest(coach);
    await plan(coach, wish(agent, first?.startsAtLocal ?? ''));
    expect((await suggest(coach))?.startsAt.getTime()).toBeGreaterThan(first?.startsAt.getTime() ?? 0);
    await expect(suggest(coachSouth)).rejects.toMatchObject({ extensions: { code: 'NOT_FOUND' } });
  });
});

describe('an id that is none', () => {
  it('is a mistake of the caller, not of the server', async () => {
    const { coach, agent } = await aTeam();
    const invalid = { extensions: { code: 'BAD_USER_INPUT' } };
    await expect(read(coach, 'nr-1')).rejects.toMatchObject(invalid);
    await expect(plan(coach, { ...wish(agent, '2027-06-01T14:00'), agentId: 'nr-1' })).rejects.toMatchObject(invalid);
    const agenda = [{ title: 'x', skillId: 'nr-1' }];
    await expect(plan(coach, wish(agent, '2027-06-01T14:00', { agenda }))).rejects.toMatchObject(invalid);
  });
});

describe('changing a session', () => {
  it('moves the time, once per version', async () => {
    const { coach, agent } = await aTeam();
    const sessionId = await plan(coach, wish(agent, '2027-06-01T14:00'));
    const move = (localDateTime: string) =>
      app.get(RescheduleSession).run(coach, { ...wish(agent, localDateTime), sessionId, version: 1 });
    const both = await Promise.allSettled([move('2027-06-01T15:00'), move('2027-06-01T16:00')]);
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(both.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { code: 'conflict' } });
    expect((await read(coach, sessionId)).session).toMatchObject({ sequence: 1, version: 2, state: 'planned' });
    expect(await eventsOf(coach, sessionId)).toEqual(['SessionPlanned', 'SessionRescheduled']);
  });

  it('cancels with a reason, and not twice', async () => {
    const { coach, agent } = await aTeam();
    const sessionId = await plan(coach, wish(agent, '2027-06-01T14:00'));
    const cancel = (version: number, reason: string) => app.get(CancelSession).run(coach, { sessionId, version, reason });
    await expect(cancel(1, '  ')).rejects.toMatchObject({ code: 'textMissing' });
    await cancel(1, 'Ziek');
    await expect(cancel(2, 'Nog eens')).rejects.toMatchObject({ code: 'notPlanned' });
    expect((await read(agent, sessionId)).session).toMatchObject({ state: 'cancelled', cancelReason: 'Ziek', sequence: 1 });
    expect(await eventsOf(coach, sessionId)).toEqual(['SessionPlanned', 'SessionCancelled']);
  });

  it('is up to its coach alone', async () => {
    const { coach, agent, colleague, manager, coachSouth, stranger } = await aTeam();
    const sessionId = await plan(coach, wish(agent, '2027-06-01T14:00'));
    const notFound = { extensions: { code: 'NOT_FOUND' } };
    for (const other of [agent, colleague, manager, coachSouth, stranger]) {
      const time = { ...wish(agent, '2027-06-01T15:00'), sessionId, version: 1 };
      await expect(app.get(RescheduleSession).run(other, time)).rejects.toMatchObject(notFound);
      await expect(app.get(CancelSession).run(other, { sessionId, version: 1, reason: 'x' })).rejects.toMatchObject(notFound);
      await expect(app.get(CloseSession).run(other, { sessionId, version: 1 })).rejects.toMatchObject(notFound);
    }
    await app.get(CloseSession).run(coach, { sessionId, version: 1 });
    expect((await read(agent, sessionId)).session.state).toBe('held');
  });
});

describe('what is in a session', () => {
  it('is for its two people; each writes their own note and points', async () => {
    const { coach, agent } = await aTeam();
    const sessionId = await plan(coach, wish(agent, '2027-06-01T14:00', { agenda: [{ title: 'Samenvatten' }] }));
    await app.get(AddAgendaItem).run(agent, { sessionId, item: { title: 'Boze klanten' } });
    await app.get(WriteSessionNote).run(coach, { sessionId, text: 'Van mij' });
    await app.get(WriteSessionNote).run(agent, { sessionId, text: 'Van Youssef' });
    const whole = await read(coach, sessionId);
    const noteOf = ({ personId }: PersonActor) => whole.seats.find((seat) => seat.personId === personId)?.note;
    expect([noteOf(coach), noteOf(agent)]).toEqual(['Van mij', 'Van Youssef']);
    expect(whole.agenda.map(({ title }) => title)).toEqual(['Boze klanten', 'Samenvatten']);
    const agendaItemId = whole.agenda[0]?.id ?? '';
    await app.get(MarkAgendaItem).run(agent, { agendaItemId, done: true });
    expect((await read(coach, sessionId)).agenda[0]?.doneAt).toBeInstanceOf(Date);
  });

  it('stays closed for everyone else', async () => {
    const { coach, agent, colleague, manager, coachSouth, stranger } = await aTeam();
    const sessionId = await plan(coach, wish(agent, '2027-06-01T14:00', { agenda: [{ title: 'Samenvatten' }] }));
    const agendaItemId = (await read(coach, sessionId)).agenda[0]?.id ?? '';
    const agreement = { sessionId, ownerId: agent.personId, what: 'Vat samen', dueOn: '2027-07-01' };
    const agreementId = await app.get(MakeAgreement).run(coach, agreement);
    const notFound = { extensions: { code: 'NOT_FOUND' } };
    for (const other of [colleague, manager, coachSouth, stranger]) {
      await expect(read(other, sessionId)).rejects.toMatchObject(notFound);
      await expect(app.get(AddAgendaItem).run(other, { sessionId, item: { title: 'x' } })).rejects.toMatchObject(notFound);
      await expect(app.get(MarkAgendaItem).run(other, { agendaItemId, done: true })).rejects.toMatchObject(notFound);
      await expect(app.get(WriteSessionNote).run(other, { sessionId, text: 'x' })).rejects.toMatchObject(notFound);
      await expect(app.get(MakeAgreement).run(other, agreement)).rejects.toMatchObject(notFound);
      await expect(app.get(AgreeToAgreement).run(other, { agreementId })).rejects.toMatchObject(notFound);
      await expect(app.get(FollowUpAgreement).run(other, { agreementId, outcome: 'kept' })).rejects.toMatchObject(notFound);
    }
  });

  it('shows a manager of the team that it takes place', async () => {
    const { coach, agent, manager, coachSouth, stranger } = await aTeam();
    const id = await plan(coach, wish(agent, '2027-06-01T14:00'));
    const [from, until] = [new Date('2027-05-31T00:00:00Z'), new Date('2027-06-07T00:00:00Z')];
    const seenBy = (actor: PersonActor) =>
      app.within(actor.organisationId, async () =>
        (await app.get(ListSessions).ofTeams(actor, from, until)).map(({ session }) => session.id),
      );
    expect(await seenBy(manager)).toEqual([id]);
    expect(await seenBy(coachSouth)).toEqual([]);
    expect(await seenBy(stranger)).toEqual([]);
    const own = (actor: PersonActor) =>
      app.within(actor.organisationId, async () => (await app.get(ListSessions).next(actor))?.session.id ?? null);
    expect([await own(agent), await own(coach), await own(manager)]).toEqual([id, id, null]);
  });
});

describe('an agreement', () => {
  it('stands when both agreed, and comes back on the next agenda until someone says how it went', async () => {
    const { coach, agent } = await aTeam();
    const first = await plan(coach, wish(agent, '2027-06-01T14:00'));
    const what = 'Vat de klacht in één zin samen';
    const agreementId = await app
      .get(MakeAgreement)
      .run(coach, { sessionId: first, ownerId: agent.personId, what, dueOn: '2027-06-14' });
    await app.get(AgreeToAgreement).run(agent, { agreementId });
    expect((await read(agent, first)).agreements).toMatchObject([
      { coachAgreedAt: expect.any(Date), agentAgreedAt: expect.any(Date) },
    ]);
    const second = await plan(coach, wish(agent, '2027-06-15T14:00'));
    const before = await read(agent, second);
    expect(before.agenda).toMatchObject([{ source: 'lastTime', title: what, agreementId }]);
    expect(before.openAgreements.map(({ id }) => id)).toEqual([agreementId]);
    const notTheirs = app.get(FollowUpAgreement).run(agent, { agreementId, outcome: 'kept' });
    await expect(notTheirs).rejects.toMatchObject({ extensions: { code: 'NOT_FOUND' } });
    await app.get(FollowUpAgreement).run(coach, { agreementId, outcome: 'kept' });
    expect((await read(agent, second)).openAgreements).toEqual([]);
    await expect(app.get(AgreeToAgreement).run(agent, { agreementId })).rejects.toMatchObject({ code: 'alreadyFollowedUp' });
    expect(await eventsOf(coach, first)).toEqual(['SessionPlanned', 'AgreementMade']);
  });

  it('has an owner of the two and a date that is to come', async () => {
    const { coach, agent, colleague } = await aTeam();
    const sessionId = await plan(coach, wish(agent, '2027-06-01T14:00'));
    const make = (ownerId: string, dueOn: string) =>
      app.get(MakeAgreement).run(agent, { sessionId, ownerId, what: 'Luister', dueOn });
    await expect(make(colleague.personId, '2027-06-14')).rejects.toMatchObject({ extensions: { code: 'NOT_FOUND' } });
    await expect(make(coach.personId, '2027-02-30')).rejects.toMatchObject({ code: 'notADate' });
    await expect(make(coach.personId, '2020-01-01')).rejects.toMatchObject({ code: 'dateInPast' });
  });
});
