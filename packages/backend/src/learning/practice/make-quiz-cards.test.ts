import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { EXAM_REVIEW } from '@vakwerk/domain/learning/quizzes/review-policy';
import { anOpenQuestion, aStatement } from '@vakwerk/testing/a-quiz';
import { aQuizScene, handIn, type QuizScene, saveTo, startQuiz } from '@vakwerk/testing/quiz-scene';
import { withFiles } from '@vakwerk/testing/scoring-scene';
import { anOrganisation, openTestApplication, type TestApplication } from '@vakwerk/testing/test-application';
import { LearningModule } from '../learning.module.js';
import { MakeQuizCards } from './make-quiz-cards.js';
import { ReadPractice } from './read-practice.js';

let app: TestApplication;
beforeAll(async () => {
  app = await openTestApplication([LearningModule], {}, withFiles);
});
afterAll(() => app.close());

const START = new Date('2026-11-23T08:00:00Z');
const after = (ms: number) => new Date(START.getTime() + ms);
const statement = (correct: boolean) => ({ kind: 'trueFalse' as const, value: correct });
const questions = [aStatement('a'), aStatement('b'), aStatement('c'), anOpenQuestion('o')];

/** One right, one wrong and sure, one never touched, and one in own words. */
async function handedIn(scene: QuizScene): Promise<string> {
  const attemptId = await startQuiz(app, scene, START);
  const save = (questionId: string, more: object) =>
    saveTo(app, scene.agent, attemptId, { questionId, ...more } as never, after(1000));
  await save('a', { answer: statement(true) });
  await save('b', { answer: statement(false), certainty: 'high' });
  await save('o', { answer: { kind: 'open', text: 'Dat is vervelend.' } });
  await handIn(app, scene.agent, attemptId, after(2000));
  return attemptId;
}
const make = (scene: { organisationId: string }, attemptId: string) =>
  app.get(MakeQuizCards).run({ kind: 'system', organisationId: scene.organisationId }, { attemptId }, after(3000));
const practice = (scene: QuizScene) =>
  app.within(scene.organisationId, () => app.get(ReadPractice).run(scene.agent, new Date('2026-11-24T08:00:00Z')));

describe('cards from a quiz', () => {
  it('come from every answer that was graded at once', async () => {
    const scene = await aQuizScene(app, questions);
    expect(await make(scene, await handedIn(scene))).toBe(2);
    const { cards, cardCount } = await practice(scene);
    expect(cardCount).toBe(2);
    const went = cards.map(({ question, why }) => [question?.id, why.sourceRatio] as const);
    expect(new Map(went)).toEqual(
      new Map([
        ['a', 1],
        ['b', 0],
      ]),
    );
  });

  it('are made once, however often the attempt is graded', async () => {
    const scene = await aQuizScene(app, questions);
    const attemptId = await handedIn(scene);
    expect([await make(scene, attemptId), await make(scene, attemptId)]).toEqual([2, 0]);
  });

  it('are not made of a test whose answers stay hidden, of an attempt that is open, or of another organisation’s', async () => {
    const exam = await aQuizScene(app, questions, { review: EXAM_REVIEW });
    const examined = await handedIn(exam);
    expect(await make(exam, examined)).toBe(0);
    const open = await aQuizScene(app, questions);
    expect(await make(open, await startQuiz(app, open, START))).toBe(0);
    const mine = await aQuizScene(app, questions);
    expect(await make(await anOrganisation(app), await handedIn(mine))).toBe(0);
    expect((await practice(mine)).cardCount).toBe(0);
  });
});
