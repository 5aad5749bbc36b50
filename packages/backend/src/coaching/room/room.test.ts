import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { aCoachedTeam, aSessionWith, NOT_FOUND, planned, readSession, rowsFor } from '@vakwerk/testing/coaching-scene';
import { openTestApplication, type TestApplication } from '@vakwerk/testing/test-application';
import { FilesModule } from '../../platform/files/files.module.js';
import { AddAgendaItem } from '../agenda-items/add-agenda-item.js';
import { MakeAgreement } from '../agreements/make-agreement.js';
import { CoachingModule } from '../coaching.module.js';
import { CancelSession } from '../sessions/cancel-session.js';
import { CloseSession } from '../sessions/close-session.js';
import { ListSessions } from '../sessions/list-sessions.js';
import { toSessionObject } from '../sessions/session-objects.object.js';
import { WriteSessionNote } from '../sessions/write-session-note.js';
import { EnterRoom } from './enter-room.js';
import { ReadPresence } from './read-presence.js';
import { ReadPrivateNote } from './read-private-note.js';
import { SignOffSession } from './sign-off-session.js';
import { WritePrivateNote } from './write-private-note.js';

let app: TestApplication;
beforeAll(async () => {
  app = await openTestApplication([CoachingModule], {}, (config) => [FilesModule.with(config)]);
});
afterAll(() => app.close());

const WHEN = '2027-06-01T14:00';
const read = (actor: PersonActor, id: string) => readSession(app, actor, id);
const enter = (actor: PersonActor, sessionId: string, itemId: string | null = null, there = true) =>
  app.get(EnterRoom).run(actor, { sessionId, itemId, there });
const others = (actor: PersonActor, id: string) => app.within(actor.organisationId, () => app.get(ReadPresence).run(actor, id));

describe('who is in the room', () => {
  it('each sees the other come, move and go', async () => {
    const { coach, agent } = await aCoachedTeam(app);
    const id = await planned(app, coach, aSessionWith(agent, WHEN, { agenda: [{ title: 'Samenvatten' }] }));
    const item = (await read(coach, id)).agenda[0]?.id ?? '';
    expect(await others(agent, id)).toEqual([]);
    await enter(coach, id);
    expect(await others(agent, id)).toEqual([{ personId: coach.personId, itemId: null }]);
    await enter(coach, id, item);
    expect(await others(agent, id)).toEqual([{ personId: coach.personId, itemId: item }]);
    expect(await others(coach, id)).toEqual([]);
    await enter(coach, id, null, false);
    expect(await others(agent, id)).toEqual([]);
  });

  it('a screen that has been silent for a minute has gone', async () => {
    const { coach, agent } = await aCoachedTeam(app);
    const id = await planned(app, coach, aSessionWith(agent, WHEN));
    await enter(coach, id);
    await rowsFor(app, coach, `UPDATE session_seat SET seen_at = seen_at - interval '60 seconds' WHERE session_id = $1`, [id]);
    expect(await others(agent, id)).toEqual([]);
  });

  it('nobody else enters or looks', async () => {
    const { coach, agent, colleague, manager, coachSouth, stranger } = await aCoachedTeam(app);
    const id = await planned(app, coach, aSessionWith(agent, WHEN));
    for (const other of [colleague, manager, coachSouth, stranger]) {
      await expect(enter(other, id)).rejects.toMatchObject(NOT_FOUND);
      await expect(others(other, id)).rejects.toMatchObject(NOT_FOUND);
    }
  });
});

describe('signing off', () => {
  it('agrees with everything that was agreed; a new agreement takes every signature away', async () => {
    const { coach, agent } = await aCoachedTeam(app);
    const sessionId = await planned(app, coach, aSessionWith(agent, WHEN));
    const make = (what: string) =>
      app.get(MakeAgreement).run(coach, { sessionId, ownerId: agent.personId, what, dueOn: '2027-07-01' });
    const signed = async () => (await read(coach, sessionId)).seats.map(({ signedAt }) => signedAt !== null);
    await make('Vat samen');
    for (const person of [coach, agent]) await app.get(SignOffSession).run(person, { sessionId, signed: true });
    expect(await signed()).toEqual([true, true]);
    expect((await read(agent, sessionId)).agreements).toMatchObject([
      { coachAgreedAt: expect.any(Date), agentAgreedAt: expect.any(Date) },
    ]);
    await make('En vraag door');
    expect(await signed()).toEqual([false, false]);
    await app.get(SignOffSession).run(agent, { sessionId, signed: true });
    await app.get(SignOffSession).run(agent, { sessionId, signed: false });
    expect(await signed()).toEqual([false, false]);
    const yes = (await read(agent, sessionId)).agreements.map(({ agentAgreedAt }) => agentAgreedAt);
    expect(yes).toEqual([null, null]);
  });

  it('is for who is in it, and not for what is off', async () => {
    const { coach, agent, colleague, stranger } = await aCoachedTeam(app);
    const sessionId = await planned(app, coach, aSessionWith(agent, WHEN));
    for (const other of [colleague, stranger])
      await expect(app.get(SignOffSession).run(other, { sessionId, signed: true })).rejects.toMatchObject(NOT_FOUND);
    await app.get(CancelSession).run(coach, { sessionId, version: 1, reason: 'Ziek' });
    await expect(app.get(SignOffSession).run(agent, { sessionId, signed: true })).rejects.toMatchObject({
      code: 'cancelledSession',
    });
  });
});

describe('the private note of a coach', () => {
  it('is kept, and every reading is in the audit trail', async () => {
    const { coach, agent } = await aCoachedTeam(app);
    const sessionId = await planned(app, coach, aSessionWith(agent, WHEN));
    await app.get(WritePrivateNote).run(coach, { sessionId, text: 'Was vorige week ziek' });
    await app.get(WritePrivateNote).run(coach, { sessionId, text: 'Was vorige week ziek. Rustig beginnen.' });
    expect(await app.get(ReadPrivateNote).run(coach, sessionId)).toMatchObject({
      text: 'Was vorige week ziek. Rustig beginnen.',
    });
    const trail = await rowsFor<{ action: string }>(
      app,
      coach,
      `SELECT action FROM audit_entry WHERE org_id = $1 AND subject_id = $2 AND action LIKE 'privateNote%' ORDER BY sequence`,
      [coach.organisationId, sessionId],
    );
    expect(trail.map(({ action }) => action)).toEqual(['privateNote.written', 'privateNote.read']);
    expect(JSON.stringify(await read(agent, sessionId))).not.toContain('vorige week ziek');
  });

  it('opens for nobody else, not even for who is in the session', async () => {
    const { coach, agent, colleague, manager, coachSouth, stranger } = await aCoachedTeam(app);
    const sessionId = await planned(app, coach, aSessionWith(agent, WHEN));
    for (const other of [agent, colleague, manager, coachSouth, stranger]) {
      await expect(app.get(ReadPrivateNote).run(other, sessionId)).rejects.toMatchObject(NOT_FOUND);
      await expect(app.get(WritePrivateNote).run(other, { sessionId, text: 'x' })).rejects.toMatchObject(NOT_FOUND);
    }
  });
});

describe('a group', () => {
  const group = (team: Awaited<ReturnType<typeof aCoachedTeam>>, at = WHEN) =>
    aSessionWith(team.agent, at, { otherAgentIds: [team.colleague.personId], title: 'Samen luisteren' });

  it('is open to everybody in it, each with their own note', async () => {
    const team = await aCoachedTeam(app);
    const { coach, agent, colleague, manager } = team;
    const sessionId = await planned(app, coach, group(team));
    await app.get(WriteSessionNote).run(agent, { sessionId, text: 'Van Youssef' });
    await app.get(WriteSessionNote).run(colleague, { sessionId, text: 'Van Lieke' });
    expect((await read(colleague, sessionId)).seats.map(({ note }) => note).sort()).toEqual(['', 'Van Lieke', 'Van Youssef']);
    await expect(read(manager, sessionId)).rejects.toMatchObject(NOT_FOUND);
    const own = await app.within(coach.organisationId, () => app.get(ListSessions).own(colleague, new Date(0), 10));
    expect(own.map(({ session }) => session.id)).toEqual([sessionId]);
  });

  it('talks about no call of anybody', async () => {
    const team = await aCoachedTeam(app);
    const evaluationId = '01890000-0000-7000-8000-000000000000';
    const planning = planned(app, team.coach, { ...group(team), evaluationId });
    await expect(planning).rejects.toMatchObject({ code: 'noCallsInAGroup' });
    const sessionId = await planned(app, team.coach, group(team));
    for (const pointer of [{ evaluationId }, { criterionId: 'c' }, { fragmentId: evaluationId }]) {
      const adding = app.get(AddAgendaItem).run(team.agent, { sessionId, item: { title: 'x', ...pointer } });
      await expect(adding).rejects.toMatchObject({ code: 'noCallsInAGroup' });
    }
  });

  it('needs a title and people of one’s own teams who are free, and has an end', async () => {
    const team = await aCoachedTeam(app);
    const { coach, colleague, coachSouth, stranger } = team;
    await expect(planned(app, coach, { ...group(team), title: ' ' })).rejects.toMatchObject({ code: 'textMissing' });
    for (const other of [coachSouth, stranger])
      await expect(planned(app, coach, { ...group(team), otherAgentIds: [other.personId] })).rejects.toMatchObject(NOT_FOUND);
    const many = Array.from({ length: 8 }, (_, n) => `01890000-0000-7000-8000-00000000000${n}`);
    await expect(planned(app, coach, { ...group(team), otherAgentIds: many })).rejects.toMatchObject({ code: 'tooManyPeople' });
    await planned(app, coach, aSessionWith(colleague, '2027-06-01T13:45'));
    await expect(planned(app, coach, group(team))).rejects.toMatchObject({ code: 'overlap', overlap: { whose: 'coach' } });
    await expect(planned(app, coach, group(team, '2027-06-01T14:15'))).resolves.toEqual(expect.any(String));
  });

  it('promises are one’s own to say yes to', async () => {
    const team = await aCoachedTeam(app);
    const { coach, agent, colleague } = team;
    const sessionId = await planned(app, coach, group(team));
    const ownerId = agent.personId;
    await app.get(MakeAgreement).run(coach, { sessionId, ownerId, what: 'Vat samen', dueOn: '2027-07-01' });
    await app.get(SignOffSession).run(colleague, { sessionId, signed: true });
    expect((await read(coach, sessionId)).agreements).toMatchObject([{ agentAgreedAt: null }]);
    await app.get(SignOffSession).run(agent, { sessionId, signed: true });
    expect((await read(coach, sessionId)).agreements).toMatchObject([{ agentAgreedAt: expect.any(Date) }]);
  });

  it('shows what calls say about a promise to who made it and the coach, and brings it back to nobody else', async () => {
    const team = await aCoachedTeam(app);
    const { coach, agent, colleague } = team;
    const sessionId = await planned(app, coach, group(team));
    const promise = { sessionId, ownerId: colleague.personId, what: 'Vraag door', dueOn: '2027-07-01' };
    const agreementId = await app.get(MakeAgreement).run(coach, promise);
    const proposal = {
      before: { mean: 0.2, n: 9 },
      since: { n: 6, sum: 6 },
      verdict: 'shown',
      interval: { low: 0.6, high: 0.99 },
    };
    const parameters = [agreementId, JSON.stringify(proposal)];
    await rowsFor(app, coach, 'UPDATE agreement SET proposed_at = now(), proposal = $2 WHERE id = $1', parameters);
    const shown = async (actor: PersonActor) =>
      toSessionObject(actor, await read(actor, sessionId)).agreements[0]?.proposal ?? null;
    expect([await shown(agent), (await shown(colleague))?.sinceN, (await shown(coach))?.sinceN]).toEqual([null, 6, 6]);
    const lookBack = async (person: PersonActor, at: string) =>
      (await read(coach, await planned(app, coach, aSessionWith(person, at)))).agenda.map(({ agreementId: id }) => id);
    expect(await lookBack(agent, '2027-06-15T10:00')).toEqual([]);
    expect(await lookBack(colleague, '2027-06-15T11:00')).toEqual([agreementId]);
  });

  it('can be held and closed', async () => {
    const team = await aCoachedTeam(app);
    const sessionId = await planned(app, team.coach, group(team));
    await app.get(CloseSession).run(team.coach, { sessionId, version: 1 });
    expect((await read(team.agent, sessionId)).session.state).toBe('held');
  });
});
