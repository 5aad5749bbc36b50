import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { rowsOf } from '@vakwerk/testing/progress-scene';
import { aScoringScene, aSubmission, withFiles } from '@vakwerk/testing/scoring-scene';
import { openTestApplication, type TestApplication } from '@vakwerk/testing/test-application';
import { JobRunner } from '../platform/jobs/job-runner.js';
import { JobRunnerModule } from '../platform/jobs/job-runner.module.js';
import { JobStoreModule } from '../platform/jobs/job-store.module.js';
import { OutboxRelay } from '../platform/jobs/relay.js';
import { GradeEvaluation } from '../quality/index.js';
import { ProgressWorkerModule } from './progress.worker.module.js';

let app: TestApplication;
beforeAll(async () => {
  app = await openTestApplication([ProgressWorkerModule, JobRunnerModule], {}, (config) => [
    ...withFiles(config),
    JobStoreModule.with(config),
  ]);
  await app.get(JobRunner).start();
  await app.get(OutboxRelay).start();
});
afterAll(() => app.close());

describe('the worker', () => {
  it('folds a graded call and lets its team follow within seconds, by itself', async () => {
    const scene = await aScoringScene(app);
    const { organisationId } = scene;
    const { evaluationId, gradingJobId } = await aSubmission(app, scene);
    await app.get(GradeEvaluation).run({ kind: 'system', organisationId }, { evaluationId, jobId: gradingJobId });
    const until = Date.now() + 15_000;
    while ((await rowsOf(app, organisationId, 'team_skill_week')).length < 3 && Date.now() < until) await pause(100);
    expect(await rowsOf(app, organisationId, 'team_skill_week')).toHaveLength(3);
    expect(await rowsOf(app, organisationId, 'week_mark')).toEqual([]);
  });
});
