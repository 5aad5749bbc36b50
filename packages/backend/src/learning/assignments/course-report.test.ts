import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { aCourse, aModule, aQuestionStep, aTextStep, someContent, someSkills } from '@vakwerk/testing/a-course';
import { aQuizStep, aStatement } from '@vakwerk/testing/a-quiz';
import { handIn, saveTo } from '@vakwerk/testing/quiz-scene';
import { anOrganisation, aPerson, openTestApplication, type TestApplication } from '@vakwerk/testing/test-application';
import { FilesModule } from '../../platform/files/files.module.js';
import { StartAttempt } from '../attempts/start-attempt.js';
import { LearningModule } from '../learning.module.js';
import { SaveStepProgress } from '../steps/save-step-progress.js';
import { AssignCourse } from './assign-course.js';
import { ReadCourseFunnel } from './read-course-funnel.js';
import { ReadCourseQuestions } from './read-course-questions.js';

let app: TestApplication;
beforeAll(async () => {
  app = await openTestApplication([LearningModule], {}, (config) => [FilesModule.with(config)]);
});
afterAll(() => app.close());

const START = new Date('2026-03-02T09:00:00Z');
const later = (minutes: number) => new Date(START.getTime() + minutes * 60_000);
const DAY = 24 * 60;

async function aScene() {
  const organisation = await anOrganisation(app);
  await someSkills(app, organisation.organisationId);
  const quiz = aQuizStep('quiz', [aStatement('s1'), aStatement('s2')], { passRatio: 1, timeLimitSeconds: null });
  const content = someContent([aModule('m', [aTextStep('page'), quiz, aTextStep('end')])]);
  const { courseId } = await aCourse(app, organisation.organisationId, content);
  const author = await aPerson(app, organisation, ['author']);
  const stranger = await aPerson(app, await anOrganisation(app), ['author']);
  return { ...organisation, courseId, author, stranger };
}
type Scene = Awaited<ReturnType<typeof aScene>>;

const funnel = (actor: PersonActor, courseId: string, now: Date) =>
  app.within(actor.organisationId, () => app.get(ReadCourseFunnel).run(courseId, now));
const questions = (actor: PersonActor, courseId: string) =>
  app.within(actor.organisationId, () => app.get(ReadCourseQuestions).run(courseId));
const notFound = { extensions: { code: 'NOT_FOUND' } };

/** Reads the page, and tries the quiz: `right` of its two statements. Null: not the quiz. */
async function learns(scene: Scene, right: number | null): Promise<void> {
  const agent = await aPerson(app, scene, ['agent']);
  const order = { courseId: scene.courseId, personId: agent.personId, dueOn: null, reason: 'own' as const };
  const { assignmentId } = await app.get(AssignCourse).run(agent, order, START);
  const report = { assignmentId, stepId: 'page', seenToEnd: true, heard: [], secondsSpent: 20, positionSeconds: null };
  for (const minute of [0, 1]) await app.get(SaveStepProgress).run(agent, report, later(minute));
  if (right === null) return;
  const attemptId = await app.get(StartAttempt).run(agent, { assignmentId, stepId: 'quiz' }, later(2));
  for (const [n, questionId] of ['s1', 's2'].entries())
    await saveTo(app, agent, attemptId, { questionId, answer: { kind: 'trueFalse', value: n < right } }, later(3));
  await handIn(app, agent, attemptId, later(4));
}

describe('where people stop in a course', () => {
  it('is told from five people on: who passed the quiz did it, who failed it a week ago stopped there', async () => {
    const scene = await aScene();
    for (const right of [2, 2, 1, null]) await learns(scene, right);
    expect(await funnel(scene.author, scene.courseId, later(8 * DAY))).toMatchObject({
      assigned: 4,
      started: null,
      modules: [{ started: null, steps: [{ done: null }, { done: null, stopped: null }, {}] }],
    });
    await learns(scene, 2);
    const steps = (now: Date) => funnel(scene.author, scene.courseId, now).then(({ modules }) => modules[0]?.steps);
    expect(await steps(later(8 * DAY))).toMatchObject([
      { stepId: 'page', done: 5, stopped: 0 },
      { stepId: 'quiz', done: 3, stopped: 2 },
      { stepId: 'end', done: 0, stopped: 3 },
    ]);
    // Nobody stopped yet while they were at it this week.
    expect((await steps(later(2 * DAY)))?.map(({ stopped }) => stopped)).toEqual([0, 0, 0]);
    await expect(funnel(scene.stranger, scene.courseId, START)).rejects.toMatchObject(notFound);
  });
});

describe('how the questions of a course do', () => {
  it('is said in the order of the course, and with a verdict from thirty people on', async () => {
    const scene = await aScene();
    for (let n = 0; n < 29; n += 1) await learns(scene, n % 3);
    const before = await questions(scene.author, scene.courseId);
    expect(before.map(({ code, stepId, drawn, verdict, analysis }) => [code, stepId, drawn, verdict, analysis.n])).toEqual([
      ['s1', 'quiz', false, 'tooFew', 29],
      ['s2', 'quiz', false, 'tooFew', 29],
    ]);
    await learns(scene, 2);
    const [first] = await questions(scene.author, scene.courseId);
    // Of thirty, twenty are right here; ten of those on the other one too.
    expect(first).toMatchObject({ verdict: 'good', bankQuestionId: null, analysis: { n: 30, facility: 0.666667 } });
    await expect(questions(scene.stranger, scene.courseId)).rejects.toMatchObject(notFound);
  }, 120_000);

  it('takes questions in lessons too, and says nothing of a course that was never published', async () => {
    const scene = await aScene();
    const { courseId } = await aCourse(app, scene.organisationId, someContent([aModule('m', [aQuestionStep('q')])]), 'other');
    expect(await questions(scene.author, courseId)).toMatchObject([{ code: 'q-q', kind: 'single', verdict: 'tooFew' }]);
    await expect(questions(scene.author, scene.author.personId)).rejects.toMatchObject(notFound);
    await expect(questions(scene.author, 'no id')).rejects.toMatchObject(notFound);
  });
});
