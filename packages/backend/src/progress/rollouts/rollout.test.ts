import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addWeeks } from '@vakwerk/domain/shared/time/iso-week';
import { rowsOf } from '@vakwerk/testing/progress-scene';
import { withFiles } from '@vakwerk/testing/scoring-scene';
import { aPerson, openTestApplication, type TestApplication } from '@vakwerk/testing/test-application';
import {
  agentsOf,
  aTransferScene,
  measured,
  TRANSFER_NOW,
  TRANSFER_WEEK,
  type TransferScene,
} from '@vakwerk/testing/transfer-scene';
import { Database } from '../../platform/database/database.js';
import { ProgressModule } from '../progress.module.js';
import { CancelRollout } from './cancel-rollout.js';
import { PlanRollout } from './plan-rollout.js';
import { ReadRollout } from './read-rollout.js';
import { ReadRolloutChoices } from './read-rollout-choices.js';
import { StartWaves } from './start-waves.js';
import { WeighRollouts } from './weigh-rollouts.js';

let app: TestApplication;
beforeAll(async () => {
  app = await openTestApplication([ProgressModule], {}, withFiles);
});
afterAll(() => app.close());

const NOT_FOUND = { extensions: { code: 'NOT_FOUND' } };
const PLANNED = new Date('2026-07-01T10:00:00Z');
const START = '2026-07-06';
const monday = (week: string) => new Date(`${week}T06:00:00Z`);

/** Two teams of six agents, and a wish for them. */
async function aRollout(startsOn = START) {
  const scene = await aTransferScene(app);
  const agents = new Map<string, string[]>();
  for (const teamId of scene.teamIds)
    agents.set(
      teamId,
      (await agentsOf(app, scene, teamId, 6)).map(({ personId }) => personId),
    );
  agents.get(scene.teamIds[0])?.push(scene.agent.personId);
  const wish = {
    courseId: scene.courseId,
    outcomeSkillIds: [scene.closing],
    teamIds: [...scene.teamIds],
    waveCount: 2,
    startsOn,
    weeksBetween: 9,
    seed: 'dobbelsteen',
  };
  const plan = (actor = scene.manager, more: Partial<typeof wish> = {}) =>
    app.get(PlanRollout).run(actor, { ...wish, ...more }, PLANNED);
  return { scene, agents, wish, plan };
}

const read = (actor: TransferScene['manager'], id: string, now = PLANNED) =>
  app.within(actor.organisationId, () => app.get(ReadRollout).run(actor, id, now));
const start = ({ organisationId }: TransferScene, now: Date) => app.get(StartWaves).run({ kind: 'system', organisationId }, now);
const given = async ({ organisationId }: TransferScene) =>
  (await rowsOf(app, organisationId, 'assignment')).map(({ person_id }) => String(person_id)).toSorted();

describe('planning a roll-out', () => {
  it('fixes everything before the start: the draw follows from the seed and the hash from the whole', async () => {
    const { scene, plan } = await aRollout();
    const { rolloutId } = await plan();
    const view = await read(scene.manager, rolloutId);
    expect(view.waves.map(({ startsOn, teams }) => [startsOn, teams.length])).toEqual([
      [START, 1],
      ['2026-09-07', 1],
    ]);
    expect(view).toMatchObject({ hashHolds: true, drawHolds: true, canCancel: true, plannedBy: { id: scene.manager.personId } });
    expect(view.rollout.hash).toMatch(/^[0-9a-f]{64}$/);
    const change = app.within(scene.organisationId, () =>
      app.get(Database).manager().query(`UPDATE rollout SET plan = plan WHERE org_id = $1`, [scene.organisationId]),
    );
    await expect(change).rejects.toThrow(/permission denied/);
  });

  it.each([
    ['one team', (teams: readonly string[]) => ({ teamIds: teams.slice(0, 1) }), 'rolloutTooFewTeams'],
    ['a start this week', () => ({ startsOn: '2026-06-29' }), 'rolloutInThePast'],
    ['no outcome', () => ({ outcomeSkillIds: [] }), 'rolloutNoOutcome'],
  ])('refuses %s', async (_name, more, code) => {
    const { scene, plan } = await aRollout();
    await expect(plan(scene.manager, more(scene.teamIds))).rejects.toMatchObject({ code });
  });

  it('refuses a second one of the same course while the first stands', async () => {
    const { plan } = await aRollout();
    await plan();
    await expect(plan()).rejects.toMatchObject({ code: 'rolloutRunning' });
  });

  it('is planned once when two ask at the same moment, and again when the first has ended', async () => {
    const { scene, plan } = await aRollout();
    const both = await Promise.allSettled([plan(), plan()]);
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    await start(scene, monday(START));
    await expect(plan()).rejects.toMatchObject({ code: 'rolloutRunning' });
    await start(scene, monday('2026-09-07'));
    await expect(plan()).resolves.toHaveProperty('rolloutId');
  });

  it('is only for teams one leads, and what is not there is not found', async () => {
    const { scene, plan } = await aRollout();
    const elsewhere = await aTransferScene(app);
    const ofOne = { ...scene.manager, teamIds: [scene.teamIds[0]] };
    for (const actor of [ofOne, scene.coach, scene.agent])
      await expect(plan(actor)).rejects.toMatchObject({ code: 'rolloutOutsideTeams' });
    await expect(plan(elsewhere.manager)).rejects.toMatchObject(NOT_FOUND);
    await expect(plan(scene.manager, { teamIds: [...elsewhere.teamIds] })).rejects.toMatchObject(NOT_FOUND);
    await expect(plan(scene.manager, { outcomeSkillIds: [elsewhere.closing] })).rejects.toMatchObject(NOT_FOUND);
    const choices = await app.within(scene.organisationId, () => app.get(ReadRolloutChoices).run(ofOne, PLANNED));
    expect(choices.teams.map(({ id }) => id)).toEqual([scene.teamIds[0]]);
    expect(choices).toMatchObject({ firstStart: START, courses: [{ courseId: scene.courseId, skills: [{ code: 'closing' }] }] });
  });

  it('is followed by managers of its teams, and not found by anybody else', async () => {
    const { scene, plan } = await aRollout();
    const { rolloutId } = await plan();
    const elsewhere = await aTransferScene(app);
    const stranger = await aPerson(app, { organisationId: scene.organisationId }, ['manager']);
    expect((await read({ ...stranger, teamIds: [scene.teamIds[1]] }, rolloutId)).canCancel).toBe(false);
    for (const actor of [stranger, scene.coach, scene.agent, elsewhere.manager]) {
      await expect(read(actor, rolloutId)).rejects.toMatchObject(NOT_FOUND);
      await expect(app.get(CancelRollout).run(actor, rolloutId, true, PLANNED)).rejects.toMatchObject(NOT_FOUND);
    }
  });
});

describe('calling a roll-out off', () => {
  it('can be done and taken back before the first day, and not from then on', async () => {
    const { scene, plan } = await aRollout();
    const { rolloutId } = await plan();
    const cancel = (cancelled: boolean, now = PLANNED) => app.get(CancelRollout).run(scene.manager, rolloutId, cancelled, now);
    await cancel(true);
    expect((await read(scene.manager, rolloutId)).rollout.cancelledAt).toEqual(PLANNED);
    expect(await start(scene, monday(START))).toBe(0);
    await cancel(false);
    expect((await read(scene.manager, rolloutId)).rollout.cancelledAt).toBeNull();
    await expect(cancel(true, monday(START))).rejects.toMatchObject({ code: 'rolloutStarted' });
  });
});

describe('the worker', () => {
  it('gives each wave the course on its day and to its team, once, also when it looks twice at once', async () => {
    const { scene, agents, plan } = await aRollout();
    const { rolloutId } = await plan();
    const [first, second] = (await read(scene.manager, rolloutId)).waves.map(({ teams }) => agents.get(teams[0]?.id ?? '') ?? []);
    expect(await start(scene, new Date('2026-07-05T12:00:00Z'))).toBe(0);
    const counts = await Promise.all([start(scene, monday(START)), start(scene, monday(START))]);
    expect(counts.toSorted((one, other) => one - other)).toEqual([0, first?.length]);
    expect(await given(scene)).toEqual(first?.toSorted());
    expect(await start(scene, monday('2026-09-07'))).toBe(second?.length);
    expect(await given(scene)).toEqual([...(first ?? []), ...(second ?? [])].toSorted());
    const assignment = (await rowsOf(app, scene.organisationId, 'assignment'))[0];
    expect(assignment).toMatchObject({ reason: 'manager', reference_kind: 'rollout', reference_id: rolloutId });
    const { waves, canCancel } = await read(scene.manager, rolloutId, monday('2026-09-08'));
    expect([canCancel, ...waves.map(({ givenPeople }) => givenPeople)]).toEqual([false, first?.length, second?.length]);
  });

  it('waits with a wave of a course that was put away, and gives it when it is there again', async () => {
    const { scene, plan } = await aRollout();
    const { rolloutId } = await plan();
    const archived = (at: string | null) =>
      app.within(scene.organisationId, () =>
        app.get(Database).manager().query('UPDATE course SET archived_at = $2 WHERE id = $1', [scene.courseId, at]),
      );
    await archived('2026-07-05');
    expect(await start(scene, monday(START))).toBe(0);
    expect((await read(scene.manager, rolloutId)).waves[0]?.givenAt).toBeNull();
    await archived(null);
    expect(await start(scene, monday(START))).toBeGreaterThan(0);
  });

  it('holds the first wave against the teams that wait, whether or not people finished', async () => {
    const startsOn = addWeeks(TRANSFER_WEEK, -10);
    const { scene, agents, plan } = await aRollout(startsOn);
    const { rolloutId } = await plan();
    const [first, second] = (await read(scene.manager, rolloutId)).waves.map(({ teams }) =>
      (agents.get(teams[0]?.id ?? '') ?? []).map((personId) => ({ ...scene.agent, personId })),
    );
    await measured(app, scene, first ?? [], { before: 2, after: 4, changedWeeksAgo: 10 });
    await measured(app, scene, second ?? [], { before: 2, after: 2, changedWeeksAgo: 10 });
    expect(await app.get(WeighRollouts).run({ organisationId: scene.organisationId }, TRANSFER_NOW)).toBe(1);
    const { rollout } = await read(scene.manager, rolloutId);
    expect(rollout.figures?.limits).not.toContain('notByChance');
    expect(rollout.figures?.effect?.difference).toBeCloseTo(0.4, 6);
    expect(rollout.figures?.trained).toMatchObject({ people: first?.length });
    expect(rollout.figures?.comparison).toMatchObject({ people: second?.length });
    // Who leads one of the two teams could read the other one's figures.
    const ofOne = { ...scene.manager, teamIds: [scene.teamIds[0]] };
    expect((await read(ofOne, rolloutId)).rollout.figures).toBeNull();
  });
});
