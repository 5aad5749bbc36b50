import { AssignCourse } from '@vakwerk/backend/learning/assignments/assign-course';
import { FinishAttempt } from '@vakwerk/backend/learning/attempts/finish-attempt';
import { ReadAttempt } from '@vakwerk/backend/learning/attempts/read-attempt';
import { type AnswerToSave, SaveAttemptAnswer } from '@vakwerk/backend/learning/attempts/save-attempt-answer';
import { StartAttempt } from '@vakwerk/backend/learning/attempts/start-attempt';
import { GradeAnswer } from '@vakwerk/backend/learning/grading/grade-answer';
import { ExtendQuiz } from '@vakwerk/backend/learning/quizzes/extend-quiz';
import { newId } from '@vakwerk/backend/platform/database/new-id';
import type { Question } from '@vakwerk/domain/learning/questions/question';
import type { Quiz } from '@vakwerk/domain/learning/quizzes/quiz';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { aCourse, aModule, someContent, someSkills } from './a-course.js';
import { aQuizStep } from './a-quiz.js';
import { anOrganisation, aPerson, type Buildable } from './test-application.js';

export interface QuizScene {
  readonly organisationId: string;
  readonly teamId: string;
  readonly agent: PersonActor;
  readonly coach: PersonActor;
  readonly assignmentId: string;
}

/** An agent with a course of one quiz, and the coach of their team. */
export async function aQuizScene(app: Buildable, questions: readonly Question[], quiz: Partial<Quiz> = {}): Promise<QuizScene> {
  const organisation = await anOrganisation(app);
  await someSkills(app, organisation.organisationId);
  const content = someContent([aModule('m', [aQuizStep('quiz', questions, quiz)])]);
  const { courseId } = await aCourse(app, organisation.organisationId, content);
  const agent = await aPerson(app, organisation, ['agent']);
  const coach = await aPerson(app, organisation, ['coach']);
  const { assignmentId } = await app
    .get(AssignCourse)
    .run(agent, { courseId, personId: agent.personId, dueOn: null, reason: 'own' });
  return { ...organisation, agent, coach, assignmentId };
}

type Place = Pick<QuizScene, 'agent' | 'assignmentId'>;

export const startQuiz = (app: Buildable, { agent, assignmentId }: Place, at: Date): Promise<string> =>
  app.get(StartAttempt).run(agent, { assignmentId, stepId: 'quiz' }, at);

export const saveTo = (
  app: Buildable,
  agent: PersonActor,
  attemptId: string,
  save: Partial<AnswerToSave> & Pick<AnswerToSave, 'questionId' | 'answer'>,
  at: Date,
) =>
  app.get(SaveAttemptAnswer).run(agent, { attemptId, certainty: 'mid', version: 1, saveId: newId(), check: false, ...save }, at);

export const handIn = (app: Buildable, agent: PersonActor, attemptId: string, at: Date, timeUp = false): Promise<void> =>
  app.get(FinishAttempt).run(agent, { attemptId, timeUp }, at);

export const readAttempt = (app: Buildable, actor: PersonActor, attemptId: string, at: Date) =>
  app.within(actor.organisationId, () => app.get(ReadAttempt).run(actor, attemptId, at));

/** An attempt at a quiz whose only question is `anOpenQuestion('o')`, handed in and graded; and more time for its person. */
export async function aGradedAttempt(
  app: Buildable,
  { agent, coach, assignmentId }: Place & Pick<QuizScene, 'coach'>,
): Promise<string> {
  const now = new Date();
  const attemptId = await startQuiz(app, { agent, assignmentId }, now);
  await saveTo(app, agent, attemptId, { questionId: 'o', answer: { kind: 'open', text: 'Dat is vervelend.' } }, now);
  await handIn(app, agent, attemptId, now);
  const marks = [
    { criterionId: 'names', points: 1 },
    { criterionId: 'asks', points: 1 },
  ];
  await app.get(GradeAnswer).run(coach, { attemptId, questionId: 'o', marks, comment: 'Goed.', afterGradeId: null }, now);
  const extension = { assignmentId, stepId: 'quiz', extraMinutes: 5, closesAt: null, extraAttempts: 0, reason: 'Storing' };
  await app.get(ExtendQuiz).run(coach, extension, now);
  return attemptId;
}
