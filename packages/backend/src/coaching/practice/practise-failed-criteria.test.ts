import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aScoringScene, aSubmission, type ScoringScene, withFiles } from '@vakwerk/testing/scoring-scene';
import { openTestApplication, type TestApplication } from '@vakwerk/testing/test-application';
import { ReadPractice } from '../../learning/index.js';
import { Database } from '../../platform/database/database.js';
import { GradeEvaluation, ReleaseDue } from '../../quality/index.js';
import { CoachingModule } from '../coaching.module.js';
import { PractiseFailedCriteria } from './practise-failed-criteria.js';

let app: TestApplication;
beforeAll(async () => {
  app = await openTestApplication([CoachingModule], {}, withFiles);
});
afterAll(() => app.close());

/** Greeting and closing right, identity wrong; the form says how it should be done. */
async function aGradedCall(reason: Parameters<ScoringScene['aCall']>[0] = {}) {
  const scene = await aScoringScene(app);
  const system = { kind: 'system', organisationId: scene.organisationId } as const;
  const { evaluationId, gradingJobId } = await aSubmission(app, scene, await scene.aCall(reason));
  await app.get(GradeEvaluation).run(system, { evaluationId, jobId: gradingJobId });
  const change = (sql: string) => app.within(scene.organisationId, () => app.get(Database).manager().query(sql));
  const practise = () => app.get(PractiseFailedCriteria).run(system, { evaluationId });
  const cards = async (actor = scene.agent) =>
    (await app.within(scene.organisationId, () => app.get(ReadPractice).run(actor))).cards;
  return { ...scene, system, evaluationId, change, practise, cards };
}

describe('a criterion that failed in a call', () => {
  it('becomes a card of the agent when the evaluation is shown, once', async () => {
    const { practise, cards, coach, evaluationId } = await aGradedCall();
    expect([await practise(), await practise()]).toEqual([1, 0]);
    expect(await cards()).toMatchObject([
      {
        recall: { prompt: { nl: 'Controleert wie er belt' }, example: { nl: 'Mag ik uw geboortedatum?' } },
        why: { sourceKind: 'criterion', evaluationId, sourceRatio: 0 },
      },
    ]);
    expect(await cards(coach)).toEqual([]);
  });

  it.each([
    ['steered', 1],
    ['requested', 0],
    ['calibration', 0],
    [null, 0],
  ] as const)('of a call drawn because %s gives %d', async (reason, made) => {
    expect(await (await aGradedCall({ reason })).practise()).toBe(made);
  });

  it('stays hidden until the agent may see the evaluation', async () => {
    const { change, practise, system } = await aGradedCall();
    await change(`UPDATE evaluation SET state = 'graded', release_at = now() + interval '1 day'`);
    expect(await practise()).toBe(0);
    await change(`UPDATE evaluation SET release_at = now() - interval '1 minute'`);
    await app.get(ReleaseDue).run(system);
    expect(await practise()).toBe(1);
  });

  it('is not found from another organisation', async () => {
    const { evaluationId } = await aGradedCall();
    const other = await aScoringScene(app);
    const system = { kind: 'system', organisationId: other.organisationId } as const;
    expect(await app.get(PractiseFailedCriteria).run(system, { evaluationId })).toBe(0);
  });
});
