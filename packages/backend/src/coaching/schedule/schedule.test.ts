import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { addDays } from '@vakwerk/domain/shared/time/calendar';
import { localDateAt } from '@vakwerk/domain/shared/time/local-time';
import { aCoachedTeam, aSessionWith, NOT_FOUND, planned, readSession, rowsFor } from '@vakwerk/testing/coaching-scene';
import { openTestApplication, type TestApplication } from '@vakwerk/testing/test-application';
import { FilesModule } from '../../platform/files/files.module.js';
import { CarryOver } from '../agenda-items/carry-over.js';
import { MakeAgreement } from '../agreements/make-agreement.js';
import { CoachingModule } from '../coaching.module.js';
import { CancelSession } from '../sessions/cancel-session.js';
import { CloseSession } from '../sessions/close-session.js';
import { ChangeAway } from './change-away.js';
import { ContinueSeries } from './continue-series.js';
import { EndSeries } from './end-series.js';
import { ReadAskableTimes } from './read-askable-times.js';
import { SaveWorkingWeek } from './save-working-week.js';
import { SuggestSessionTimes } from './suggest-session-times.js';

let app: TestApplication;
beforeAll(async () => {
  app = await openTestApplication([CoachingModule], {}, (config) => [FilesModule.with(config)]);
});
afterAll(() => app.close());

const suggest = (actor: PersonActor, ...agents: PersonActor[]) =>
  app.within(actor.organisationId, async () => {
    const agentIds = agents.map(({ personId }) => personId);
    const slots = await app.get(SuggestSessionTimes).run(actor, { agentIds, durationMinutes: 30, count: 8 });
    return slots.map(({ startsAtLocal }) => startsAtLocal);
  });
const times = (actor: PersonActor) => app.within(actor.organisationId, () => app.get(ReadAskableTimes).run(actor));
const weekday = (at: string) => ((new Date(`${at.slice(0, 10)}T00:00:00Z`).getUTCDay() + 6) % 7) + 1;

describe('moments that are proposed', () => {
  it('lie in the week of everybody asked, own before team before office', async () => {
    const { coach, agent, manager, teamId } = await aCoachedTeam(app);
    const office = await suggest(coach, agent);
    expect(office.filter((at) => weekday(at) > 5 || at.slice(11) < '09:00' || at.slice(11) >= '17:00')).toEqual([]);
    const evenings = [{ weekday: 2, from: '12:00', until: '20:00' }];
    await app.get(SaveWorkingWeek).ofTeam(manager, teamId, evenings);
    expect((await suggest(coach, agent)).every((at) => weekday(at) === 2 && at.slice(11) >= '12:00')).toBe(true);
    await app.get(SaveWorkingWeek).own(agent, [{ weekday: 4, from: '09:00', until: '17:00' }]);
    // The coach has the week of the team, the agent another: there is no moment for both.
    expect(await suggest(coach, agent)).toEqual([]);
    await app.get(SaveWorkingWeek).own(agent, null);
    expect((await suggest(coach, agent)).length).toBeGreaterThan(0);
  });

  it('skip days off and what is planned, of everybody in a group', async () => {
    const { coach, agent, colleague } = await aCoachedTeam(app);
    const [first = ''] = await suggest(coach, agent, colleague);
    await planned(app, coach, aSessionWith(colleague, first));
    const [second = ''] = await suggest(coach, agent, colleague);
    expect(second > first).toBe(true);
    const day = second.slice(0, 10);
    await app.get(ChangeAway).add(agent, { fromOn: day, untilOn: addDays(day, 3) });
    expect((await suggest(coach, agent, colleague)).every((at) => at.slice(0, 10) > addDays(day, 3))).toBe(true);
    expect((await suggest(coach, colleague))[0]).toBe(second);
  });

  it('are for the coach of the team', async () => {
    const { agent, manager, coachSouth, stranger } = await aCoachedTeam(app);
    for (const other of [agent, manager, coachSouth, stranger])
      await expect(suggest(other, agent)).rejects.toMatchObject(NOT_FOUND);
  });
});

describe('when somebody can be asked', () => {
  it('is their own to say', async () => {
    const { agent, colleague } = await aCoachedTeam(app);
    expect(await times(agent)).toMatchObject({ ownWeek: false, away: [] });
    const today = localDateAt(new Date(), 'Europe/Amsterdam');
    await app.get(ChangeAway).add(agent, { fromOn: today, untilOn: addDays(today, 5) });
    const [away] = (await times(agent)).away;
    expect(away).toMatchObject({ fromOn: today, untilOn: addDays(today, 5) });
    await expect(app.get(ChangeAway).remove(colleague, away?.id ?? '')).rejects.toMatchObject(NOT_FOUND);
    await app.get(ChangeAway).remove(agent, away?.id ?? '');
    expect((await times(agent)).away).toEqual([]);
    await expect(() => app.get(ChangeAway).add(agent, { fromOn: today, untilOn: '2020-01-01' })).rejects.toMatchObject({
      code: 'datesInWrongOrder',
    });
    await expect(() => app.get(ChangeAway).add(agent, { fromOn: '2027-02-30', untilOn: '2027-03-01' })).rejects.toMatchObject({
      code: 'notADate',
    });
    await expect(async () =>
      app.get(SaveWorkingWeek).own(agent, [{ weekday: 1, from: '17:00', until: '09:00' }]),
    ).rejects.toMatchObject({ code: 'endsBeforeItBegins' });
  });

  it('for a team is up to its manager', async () => {
    const { coach, agent, manager, coachSouth, stranger, teamId } = await aCoachedTeam(app);
    for (const other of [coach, agent, coachSouth, stranger])
      await expect(app.get(SaveWorkingWeek).ofTeam(other, teamId, [])).rejects.toMatchObject(NOT_FOUND);
    await app.get(SaveWorkingWeek).ofTeam(manager, teamId, [{ weekday: 3, from: '10:00', until: '12:00' }]);
    expect(await times(agent)).toMatchObject({ ownWeek: false, week: [{ weekday: 3, from: '10:00', until: '12:00' }] });
  });
});

describe('a repeating appointment', () => {
  const system = (actor: PersonActor) => ({ organisationId: actor.organisationId });
  const goOn = (actor: PersonActor) => app.get(ContinueSeries).run(system(actor));
  const standing = (actor: PersonActor) =>
    rowsFor<{ id: string; at: string; number: number; version: number }>(
      app,
      actor,
      `SELECT id, starts_at_local AS at, series_number AS number, version FROM coaching_session WHERE state = 'planned' AND series_id IS NOT NULL ORDER BY starts_at`,
    );

  it('keeps two in the calendar, however often and by however many it is done', async () => {
    const { coach, agent } = await aCoachedTeam(app);
    await planned(app, coach, aSessionWith(agent, '2027-06-01T14:00', { everyWeeks: 2 }));
    await Promise.all([goOn(coach), goOn(coach), goOn(coach)]);
    await goOn(coach);
    expect((await standing(coach)).map(({ at, number }) => [at, number])).toEqual([
      ['2027-06-01T14:00', 0],
      ['2027-06-15T14:00', 1],
    ]);
    const [first] = await standing(coach);
    await app.get(CancelSession).run(coach, { sessionId: first?.id ?? '', version: 1, reason: 'Vakantie' });
    await goOn(coach);
    expect((await standing(coach)).map(({ at }) => at)).toEqual(['2027-06-15T14:00', '2027-06-29T14:00']);
  });

  it('steps over a time at which one of the two is taken', async () => {
    const { coach, agent, colleague } = await aCoachedTeam(app);
    await planned(app, coach, aSessionWith(colleague, '2027-06-08T14:15'));
    await planned(app, coach, aSessionWith(agent, '2027-06-01T14:00', { everyWeeks: 1 }));
    await goOn(coach);
    expect((await standing(coach)).map(({ at, number }) => [at, number])).toEqual([
      ['2027-06-01T14:00', 0],
      ['2027-06-15T14:00', 2],
    ]);
  });

  it('brings what was agreed and not done to the next one, once', async () => {
    const { coach, agent } = await aCoachedTeam(app);
    const agenda = [{ title: 'Klaar' }, { title: 'Niet aan toegekomen' }];
    const sessionId = await planned(app, coach, aSessionWith(agent, '2027-06-01T14:00', { everyWeeks: 1, agenda }));
    await goOn(coach);
    await app.get(MakeAgreement).run(coach, { sessionId, ownerId: agent.personId, what: 'Vat samen', dueOn: '2027-06-08' });
    const points = (await readSession(app, coach, sessionId)).agenda;
    await rowsFor(app, coach, 'UPDATE agenda_item SET done_at = now() WHERE id = $1', [
      points.find(({ title }) => title === 'Klaar')?.id,
    ]);
    await app.get(CloseSession).run(coach, { sessionId, version: 1 });
    for (const _ of [1, 2]) await app.get(CarryOver).run(system(coach), { sessionId });
    const [next] = await standing(coach);
    const carried = (await readSession(app, coach, next?.id ?? '')).agenda.map(({ title, source }) => [title, source]);
    expect(carried).toEqual([
      ['Niet aan toegekomen', 'coach'],
      ['Vat samen', 'lastTime'],
    ]);
  });

  it('has what there is to talk about on the soonest one only, and on the next when that one is off', async () => {
    const { coach, agent } = await aCoachedTeam(app);
    const earlier = await planned(app, coach, aSessionWith(agent, '2027-05-25T10:00'));
    await app
      .get(MakeAgreement)
      .run(coach, { sessionId: earlier, ownerId: agent.personId, what: 'Vat samen', dueOn: '2027-06-08' });
    await app.get(CloseSession).run(coach, { sessionId: earlier, version: 1 });
    await planned(app, coach, aSessionWith(agent, '2027-06-01T14:00', { everyWeeks: 1 }));
    await goOn(coach);
    const agendas = async () =>
      Promise.all(
        (await standing(coach)).map(async ({ id }) => (await readSession(app, coach, id)).agenda.map(({ title }) => title)),
      );
    expect(await agendas()).toEqual([['Vat samen'], []]);
    const [first] = await standing(coach);
    await app.get(CancelSession).run(coach, { sessionId: first?.id ?? '', version: 1, reason: 'Ziek' });
    await app.get(CarryOver).run(system(coach), { sessionId: first?.id ?? '' });
    expect(await agendas()).toEqual([['Vat samen']]);
  });

  it('ends when its coach says so: what is ahead is off, and nothing new comes', async () => {
    const { coach, agent, colleague, stranger } = await aCoachedTeam(app);
    const sessionId = await planned(app, coach, aSessionWith(agent, '2027-06-01T14:00', { everyWeeks: 1 }));
    await goOn(coach);
    const end = (actor: PersonActor) => app.get(EndSeries).run(actor, { sessionId, version: 1, reason: 'Niet meer nodig' });
    for (const other of [agent, colleague, stranger]) await expect(end(other)).rejects.toMatchObject(NOT_FOUND);
    await end(coach);
    await goOn(coach);
    expect(await standing(coach)).toEqual([]);
  });

  it('ends by itself when one of the two has left', async () => {
    const { coach, agent } = await aCoachedTeam(app);
    await planned(app, coach, aSessionWith(agent, '2027-06-01T14:00', { everyWeeks: 1 }));
    await rowsFor(app, coach, `UPDATE person SET status = 'deactivated' WHERE id = $1`, [agent.personId]);
    await goOn(coach);
    expect((await standing(coach)).length).toBe(1);
    expect(await rowsFor(app, coach, 'SELECT 1 FROM session_series WHERE ended_at IS NULL')).toEqual([]);
  });

  it('is of two people, every one to thirteen weeks', async () => {
    const { coach, agent, colleague } = await aCoachedTeam(app);
    for (const everyWeeks of [14, 1.5, -1])
      await expect(planned(app, coach, aSessionWith(agent, '2027-06-01T14:00', { everyWeeks }))).rejects.toMatchObject({
        code: 'notASeries',
      });
    const together = { otherAgentIds: [colleague.personId], title: 'Samen', everyWeeks: 1 };
    await expect(planned(app, coach, aSessionWith(agent, '2027-06-01T14:00', together))).rejects.toMatchObject({
      code: 'notASeries',
    });
  });
});
