import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { anOpenQuestion, aStatement } from '@vakwerk/testing/a-quiz';
import { rowsOf } from '@vakwerk/testing/progress-scene';
import { aQuizScene, handIn, type QuizScene, saveTo, startQuiz } from '@vakwerk/testing/quiz-scene';
import { withFiles } from '@vakwerk/testing/scoring-scene';
import { openTestApplication, type TestApplication } from '@vakwerk/testing/test-application';
import { GradeAnswer } from '../../learning/index.js';
import { ProgressModule } from '../progress.module.js';
import { FoldAttempt } from './fold-attempt.js';

let app: TestApplication;
beforeAll(async () => {
  app = await openTestApplication([ProgressModule], {}, withFiles);
});
afterAll(() => app.close());

const NOW = new Date('2026-11-23T10:00:00Z');
const after = (ms: number) => new Date(NOW.getTime() + ms);
const fold = ({ organisationId }: Pick<QuizScene, 'organisationId'>, attemptId: string) =>
  app.get(FoldAttempt).run({ kind: 'system', organisationId }, { attemptId });
const scene = () => aQuizScene(app, [aStatement('a'), aStatement('b', 'closing'), anOpenQuestion('o')]);
async function anAttempt(of: QuizScene, value: boolean, at = NOW) {
  const attemptId = await startQuiz(app, of, at);
  await saveTo(app, of.agent, attemptId, { questionId: 'a', answer: { kind: 'trueFalse', value } }, at);
  await saveTo(app, of.agent, attemptId, { questionId: 'o', answer: { kind: 'open', text: 'Dat is vervelend.' } }, at);
  await handIn(app, of.agent, attemptId, at);
  return attemptId;
}
const observations = async (of: QuizScene) =>
  (await rowsOf(app, of.organisationId, 'observation')).filter((row) => row.superseded_at === null);

describe('folding an attempt at a quiz', () => {
  it('counts each answered question once, in the words it was asked in, and nothing that was left open', async () => {
    const of = await scene();
    const attemptId = await anAttempt(of, true);
    expect([await fold(of, attemptId), await fold(of, attemptId)]).toEqual([1, 0]);
    expect(await observations(of)).toMatchObject([
      {
        person_id: of.agent.personId,
        source: 'quiz',
        ratio: 1,
        evidence_id: attemptId,
        evidence_part: 'a',
        subject: { nl: 'Stelling a' },
      },
    ]);
  });

  it('takes in what a coach gave an open answer, and again when it is graded again', async () => {
    const of = await scene();
    const attemptId = await anAttempt(of, true);
    await fold(of, attemptId);
    const grade = (points: number, afterGradeId: string | null, at: Date) =>
      app.get(GradeAnswer).run(
        of.coach,
        {
          attemptId,
          questionId: 'o',
          marks: [
            { criterionId: 'names', points },
            { criterionId: 'asks', points: 0 },
          ],
          comment: '',
          afterGradeId,
        },
        at,
      );
    await grade(2, null, after(1000));
    expect(await fold(of, attemptId)).toBe(1);
    const [first] = await rowsOf(app, of.organisationId, 'answer_grade');
    await grade(0, first?.id as string, after(2000));
    expect(await fold(of, attemptId)).toBe(2);
    expect((await observations(of)).map(({ evidence_part, ratio }) => [evidence_part, ratio]).sort()).toEqual([
      ['a', 1],
      ['o', 0],
    ]);
  });

  it('leaves a second try at the same question out', async () => {
    const of = await scene();
    await fold(of, await anAttempt(of, false));
    expect(await fold(of, await anAttempt(of, true, after(60_000)))).toBe(0);
    expect(await observations(of)).toMatchObject([{ ratio: 0 }]);
  });

  it('finds nothing in another organisation, or before it is handed in', async () => {
    const of = await scene();
    const other = await scene();
    expect(await fold(other, await anAttempt(of, true))).toBe(0);
    expect(await fold(other, await startQuiz(app, other, NOW))).toBe(0);
    expect(await observations(other)).toEqual([]);
  });
});
