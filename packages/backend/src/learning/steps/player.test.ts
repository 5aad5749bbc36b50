import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { aCourse, aModule, anAudioStep, aQuestionStep, aTextStep, someContent, someSkills } from '@vakwerk/testing/a-course';
import { anOrganisation, aPerson, openTestApplication, type TestApplication } from '@vakwerk/testing/test-application';
import { Database } from '../../platform/database/database.js';
import { newId } from '../../platform/database/new-id.js';
import { FilesModule } from '../../platform/files/files.module.js';
import { AssignCourse } from '../assignments/assign-course.js';
import { StartModule } from '../assignments/start-module.js';
import { ReadCourse } from '../courses/read-course.js';
import { LearningModule } from '../learning.module.js';
import { AnswerQuestion } from '../responses/answer-question.js';
import { ReadResponse } from '../responses/read-response.js';
import { ReadModule } from './read-module.js';
import { SaveStepProgress } from './save-step-progress.js';

let app: TestApplication;
beforeAll(async () => {
  app = await openTestApplication([LearningModule], {}, (config) => [FilesModule.with(config)]);
});
afterAll(() => app.close());

const content = someContent([
  aModule('m1', [aTextStep('t1'), anAudioStep('a1'), aQuestionStep('q1'), aTextStep('extra', false)]),
  aModule('m2', [aTextStep('t2')], { prerequisiteModuleIds: ['m1'] }),
]);

async function aLearner() {
  const organisation = await anOrganisation(app);
  await someSkills(app, organisation.organisationId);
  const { courseId, courseVersionId } = await aCourse(app, organisation.organisationId, content);
  const agent = await aPerson(app, organisation, ['agent']);
  const { assignmentId } = await app
    .get(AssignCourse)
    .run(agent, { courseId, personId: agent.personId, dueOn: null, reason: 'own' });
  return { ...organisation, courseId, courseVersionId, agent, assignmentId };
}
type Learner = Awaited<ReturnType<typeof aLearner>>;

const NOTHING = { seenToEnd: false, heard: [], secondsSpent: 0, positionSeconds: null };
type Report = Omit<Parameters<SaveStepProgress['run']>[1], 'assignmentId' | 'stepId'>;
type Place = Pick<Learner, 'agent' | 'assignmentId'>;
const report = ({ agent, assignmentId }: Place, stepId: string, what: Partial<Report>, at = new Date()) =>
  app.get(SaveStepProgress).run(agent, { assignmentId, stepId, ...NOTHING, ...what }, at);
/** Of somebody who opened the step an hour ago: time enough for everything. */
const save = async (place: Place, stepId: string, what: Partial<Report>) => {
  await report(place, stepId, {}, new Date(Date.now() - 3_600_000));
  return report(place, stepId, what);
};
const answer = (
  { agent, assignmentId }: Pick<Learner, 'agent' | 'assignmentId'>,
  optionId: string,
  { responseId = newId(), certainty = 'high' as 'low' | 'mid' | 'high', stepId = 'q1' } = {},
) =>
  app
    .get(AnswerQuestion)
    .run(agent, { responseId, assignmentId, stepId, answer: { kind: 'choice', optionIds: [optionId] }, certainty });
const read = (actor: PersonActor, assignmentId: string, moduleId = 'm1') =>
  app.within(actor.organisationId, () => app.get(ReadModule).run(actor, assignmentId, moduleId));
const hear = (learner: Learner, fromSeconds: number, toSeconds: number) =>
  save(learner, 'a1', { heard: [{ fromSeconds, toSeconds }] });
const events = (organisationId: string) =>
  app.within(organisationId, async () => {
    const types = ['ModuleCompleted', 'AssignmentCompleted', 'QuestionAnswered'];
    const rows = await app
      .get(Database)
      .manager()
      .query('SELECT type FROM outbox_event WHERE type = ANY($1) ORDER BY occurred_at', [types]);
    return (rows as { type: string }[]).map(({ type }) => type);
  });

describe('saving progress', () => {
  it('resumes at the second, in the step, after the tab was closed', async () => {
    const learner = await aLearner();
    await save(learner, 't1', { seenToEnd: true, secondsSpent: 31 });
    await save(learner, 'a1', { positionSeconds: 7.4, heard: [{ fromSeconds: 0, toSeconds: 7.4 }], secondsSpent: 9 });
    const module = await read(learner.agent, learner.assignmentId);
    expect(module.state).toMatchObject({
      resumeStepId: 'a1',
      doneStepIds: ['t1'],
      completedAt: null,
      assignmentState: 'started',
    });
    expect(module.steps[1]?.progress).toMatchObject({
      positionSeconds: 7.4,
      secondsSpent: 9,
      heard: [{ fromSeconds: 0, toSeconds: 7.4 }],
    });
  });

  it('does no harm when it comes twice, late, or from a second tab that is behind', async () => {
    const learner = await aLearner();
    await save(learner, 't1', { seenToEnd: true, secondsSpent: 40 });
    await hear(learner, 0, 12);
    await Promise.all([
      save(learner, 't1', { seenToEnd: false, secondsSpent: 3 }),
      hear(learner, 10, 16),
      hear(learner, 10, 16),
      hear(learner, 0, 4),
    ]);
    const module = await read(learner.agent, learner.assignmentId);
    expect(module.steps[0]?.progress).toMatchObject({ seenToEnd: true, done: true, secondsSpent: 40 });
    expect(module.steps[1]?.progress).toMatchObject({ done: false, heard: [{ fromSeconds: 0, toSeconds: 16 }] });
  });

  it('is not found for a colleague, another organisation, or a step that is not there', async () => {
    const learner = await aLearner();
    const colleague = await aPerson(app, learner, ['agent', 'coach', 'manager', 'author', 'admin']);
    const stranger = await aLearner();
    for (const actor of [colleague, stranger.agent]) {
      const theirs = { agent: actor, assignmentId: learner.assignmentId };
      await expect(save(theirs, 't1', { seenToEnd: true })).rejects.toMatchObject({ extensions: { code: 'NOT_FOUND' } });
      await expect(answer(theirs, 'right')).rejects.toMatchObject({ extensions: { code: 'NOT_FOUND' } });
      await expect(read(actor, learner.assignmentId)).rejects.toMatchObject({ extensions: { code: 'NOT_FOUND' } });
      const start = app.get(StartModule).run(actor, learner.assignmentId, 'm1');
      await expect(start).rejects.toMatchObject({ extensions: { code: 'NOT_FOUND' } });
    }
    await expect(save(learner, 'nowhere', { seenToEnd: true })).rejects.toMatchObject({ extensions: { code: 'NOT_FOUND' } });
  });

  it('waits for the modules that come first', async () => {
    const learner = await aLearner();
    await expect(save(learner, 't2', { seenToEnd: true })).rejects.toMatchObject({ code: 'moduleLocked' });
    await expect(app.get(StartModule).run(learner.agent, learner.assignmentId, 'm2')).rejects.toMatchObject({
      code: 'moduleLocked',
    });
    await app.get(StartModule).run(learner.agent, learner.assignmentId, 'm1');
    expect((await read(learner.agent, learner.assignmentId)).state.assignmentState).toBe('started');
  });
});

describe('completion', () => {
  it('is decided by the server, at the last required evidence and not before, and told once', async () => {
    const learner = await aLearner();
    expect((await save(learner, 't1', { seenToEnd: true })).state.completedAt).toBeNull();
    // A fragment is heard, not "seen to the end", and a question is answered.
    expect((await save(learner, 'a1', { seenToEnd: true })).state.doneStepIds).toEqual(['t1']);
    expect((await save(learner, 'q1', { seenToEnd: true })).state.doneStepIds).toEqual(['t1']);
    expect((await hear(learner, 0, 17.5)).state.doneStepIds).toEqual(['t1']);
    expect((await hear(learner, 15, 20)).state.doneStepIds).toEqual(['t1', 'a1']);
    expect((await answer(learner, 'wrong')).state.completedAt).toBeNull();
    expect(await events(learner.organisationId)).toEqual(['QuestionAnswered']);

    const last = await answer(learner, 'right');
    expect(last).toMatchObject({ outcome: 'right', attempt: 2, stepDone: true });
    expect(last.state).toMatchObject({
      completedAt: expect.any(Date),
      requiredDone: 3,
      requiredCount: 3,
      nextModule: { id: 'm2' },
    });
    expect(last.state.assignmentState).toBe('started');

    const done = await save(learner, 't2', { seenToEnd: true });
    expect(done.state).toMatchObject({
      assignmentState: 'completed',
      assignmentDoneSteps: 4,
      assignmentTotalSteps: 4,
      nextModule: null,
    });
    await save(learner, 't2', { seenToEnd: true });
    await answer(learner, 'right');
    expect(await events(learner.organisationId)).toEqual([
      'QuestionAnswered',
      'QuestionAnswered',
      'ModuleCompleted',
      'ModuleCompleted',
      'AssignmentCompleted',
      'QuestionAnswered',
    ]);
  });

  it('is told once when two tabs bring the last evidence at the same time', async () => {
    const learner = await aLearner();
    await save(learner, 't1', { seenToEnd: true });
    await hear(learner, 0, 20);
    await Promise.all([answer(learner, 'right'), answer(learner, 'right'), answer(learner, 'right')]);
    await Promise.all([save(learner, 't2', { seenToEnd: true }), save(learner, 't2', { seenToEnd: true })]);
    const told = await events(learner.organisationId);
    expect(told.filter((type) => type === 'ModuleCompleted')).toHaveLength(2);
    expect(told.filter((type) => type === 'AssignmentCompleted')).toHaveLength(1);
  });
});

describe('a browser that only says it is done', () => {
  it('completes no text by one request: the step was not open before', async () => {
    const learner = await aLearner();
    expect((await report(learner, 't1', { seenToEnd: true })).state.doneStepIds).toEqual([]);
    expect((await report(learner, 't1', { seenToEnd: true })).state.doneStepIds).toEqual(['t1']);
  });

  it('has not heard more of a fragment than can have sounded since it opened the step', async () => {
    const learner = await aLearner();
    const heard = [{ fromSeconds: 0, toSeconds: 20 }];
    const opened = Date.now();
    const after = async (seconds: number) => {
      const { progress } = await report(learner, 'a1', { heard }, new Date(opened + seconds * 1000));
      return [progress.done, progress.heard];
    };
    expect(await after(0)).toEqual([false, []]);
    expect(await after(4)).toEqual([false, [{ fromSeconds: 0, toSeconds: 10 }]]);
    expect(await after(9)).toEqual([true, heard]);
  });
});

describe('answering', () => {
  it('gives the verdict, the reason and what it says about being sure', async () => {
    const learner = await aLearner();
    expect(await answer(learner, 'wrong')).toMatchObject({
      outcome: 'wrong',
      ratio: 0,
      attempt: 1,
      certaintyMarks: -6,
      certaintyAdvice: 'sureAndWrong',
      stepDone: false,
      correction: {
        options: [
          { optionId: 'right', chosen: false, correct: true, feedback: null },
          { optionId: 'wrong', chosen: true, correct: false, feedback: { nl: 'KEY-feedback-wrong' } },
        ],
      },
    });
  });

  it('keeps the same answer once, however often it is sent, and gives the same result', async () => {
    const learner = await aLearner();
    const responseId = newId();
    const results = await Promise.all(Array.from({ length: 4 }, () => answer(learner, 'wrong', { responseId })));
    expect(new Set(results.map(({ attempt, outcome }) => `${attempt} ${outcome}`))).toEqual(new Set(['1 wrong']));
    expect(await events(learner.organisationId)).toEqual(['QuestionAnswered']);
    await expect(answer(learner, 'right', { responseId })).rejects.toMatchObject({ code: 'answerIdTaken' });
    const colleague = await aPerson(app, learner, ['agent']);
    const theirs = await app
      .get(AssignCourse)
      .run(colleague, { courseId: learner.courseId, personId: colleague.personId, dueOn: null, reason: 'own' });
    const stolen = answer({ agent: colleague, assignmentId: theirs.assignmentId }, 'wrong', { responseId });
    await expect(stolen).rejects.toMatchObject({ code: 'answerIdTaken' });
  });

  it('counts two answers from two tabs as two attempts', async () => {
    const learner = await aLearner();
    const results = await Promise.all([answer(learner, 'wrong'), answer(learner, 'right')]);
    expect(results.map(({ attempt }) => attempt).sort()).toEqual([1, 2]);
  });

  it('refuses nothing, another question’s option, and two answers to a question that has one', async () => {
    const learner = await aLearner();
    const send = (optionIds: string[]) =>
      app.get(AnswerQuestion).run(learner.agent, {
        responseId: newId(),
        assignmentId: learner.assignmentId,
        stepId: 'q1',
        answer: { kind: 'choice', optionIds },
        certainty: 'low',
      });
    await expect(send([])).rejects.toMatchObject({ code: 'noAnswer' });
    await expect(send(['other'])).rejects.toMatchObject({ code: 'answerDoesNotFit' });
    await expect(send(['right', 'wrong'])).rejects.toMatchObject({ code: 'answerDoesNotFit' });
    await expect(answer(learner, 'right', { stepId: 't1' })).rejects.toMatchObject({ extensions: { code: 'NOT_FOUND' } });
    expect(await events(learner.organisationId)).toEqual([]);
  });

  it('is evidence for progress, with the skills of the question', async () => {
    const learner = await aLearner();
    const responseId = newId();
    await answer(learner, 'right', { responseId, certainty: 'mid' });
    const evidence = await app.within(learner.organisationId, () => app.get(ReadResponse).run(responseId));
    expect(evidence).toEqual({
      personId: learner.agent.personId,
      prompt: expect.objectContaining({ nl: 'Wat zeg je?' }),
      skillIds: [expect.any(String)],
      ratio: 1,
      at: expect.any(Date),
      attempt: 1,
      certainty: 'mid',
    });
    const stranger = await anOrganisation(app);
    expect(await app.within(stranger.organisationId, () => app.get(ReadResponse).run(responseId))).toBeNull();
  });
});

describe('an assignment that was taken back', () => {
  it('takes no more progress or answers', async () => {
    const learner = await aLearner();
    await app.within(learner.organisationId, () =>
      app.get(Database).manager().query('UPDATE assignment SET withdrawn_at = now()'),
    );
    await expect(save(learner, 't1', { seenToEnd: true })).rejects.toMatchObject({ code: 'assignmentClosed' });
    await expect(answer(learner, 'right')).rejects.toMatchObject({ code: 'assignmentClosed' });
  });
});

describe('the contents of a course', () => {
  it('show my place, and none for who does not have it', async () => {
    const learner = await aLearner();
    await save(learner, 't1', { seenToEnd: true });
    const readAs = (actor: PersonActor) =>
      app.within(actor.organisationId, () => app.get(ReadCourse).run(actor, learner.courseId));
    const mine = await readAs(learner.agent);
    expect(mine.mine).toMatchObject({ assignmentId: learner.assignmentId, state: 'started', doneSteps: 1, totalSteps: 4 });
    expect(
      mine.modules.map(({ open, doneSteps, requiredSteps, resumeStepId }) => [open, doneSteps, requiredSteps, resumeStepId]),
    ).toEqual([
      [true, 1, 3, 'a1'],
      [false, 0, 1, 't2'],
    ]);
    expect(mine.nextModuleId).toBe('m1');
    const other = await readAs(await aPerson(app, learner, ['agent']));
    expect(other.mine).toBeNull();
    const stranger = await aPerson(app, await anOrganisation(app), ['agent']);
    await expect(readAs(stranger)).rejects.toMatchObject({ extensions: { code: 'NOT_FOUND' } });
  });
});
