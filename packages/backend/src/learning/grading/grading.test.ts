import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { anOpenQuestion, aStatement } from '@vakwerk/testing/a-quiz';
import { aQuizScene, handIn, type QuizScene, readAttempt, saveTo, startQuiz } from '@vakwerk/testing/quiz-scene';
import { aPerson, openTestApplication, type TestApplication } from '@vakwerk/testing/test-application';
import { Database } from '../../platform/database/database.js';
import { FilesModule } from '../../platform/files/files.module.js';
import { LearningModule } from '../learning.module.js';
import { ExtendQuiz } from '../quizzes/extend-quiz.js';
import { ListTeamQuizzes } from '../quizzes/list-team-quizzes.js';
import { ReadQuiz } from '../quizzes/read-quiz.js';
import { AnswersToGrade } from './answers-to-grade.js';
import { AskSecondLook } from './ask-second-look.js';
import { GradeAnswer, type GradeToGive } from './grade-answer.js';

let app: TestApplication;
beforeAll(async () => {
  app = await openTestApplication([LearningModule], {}, (config) => [FilesModule.with(config)]);
});
afterAll(() => app.close());

const START = new Date('2026-11-24T10:00:00Z');
const after = (ms: number) => new Date(START.getTime() + ms);
const questions = [aStatement('a'), anOpenQuestion('o')];
const NOT_FOUND = { extensions: { code: 'NOT_FOUND' } };

async function anAnswer() {
  const scene = await aQuizScene(app, questions);
  const attemptId = await startQuiz(app, scene, START);
  await saveTo(app, scene.agent, attemptId, { questionId: 'a', answer: { kind: 'trueFalse', value: true } }, after(1000));
  await saveTo(
    app,
    scene.agent,
    attemptId,
    { questionId: 'o', answer: { kind: 'open', text: 'Dat is vervelend.' } },
    after(1000),
  );
  await handIn(app, scene.agent, attemptId, after(2000));
  return { ...scene, attemptId };
}
type Scene = QuizScene & { readonly attemptId: string };
const marks = (names: number, asks: number) => [
  { criterionId: 'names', points: names },
  { criterionId: 'asks', points: asks },
];
const grade = (scene: Scene, more: Partial<GradeToGive> = {}, actor = scene.coach, at = after(3000)) =>
  app
    .get(GradeAnswer)
    .run(
      actor,
      { attemptId: scene.attemptId, questionId: 'o', marks: marks(2, 0), comment: 'Mooi.', afterGradeId: null, ...more },
      at,
    );
const queue = (actor: QuizScene['coach']) =>
  app.within(actor.organisationId, () => app.get(AnswersToGrade).list(actor, 50, after(5000)));
const readQuiz = (scene: QuizScene, at = after(9000)) =>
  app.within(scene.organisationId, () => app.get(ReadQuiz).run(scene.agent, scene.assignmentId, 'quiz', at));
const openOf = async (scene: Scene) => (await readAttempt(app, scene.agent, scene.attemptId, after(9000))).questions[1];

describe('grading open answers', () => {
  it('waits in the queue of coaches of the team, gets its grade with the rubric, and then the quiz is passed', async () => {
    const scene = await anAnswer();
    expect(await readQuiz(scene)).toMatchObject({ finalRatio: null, attempts: [{ awaiting: true, ratio: null }] });
    expect(await queue(scene.coach)).toMatchObject([{ attemptId: scene.attemptId, questionId: 'o', secondLook: false }]);
    const elsewhere = await aPerson(app, { organisationId: scene.organisationId }, ['coach']);
    expect(await queue(elsewhere)).toEqual([]);
    await grade(scene);
    expect(await queue(scene.coach)).toEqual([]);
    // (1 + ⅔) / 2
    expect(await readQuiz(scene)).toMatchObject({ finalRatio: 0.833334, passedAt: after(3000), attempts: [{ awaiting: false }] });
    expect(await openOf(scene)).toMatchObject({
      feedback: { outcome: 'partlyRight', ratio: 0.666667 },
      grades: [{ comment: 'Mooi.', marks: marks(2, 0), grader: { id: scene.coach.personId } }],
      mayAskSecondLook: true,
    });
  });

  it('keeps the old grade when somebody else looks again', async () => {
    const scene = await anAnswer();
    await grade(scene);
    const ask = { attemptId: scene.attemptId, questionId: 'o', reason: 'Ik vroeg wel door.' };
    const asking = () => app.get(AskSecondLook).run(scene.agent, ask, after(4000));
    await Promise.all([asking(), asking()]);
    expect(await queue(scene.coach)).toEqual([]);
    const colleague = await aPerson(app, scene, ['coach']);
    expect(await queue(colleague)).toMatchObject([{ secondLook: true }]);
    const [first] = (await openOf(scene))?.grades ?? [];
    const again = { marks: marks(2, 1), comment: 'Je hebt gelijk.', afterGradeId: first?.id ?? null };
    await expect(grade(scene, again)).rejects.toMatchObject({ code: 'secondLookByAnother' });
    await grade(scene, again, colleague, after(5000));
    expect(await openOf(scene)).toMatchObject({
      feedback: { outcome: 'right', ratio: 1 },
      grades: [{ comment: 'Je hebt gelijk.' }, { comment: 'Mooi.' }],
      mayAskSecondLook: false,
    });
    expect(await readQuiz(scene)).toMatchObject({ finalRatio: 1, passedAt: after(3000) });
    await expect(asking()).rejects.toMatchObject({ code: 'secondLookDone' });
  });

  it('tells the second of two coaches that a colleague was first', async () => {
    const scene = await anAnswer();
    const colleague = await aPerson(app, scene, ['coach']);
    const both = await Promise.allSettled([grade(scene), grade(scene, { marks: marks(0, 0) }, colleague)]);
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(both.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { code: 'gradedMeanwhile' } });
  });

  it('takes one mark for each criterion, within its points', async () => {
    const scene = await anAnswer();
    for (const wrong of [marks(3, 0), marks(1, 0).slice(0, 1), [...marks(1, 0), { criterionId: 'x', points: 1 }]])
      await expect(grade(scene, { marks: wrong })).rejects.toMatchObject({ code: 'marksDoNotFit' });
    await expect(grade(scene, { questionId: 'a', marks: [] })).rejects.toMatchObject(NOT_FOUND);
  });

  it('is not found for another team, another organisation, the person, a manager, or before it is handed in', async () => {
    const scene = await anAnswer();
    const elsewhere = await aPerson(app, { organisationId: scene.organisationId }, ['coach']);
    const manager = await aPerson(app, scene, ['manager']);
    const stranger = (await anAnswer()).coach;
    for (const actor of [elsewhere, manager, stranger, { ...scene.agent, roles: ['coach' as const] }]) {
      await expect(grade(scene, {}, actor)).rejects.toMatchObject(NOT_FOUND);
      const detail = app.within(actor.organisationId, () =>
        app.get(AnswersToGrade).get(actor, { attemptId: scene.attemptId, questionId: 'o' }, after(5000)),
      );
      await expect(detail).rejects.toMatchObject(NOT_FOUND);
    }
    const next = await startQuiz(app, scene, after(10_000));
    await expect(grade({ ...scene, attemptId: next })).rejects.toMatchObject(NOT_FOUND);
    const ask = { attemptId: scene.attemptId, questionId: 'o', reason: 'Waarom?' };
    await expect(app.get(AskSecondLook).run(scene.agent, ask, after(5000))).rejects.toMatchObject({ code: 'notGradedYet' });
    await expect(app.get(AskSecondLook).run(scene.coach, ask, after(5000))).rejects.toMatchObject(NOT_FOUND);
  });
});

describe('more time for one person', () => {
  const extend = async (
    scene: QuizScene,
    more: Partial<Parameters<ExtendQuiz['run']>[1]>,
    actor = scene.coach,
    at = after(1000),
  ) =>
    app.get(ExtendQuiz).run(
      actor,
      {
        assignmentId: scene.assignmentId,
        stepId: 'quiz',
        extraMinutes: 0,
        closesAt: null,
        extraAttempts: 0,
        reason: 'Storing',
        ...more,
      },
      at,
    );

  it('moves the close of an attempt that is open, and an overdue one goes on', async () => {
    const scene = await aQuizScene(app, questions, { handling: 'grace', graceSeconds: 300 });
    const attemptId = await startQuiz(app, scene, START);
    const answer = { kind: 'trueFalse' as const, value: true };
    expect(await saveTo(app, scene.agent, attemptId, { questionId: 'a', answer }, after(600_001))).toMatchObject({
      attempt: { state: 'overdue' },
    });
    await extend(scene, { extraMinutes: 5 }, scene.coach, after(610_000));
    const going = await saveTo(app, scene.agent, attemptId, { questionId: 'a', answer, version: 2 }, after(700_000));
    expect(going).toMatchObject({ saved: true, attempt: { state: 'inProgress', closesAt: after(900_000) } });
    expect(await readQuiz(scene)).toMatchObject({
      timeLimitSeconds: 900,
      extension: { extraSeconds: 300, reason: 'Storing', givenBy: { id: scene.coach.personId } },
    });
  });

  it('gives one more try, and takes the place of an earlier extension', async () => {
    const scene = await aQuizScene(app, questions, { attemptsAllowed: 1 });
    await handIn(app, scene.agent, await startQuiz(app, scene, START), after(1000));
    await expect(startQuiz(app, scene, after(2000))).rejects.toMatchObject({ code: 'noAttemptsLeft' });
    await extend(scene, { extraAttempts: 1 });
    await handIn(app, scene.agent, await startQuiz(app, scene, after(3000)), after(4000));
    await extend(scene, { extraAttempts: 1 });
    await expect(startQuiz(app, scene, after(5000))).rejects.toMatchObject({ code: 'noAttemptsLeft' });
    const kept = await app.within(scene.organisationId, () => app.get(Database).manager().query('SELECT id FROM quiz_extension'));
    expect(kept).toHaveLength(2);
  });

  it('leaves what has ended as it ended, and refuses what would give nothing', async () => {
    const scene = await aQuizScene(app, questions, { attemptsAllowed: null });
    const attemptId = await startQuiz(app, scene, START);
    await handIn(app, scene.agent, attemptId, after(1000));
    await extend(scene, { extraMinutes: 60 });
    expect((await readAttempt(app, scene.agent, attemptId, after(2000))).status).toMatchObject({ state: 'finished' });
    await expect(extend(scene, { extraAttempts: 3 })).rejects.toMatchObject({ code: 'extensionGivesNothing' });
    await expect(extend(scene, { extraMinutes: 5, reason: '  ' })).rejects.toMatchObject({
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });

  it('comes from who leads the person, and shows in the list of the team', async () => {
    const scene = await aQuizScene(app, questions);
    await startQuiz(app, scene, START);
    const elsewhere = await aPerson(app, { organisationId: scene.organisationId }, ['coach', 'manager']);
    const stranger = (await aQuizScene(app, questions)).coach;
    for (const actor of [elsewhere, stranger, { ...scene.agent, roles: ['coach' as const] }])
      await expect(extend(scene, { extraMinutes: 5 }, actor)).rejects.toMatchObject(NOT_FOUND);
    const manager = await aPerson(app, scene, ['manager']);
    await extend(scene, { extraMinutes: 5 }, manager);
    const list = (actor: QuizScene['coach']) =>
      app.within(actor.organisationId, () => app.get(ListTeamQuizzes).run(actor, 100, after(5000)));
    expect(await list(manager)).toMatchObject([
      { person: { id: scene.agent.personId }, lastState: 'inProgress', attemptCount: 1, extraSeconds: 300, passedAt: null },
    ]);
    expect(await list(elsewhere)).toEqual([]);
  });
});
