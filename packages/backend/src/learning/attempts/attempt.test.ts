import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { GRACE_MIN_MS } from '@vakwerk/domain/learning/quizzes/attempt-transitions';
import { EXAM_REVIEW } from '@vakwerk/domain/learning/quizzes/review-policy';
import { ROLES } from '@vakwerk/domain/people/role';
import { aStatement } from '@vakwerk/testing/a-quiz';
import { aQuizScene, handIn, type QuizScene, readAttempt, saveTo, startQuiz } from '@vakwerk/testing/quiz-scene';
import { aPerson, openTestApplication, type TestApplication } from '@vakwerk/testing/test-application';
import { Database } from '../../platform/database/database.js';
import { newId } from '../../platform/database/new-id.js';
import { FilesModule } from '../../platform/files/files.module.js';
import { LearningModule } from '../learning.module.js';
import { ReadQuiz } from '../quizzes/read-quiz.js';
import { ReadModule } from '../steps/read-module.js';
import { EndDueAttempts } from './end-due-attempts.js';

let app: TestApplication;
beforeAll(async () => {
  app = await openTestApplication([LearningModule], { DATABASE_POOL_SIZE: '12' }, (config) => [FilesModule.with(config)]);
});
afterAll(() => app.close());

const START = new Date('2026-11-24T10:00:00Z');
const LIMIT_MS = 600_000;
const after = (ms: number) => new Date(START.getTime() + ms);
const closeAnd = (ms: number) => after(LIMIT_MS + ms);
const yes = { kind: 'trueFalse' as const, value: true };
const no = { kind: 'trueFalse' as const, value: false };
const four = ['a', 'b', 'c', 'd'].map((id) => aStatement(id));
const rows = (organisationId: string, sql: string) =>
  app.within(organisationId, async () => (await app.get(Database).manager().query(sql)) as Record<string, unknown>[]);
const attemptsOf = ({ organisationId }: QuizScene) =>
  rows(organisationId, 'SELECT id, number, state, ended_at, ratio, due_at FROM attempt ORDER BY number');
const eventsOf = async ({ organisationId }: QuizScene) =>
  (await rows(organisationId, 'SELECT type FROM outbox_event ORDER BY occurred_at')).map(({ type }) => type);
const sweep = ({ organisationId }: QuizScene, at: Date) => app.get(EndDueAttempts).run({ kind: 'system', organisationId }, at);
const readQuiz = (scene: QuizScene, at: Date) =>
  app.within(scene.organisationId, () => app.get(ReadQuiz).run(scene.agent, scene.assignmentId, 'quiz', at));
const answerAll = async (scene: QuizScene, attemptId: string, answers: readonly (typeof yes)[], at: Date) => {
  for (const [index, answer] of answers.entries())
    await saveTo(app, scene.agent, attemptId, { questionId: four[index]?.id ?? '', answer }, at);
};

describe('starting', () => {
  it('gives ten tabs that race for the last try exactly one attempt', async () => {
    const scene = await aQuizScene(app, four, { attemptsAllowed: 1 });
    const ids = await Promise.all(Array.from({ length: 10 }, () => startQuiz(app, scene, START)));
    expect(new Set(ids).size).toBe(1);
    expect(await attemptsOf(scene)).toMatchObject([{ number: 1, state: 'inProgress' }]);
    await handIn(app, scene.agent, ids[0] as string, after(1000));
    const refused = await Promise.allSettled(Array.from({ length: 10 }, () => startQuiz(app, scene, after(2000))));
    expect(refused.map((one) => one.status === 'rejected' && (one.reason as { code: string }).code)).toEqual(
      Array.from({ length: 10 }, () => 'noAttemptsLeft'),
    );
    expect(await attemptsOf(scene)).toHaveLength(1);
  });

  it('is not possible before the quiz opens, after it closed, for a colleague or from another organisation', async () => {
    const scene = await aQuizScene(app, four, { opensAt: '2026-11-24T09:00:00Z', closesAt: '2026-11-24T17:00:00Z' });
    await expect(startQuiz(app, scene, new Date('2026-11-24T08:59:59.999Z'))).rejects.toMatchObject({ code: 'quizNotOpenYet' });
    await expect(startQuiz(app, scene, new Date('2026-11-24T17:00:00.001Z'))).rejects.toMatchObject({ code: 'quizClosed' });
    const colleague = await aPerson(app, scene, [...ROLES]);
    const stranger = (await aQuizScene(app, four)).agent;
    for (const agent of [colleague, stranger])
      await expect(startQuiz(app, { ...scene, agent }, START)).rejects.toMatchObject({ extensions: { code: 'NOT_FOUND' } });
  });

  it('ends an attempt whose time is over first, also before the schedule came by', async () => {
    const scene = await aQuizScene(app, four);
    await startQuiz(app, scene, START);
    await startQuiz(app, scene, closeAnd(GRACE_MIN_MS + 1));
    expect(await attemptsOf(scene)).toMatchObject([
      { number: 1, state: 'finished', ended_at: closeAnd(0), ratio: 0 },
      { number: 2, state: 'inProgress' },
    ]);
  });
});

describe('saving at each side of the close', () => {
  it.each([
    ['autosubmit', 0, true, 'inProgress', null],
    ['autosubmit', 1, true, 'finished', 1],
    ['autosubmit', GRACE_MIN_MS, true, 'finished', GRACE_MIN_MS],
    ['autosubmit', GRACE_MIN_MS + 1, false, 'finished', 0],
    ['autoabandon', 1, true, 'finished', 1],
    ['autoabandon', GRACE_MIN_MS + 1, false, 'abandoned', 0],
    ['grace', 1, true, 'overdue', null],
    ['grace', GRACE_MIN_MS, true, 'overdue', null],
    ['grace', GRACE_MIN_MS + 1, false, 'overdue', null],
    ['grace', 300_000 + GRACE_MIN_MS, false, 'overdue', null],
    ['grace', 300_000 + GRACE_MIN_MS + 1, false, 'abandoned', 300_000],
  ] as const)('%s, close + %d ms: saved %s, %s', async (handling, ms, saved, state, ended) => {
    const scene = await aQuizScene(app, four, { handling, graceSeconds: 300 });
    const attemptId = await startQuiz(app, scene, START);
    await saveTo(app, scene.agent, attemptId, { questionId: 'a', answer: yes }, after(1000));
    const late = await saveTo(app, scene.agent, attemptId, { questionId: 'a', answer: no, version: 2 }, closeAnd(ms));
    expect(late).toMatchObject({ saved, attempt: { state }, stored: { answer: saved ? no : yes, version: saved ? 2 : 1 } });
    expect(await attemptsOf(scene)).toMatchObject([{ state, ended_at: ended === null ? null : closeAnd(ended) }]);
  });

  it('does not believe a browser that says time is up', async () => {
    const scene = await aQuizScene(app, four);
    const attemptId = await startQuiz(app, scene, START);
    await handIn(app, scene.agent, attemptId, after(5000), true);
    expect(await attemptsOf(scene)).toMatchObject([{ state: 'inProgress' }]);
    await handIn(app, scene.agent, attemptId, closeAnd(1), true);
    expect(await attemptsOf(scene)).toMatchObject([{ state: 'finished', ended_at: closeAnd(1) }]);
  });
});

describe('saving', () => {
  it('keeps one answer, however often a bad line sends it and in which order', async () => {
    const scene = await aQuizScene(app, four);
    const attemptId = await startQuiz(app, scene, START);
    const [first, second] = [newId(), newId()];
    const send = (version: number, saveId: string, answer: typeof yes | typeof no) =>
      saveTo(app, scene.agent, attemptId, { questionId: 'a', answer, version, saveId }, after(1000));
    await Promise.all([send(1, first, yes), send(2, second, no), send(1, first, yes), send(2, second, no)]);
    expect(await send(1, first, yes)).toMatchObject({ saved: false, stored: { answer: no, version: 2 } });
    expect(await send(2, second, no)).toMatchObject({ saved: true, stored: { answer: no, version: 2 } });
    expect(await rows(scene.organisationId, 'SELECT question_id, version FROM attempt_answer')).toEqual([
      { question_id: 'a', version: 2 },
    ]);
  });

  it('lets the first of two tabs win and tells the second what is stored', async () => {
    const scene = await aQuizScene(app, four);
    const attemptId = await startQuiz(app, scene, START);
    const tabs = await Promise.all(
      [yes, no].map((answer) => saveTo(app, scene.agent, attemptId, { questionId: 'a', answer }, after(1000))),
    );
    expect(tabs.filter(({ saved }) => saved)).toHaveLength(1);
    expect(tabs[0]?.stored).toEqual(expect.objectContaining({ answer: tabs[1]?.stored?.answer }));
  });

  it('checks one by one when the quiz tells right or not meanwhile: then it is final', async () => {
    const scene = await aQuizScene(app, four);
    const attemptId = await startQuiz(app, scene, START);
    const check = { questionId: 'a', answer: no, check: true, certainty: 'high' as const };
    const checked = await saveTo(app, scene.agent, attemptId, check, after(1000));
    expect(checked.feedback).toMatchObject({ outcome: 'wrong', certaintyMarks: -6, certaintyAdvice: 'sureAndWrong' });
    expect(JSON.stringify(checked.feedback)).toContain('KEY-false');
    const again = await saveTo(app, scene.agent, attemptId, { questionId: 'a', answer: yes, version: 2 }, after(2000));
    expect(again).toMatchObject({ saved: false, stored: { answer: no } });
    await expect(
      saveTo(app, scene.agent, attemptId, { ...check, questionId: 'b', answer: null }, after(3000)),
    ).rejects.toMatchObject({
      code: 'noAnswer',
    });
  });

  it('tells nothing about right or wrong before it may be seen', async () => {
    const scene = await aQuizScene(app, four, { review: EXAM_REVIEW, closesAt: '2026-11-25T10:00:00Z' });
    const attemptId = await startQuiz(app, scene, START);
    const saved = await saveTo(app, scene.agent, attemptId, { questionId: 'a', answer: no, check: true }, after(1000));
    expect(saved.feedback).toBeNull();
    const read = async (at: Date) => JSON.stringify(await readAttempt(app, scene.agent, attemptId, at));
    expect(await read(after(2000))).not.toMatch(/KEY-|wrong/);
    await handIn(app, scene.agent, attemptId, after(3000));
    expect(await read(after(4000))).not.toMatch(/KEY-|"wrong"/);
    expect((await readAttempt(app, scene.agent, attemptId, after(4000))).outcome).toMatchObject({ ratio: 0, passed: false });
    expect(await read(new Date('2026-11-25T10:00:00.001Z'))).toMatch(/KEY-false/);
  });

  it('is not found for a colleague, another organisation, or a question that is not asked', async () => {
    const scene = await aQuizScene(app, four);
    const attemptId = await startQuiz(app, scene, START);
    const colleague = await aPerson(app, scene, [...ROLES]);
    const stranger = (await aQuizScene(app, four)).agent;
    const notFound = { extensions: { code: 'NOT_FOUND' } };
    for (const actor of [colleague, stranger]) {
      await expect(saveTo(app, actor, attemptId, { questionId: 'a', answer: yes }, after(1000))).rejects.toMatchObject(notFound);
      await expect(handIn(app, actor, attemptId, after(1000))).rejects.toMatchObject(notFound);
      await expect(readAttempt(app, actor, attemptId, after(1000))).rejects.toMatchObject(notFound);
    }
    await expect(saveTo(app, scene.agent, attemptId, { questionId: 'z', answer: yes }, START)).rejects.toMatchObject(notFound);
    await expect(
      saveTo(app, scene.agent, attemptId, { questionId: 'a', answer: { kind: 'numeric', value: 1 } }, START),
    ).rejects.toMatchObject({ code: 'answerDoesNotFit' });
  });
});

describe('handing in', () => {
  it('grades, passes the quiz, completes the step and tells once, however often it is pressed', async () => {
    const scene = await aQuizScene(app, four);
    const attemptId = await startQuiz(app, scene, START);
    await answerAll(scene, attemptId, [yes, yes, yes, no], after(1000));
    await Promise.all([1, 2, 3].map(() => handIn(app, scene.agent, attemptId, after(2000))));
    expect(await attemptsOf(scene)).toMatchObject([{ state: 'finished', ratio: 0.75, due_at: null }]);
    expect(await readQuiz(scene, after(3000))).toMatchObject({
      finalRatio: 0.75,
      passedAt: after(2000),
      may: 'start',
      attemptsLeft: 1,
    });
    const module = await app.within(scene.organisationId, () => app.get(ReadModule).run(scene.agent, scene.assignmentId, 'm'));
    expect(module.state).toMatchObject({ doneStepIds: ['quiz'], completedAt: after(2000), assignmentState: 'completed' });
    expect(await eventsOf(scene)).toEqual(expect.arrayContaining(['AttemptGraded', 'ModuleCompleted', 'AssignmentCompleted']));
    expect((await eventsOf(scene)).filter((type) => type === 'AttemptGraded')).toHaveLength(1);
  });

  it('does not complete the step when it is not enough, and a worse later try takes nothing away', async () => {
    const scene = await aQuizScene(app, four);
    const first = await startQuiz(app, scene, START);
    await handIn(app, scene.agent, first, after(1000));
    expect(await readQuiz(scene, after(1000))).toMatchObject({ finalRatio: 0, passedAt: null });
    const second = await startQuiz(app, scene, after(2000));
    await answerAll(scene, second, [yes, yes, yes, yes], after(3000));
    await handIn(app, scene.agent, second, after(4000));
    expect(await readQuiz(scene, after(5000))).toMatchObject({ finalRatio: 1, passedAt: after(4000), may: 'noAttemptsLeft' });
  });

  it('says what went well and what to look at again, and how well certainty fitted', async () => {
    const scene = await aQuizScene(app, [...four.slice(0, 3), aStatement('e', 'closing')]);
    const attemptId = await startQuiz(app, scene, START);
    for (const questionId of ['a', 'b', 'c'])
      await saveTo(app, scene.agent, attemptId, { questionId, answer: yes, certainty: 'high' }, after(1000));
    await handIn(app, scene.agent, attemptId, after(2000));
    const { outcome } = await readAttempt(app, scene.agent, attemptId, after(3000));
    expect(outcome).toMatchObject({
      ratio: 0.75,
      passed: true,
      rightCount: 3,
      notAnsweredCount: 1,
      strong: [{ name: { nl: 'listening' } }],
      again: [{ name: { nl: 'closing' } }],
      certainty: { advice: 'fits', marks: 9 },
    });
  });

  it('may be read by a coach of the team once it has ended, and by nobody else', async () => {
    const scene = await aQuizScene(app, four);
    const attemptId = await startQuiz(app, scene, START);
    await expect(readAttempt(app, scene.coach, attemptId, after(1000))).rejects.toMatchObject({
      extensions: { code: 'NOT_FOUND' },
    });
    await handIn(app, scene.agent, attemptId, after(2000));
    expect(await readAttempt(app, scene.coach, attemptId, after(3000))).toMatchObject({ mine: false, outcome: { ratio: 0 } });
    const elsewhere = await aPerson(app, { organisationId: scene.organisationId }, ['coach', 'manager']);
    await expect(readAttempt(app, elsewhere, attemptId, after(3000))).rejects.toMatchObject({
      extensions: { code: 'NOT_FOUND' },
    });
  });
});

describe('the schedule', () => {
  it('makes the transitions of who is away, exactly once, also after a standstill and beside a second worker', async () => {
    const scene = await aQuizScene(app, four);
    const attemptId = await startQuiz(app, scene, START);
    await answerAll(scene, attemptId, [yes, yes, yes, yes], after(1000));
    expect(await sweep(scene, closeAnd(GRACE_MIN_MS))).toBe(0);
    const runs = await Promise.all([1, 2, 3].map(() => sweep(scene, closeAnd(86_400_000))));
    expect(runs.reduce((sum, n) => sum + n, 0)).toBe(1);
    expect(await sweep(scene, closeAnd(86_400_000))).toBe(0);
    expect(await attemptsOf(scene)).toMatchObject([{ state: 'finished', ended_at: closeAnd(0), ratio: 1, due_at: null }]);
    expect((await eventsOf(scene)).filter((type) => type === 'AttemptGraded')).toHaveLength(1);
    expect(await readQuiz(scene, closeAnd(86_400_000))).toMatchObject({ finalRatio: 1 });
  });

  it('walks through overdue to abandoned, and an abandoned try has no grade but was a try', async () => {
    const scene = await aQuizScene(app, four, { handling: 'grace', graceSeconds: 300 });
    const attemptId = await startQuiz(app, scene, START);
    await answerAll(scene, attemptId, [yes, yes, yes, yes], after(1000));
    expect(await sweep(scene, closeAnd(0))).toBe(0);
    expect(await sweep(scene, closeAnd(1))).toBe(1);
    expect(await sweep(scene, closeAnd(1))).toBe(0);
    expect(await attemptsOf(scene)).toMatchObject([{ state: 'overdue' }]);
    expect(await sweep(scene, closeAnd(300_000 + GRACE_MIN_MS + 1))).toBe(1);
    expect(await attemptsOf(scene)).toMatchObject([{ state: 'abandoned', ratio: null, ended_at: closeAnd(300_000) }]);
    expect(await readQuiz(scene, closeAnd(400_000))).toMatchObject({ finalRatio: null, attemptsLeft: 1, may: 'start' });
    expect(await eventsOf(scene)).not.toContain('AttemptGraded');
  });

  it('touches no other organisation', async () => {
    const scene = await aQuizScene(app, four);
    await startQuiz(app, scene, START);
    const other = await aQuizScene(app, four);
    expect(await sweep(other, closeAnd(86_400_000))).toBe(0);
    expect(await attemptsOf(scene)).toMatchObject([{ state: 'inProgress' }]);
  });
});
