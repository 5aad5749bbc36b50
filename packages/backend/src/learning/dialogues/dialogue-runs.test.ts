import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { aCourse, aModule, aTextStep, someContent, someSkills } from '@vakwerk/testing/a-course';
import { aDialogue, aDialogueStep } from '@vakwerk/testing/a-dialogue';
import { anOrganisation, aPerson, openTestApplication, type TestApplication } from '@vakwerk/testing/test-application';
import { Database } from '../../platform/database/database.js';
import { newId } from '../../platform/database/new-id.js';
import { FilesModule } from '../../platform/files/files.module.js';
import { AssignCourse } from '../assignments/assign-course.js';
import { LearningModule } from '../learning.module.js';
import { ReadModule } from '../steps/read-module.js';
import { ReadDialogueRun } from './read-dialogue-run.js';
import { SaveDialogueRun } from './save-dialogue-run.js';

let app: TestApplication;
beforeAll(async () => {
  app = await openTestApplication([LearningModule], {}, (config) => [FilesModule.with(config)]);
});
afterAll(() => app.close());

const NOT_FOUND = { extensions: { code: 'NOT_FOUND' } };

async function aLearner(passRatio: number | null = null) {
  const organisation = await anOrganisation(app);
  const { organisationId } = organisation;
  await someSkills(app, organisationId);
  await aDialogue(app, organisationId);
  const course = someContent([
    aModule('m', [aDialogueStep('d', passRatio), aTextStep('t', false)]),
    aModule('later', [aDialogueStep('d2')], { prerequisiteModuleIds: ['m'] }),
  ]);
  const { courseId } = await aCourse(app, organisationId, course);
  const agent = await aPerson(app, organisation, ['agent']);
  const { assignmentId } = await app
    .get(AssignCourse)
    .run(agent, { courseId, personId: agent.personId, dueOn: null, reason: 'own' });
  return { ...organisation, courseId, agent, assignmentId };
}
type Learner = Awaited<ReturnType<typeof aLearner>>;

const TURN_OF: Readonly<Record<string, string>> = {
  hear: 'open',
  rule: 'open',
  stop: 'open',
  again: 'angry',
  leave: 'angry',
  plan: 'solve',
  shrug: 'solve',
};
const chosen = (words: string) =>
  words === '' ? [] : words.split(' ').map((replyId) => ({ turnId: TURN_OF[replyId] ?? replyId, replyId }));
type Place = Pick<Learner, 'agent' | 'assignmentId'>;
const say = ({ agent, assignmentId }: Place, words: string, { runId = newId(), stepId = 'd', ...more } = {}) =>
  app.get(SaveDialogueRun).run(agent, { runId, assignmentId, stepId, choices: chosen(words), ...more });
const read = (actor: PersonActor, runId: string) =>
  app.within(actor.organisationId, () => app.get(ReadDialogueRun).run(actor, runId));
const step = async ({ agent, assignmentId }: Place) => {
  const module = await app.within(agent.organisationId, () => app.get(ReadModule).run(agent, assignmentId, 'm'));
  const [first] = module.steps;
  if (first?.kind !== 'dialogue') throw new Error('no dialogue');
  return { ...first, state: module.state };
};
const count = (organisationId: string, sql: string) =>
  app.within(organisationId, async () => {
    const [row] = (await app.get(Database).manager().query(sql)) as { n: number }[];
    return row?.n;
  });

describe('a conversation', () => {
  it('is scored by the server when it ends, and that completes its step', async () => {
    const learner = await aLearner();
    const runId = newId();
    const middle = await say(learner, 'hear', { runId });
    expect(middle).toMatchObject({ stepDone: false, run: { result: null, endedAt: null } });
    expect(middle.state.assignmentState).toBe('started');
    const end = await say(learner, 'hear shrug', { runId });
    expect(end).toMatchObject({
      stepDone: true,
      state: { doneStepIds: ['d'], completedAt: expect.any(Date) },
      run: {
        result: {
          points: 4,
          bestPoints: 7,
          bestPointsOnWay: 7,
          isBest: false,
          moves: [
            { number: 1, turnId: 'open', points: 3, better: null, feedback: { nl: 'KEY-feedback-hear' } },
            { number: 2, turnId: 'solve', points: 1, better: { replyId: 'plan', points: 4 } },
          ],
          bestMoves: [{ replyId: 'hear' }, { replyId: 'plan' }],
        },
      },
    });
    expect(end.run.result?.ratio).toBeCloseTo(4 / 7, 6);
  });

  it('completes its step only from the score that the course asks for', async () => {
    const learner = await aLearner(0.8);
    expect((await say(learner, 'hear shrug')).stepDone).toBe(false);
    expect((await say(learner, 'stop')).stepDone).toBe(false);
    expect((await say(learner, 'hear plan')).stepDone).toBe(true);
    // Once done stays done, whatever comes later.
    expect((await say(learner, 'stop')).stepDone).toBe(true);
  });

  it('goes on where it stopped, and tells nothing about the replies before the end', async () => {
    const learner = await aLearner();
    const before = await step(learner);
    expect(before).toMatchObject({ openRun: null, lastRun: null, dialogue: { startTurnId: 'open', usualTurns: 2 } });
    const runId = newId();
    await say(learner, 'rule again', { runId });
    const open = await step(learner);
    expect(open.openRun).toEqual({ id: runId, choices: chosen('rule again'), replayedChoices: 0 });
    expect(JSON.stringify([before, open])).not.toMatch(/KEY-|points|skill/);
    await say(learner, 'rule again hear plan', { runId });
    const after = await step(learner);
    expect(after).toMatchObject({ openRun: null, lastRun: { id: runId, result: { points: 7, ratio: 1 } } });
    expect(after.lastRun?.result?.moves.map(({ kept }) => kept)).toEqual([false, false, true, true]);
  });

  it('is kept once, however often and in whatever order its reports arrive', async () => {
    const learner = await aLearner();
    const runId = newId();
    const words = ['hear plan', 'hear', '', 'hear plan', 'hear'];
    await Promise.all(words.map((word) => say(learner, word, { runId })));
    const { organisationId } = learner;
    expect(await count(organisationId, 'SELECT count(*)::int AS n FROM dialogue_choice')).toBe(2);
    expect(await count(organisationId, 'SELECT count(*)::int AS n FROM dialogue_run_end')).toBe(1);
    expect(await count(organisationId, `SELECT count(*)::int AS n FROM outbox_event WHERE type = 'DialogueEnded'`)).toBe(1);
    expect(await count(organisationId, `SELECT count(*)::int AS n FROM outbox_event WHERE type = 'ModuleCompleted'`)).toBe(1);
  });

  it('is never rewritten: another choice where one is stored is refused, and the rows cannot be changed', async () => {
    const learner = await aLearner();
    const runId = newId();
    await say(learner, 'hear', { runId });
    await expect(say(learner, 'stop', { runId })).rejects.toMatchObject({ code: 'dialogueRunDiverged' });
    await say(learner, 'hear shrug', { runId });
    await expect(say(learner, 'hear plan', { runId })).rejects.toMatchObject({ code: 'dialogueRunDiverged' });
    for (const table of ['dialogue_run', 'dialogue_choice', 'dialogue_run_end']) {
      const change = count(learner.organisationId, `DELETE FROM ${table}`);
      await expect(change).rejects.toThrow(/permission denied/);
    }
  });

  it.each([
    ['a turn that was not on', 'plan'],
    ['a reply the turn does not have', 'hear hear'],
    ['something after the end', 'stop hear'],
  ])('refuses %s, and keeps nothing of it', async (_what, words) => {
    const learner = await aLearner();
    await expect(say(learner, words)).rejects.toMatchObject({ code: 'dialogueChoiceDoesNotFit' });
    expect(await count(learner.organisationId, 'SELECT count(*)::int AS n FROM dialogue_run')).toBe(0);
  });

  it('waits for the modules that come first, and stops with its assignment', async () => {
    const learner = await aLearner();
    await expect(say(learner, 'hear', { stepId: 'd2' })).rejects.toMatchObject({ code: 'moduleLocked' });
    await expect(say(learner, 'hear', { stepId: 't' })).rejects.toMatchObject(NOT_FOUND);
    await app.within(learner.organisationId, () =>
      app.get(Database).manager().query('UPDATE assignment SET withdrawn_at = now()'),
    );
    await expect(say(learner, 'hear')).rejects.toMatchObject({ code: 'assignmentClosed' });
  });

  it('belongs to one person and one step: its id is taken for everyone else', async () => {
    const learner = await aLearner();
    const runId = newId();
    await say(learner, 'hear plan', { runId });
    await expect(say(learner, 'hear plan', { runId, stepId: 'd2' })).rejects.toMatchObject({ code: 'dialogueRunTaken' });
    const colleague = await aPerson(app, learner, ['agent']);
    await expect(say({ ...learner, agent: colleague }, 'hear')).rejects.toMatchObject(NOT_FOUND);
    const theirs = await app
      .get(AssignCourse)
      .run(colleague, { courseId: learner.courseId, personId: colleague.personId, dueOn: null, reason: 'own' });
    const stolen = say({ agent: colleague, assignmentId: theirs.assignmentId }, 'hear plan', { runId });
    await expect(stolen).rejects.toMatchObject({ code: 'dialogueRunTaken' });
  });
});

describe('taking a conversation up again at a turn', () => {
  it('keeps the choices before it, and is a conversation of its own', async () => {
    const learner = await aLearner(1);
    const runId = newId();
    await say(learner, 'hear shrug', { runId });
    const again = await say(learner, 'hear plan', { replay: { runId, choices: 1 } } as object);
    expect(again).toMatchObject({ stepDone: true, run: { replayedChoices: 1, result: { ratio: 1 } } });
    expect((await step(learner)).lastRun?.id).toBe(again.run.id);
    expect((await read(learner.agent, runId)).result?.points).toBe(4);
  });

  it('refuses other choices before it, and a conversation that is not one’s own', async () => {
    const learner = await aLearner();
    const stranger = await aLearner();
    const runId = newId();
    await say(learner, 'hear shrug', { runId });
    const other = say(learner, 'stop', { replay: { runId, choices: 1 } } as object);
    await expect(other).rejects.toMatchObject({ code: 'dialogueReplayDoesNotFit' });
    const less = say(learner, '', { replay: { runId, choices: 1 } } as object);
    await expect(less).rejects.toMatchObject({ code: 'dialogueReplayDoesNotFit' });
    const theirs = say(stranger, 'hear plan', { replay: { runId, choices: 1 } } as object);
    await expect(theirs).rejects.toMatchObject(NOT_FOUND);
  });
});

describe('a link to a turn', () => {
  it('opens for the person and for the coach and manager of their team', async () => {
    const learner = await aLearner();
    const { run } = await say(learner, 'hear shrug');
    const coach = await aPerson(app, learner, ['coach']);
    const manager = await aPerson(app, learner, ['manager']);
    for (const reader of [learner.agent, coach, manager])
      expect(await read(reader, run.id)).toMatchObject({
        person: { id: learner.agent.personId },
        dialogue: { title: { nl: 'Mevrouw Visser belt' } },
        result: { points: 4, moves: [{ number: 1 }, { number: 2 }] },
      });
  });

  it('is not found for a colleague, an author, a coach of another team or organisation, and while it is going on', async () => {
    const learner = await aLearner();
    const { run } = await say(learner, 'hear shrug');
    const elsewhere = await aPerson(app, { organisationId: learner.organisationId }, ['coach', 'manager']);
    const colleague = await aPerson(app, learner, ['agent']);
    const author = await aPerson(app, learner, ['author', 'admin']);
    const stranger = await aPerson(app, await anOrganisation(app), ['coach', 'manager']);
    for (const reader of [colleague, author, elsewhere, stranger])
      await expect(read(reader, run.id)).rejects.toMatchObject(NOT_FOUND);
    const open = await say(learner, 'hear');
    const coach = await aPerson(app, learner, ['coach']);
    for (const id of [open.run.id, newId(), 'nothing']) await expect(read(coach, id)).rejects.toMatchObject(NOT_FOUND);
  });
});
