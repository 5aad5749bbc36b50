import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { aDraft, aScoringScene, type ScoringScene, saved, withFiles } from '@vakwerk/testing/scoring-scene';
import { aPerson, openTestApplication, type TestApplication } from '@vakwerk/testing/test-application';
import { TeamRepository } from '../../people/index.js';
import { Database } from '../../platform/database/database.js';
import { newId } from '../../platform/database/new-id.js';
import { FindPlannedScorecard } from '../evaluations/find-planned-scorecard.js';
import { ScoringQueueReader } from '../evaluations/scoring-queue.reader.js';
import { SubmitEvaluation } from '../evaluations/submit-evaluation.js';
import { InteractionRepository } from '../interactions/interaction.repository.js';
import { QualityApiModule } from '../quality.api.module.js';
import { ChangePlan } from './change-plan.js';
import { CreatePlan } from './create-plan.js';
import { DrawNow } from './draw-now.js';
import { DrawnCallReader } from './drawn-call.reader.js';
import { ListPlans } from './list-plans.js';
import { PauseArchivePlan } from './pause-archive-plan.js';
import { PreviewDraw } from './preview-draw.js';
import { ReadCoverage } from './read-coverage.js';
import { ReadPlan } from './read-plan.js';
import { RepeatRun } from './repeat-run.js';
import { RunDuePlans } from './run-due-plans.js';
import { SamplingRunRepository } from './sampling-run.repository.js';

let app: TestApplication;
let elsewhere: ScoringScene;
/** Three units of work at once need more connections than the four of other tests. */
beforeAll(async () => {
  app = await openTestApplication([QualityApiModule], { DATABASE_POOL_SIZE: '8' }, withFiles);
  elsewhere = await aScoringScene(app);
});
afterAll(() => app.close());

const NOT_FOUND = { extensions: { code: 'NOT_FOUND' } };
/** A Monday in Amsterdam; the week before is what is drawn. */
const NOW = new Date('2026-11-23T08:00:00Z');
const LAST_WEEK = '2026-11-16';

const settingsOf = (scene: ScoringScene, more: object = {}) => ({
  name: 'Elke week',
  frame: { teamIds: [scene.teamId] },
  quotaCount: 3,
  quotaPer: 'week' as const,
  evaluators: [{ evaluatorId: scene.coach.personId, capacity: 50 }],
  blind: false,
  ...more,
});
async function aPlan(scene: ScoringScene, more: object = {}): Promise<string> {
  const made = await app.get(CreatePlan).run(scene.manager, { idempotencyKey: newId(), settings: settingsOf(scene, more) });
  if (!made.ok) throw new Error(JSON.stringify(made.error));
  return made.value.planId;
}
const sql = <Row>(scene: ScoringScene, text: string, values: unknown[] = []) =>
  app.within(
    scene.organisationId,
    () =>
      app
        .get(Database)
        .manager()
        .query(text, [scene.organisationId, ...values]) as Promise<Row[]>,
  );
/** Calls of an agent in the week before, undrawn. */
async function calls(scene: ScoringScene, agent: PersonActor, count: number): Promise<string[]> {
  const ids: string[] = [];
  for (let n = 0; n < count; n++)
    ids.push(await scene.aCall({ reason: null, agent, startedAt: new Date(Date.parse('2026-11-17T08:00:00Z') + n * 60_000) }));
  return ids;
}
const drawnOf = (scene: ScoringScene, planId: string) =>
  sql<{ interactionId: string; evaluatorId: string; probability: number; seed: string; frameSize: number }>(
    scene,
    `SELECT interaction_id AS "interactionId", evaluator_id AS "evaluatorId", inclusion_probability AS probability, seed, frame_size AS "frameSize"
       FROM draw WHERE org_id = $1 AND plan_id = $2 ORDER BY interaction_id`,
    [planId],
  );
const system = (scene: ScoringScene) => ({ kind: 'system', organisationId: scene.organisationId }) as const;
const within = <T>(scene: ScoringScene, work: () => Promise<T>) => app.within(scene.organisationId, work);
const startsAt = (scene: ScoringScene, planId: string, drawnUntil: string) =>
  sql(scene, 'UPDATE sampling_plan SET drawn_until = $3 WHERE org_id = $1 AND id = $2', [planId, drawnUntil]);

describe('a plan', () => {
  it('is made once, however often it is sent, and the change is in the audit trail', async () => {
    const scene = await aScoringScene(app);
    const input = { idempotencyKey: newId(), settings: settingsOf(scene) };
    const [first, second] = [
      await app.get(CreatePlan).run(scene.manager, input),
      await app.get(CreatePlan).run(scene.manager, input),
    ];
    expect(second).toEqual(first);
    const plans = await within(scene, () => app.get(ListPlans).plans(scene.coach, false, {}));
    expect(plans.nodes).toMatchObject([{ name: 'Elke week', state: 'active', version: 1, timeZone: 'Europe/Amsterdam' }]);
    const audit = await sql(scene, `SELECT action FROM audit_entry WHERE org_id = $1 AND subject_kind = 'samplingPlan'`);
    expect(audit).toEqual([{ action: 'sampling.planCreated' }]);
  });

  it('says everything that is wrong at once', async () => {
    const scene = await aScoringScene(app);
    const settings = settingsOf(scene, {
      quotaCount: 0,
      evaluators: [{ evaluatorId: scene.agent.personId, capacity: 5 }],
      frame: { teamIds: [scene.teamId], shortestSeconds: 60, longestSeconds: 30 },
      scorecardId: newId(),
    });
    expect(await app.get(CreatePlan).run(scene.manager, { idempotencyKey: newId(), settings })).toMatchObject({
      error: { code: 'planNotValid', problems: ['quotaInvalid', 'lengthsCrossed', 'evaluatorNotPossible', 'scorecardUnknown'] },
    });
    const nobody = settingsOf(scene, { frame: { teamIds: [] } });
    expect(await app.get(CreatePlan).run(scene.manager, { idempotencyKey: newId(), settings: nobody })).toMatchObject({
      error: { problems: ['noTeams'] },
    });
  });

  it('is only about teams that the manager leads, and nobody else changes it', async () => {
    const scene = await aScoringScene(app);
    const planId = await aPlan(scene);
    const change = { planId, expectedVersion: 1, settings: settingsOf(scene) };
    const stop = { planId, expectedVersion: 1, state: 'paused' as const };
    for (const actor of [scene.coach, scene.agent, elsewhere.manager]) {
      await expect(
        app.get(CreatePlan).run(actor, { idempotencyKey: newId(), settings: settingsOf(scene) }),
      ).rejects.toMatchObject(NOT_FOUND);
      await expect(app.get(ChangePlan).run(actor, change)).rejects.toMatchObject(NOT_FOUND);
      await expect(app.get(PauseArchivePlan).run(actor, stop)).rejects.toMatchObject(NOT_FOUND);
      await expect(app.get(DrawNow).run(actor, planId)).rejects.toMatchObject(NOT_FOUND);
      await expect(
        within(elsewhere, () => app.get(PreviewDraw).run(actor, { planId, settings: settingsOf(scene) })),
      ).rejects.toMatchObject(NOT_FOUND);
    }
    for (const actor of [scene.agent, elsewhere.coach, { ...scene.coach, teamIds: [newId()] }])
      await expect(app.within(actor.organisationId, () => app.get(ReadPlan).run(actor, planId))).rejects.toMatchObject(NOT_FOUND);
    await expect(within(scene, () => app.get(ReadPlan).run(scene.coach, planId))).resolves.toMatchObject({ id: planId });
  });

  it('changes from the version that was seen, and its period is fixed once it drew', async () => {
    const scene = await aScoringScene(app);
    const planId = await aPlan(scene);
    const change = { planId, expectedVersion: 1, settings: settingsOf(scene, { quotaCount: 5 }) };
    expect(await app.get(ChangePlan).run(scene.manager, change)).toMatchObject({ ok: true });
    expect(await app.get(ChangePlan).run(scene.manager, change)).toMatchObject({ error: { code: 'planConflict' } });
    await app.get(DrawNow).run(scene.manager, planId, NOW);
    const monthly = { ...change, expectedVersion: 2, settings: settingsOf(scene, { quotaPer: 'month' }) };
    expect(await app.get(ChangePlan).run(scene.manager, monthly)).toMatchObject({ error: { problems: ['periodFixed'] } });
  });

  it('that is paused draws nothing, skips what it missed when it goes on, and stays archived', async () => {
    const scene = await aScoringScene(app);
    await calls(scene, scene.agent, 5);
    const planId = await aPlan(scene);
    await startsAt(scene, planId, '2026-11-16T09:00:00Z');
    const to = (state: 'active' | 'paused' | 'archived', expectedVersion: number) =>
      app.get(PauseArchivePlan).run(scene.manager, { planId, expectedVersion, state });
    expect(await to('paused', 1)).toMatchObject({ ok: true });
    expect(await to('archived', 1)).toMatchObject({ error: { code: 'planConflict' } });
    expect(await app.get(RunDuePlans).run(system(scene), NOW)).toBe(0);
    expect(await app.get(DrawNow).run(scene.manager, planId, NOW)).toMatchObject({ error: { code: 'planPaused' } });
    expect(await to('active', 2)).toMatchObject({ ok: true });
    expect(await app.get(RunDuePlans).run(system(scene), new Date())).toBe(0);
    expect(await to('archived', 3)).toMatchObject({ ok: true });
    expect(await to('active', 4)).toMatchObject({ error: { code: 'planArchived' } });
  });
});

describe('a draw', () => {
  it('of the last period is what the preview said, with the chance of every call, and happens once', async () => {
    const scene = await aScoringScene(app);
    await calls(scene, scene.agent, 12);
    const planId = await aPlan(scene);
    const preview = await within(scene, () =>
      app.get(PreviewDraw).run(scene.manager, { planId, settings: settingsOf(scene) }, NOW),
    );
    expect(preview).toMatchObject({ frameSize: 12, shortfalls: [] });
    expect(await drawnOf(scene, planId)).toEqual([]);
    expect(await app.get(DrawNow).run(scene.manager, planId, NOW)).toMatchObject({
      value: { periodKey: LAST_WEEK, frameSize: 12, drawn: 3 },
    });
    const drawn = await drawnOf(scene, planId);
    expect(drawn.map(({ interactionId }) => interactionId)).toEqual(preview.draws.map(({ interactionId }) => interactionId));
    expect(drawn[0]).toMatchObject({ evaluatorId: scene.coach.personId, probability: 0.25, frameSize: 12 });
    expect(await app.get(DrawNow).run(scene.manager, planId, NOW)).toMatchObject({ error: { code: 'periodDrawn' } });
    const instead = await within(scene, () =>
      app.get(PreviewDraw).run(scene.manager, { planId, settings: settingsOf(scene, { quotaCount: 4 }) }, NOW),
    );
    expect([instead.period.key, instead.draws.length]).toEqual([LAST_WEEK, 4]);
  });

  it('leaves out what was drawn or scored before', async () => {
    const scene = await aScoringScene(app);
    const ids = await calls(scene, scene.agent, 3);
    await aDraft(app, scene, ids[0]);
    const planId = await aPlan(scene);
    await app.get(DrawNow).run(scene.manager, planId, NOW);
    expect((await drawnOf(scene, planId)).map(({ interactionId }) => interactionId)).toEqual(ids.slice(1).toSorted());
  });

  it('is not made by evaluators who left the team; what is missing is kept with its reason', async () => {
    const scene = await aScoringScene(app);
    await calls(scene, scene.agent, 5);
    const planId = await aPlan(scene);
    await sql(scene, `UPDATE team_membership SET ends_on = '2026-01-01' WHERE org_id = $1 AND person_id = $2`, [
      scene.coach.personId,
    ]);
    await app.get(DrawNow).run(scene.manager, planId, NOW);
    const [run] = await within(scene, () => app.get(SamplingRunRepository).list(planId, null, 5));
    expect(run).toMatchObject({ drawn: 0, shortfalls: [{ agentId: scene.agent.personId, wanted: 3, because: 'noCapacity' }] });
  });

  it('of 12 from 200 is the same in another organisation with the same calls and the same seed', async () => {
    const [one, other] = [await aScoringScene(app), await aScoringScene(app)];
    const agents = [];
    for (let n = 0; n < 3; n++) agents.push(await aPerson(app, one, ['agent']));
    const everyone = [one.agent, ...agents];
    const facts = Array.from({ length: 200 }, (_, n) => ({ id: newId(), agent: everyone[n % 4] as PersonActor, n }));
    const put = (scene: ScoringScene, agentOf: (actor: PersonActor) => string, order: readonly (typeof facts)[number][]) =>
      within(scene, async () => {
        for (const { id, agent, n } of order)
          await app.get(InteractionRepository).addOnce({
            id,
            agentId: agentOf(agent),
            channel: 'phone',
            direction: 'inbound',
            queue: 'Klanten',
            startedAt: new Date(Date.parse('2026-11-17T08:00:00Z') + n * 60_000),
            durationSeconds: 200,
            subject: null,
            language: 'nl',
            customerReferenceHash: null,
            sourceKey: `id:${id}`,
          });
      });
    // The copy has the same people under the same ids: the key of a person starts with their organisation.
    await within(other, async () => {
      for (const { personId } of everyone) {
        const manager = app.get(Database).manager();
        await manager.query(
          `INSERT INTO person (org_id, id, given_name, family_name, email, roles, language, time_zone, status)
           VALUES ($1, $2::uuid, 'Kopie', 'Test', $2::uuid::text || '@example.test', ARRAY['agent'], 'nl', 'Europe/Amsterdam', 'active')`,
          [other.organisationId, personId],
        );
        await app.get(TeamRepository).addMembership({ personId, teamId: other.teamId, startsOn: '2020-01-01', endsOn: null });
      }
    });
    await put(one, ({ personId }) => personId, facts);
    await put(other, ({ personId }) => personId, facts.toReversed());
    const planId = await aPlan(one);
    const copy = await aPlan(other);
    const [stored] = await sql<{ seed: string }>(one, 'SELECT seed FROM sampling_plan WHERE org_id = $1 AND id = $2', [planId]);
    await sql(other, 'UPDATE sampling_plan SET seed = $3, id = $4 WHERE org_id = $1 AND id = $2', [copy, stored?.seed, planId]);
    const first = await app.get(DrawNow).run(one.manager, planId, NOW);
    const second = await app.get(DrawNow).run(other.manager, planId, NOW);
    expect([first, second]).toMatchObject([{ value: { frameSize: 200, drawn: 12 } }, { value: { frameSize: 200, drawn: 12 } }]);
    const bare = (draws: Awaited<ReturnType<typeof drawnOf>>) => draws.map(({ evaluatorId: _, ...rest }) => rest);
    expect(bare(await drawnOf(other, planId))).toEqual(bare(await drawnOf(one, planId)));
  });
});

describe('a draw made again', () => {
  /** The calls came in before the draw; a test makes them at the moment it runs. */
  const cameInBefore = (scene: ScoringScene) =>
    sql(scene, `UPDATE interaction SET created_at = '2026-11-20T08:00:00Z' WHERE org_id = $1`);
  async function aRun(): Promise<{ scene: ScoringScene; planId: string; runId: string }> {
    const scene = await aScoringScene(app);
    await calls(scene, scene.agent, 20);
    await cameInBefore(scene);
    const planId = await aPlan(scene);
    const drawn = await app.get(DrawNow).run(scene.manager, planId, NOW);
    if (!drawn.ok) throw new Error(drawn.error.code);
    return { scene, planId, runId: drawn.value.id };
  }
  const again = ({ scene, runId }: { scene: ScoringScene; runId: string }) =>
    within(scene, () => app.get(RepeatRun).run(scene.coach, runId));

  it('is the same, also when calls came in, were scored or were drawn for another plan since, and the plan changed', async () => {
    const run = await aRun();
    const { scene, planId } = run;
    const ids = (await drawnOf(scene, planId)).map(({ interactionId }) => interactionId);
    await calls(scene, scene.agent, 5);
    await aDraft(app, scene, ids[0]);
    await app.get(DrawNow).run(scene.manager, await aPlan(scene, { quotaCount: 5 }), new Date(NOW.getTime() + 60_000));
    const settings = settingsOf(scene, { quotaCount: 7 });
    expect(await app.get(ChangePlan).run(scene.manager, { planId, expectedVersion: 1, settings })).toMatchObject({ ok: true });
    expect(await again(run)).toEqual({ frameSize: 20, interactionIds: ids, same: true, missing: 0, added: 0 });
  });

  it('says so when it is another one', async () => {
    const run = await aRun();
    const [first] = await drawnOf(run.scene, run.planId);
    await sql(run.scene, `UPDATE interaction SET started_at = '2026-11-10T08:00:00Z' WHERE org_id = $1 AND id = $2`, [
      first?.interactionId,
    ]);
    expect(await again(run)).toMatchObject({ frameSize: 19, same: false });
  });

  it('shows its calls with their chance to who leads the team; a blind evaluator sees no name', async () => {
    const run = await aRun();
    const { scene, runId } = run;
    const list = (actor: PersonActor, after?: string | null) =>
      within(scene, () => app.get(DrawnCallReader).list(actor, runId, { first: 2, ...(after && { after }) }));
    const first = await list(scene.coach);
    const next = await list(scene.coach, first.pageInfo.endCursor);
    const found = [...first.nodes, ...next.nodes];
    expect(found.map(({ interactionId }) => interactionId).toSorted()).toEqual(
      (await drawnOf(scene, run.planId)).map(({ interactionId }) => interactionId),
    );
    expect(found[0]).toMatchObject({ inclusionProbability: 0.15, frameSize: 20, scored: false, agent: { familyName: 'Test' } });
    await sql(scene, 'UPDATE draw SET blind = true WHERE org_id = $1');
    expect((await list(scene.coach)).nodes.map(({ agent }) => agent)).toEqual([null, null]);
    expect((await list(scene.manager)).nodes[0]?.agent).toMatchObject({ familyName: 'Test' });
  });

  it('is not shown to who leads none of its teams, or in another organisation', async () => {
    const { scene, runId } = await aRun();
    const stranger = { ...scene.manager, teamIds: [newId()] };
    await expect(within(scene, () => app.get(RepeatRun).run(stranger, runId))).rejects.toMatchObject(NOT_FOUND);
    await expect(within(elsewhere, () => app.get(RepeatRun).run(elsewhere.manager, runId))).rejects.toMatchObject(NOT_FOUND);
  });
});

describe('drawing by the clock', () => {
  it('makes up for every week it missed, each once, with three workers at once', async () => {
    const scene = await aScoringScene(app);
    await calls(scene, scene.agent, 6);
    const planId = await aPlan(scene);
    await startsAt(scene, planId, '2026-11-01T23:00:00Z');
    const counts = await Promise.all([1, 2, 3].map(() => app.get(RunDuePlans).run(system(scene), NOW)));
    expect(counts.toSorted()).toEqual([0, 0, 3]);
    const runs = await within(scene, () => app.get(SamplingRunRepository).list(planId, null, 10));
    expect(runs.map(({ periodKey, drawn, ranById }) => [periodKey, drawn, ranById])).toEqual([
      ['2026-11-16', 3, null],
      ['2026-11-09', 0, null],
      ['2026-11-02', 0, null],
    ]);
    expect(await drawnOf(scene, planId)).toHaveLength(3);
    expect(await app.get(RunDuePlans).run(system(scene), NOW)).toBe(0);
  });

  it('does not repeat a week that somebody drew by hand', async () => {
    const scene = await aScoringScene(app);
    await calls(scene, scene.agent, 6);
    const planId = await aPlan(scene);
    await startsAt(scene, planId, '2026-11-16T09:00:00Z');
    await app.get(DrawNow).run(scene.manager, planId, NOW);
    expect(await app.get(RunDuePlans).run(system(scene), NOW)).toBe(0);
    expect(await drawnOf(scene, planId)).toHaveLength(3);
  });
});

describe('what a plan does to the queue', () => {
  it('a blind draw keeps the name until the call is scored, and uses the scorecard of the plan', async () => {
    const scene = await aScoringScene(app);
    await calls(scene, scene.agent, 1);
    const planId = await aPlan(scene, { blind: true, scorecardId: scene.scorecardId });
    await app.get(DrawNow).run(scene.manager, planId, NOW);
    const queue = (show: 'open' | 'done') => within(scene, () => app.get(ScoringQueueReader).list(scene.coach, { show }, {}));
    const [item] = (await queue('open')).nodes;
    expect(item).toMatchObject({ blind: true, agent: { givenName: '', familyName: '' }, dueOn: '2026-11-30' });
    const planned = (actor: PersonActor) =>
      app.within(actor.organisationId, () => app.get(FindPlannedScorecard).run(actor, item?.interaction.id ?? ''));
    expect(await planned(scene.coach)).toBe(scene.scorecardId);
    await expect(planned(elsewhere.coach)).rejects.toMatchObject(NOT_FOUND);
    const draft = await aDraft(app, scene, item?.interaction.id);
    const expectedVersion = await saved(app, scene, draft);
    await app.get(SubmitEvaluation).run(scene.coach, { evaluationId: draft.id, expectedVersion, idempotencyKey: newId() });
    expect((await queue('done')).nodes).toMatchObject([{ blind: false, agent: { familyName: 'Test' } }]);
  });

  it('coverage counts random calls of every agent, drawn or not, for who leads them', async () => {
    const scene = await aScoringScene(app);
    const other = await aPerson(app, scene, ['agent']);
    await calls(scene, scene.agent, 4);
    const planId = await aPlan(scene);
    await app.get(DrawNow).run(scene.manager, planId, NOW);
    const rows = await within(scene, () => app.get(ReadCoverage).run(scene.coach, planId, LAST_WEEK));
    expect(rows.map(({ agent, drawn, scored, quota, underSampled }) => [agent.id, drawn, scored, quota, underSampled])).toEqual(
      expect.arrayContaining([
        [scene.agent.personId, 3, 0, 3, true],
        [other.personId, 0, 0, 3, true],
      ]),
    );
    await expect(within(elsewhere, () => app.get(ReadCoverage).run(elsewhere.coach, planId, LAST_WEEK))).rejects.toMatchObject(
      NOT_FOUND,
    );
  });

  it('a list of draws turns its pages without losing one', async () => {
    const scene = await aScoringScene(app);
    const planId = await aPlan(scene);
    await startsAt(scene, planId, '2026-10-01T09:00:00Z');
    await app.get(RunDuePlans).run(system(scene), NOW);
    const page = (after?: string | null) =>
      within(scene, () => app.get(ListPlans).runs(scene.coach, planId, { first: 3, ...(after && { after }) }));
    const first = await page();
    const next = await page(first.pageInfo.endCursor);
    const keys = [...first.nodes, ...next.nodes].map(({ periodKey }) => periodKey);
    expect(keys).toEqual(['2026-11-16', '2026-11-09', '2026-11-02', '2026-10-26', '2026-10-19', '2026-10-12']);
  });
});
