import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { aDraft, aScoringScene, aSubmission, type ScoringScene, saved, withFiles } from '@vakwerk/testing/scoring-scene';
import { anOrganisation, aPerson, openTestApplication, type TestApplication } from '@vakwerk/testing/test-application';
import { Database } from '../../platform/database/database.js';
import { newId } from '../../platform/database/new-id.js';
import type { JobEnvelope } from '../../platform/jobs/job.js';
import { JobRunner } from '../../platform/jobs/job-runner.js';
import { JobRunnerModule } from '../../platform/jobs/job-runner.module.js';
import type { JobStore } from '../../platform/jobs/job-store.js';
import { JobStoreModule } from '../../platform/jobs/job-store.module.js';
import { JOB_STORE } from '../../platform/jobs/jobs.tokens.js';
import { OutboxRelay } from '../../platform/jobs/relay.js';
import { QualityModule } from '../quality.module.js';
import { QualityWorkerModule } from '../quality.worker.module.js';
import { AcknowledgeEvaluation } from './acknowledge-evaluation.js';
import { EvaluationDetailReader } from './evaluation-detail.reader.js';
import { GradeEvaluation } from './grade-evaluation.js';
import { ReadGradedAnswers } from './read-graded-answers.js';
import { RecomputeEvaluation } from './recompute-evaluation.js';
import { ReleaseDue } from './release-due.js';
import { SubmitEvaluation } from './submit-evaluation.js';
import { WithdrawEvaluation } from './withdraw-evaluation.js';

let app: TestApplication;
beforeAll(async () => {
  app = await openTestApplication([QualityModule, QualityWorkerModule, JobRunnerModule], {}, (config) => [
    ...withFiles(config),
    JobStoreModule.with(config),
  ]);
});
afterAll(() => app.close());

const NOT_FOUND = { extensions: { code: 'NOT_FOUND' } };
const read = (scene: ScoringScene, id: string) =>
  app.within(scene.organisationId, () => app.get(EvaluationDetailReader).find(id));
const sql = <Row>(scene: ScoringScene, query: string, values: unknown[] = []) =>
  app.within(
    scene.organisationId,
    () =>
      app
        .get(Database)
        .manager()
        .query(query, [scene.organisationId, ...values]) as Promise<Row[]>,
  );
const system = (scene: ScoringScene) => ({ kind: 'system', organisationId: scene.organisationId }) as const;
const grade = (scene: ScoringScene, evaluationId: string, jobId = 'job') =>
  app.get(GradeEvaluation).run(system(scene), { evaluationId, jobId });
const delayRelease = (scene: ScoringScene) =>
  sql(scene, 'INSERT INTO quality_setting (org_id, release_delay_days) VALUES ($1, 3)');
const events = async (scene: ScoringScene, evaluationId: string) => {
  const rows = await sql<{ type: string }>(
    scene,
    `SELECT type FROM outbox_event WHERE org_id = $1 AND payload->>'evaluationId' = $2 ORDER BY id`,
    [evaluationId],
  );
  return rows.map(({ type }) => type);
};
const results = (scene: ScoringScene, id: string) =>
  sql<{ job_id: string | null; final: number }>(
    scene,
    'SELECT job_id, final FROM evaluation_result WHERE org_id = $1 AND evaluation_id = $2 ORDER BY id',
    [id],
  );

async function eventually(check: () => Promise<boolean>): Promise<void> {
  const until = Date.now() + 15_000;
  while (!(await check())) {
    if (Date.now() > until) throw new Error('It did not happen in time.');
    await pause(50);
  }
}

/** Submitted, graded and released. */
async function released(scene: ScoringScene): Promise<string> {
  const { evaluationId } = await aSubmission(app, scene);
  await grade(scene, evaluationId);
  return evaluationId;
}

describe('grading', () => {
  it('keeps the figures, shows them to the agent at once, and tells who builds on it', async () => {
    const scene = await aScoringScene(app);
    const { evaluationId, gradingJobId } = await aSubmission(app, scene);
    expect(await grade(scene, evaluationId, gradingJobId)).toBe(true);
    const graded = await read(scene, evaluationId);
    // (40 × 1/2 + 20 × 1/1) ÷ 60 = 0.666667; the pass line is 0.7.
    expect(graded).toMatchObject({
      state: 'released',
      result: { raw: 0.666667, final: 0.666667, passed: false, failed: [1], fatal: [], notApplicable: [], jobId: gradingJobId },
    });
    expect(graded?.result?.bySection.map(({ sectionId, ratio }) => ({ sectionId, ratio }))).toEqual([
      { sectionId: 'start', ratio: 0.5 },
      { sectionId: 'end', ratio: 1 },
    ]);
    expect(graded?.releasedAt).toBeInstanceOf(Date);
    expect(graded?.disputableUntil?.getTime()).toBeGreaterThan(graded?.releasedAt?.getTime() ?? 0);
    expect(await events(scene, evaluationId)).toEqual(['EvaluationSubmitted', 'EvaluationGraded', 'EvaluationReleased']);
  });

  it('happens once, also when the call comes twice at the same time', async () => {
    const scene = await aScoringScene(app);
    const { evaluationId } = await aSubmission(app, scene);
    const both = await Promise.all([grade(scene, evaluationId), grade(scene, evaluationId)]);
    expect(both.filter(Boolean)).toHaveLength(1);
    expect(await results(scene, evaluationId)).toHaveLength(1);
  });

  it('does nothing for a draft, or in another organisation', async () => {
    const scene = await aScoringScene(app);
    const draft = await aDraft(app, scene);
    expect(await grade(scene, draft.id)).toBe(false);
    const { evaluationId } = await aSubmission(app, scene);
    const { organisationId } = await anOrganisation(app);
    expect(await app.get(GradeEvaluation).run({ kind: 'system', organisationId }, { evaluationId, jobId: 'job' })).toBe(false);
    expect(await read(scene, evaluationId)).toMatchObject({ state: 'submitted', result: null });
  });

  it('waits with showing when the organisation chose a delay, until the moment has come', async () => {
    const scene = await aScoringScene(app);
    await delayRelease(scene);
    const evaluationId = await released(scene);
    expect(await read(scene, evaluationId)).toMatchObject({ state: 'graded', releasedAt: null });
    expect(await app.get(ReleaseDue).run(system(scene))).toBe(0);
    await sql(scene, `UPDATE evaluation SET release_at = now() - interval '1 second' WHERE org_id = $1`);
    expect(await app.get(ReleaseDue).run(system(scene))).toBe(1);
    expect(await app.get(ReleaseDue).run(system(scene))).toBe(0);
    expect(await read(scene, evaluationId)).toMatchObject({ state: 'released' });
    expect(await events(scene, evaluationId)).toEqual(['EvaluationSubmitted', 'EvaluationGraded', 'EvaluationReleased']);
  });
});

describe('recomputing', () => {
  it('of untouched answers gives the stored figures, and tells nobody', async () => {
    const scene = await aScoringScene(app);
    const evaluationId = await released(scene);
    expect(await app.get(RecomputeEvaluation).run(system(scene), { evaluationId })).toEqual({ changed: false });
    expect(await results(scene, evaluationId)).toMatchObject([{ job_id: 'job' }, { job_id: null }]);
    expect((await events(scene, evaluationId)).filter((type) => type === 'EvaluationGraded')).toHaveLength(1);
  });

  it('of corrected answers keeps the old row, and what builds on it hears of the new one', async () => {
    const scene = await aScoringScene(app);
    const evaluationId = await released(scene);
    await sql(scene, `UPDATE evaluation SET answers = '{0,0,0,-1}' WHERE org_id = $1`);
    expect(await app.get(RecomputeEvaluation).run(system(scene), { evaluationId })).toEqual({ changed: true });
    expect((await results(scene, evaluationId)).map(({ final }) => final)).toEqual([0.666667, 1]);
    expect(await read(scene, evaluationId)).toMatchObject({ state: 'released', result: { final: 1, passed: true } });
    expect((await events(scene, evaluationId)).filter((type) => type === 'EvaluationGraded')).toHaveLength(2);
  });

  it('of something never graded, or elsewhere, finds nothing', async () => {
    const scene = await aScoringScene(app);
    const recompute = (actor: ReturnType<typeof system>, evaluationId: string) =>
      app.get(RecomputeEvaluation).run(actor, { evaluationId });
    await expect(recompute(system(scene), (await aDraft(app, scene)).id)).rejects.toMatchObject(NOT_FOUND);
    const other = await aScoringScene(app);
    await expect(recompute(system(other), await released(scene))).rejects.toMatchObject(NOT_FOUND);
  });
});

describe('acknowledging', () => {
  const acknowledge = (actor: PersonActor, evaluationId: string, note?: string) =>
    app.get(AcknowledgeEvaluation).run(actor, { evaluationId, note });

  it('keeps the agent’s note, and twice is once', async () => {
    const scene = await aScoringScene(app);
    const evaluationId = await released(scene);
    expect(await acknowledge(scene.agent, evaluationId, 'Ik vraag voortaan de datum.')).toMatchObject({
      ok: true,
      value: { state: 'acknowledged' },
    });
    expect(await acknowledge(scene.agent, evaluationId, 'iets anders')).toMatchObject({
      ok: true,
      value: { agentNote: 'Ik vraag voortaan de datum.' },
    });
    expect((await events(scene, evaluationId)).at(-1)).toBe('EvaluationAcknowledged');
    expect((await events(scene, evaluationId)).filter((type) => type === 'EvaluationAcknowledged')).toHaveLength(1);
  });

  it('is for the agent alone, and not before release', async () => {
    const scene = await aScoringScene(app);
    const evaluationId = await released(scene);
    const others = [
      scene.coach,
      scene.manager,
      await aPerson(app, scene, ['agent']),
      await aPerson(app, await anOrganisation(app), ['agent']),
    ];
    for (const other of others) await expect(acknowledge(other, evaluationId)).rejects.toMatchObject(NOT_FOUND);
    const { evaluationId: early } = await aSubmission(app, scene);
    await expect(acknowledge(scene.agent, early)).rejects.toMatchObject(NOT_FOUND);
  });
});

describe('withdrawing', () => {
  const withdraw = (actor: PersonActor, evaluationId: string, reason = 'Verkeerd gesprek') =>
    app.get(WithdrawEvaluation).run(actor, { evaluationId, reason });

  it('takes back what the agent has not seen; grading then does nothing, and the call can be scored again', async () => {
    const scene = await aScoringScene(app);
    const interactionId = await scene.aCall();
    const { evaluationId } = await aSubmission(app, scene, interactionId);
    expect(await withdraw(scene.manager, evaluationId)).toMatchObject({
      ok: true,
      value: { state: 'withdrawn', withdrawReason: 'Verkeerd gesprek' },
    });
    expect(await grade(scene, evaluationId)).toBe(false);
    expect(await events(scene, evaluationId)).toEqual(['EvaluationSubmitted', 'EvaluationWithdrawn']);
    expect(
      await sql(scene, `SELECT action, details FROM audit_entry WHERE org_id = $1 AND subject_id = $2`, [evaluationId]),
    ).toEqual([{ action: 'evaluation.withdrawn', details: {} }]);
    expect((await aDraft(app, scene, interactionId)).id).not.toBe(evaluationId);
  });

  it('needs a reason, and is too late after release', async () => {
    const scene = await aScoringScene(app);
    const { evaluationId } = await aSubmission(app, scene);
    expect(await withdraw(scene.coach, evaluationId, '  ')).toEqual({ ok: false, error: { code: 'reasonMissing' } });
    await grade(scene, evaluationId);
    expect(await withdraw(scene.coach, evaluationId)).toEqual({ ok: false, error: { code: 'notInThisState' } });
  });

  it('is for the evaluator and who leads the agent’s team', async () => {
    const scene = await aScoringScene(app);
    const { evaluationId } = await aSubmission(app, scene);
    const others = [
      scene.agent,
      await aPerson(app, { organisationId: scene.organisationId }, ['manager']),
      await aPerson(app, await anOrganisation(app), ['manager']),
    ];
    for (const other of others) await expect(withdraw(other, evaluationId)).rejects.toMatchObject(NOT_FOUND);
    const draft = await aDraft(app, scene);
    await expect(withdraw(scene.manager, draft.id)).rejects.toMatchObject(NOT_FOUND);
  });
});

describe('graded answers for other slices', () => {
  it('are evidence per criterion: points of those possible, and null where it did not apply', async () => {
    const scene = await aScoringScene(app);
    const draft = await aDraft(app, scene);
    const answers = [
      { criterionId: 'greeting', optionIds: ['no'] },
      { criterionId: 'identity', notApplicable: true },
      { criterionId: 'closing', optionIds: ['yes'] },
    ];
    const fragment = { id: newId(), criterionId: 'greeting', startMs: 0, endMs: 900, note: 'geen naam' };
    const expectedVersion = await saved(app, scene, draft, {
      answers,
      notes: [{ criterionId: 'greeting', text: 'Zonder naam.' }],
      fragments: [fragment],
    });
    await app.get(SubmitEvaluation).run(scene.coach, { evaluationId: draft.id, expectedVersion, idempotencyKey: newId() });
    const reader = app.get(ReadGradedAnswers);
    expect(await app.within(scene.organisationId, () => reader.run(draft.id))).toBeNull();
    await grade(scene, draft.id);
    const graded = await app.within(scene.organisationId, () => reader.run(draft.id));
    expect(graded).toMatchObject({
      agentId: scene.agent.personId,
      drawReason: 'random',
      kind: 'live',
      occurredAt: new Date('2026-10-05T09:00:00Z'),
    });
    expect(graded?.perCriterion.map(({ criterionId, ratio, skillId }) => [criterionId, ratio, skillId !== null])).toEqual([
      ['greeting', 0, true],
      ['identity', null, true],
      ['closing', 1, true],
      ['remark', null, false],
    ]);
    expect(await app.within(scene.organisationId, () => reader.listFailedCriteria(draft.id))).toMatchObject([
      { criterionId: 'greeting', note: 'Zonder naam.', fragmentIds: [fragment.id] },
    ]);
    const { organisationId } = await anOrganisation(app);
    expect(await app.within(organisationId, () => reader.run(draft.id))).toBeNull();
  });
});

describe('the worker', () => {
  beforeAll(async () => {
    await app.get(JobRunner).start();
    await app.get(OutboxRelay).start();
  });

  it('grades a submission under the job id that was promised, and a repeated event changes nothing', async () => {
    const scene = await aScoringScene(app);
    const { evaluationId, gradingJobId } = await aSubmission(app, scene);
    await eventually(async () => (await read(scene, evaluationId))?.state === 'released');
    expect(await results(scene, evaluationId)).toMatchObject([{ job_id: gradingJobId }]);
    // Back to submitted: a repeat would be able to grade again, were it not for the mark of the event.
    await sql(scene, `UPDATE evaluation SET state = 'submitted' WHERE org_id = $1 AND id = $2`, [evaluationId]);
    const eventId = gradingJobId.replace(/-grade-evaluation$/, '');
    const queue = app.get<JobStore>(JOB_STORE as symbol).queue('quality');
    const data: JobEnvelope = { organisationId: scene.organisationId, eventId, version: 1, payload: { evaluationId } };
    const repeat = await queue.add('grade-evaluation', data, { jobId: `${newId()}-repeat` });
    await eventually(() => repeat.isCompleted());
    await queue.close();
    expect(await results(scene, evaluationId)).toHaveLength(1);
    expect(await read(scene, evaluationId)).toMatchObject({ state: 'submitted' });
  });
});
