import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { rowsOf } from '@vakwerk/testing/progress-scene';
import { aScoringScene, aSubmission, type ScoringScene, withFiles } from '@vakwerk/testing/scoring-scene';
import { anOrganisation, openTestApplication, type TestApplication } from '@vakwerk/testing/test-application';
import { Database } from '../../platform/database/database.js';
import { GradeEvaluation } from '../../quality/index.js';
import { ProgressModule } from '../progress.module.js';
import { FoldEvaluation } from './fold-evaluation.js';

let app: TestApplication;
let scene: ScoringScene;
beforeAll(async () => {
  app = await openTestApplication([ProgressModule], {}, withFiles);
});
afterAll(() => app.close());

const system = () => ({ kind: 'system', organisationId: scene.organisationId }) as const;
const fold = (evaluationId: string) => app.get(FoldEvaluation).run(system(), { evaluationId });
const weeks = async () => (await rowsOf(app, scene.organisationId, 'person_skill_week')).map(({ n, sum }) => ({ n, sum }));
const change = (sql: string, ...parameters: unknown[]) =>
  app.within(scene.organisationId, () => app.get(Database).manager().query(sql, parameters));

/** Greeting and closing right, identity wrong. */
async function aGradedEvaluation(reason: Parameters<ScoringScene['aCall']>[0] = {}): Promise<string> {
  const { evaluationId, gradingJobId } = await aSubmission(app, scene, await scene.aCall(reason));
  await app.get(GradeEvaluation).run(system(), { evaluationId, jobId: gradingJobId });
  return evaluationId;
}
const ONCE = [
  { n: 1, sum: 0 },
  { n: 1, sum: 1 },
  { n: 1, sum: 1 },
];
const sorted = (rows: { n: unknown; sum: unknown }[]) => rows.sort((a, b) => Number(a.sum) - Number(b.sum));

describe('folding a graded evaluation', () => {
  it('gives each criterion’s skill one observation, in the week of the call', async () => {
    scene = await aScoringScene(app);
    const evaluationId = await aGradedEvaluation({ startedAt: new Date('2026-10-04T22:30:00Z') });
    expect(await fold(evaluationId)).toBe(3);
    const observations = await rowsOf(app, scene.organisationId, 'observation');
    // Sunday evening in UTC is Monday in Amsterdam.
    expect(observations.map((row) => row.week_starts_on)).toEqual(Array(3).fill('2026-10-05'));
    expect(observations.map((row) => row.evidence_part).sort()).toEqual(['closing', 'greeting', 'identity']);
    expect(observations[0]).toMatchObject({ person_id: scene.agent.personId, source: 'call', evidence_id: evaluationId });
    expect(sorted(await weeks())).toEqual(ONCE);
  });

  it('twice is once, also at the same moment', async () => {
    scene = await aScoringScene(app);
    const evaluationId = await aGradedEvaluation();
    await Promise.allSettled([fold(evaluationId), fold(evaluationId)]);
    expect(await fold(evaluationId)).toBe(0);
    expect(sorted(await weeks())).toEqual(ONCE);
    expect(await rowsOf(app, scene.organisationId, 'observation')).toHaveLength(3);
  });

  it('again after a re-grade takes the old ratio off and adds the new one', async () => {
    scene = await aScoringScene(app);
    const evaluationId = await aGradedEvaluation();
    await fold(evaluationId);
    await change('UPDATE evaluation SET answers[2] = answers[1] WHERE id = $1', evaluationId); // identity becomes right
    expect(await fold(evaluationId)).toBe(2);
    expect(await weeks()).toEqual(Array(3).fill({ n: 1, sum: 1 }));
    const observations = await rowsOf(app, scene.organisationId, 'observation');
    expect(observations.filter((row) => row.superseded_at !== null).map((row) => row.ratio)).toEqual([0]);
  });

  it('of a withdrawn evaluation takes everything off', async () => {
    scene = await aScoringScene(app);
    const evaluationId = await aGradedEvaluation();
    await fold(evaluationId);
    await change(`UPDATE evaluation SET state = 'withdrawn' WHERE id = $1`, evaluationId);
    expect(await fold(evaluationId)).toBe(3);
    expect(await weeks()).toEqual(Array(3).fill({ n: 0, sum: 0 }));
  });

  it.each(['steered', 'requested', 'calibration', null] as const)('does not count a call that was %s', async (reason) => {
    scene = await aScoringScene(app);
    expect(await fold(await aGradedEvaluation({ reason }))).toBe(0);
    expect(await rowsOf(app, scene.organisationId, 'observation')).toEqual([]);
  });

  it('does not count an evaluation that is not graded', async () => {
    scene = await aScoringScene(app);
    expect(await fold((await aSubmission(app, scene)).evaluationId)).toBe(0);
  });

  it('finds nothing to fold in another organisation', async () => {
    scene = await aScoringScene(app);
    const evaluationId = await aGradedEvaluation();
    const { organisationId } = await anOrganisation(app);
    expect(await app.get(FoldEvaluation).run({ kind: 'system', organisationId }, { evaluationId })).toBe(0);
    expect(await rowsOf(app, organisationId, 'observation')).toEqual([]);
  });
});
