import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aCourse, aModule, aQuestionStep, someContent } from '@vakwerk/testing/a-course';
import { aProgressScene, type ProgressScene, rowsOf } from '@vakwerk/testing/progress-scene';
import { withFiles } from '@vakwerk/testing/scoring-scene';
import { aPerson, openTestApplication, type TestApplication } from '@vakwerk/testing/test-application';
import { AnswerQuestion, AssignCourse } from '../../learning/index.js';
import { newId } from '../../platform/database/new-id.js';
import { ProgressModule } from '../progress.module.js';
import { FoldResponse } from './fold-response.js';

let app: TestApplication;
beforeAll(async () => {
  app = await openTestApplication([ProgressModule], {}, withFiles);
});
afterAll(() => app.close());

const NOW = new Date('2026-11-23T10:00:00Z');
const fold = ({ organisationId }: Pick<ProgressScene, 'organisationId'>, responseId: string) =>
  app.get(FoldResponse).run({ kind: 'system', organisationId }, { responseId });

async function anAgentWithAQuestion() {
  const scene = await aProgressScene(app);
  const agent = await aPerson(app, scene, ['agent']);
  const { courseId } = await aCourse(
    app,
    scene.organisationId,
    someContent([aModule('m', [aQuestionStep('q'), aQuestionStep('r')])]),
  );
  const order = { courseId, personId: agent.personId, dueOn: '2026-12-01', reason: 'coach' as const, note: '' };
  const { assignmentId } = await app.get(AssignCourse).run({ kind: 'system', organisationId: scene.organisationId }, order, NOW);
  const answer = async (stepId: string, optionId: string, at = NOW) => {
    const responseId = newId();
    await app
      .get(AnswerQuestion)
      .run(agent, { responseId, assignmentId, stepId, answer: { kind: 'choice', optionIds: [optionId] }, certainty: 'mid' }, at);
    return responseId;
  };
  return { scene, agent, answer };
}

describe('folding an answer to a question', () => {
  it('counts once for each skill of the question, in the words it was asked in', async () => {
    const { scene, agent, answer } = await anAgentWithAQuestion();
    const responseId = await answer('q', 'right');
    expect([await fold(scene, responseId), await fold(scene, responseId)]).toEqual([1, 0]);
    expect(await rowsOf(app, scene.organisationId, 'observation')).toMatchObject([
      { person_id: agent.personId, skill_id: scene.listening, source: 'quiz', ratio: 1, subject: { nl: 'Wat zeg je?' } },
    ]);
    expect(await rowsOf(app, scene.organisationId, 'person_skill_week')).toMatchObject([
      { week_starts_on: '2026-11-23', n: 1, sum: 1 },
    ]);
  });

  it('leaves a second attempt out: it repeats what the feedback just said', async () => {
    const { scene, answer } = await anAgentWithAQuestion();
    await fold(scene, await answer('q', 'wrong'));
    expect(await fold(scene, await answer('q', 'right', new Date(NOW.getTime() + 60_000)))).toBe(0);
    expect(await rowsOf(app, scene.organisationId, 'person_skill_week')).toMatchObject([{ n: 1, sum: 0 }]);
  });

  it('finds nothing to fold in another organisation', async () => {
    const { answer } = await anAgentWithAQuestion();
    const other = await aProgressScene(app);
    expect(await fold(other, await answer('q', 'right'))).toBe(0);
    expect(await rowsOf(app, other.organisationId, 'observation')).toEqual([]);
  });
});
