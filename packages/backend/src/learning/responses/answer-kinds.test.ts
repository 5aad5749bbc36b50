import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { QuestionStep } from '@vakwerk/domain/learning/courses/content';
import { type Answer, plainAnswer } from '@vakwerk/domain/learning/questions/answer';
import { QUESTION_KINDS } from '@vakwerk/domain/learning/questions/question';
import { rightAnswer } from '@vakwerk/domain/learning/questions/right-answer';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { aCourse, aModule, inBoth, someContent, someSkills } from '@vakwerk/testing/a-course';
import { someQuestions, wrongAnswers } from '@vakwerk/testing/some-questions';
import { anOrganisation, aPerson, openTestApplication, type TestApplication } from '@vakwerk/testing/test-application';
import { newId } from '../../platform/database/new-id.js';
import { FilesModule } from '../../platform/files/files.module.js';
import { AssignCourse } from '../assignments/assign-course.js';
import { LearningModule } from '../learning.module.js';
import { ReadModule } from '../steps/read-module.js';
import { AnswerQuestion } from './answer-question.js';
import { ResponseRepository } from './response.repository.js';

let app: TestApplication;
let agent: PersonActor;
let assignmentId: string;

const stepOf = (kind: (typeof QUESTION_KINDS)[number]): QuestionStep => ({
  kind: 'question',
  id: kind,
  title: inBoth('Vraag'),
  required: true,
  passRatio: kind === 'open' ? null : 1,
  question: someQuestions[kind],
});

beforeAll(async () => {
  app = await openTestApplication([LearningModule], {}, (config) => [FilesModule.with(config)]);
  const organisation = await anOrganisation(app);
  await someSkills(app, organisation.organisationId);
  const { courseId } = await aCourse(app, organisation.organisationId, someContent([aModule('m', QUESTION_KINDS.map(stepOf))]));
  agent = await aPerson(app, organisation, ['agent']);
  ({ assignmentId } = await app.get(AssignCourse).run(agent, { courseId, personId: agent.personId, dueOn: null, reason: 'own' }));
});
afterAll(() => app.close());

const give = (kind: string, answer: Answer, responseId = newId()) =>
  app.get(AnswerQuestion).run(agent, { responseId, assignmentId, stepId: kind, answer, certainty: 'high' });
const stored = (id: string) => app.within(agent.organisationId, () => app.get(ResponseRepository).find(id));

describe('every kind of question in a lesson', () => {
  it.each(QUESTION_KINDS)('is answered wrongly, and kept as it was given: %s', async (kind) => {
    const responseId = newId();
    const answer = wrongAnswers[kind];
    const graded = await give(kind, answer, responseId);
    const open = kind === 'open';
    expect(graded).toMatchObject({ outcome: open ? 'awaiting' : 'wrong', ratio: open ? null : 0, stepDone: open });
    expect(graded.correction.kind).toBe(answer.kind);
    expect(await stored(responseId)).toMatchObject({ answer: plainAnswer(answer), ratio: open ? null : 0 });
    expect(await give(kind, answer, responseId)).toMatchObject({ attempt: graded.attempt });
  });

  it.each(QUESTION_KINDS.filter((kind) => kind !== 'open'))('is answered rightly, and the step is done: %s', async (kind) => {
    const answer = rightAnswer(someQuestions[kind]) as Answer;
    expect(await give(kind, answer)).toMatchObject({ outcome: 'right', ratio: 1, stepDone: true, certaintyMarks: 3 });
  });

  it('comes to the learner without its key', async () => {
    const module = await app.within(agent.organisationId, () => app.get(ReadModule).run(agent, assignmentId, 'm'));
    const asked = module.steps.map((step) => ('question' in step ? step.question : null));
    expect(asked.map((question) => question?.kind)).toEqual(QUESTION_KINDS);
    expect(JSON.stringify(asked)).not.toMatch(/KEY-|correct|rightId|targetSeconds|tolerance|"value"/);
  });

  it('refuses an answer of another kind, an empty one and one that is no answer at all', async () => {
    await expect(give('numeric', wrongAnswers.open)).rejects.toMatchObject({ code: 'answerDoesNotFit' });
    await expect(give('gapFill', { kind: 'gapFill', gaps: [] })).rejects.toMatchObject({ code: 'noAnswer' });
    await expect(give('numeric', { kind: 'numeric', value: '3' } as never)).rejects.toMatchObject({
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });
});
