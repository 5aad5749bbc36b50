import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { aDraft, aScoringScene, aSubmission, type ScoringScene, withFiles } from '@vakwerk/testing/scoring-scene';
import { anOrganisation, aPerson, openTestApplication, type TestApplication } from '@vakwerk/testing/test-application';
import { Database } from '../../platform/database/database.js';
import { QualityModule } from '../quality.module.js';
import { evaluationView } from './evaluation.view.js';
import { EvaluationLists } from './evaluation-lists.js';
import { GradeEvaluation } from './grade-evaluation.js';
import { ReadEvaluation } from './read-evaluation.js';
import { type QueueFilter, ScoringQueueReader } from './scoring-queue.reader.js';

class ReadModule {}
let app: TestApplication;
beforeAll(async () => {
  const reading = [ReadEvaluation, EvaluationLists, ScoringQueueReader];
  app = await openTestApplication(
    [{ module: ReadModule, imports: [QualityModule], providers: reading, exports: reading }],
    {},
    withFiles,
  );
});
afterAll(() => app.close());

const NOT_FOUND = { extensions: { code: 'NOT_FOUND' } };
const NOW = new Date('2026-11-24T09:00:00Z');
const as = <T>(actor: PersonActor, work: () => Promise<T>) => app.within(actor.organisationId, work);
const read = (actor: PersonActor, id: string) =>
  as(actor, async () => evaluationView(actor, await app.get(ReadEvaluation).run(actor, id)));
const queue = (actor: PersonActor, filter: Partial<QueueFilter> = {}, first?: number, after?: string | null) =>
  as(actor, () => app.get(ScoringQueueReader).list(actor, { show: 'open', ...filter }, { first, after }));
const feedback = (actor: PersonActor, first?: number, after?: string | null) =>
  as(actor, () => app.get(EvaluationLists).feedbackFor(actor.personId, { first, after }));
const ofAgent = (actor: PersonActor, agent: PersonActor) =>
  as(actor, () => app.get(EvaluationLists).ofAgent(actor, agent.personId, {}));

async function released(scene: ScoringScene, interactionId?: string): Promise<string> {
  const { evaluationId } = await aSubmission(app, scene, interactionId);
  await app.get(GradeEvaluation).run({ kind: 'system', organisationId: scene.organisationId }, { evaluationId, jobId: 'job' });
  return evaluationId;
}

/** SQL statements of a piece of work inside one transaction, its BEGIN and COMMIT left out. */
async function statementsOf(actor: PersonActor, work: () => Promise<unknown>): Promise<number> {
  const { dataSource } = app.get(Database);
  const before = dataSource.logger;
  let count = 0;
  const ignore = () => undefined;
  const logQuery = () => {
    count += 1;
  };
  Object.assign(dataSource, {
    logger: { logQuery, logQueryError: ignore, logQuerySlow: ignore, logSchemaBuild: ignore, logMigration: ignore, log: ignore },
  });
  try {
    await as(actor, work);
  } finally {
    Object.assign(dataSource, { logger: before });
  }
  return count - 2;
}

describe('reading an evaluation', () => {
  it('gives the evaluator everything, and the agent after release everything but the time it took', async () => {
    const scene = await aScoringScene(app);
    const id = await released(scene);
    const mine = await read(scene.coach, id);
    expect(mine.scoringSeconds).toBe(0);
    expect(mine).toMatchObject({
      answers: [
        { criterionId: 'greeting', optionIds: ['yes'] },
        { criterionId: 'identity', optionIds: ['no'] },
        { criterionId: 'closing', optionIds: ['yes'] },
      ],
      notes: [{ criterionId: 'identity' }],
      scorecardVersion: { number: 1, model: 'weightedPercentages', name: { nl: 'Klantgesprek' } },
      result: { failedCriterionIds: ['identity'], sections: [{ sectionId: 'start' }, { sectionId: 'end' }] },
      drawReason: 'random',
      inclusionProbability: 0.175,
    });
    expect(await read(scene.agent, id)).toEqual({ ...mine, scoringSeconds: null, readAt: expect.any(Date) });
    expect((await read(scene.manager, id)).scoringSeconds).toBeNull();
  });

  it('is not found by the agent before release, by others who never led the agent, or anywhere else', async () => {
    const scene = await aScoringScene(app);
    const { evaluationId } = await aSubmission(app, scene);
    await expect(read(scene.agent, evaluationId)).rejects.toMatchObject(NOT_FOUND);
    expect((await read(scene.manager, evaluationId)).state).toBe('submitted');
    const others = [
      await aPerson(app, { organisationId: scene.organisationId }, ['coach', 'manager']),
      await aPerson(app, scene, ['agent']),
      await aPerson(app, await anOrganisation(app), ['coach']),
    ];
    for (const other of others) await expect(read(other, evaluationId)).rejects.toMatchObject(NOT_FOUND);
    const draft = await aDraft(app, scene);
    await expect(read(scene.manager, draft.id)).rejects.toMatchObject(NOT_FOUND);
    await expect(read(scene.coach, 'no-id')).rejects.toMatchObject(NOT_FOUND);
  });

  it('of an interaction finds one’s own, or what one may see', async () => {
    const scene = await aScoringScene(app);
    const interactionId = await scene.aCall();
    const find = (actor: PersonActor) => as(actor, () => app.get(ReadEvaluation).findForInteraction(actor, interactionId));
    expect(await find(scene.coach)).toBeNull();
    const draft = await aDraft(app, scene, interactionId);
    expect(await find(scene.coach)).toMatchObject({ id: draft.id });
    expect(await find(scene.manager)).toBeNull();
    expect(await find(scene.agent)).toBeNull();
  });

  it('takes one statement', async () => {
    const scene = await aScoringScene(app);
    const id = await released(scene);
    expect(await statementsOf(scene.agent, () => app.get(ReadEvaluation).run(scene.agent, id))).toBe(1);
  });
});

describe('feedback and evaluations of an agent', () => {
  it('lists what was released, newest first, page by page, with what is unread', async () => {
    const scene = await aScoringScene(app);
    const ids = [await released(scene), await released(scene), await released(scene)].reverse();
    await aSubmission(app, scene);
    const first = await feedback(scene.agent, 2);
    const second = await feedback(scene.agent, 2, first.pageInfo.endCursor);
    expect([...first.nodes, ...second.nodes].map(({ id }) => id)).toEqual(ids);
    expect([first.pageInfo.hasNextPage, second.pageInfo.hasNextPage]).toEqual([true, false]);
    expect(first.nodes[0]).toMatchObject({ finalRatio: 0.666667, passed: false, evaluator: { id: scene.coach.personId } });
    expect(await as(scene.agent, () => app.get(EvaluationLists).countUnread(scene.agent.personId))).toBe(3);
    expect(await feedback(scene.agent, 2, 'forged')).toEqual(first);
  });

  it('shows leaders what was submitted, the agent what was released, and others nothing', async () => {
    const scene = await aScoringScene(app);
    const shown = await released(scene);
    const { evaluationId: waiting } = await aSubmission(app, scene);
    await aDraft(app, scene);
    const ids = async (actor: PersonActor) => (await ofAgent(actor, scene.agent)).nodes.map(({ id }) => id);
    expect(await ids(scene.manager)).toEqual([waiting, shown]);
    expect(await ids(scene.agent)).toEqual([shown]);
    const others = [
      await aPerson(app, scene, ['agent']),
      await aPerson(app, { organisationId: scene.organisationId }, ['coach']),
      await aPerson(app, await anOrganisation(app), ['manager']),
    ];
    for (const other of others) expect(await ids(other)).toEqual([]);
  });
});

describe('the scoring queue', () => {
  it('lists the evaluator’s draws by due date, with why, and who has them', async () => {
    const scene = await aScoringScene(app);
    const later = await scene.aCall({ dueOn: '2026-11-30' });
    const never = await scene.aCall({ reason: 'steered' });
    const soon = await scene.aCall({ dueOn: '2026-11-24' });
    await scene.aCall({ reason: null });
    const draft = await aDraft(app, scene, later);
    const { nodes } = await queue(scene.coach);
    expect(nodes.map(({ interaction }) => interaction.id)).toEqual([soon, later, never]);
    expect(nodes[0]).toMatchObject({
      reason: 'random',
      countsForQuota: true,
      dueOn: '2026-11-24',
      state: null,
      evaluationId: null,
      takenByColleague: false,
    });
    expect(nodes[1]).toMatchObject({ state: 'draft', evaluationId: draft.id });
    expect(nodes[2]).toMatchObject({ reason: 'steered', countsForQuota: false, dueOn: null });
    const first = await queue(scene.coach, {}, 1);
    const rest = await queue(scene.coach, {}, 5, first.pageInfo.endCursor);
    expect([...first.nodes, ...rest.nodes]).toEqual(nodes);
    expect((await queue(scene.coach, { reason: 'steered' })).nodes).toEqual([nodes[2]]);
    expect((await queue(scene.coach, { agentId: scene.manager.personId })).nodes).toEqual([]);
    expect((await queue(scene.coach, { agentId: 'no-id' })).nodes).toEqual([]);
  });

  it('moves to done what was submitted, and says when a colleague has it', async () => {
    const scene = await aScoringScene(app);
    const { evaluationId } = await aSubmission(app, scene);
    expect((await queue(scene.coach)).nodes).toEqual([]);
    expect((await queue(scene.coach, { show: 'done' })).nodes).toMatchObject([
      { evaluationId, state: 'submitted', takenByColleague: false },
    ]);
    const taken = await scene.aCall();
    await aDraft(app, { ...scene, coach: await aPerson(app, scene, ['coach']) }, taken);
    expect((await queue(scene.coach)).nodes).toMatchObject([{ evaluationId: null, takenByColleague: true }]);
  });

  it('shows what was handed in last first, page by page', async () => {
    const scene = await aScoringScene(app);
    const early = await aSubmission(app, scene);
    const late = await aSubmission(app, scene);
    const first = await queue(scene.coach, { show: 'done' }, 1);
    expect(first.nodes).toMatchObject([{ evaluationId: late.evaluationId }]);
    expect((await queue(scene.coach, { show: 'done' }, 1, first.pageInfo.endCursor)).nodes).toMatchObject([
      { evaluationId: early.evaluationId },
    ]);
  });

  it('is empty for a coach who left the team, and knows no team of others', async () => {
    const scene = await aScoringScene(app);
    await scene.aCall();
    expect((await queue({ ...scene.coach, teamIds: [] })).nodes).toEqual([]);
    expect((await queue(scene.coach, { teamId: scene.teamId })).nodes).toHaveLength(1);
    expect((await queue(scene.coach, { teamId: scene.coach.personId })).nodes).toEqual([]);
    expect((await queue(await aPerson(app, scene, ['coach']))).nodes).toEqual([]);
  });

  it('counts today’s work and each agent’s random calls of the month', async () => {
    const scene = await aScoringScene(app);
    const now = new Date();
    await scene.aCall({ dueOn: '2026-01-01' });
    await scene.aCall({ dueOn: '2099-01-01' });
    await aSubmission(app, scene);
    await aSubmission(app, scene, await scene.aCall({ reason: 'steered' }));
    const reader = app.get(ScoringQueueReader);
    expect(await as(scene.coach, () => reader.counts(scene.coach, now))).toEqual({ todayCount: 3, doneTodayCount: 2 });
    const quotas = await as(scene.coach, () => reader.quotas(scene.coach, now));
    expect(quotas).toMatchObject([{ agent: { id: scene.agent.personId }, scored: 1, quota: 7 }]);
  });
});

describe('statements per list', () => {
  it('do not grow with the rows: one for 1 and one for 50', async () => {
    const scene = await aScoringScene(app);
    const lists = [
      () => app.get(ScoringQueueReader).list(scene.coach, { show: 'all' }, { first: 100 }),
      () => app.get(EvaluationLists).feedbackFor(scene.agent.personId, { first: 100 }),
      () => app.get(EvaluationLists).ofAgent(scene.manager, scene.agent.personId, { first: 100 }),
    ];
    await released(scene);
    const few = [];
    for (const list of lists) few.push(await statementsOf(scene.manager, list));
    for (let n = 1; n < 50; n++) await released(scene);
    const many = [];
    for (const list of lists) many.push(await statementsOf(scene.manager, list));
    expect(few).toEqual([1, 1, 1]);
    expect(many).toEqual(few);
    expect((await feedback(scene.agent, 100)).nodes).toHaveLength(50);
    expect(await statementsOf(scene.coach, () => app.get(ScoringQueueReader).quotas(scene.coach, NOW))).toBe(2);
  }, 30_000);
});
