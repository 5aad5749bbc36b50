import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CourseContent } from '@vakwerk/domain/learning/courses/content';
import { changedPieces } from '@vakwerk/domain/learning/courses/course-pieces';
import type { ChoiceQuestion } from '@vakwerk/domain/learning/questions/question';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import {
  aCourse,
  aModule,
  anAudioStep,
  aQuestionStep,
  aTextStep,
  inBoth,
  someContent,
  someSkills,
} from '@vakwerk/testing/a-course';
import { anOrganisation, aPerson, openTestApplication, type TestApplication } from '@vakwerk/testing/test-application';
import { Database } from '../../platform/database/database.js';
import { FilesModule } from '../../platform/files/files.module.js';
import { AssignCourse } from '../assignments/assign-course.js';
import { PublishCourse } from '../courses/publish-course.js';
import { ReadCourse } from '../courses/read-course.js';
import { SaveCourseDraft } from '../courses/save-course-draft.js';
import { LearningModule } from '../learning.module.js';
import { AnswerQuestion } from '../responses/answer-question.js';
import { ReadModule } from '../steps/read-module.js';
import { SaveStepProgress } from '../steps/save-step-progress.js';
import { ArchiveCourse } from './archive-course.js';
import { AskCourseMove } from './ask-course-move.js';
import { CreateCourse } from './create-course.js';
import { DuplicateCourse } from './duplicate-course.js';
import { ListCourseLibrary } from './list-course-library.js';
import { MoveLearners } from './move-learners.js';
import { ReadCourseDesk } from './read-course-desk.js';
import { RestoreRevision } from './restore-revision.js';

let app: TestApplication;
beforeAll(async () => {
  app = await openTestApplication([LearningModule], {}, (config) => [FilesModule.with(config)]);
});
afterAll(() => app.close());

const query = <Row>(organisationId: string, sql: string, values: unknown[] = []) =>
  app.within(organisationId, async () => (await app.get(Database).manager().query(sql, values)) as Row[]);

async function aStudio() {
  const organisation = await anOrganisation(app);
  await someSkills(app, organisation.organisationId);
  const noor = await aPerson(app, organisation, ['author'], { givenName: 'Noor' });
  const bram = await aPerson(app, organisation, ['author'], { givenName: 'Bram' });
  return { ...organisation, noor, bram };
}
const within = <T>({ organisationId }: { organisationId: string }, work: () => Promise<T>) => app.within(organisationId, work);
const desk = (author: PersonActor, courseId: string) => within(author, () => app.get(ReadCourseDesk).run({ courseId }));
const revisions = (author: PersonActor, courseId: string) =>
  within(author, () => app.get(ReadCourseDesk).revisions({ courseId }));

/** Saves a whole content as the pieces that differ from what the author saw. */
async function save(
  author: PersonActor,
  courseId: string,
  after: CourseContent,
  seen?: { draft: CourseContent; draftVersion: number },
  now?: Date,
) {
  const { draft, draftVersion } = seen ?? (await desk(author, courseId));
  const input = { courseId, expectedVersion: draftVersion, pieces: changedPieces(draft, after) };
  return app.get(SaveCourseDraft).run(author, input, now);
}

const start = someContent([aModule('m1', [aTextStep('t1'), aTextStep('t2')]), aModule('m2', [aTextStep('t3')])]);
const titled = (content: CourseContent, id: string, title: string): CourseContent => ({
  ...content,
  modules: content.modules.map((module) => ({
    ...module,
    steps: module.steps.map((step) => (step.id === id ? { ...step, title: inBoth(title) } : step)),
  })),
});
async function aDraft(author: PersonActor) {
  const { courseId } = await app.get(CreateCourse).run(author, { title: inBoth('Rustig blijven') });
  await save(author, courseId, start);
  return { courseId, seen: await desk(author, courseId) };
}

describe('a new course', () => {
  it('has a code of its own from its title, and an empty draft', async () => {
    const { noor } = await aStudio();
    const one = await app.get(CreateCourse).run(noor, { title: { nl: 'Rustig blijven!', en: '' } });
    const two = await app.get(CreateCourse).run(noor, { title: { nl: 'Rustig blijven', en: '' } });
    expect([(await desk(noor, one.courseId)).code, (await desk(noor, two.courseId)).code]).toEqual([
      'rustig-blijven',
      'rustig-blijven-2',
    ]);
    expect(await desk(noor, one.courseId)).toMatchObject({
      draft: { title: { nl: 'Rustig blijven!', en: '' }, modules: [] },
      draftVersion: 1,
      draftedBy: { givenName: 'Noor' },
      publishedNumber: null,
    });
  });

  it.each(['agent', 'coach', 'manager', 'admin'] as const)('is not for a %s', async (role) => {
    const { organisationId, teamId, noor } = await aStudio();
    const other = await aPerson(app, { organisationId, teamId }, [role]);
    const { courseId, seen } = await aDraft(noor);
    const no = { extensions: { code: 'FORBIDDEN' } };
    const [revision] = await revisions(noor, courseId);
    await expect(app.get(CreateCourse).run(other, { title: inBoth('x') })).rejects.toMatchObject(no);
    await expect(save(other, courseId, titled(start, 't1', 'x'), seen)).rejects.toMatchObject(no);
    await expect(app.get(DuplicateCourse).run(other, { courseId, title: inBoth('x') })).rejects.toMatchObject(no);
    await expect(app.get(ArchiveCourse).run(other, { courseId, archived: true })).rejects.toMatchObject(no);
    await expect(app.get(AskCourseMove).run(other, { courseId, reason: 'x' })).rejects.toMatchObject(no);
    await expect(app.get(RestoreRevision).run(other, { revisionId: revision?.id ?? '' })).rejects.toMatchObject(no);
  });

  it('is not found by authors of another organisation, nor its older drafts', async () => {
    const { noor } = await aStudio();
    const { noor: stranger } = await aStudio();
    const { courseId, seen } = await aDraft(noor);
    const [revision] = await revisions(noor, courseId);
    const no = { extensions: { code: 'NOT_FOUND' } };
    await expect(desk(stranger, courseId)).rejects.toMatchObject(no);
    await expect(revisions(stranger, courseId)).rejects.toMatchObject(no);
    await expect(save(stranger, courseId, titled(start, 't1', 'x'), seen)).rejects.toMatchObject(no);
    await expect(app.get(DuplicateCourse).run(stranger, { courseId, title: inBoth('x') })).rejects.toMatchObject(no);
    await expect(app.get(ArchiveCourse).run(stranger, { courseId, archived: true })).rejects.toMatchObject(no);
    await expect(app.get(AskCourseMove).run(stranger, { courseId, reason: 'x' })).rejects.toMatchObject(no);
    await expect(app.get(RestoreRevision).run(stranger, { revisionId: revision?.id ?? '' })).rejects.toMatchObject(no);
    const library = await within(stranger, () => app.get(ListCourseLibrary).run({}));
    expect(library.nodes).toEqual([]);
  });
});

describe('two authors at one draft', () => {
  it('do not meet while they work on different steps', async () => {
    const { noor, bram } = await aStudio();
    const { courseId, seen } = await aDraft(noor);
    await save(noor, courseId, titled(start, 't1', 'Van Noor'), seen);
    const second = await save(bram, courseId, titled(start, 't3', 'Van Bram'), seen);
    expect(second).toMatchObject({ ok: true, value: { others: [{ kind: 'step', step: { id: 't1' } }] } });
    expect((await desk(noor, courseId)).draft).toEqual(titled(titled(start, 't1', 'Van Noor'), 't3', 'Van Bram'));
  });

  it('in the same step: one wins, and the text of the other is in the history, to bring back', async () => {
    const { noor, bram } = await aStudio();
    const { courseId, seen } = await aDraft(noor);
    const outcomes = await Promise.all([
      save(noor, courseId, titled(start, 't1', 'Van Noor'), seen),
      save(bram, courseId, titled(start, 't1', 'Van Bram'), seen),
    ]);
    const lost = outcomes.findIndex(({ ok }) => !ok);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    const [winner, loser] = lost === 1 ? (['Noor', 'Bram'] as const) : (['Bram', 'Noor'] as const);
    expect(outcomes[lost]).toMatchObject({ error: { keys: ['step:t1'], draftVersion: 3, savedBy: { givenName: winner } } });
    const kept = (await revisions(noor, courseId)).find(({ kind }) => kind === 'conflict');
    expect(kept).toMatchObject({ savedBy: { givenName: loser } });
    await app.get(RestoreRevision).run(noor, { revisionId: kept?.id ?? '' });
    expect((await desk(noor, courseId)).draft).toEqual(titled(start, 't1', `Van ${loser}`));
  });

  it('cannot save nonsense, nor into a course that was put away', async () => {
    const { noor } = await aStudio();
    const { courseId, seen } = await aDraft(noor);
    const nonsense = { courseId, expectedVersion: 2, pieces: [{ kind: 'step', step: { kind: 'text', id: 't1', title: 'x' } }] };
    await expect((async () => app.get(SaveCourseDraft).run(noor, nonsense as never))()).rejects.toMatchObject({
      extensions: { code: 'BAD_USER_INPUT' },
    });
    const link = { type: 'paragraph', text: [{ text: 'hier', href: 'javascript:alert(1)' }] };
    const unsafe = { ...aTextStep('t1'), body: { nl: [link], en: [] } };
    const pieces = [{ kind: 'step', step: unsafe }] as never;
    await expect(
      (async () => app.get(SaveCourseDraft).run(noor, { courseId, expectedVersion: 2, pieces }))(),
    ).rejects.toMatchObject({
      extensions: { code: 'BAD_USER_INPUT' },
    });
    await app.get(ArchiveCourse).run(noor, { courseId, archived: true });
    await expect(save(noor, courseId, titled(start, 't1', 'x'), seen)).rejects.toMatchObject({ code: 'courseArchived' });
    await app.get(ArchiveCourse).run(noor, { courseId, archived: false });
    expect(await save(noor, courseId, titled(start, 't1', 'x'), seen)).toMatchObject({ ok: true });
  });
});

describe('older drafts', () => {
  const at = (minutes: number) => new Date(Date.now() + minutes * 60_000);

  it('are one per ten minutes of one author’s work, and none is lost by bringing one back', async () => {
    const { noor, bram } = await aStudio();
    const { courseId } = await aDraft(noor);
    await save(noor, courseId, titled(start, 't1', 'Eerste'), undefined, at(1));
    await save(noor, courseId, titled(start, 't1', 'Tweede'), undefined, at(2));
    await save(noor, courseId, titled(start, 't1', 'Derde'), undefined, at(12));
    await save(bram, courseId, titled(start, 't1', 'Vierde'), undefined, at(13));
    const kept = await revisions(noor, courseId);
    expect(kept.map(({ kind, draftVersion, savedBy }) => [kind, draftVersion, savedBy?.givenName])).toEqual([
      ['saved', 6, 'Bram'],
      ['saved', 5, 'Noor'],
      ['saved', 4, 'Noor'],
    ]);
    const second = await within(noor, () => app.get(ReadCourseDesk).revision({ revisionId: kept[2]?.id ?? '' }));
    expect(second).toEqual(titled(start, 't1', 'Tweede'));
    const restored = await app.get(RestoreRevision).run(noor, { revisionId: kept[2]?.id ?? '' }, at(14));
    expect(restored).toEqual({ courseId, draftVersion: 7, changed: true });
    expect((await desk(noor, courseId)).draft).toEqual(titled(start, 't1', 'Tweede'));
    expect((await revisions(noor, courseId)).map(({ kind }) => kind)).toEqual(['restored', 'saved', 'saved', 'saved']);
  });

  it('of which a colleague’s open page hears at its next save', async () => {
    const { noor, bram } = await aStudio();
    const { courseId, seen } = await aDraft(noor);
    await save(noor, courseId, titled(start, 't1', 'Anders'), seen, at(1));
    const newest = await desk(bram, courseId);
    const [, first] = [
      await save(bram, courseId, titled(newest.draft, 't1', 'Nog anders'), newest, at(2)),
      (await revisions(noor, courseId)).at(-1),
    ];
    await app.get(RestoreRevision).run(noor, { revisionId: first?.id ?? '' }, at(3));
    expect(await save(bram, courseId, titled(newest.draft, 't1', 'Verder'), newest, at(4))).toMatchObject({ ok: false });
  });
});

describe('the list of courses', () => {
  it('tells what is a draft, published, changed since, or put away; last changed first', async () => {
    const { organisationId, noor } = await aStudio();
    const { courseId } = await aCourse(app, organisationId, start, 'imported');
    const draft = await aDraft(noor);
    const list = (request: Parameters<ListCourseLibrary['run']>[0] = {}) =>
      within(noor, () => app.get(ListCourseLibrary).run(request));
    const states = async () => (await list()).nodes.map(({ code, state }) => [code, state]);
    expect(await states()).toEqual([
      ['rustig-blijven', 'draft'],
      ['imported', 'published'],
    ]);
    await save(noor, courseId, titled((await desk(noor, courseId)).draft, 't1', 'Anders'));
    expect(await states()).toEqual([
      ['imported', 'changed'],
      ['rustig-blijven', 'draft'],
    ]);
    expect((await list()).nodes[0]).toMatchObject({ publishedNumber: 1, moduleCount: 2, stepCount: 3, learnerCount: 0 });
    await app.get(ArchiveCourse).run(noor, { courseId: draft.courseId, archived: true });
    expect(await states()).toEqual([['imported', 'changed']]);
    expect((await list({ state: 'archived' })).nodes.map(({ code }) => code)).toEqual(['rustig-blijven']);
    expect((await list({ search: 'RUSTIG' })).nodes.map(({ code }) => code)).toEqual(['imported']);
    expect((await list({ search: '%' })).nodes).toEqual([]);
  });

  it('comes in pages', async () => {
    const { noor } = await aStudio();
    for (const title of ['Een', 'Twee', 'Drie']) await app.get(CreateCourse).run(noor, { title: inBoth(title) });
    const list = (after: string | null) => within(noor, () => app.get(ListCourseLibrary).run({ first: 2, after }));
    const first = await list(null);
    const second = await list(first.pageInfo.endCursor);
    expect([...first.nodes, ...second.nodes].map(({ code }) => code)).toEqual(['drie', 'twee', 'een']);
    expect([first.pageInfo.hasNextPage, second.pageInfo.hasNextPage]).toEqual([true, false]);
  });
});

describe('a copy of a course', () => {
  it('starts with the draft, under ids of its own', async () => {
    const { noor } = await aStudio();
    const { courseId } = await aDraft(noor);
    const copy = await app.get(DuplicateCourse).run(noor, { courseId, title: inBoth('Kopie') });
    const { draft, code } = await desk(noor, copy.courseId);
    expect(code).toBe('kopie');
    expect(draft.modules.map(({ title, steps }) => [title, steps.length])).toEqual(
      start.modules.map(({ title, steps }) => [title, steps.length]),
    );
    const ids = new Set(start.modules.flatMap(({ id, steps }) => [id, ...steps.map((step) => step.id)]));
    for (const { id, steps } of draft.modules)
      for (const each of [id, ...steps.map((step) => step.id)]) expect(ids.has(each)).toBe(false);
  });
});

describe('publishing a course that people are in', () => {
  const content = someContent([aModule('m1', [aTextStep('t1'), anAudioStep('a1'), aQuestionStep('q1')])]);
  const minutes = (count: number) => new Date(Date.now() + count * 60_000);

  async function aLearner() {
    const studio = await aStudio();
    const { organisationId, teamId } = studio;
    const { courseId } = await aCourse(app, organisationId, content);
    const assign = async (person: PersonActor) =>
      (
        await app
          .get(AssignCourse)
          .run({ kind: 'system', organisationId }, { courseId, personId: person.personId, dueOn: null, reason: 'rule' })
      ).assignmentId;
    const learner = await aPerson(app, { organisationId, teamId }, ['agent']);
    const waiting = await aPerson(app, { organisationId, teamId }, ['agent'], { language: 'en' });
    await assign(waiting);
    const assignmentId = await assign(learner);
    const report = { secondsSpent: 5, positionSeconds: null };
    const see = (stepId: string, now: Date, more: object) =>
      app.get(SaveStepProgress).run(learner, { assignmentId, stepId, seenToEnd: false, heard: [], ...report, ...more }, now);
    await see('t1', minutes(0), {});
    await see('t1', minutes(1), { seenToEnd: true });
    await see('a1', minutes(2), {});
    await see('a1', minutes(3), { heard: [{ fromSeconds: 0, toSeconds: 20 }] });
    const answer = {
      assignmentId,
      stepId: 'q1',
      answer: { kind: 'choice' as const, optionIds: ['right'] },
      certainty: 'high' as const,
    };
    const change = async (over: (draft: CourseContent) => CourseContent) => {
      const { draft } = await desk(studio.noor, courseId);
      await save(studio.noor, courseId, over(draft));
      return app.get(PublishCourse).run(studio.noor, courseId);
    };
    const read = () => within(learner, () => app.get(ReadModule).run(learner, assignmentId, 'm1'));
    const move = async (reason = 'De nieuwe les is korter') => {
      const asked = await app.get(AskCourseMove).run(studio.noor, { courseId, reason });
      const [event] = await query<{ payload: { courseMoveId: string } }>(
        organisationId,
        `SELECT payload FROM outbox_event WHERE type = 'CourseMoveAsked' ORDER BY id DESC LIMIT 1`,
      );
      const system = { kind: 'system' as const, organisationId };
      const moved = event ? await app.get(MoveLearners).run(system, event.payload, minutes(10)) : 0;
      return { ...asked, moved, again: event ? await app.get(MoveLearners).run(system, event.payload) : 0 };
    };
    return { ...studio, courseId, assignmentId, learner, waiting, answer, change, read, move };
  }
  const reworded = (draft: CourseContent) => titled(draft, 't1', 'Beter gezegd');

  it('tells who gets it, who keeps what they have, and keeps it so', async () => {
    const { noor, courseId, change, read } = await aLearner();
    expect(await within(noor, () => app.get(ReadCourseDesk).publishing({ courseId }))).toEqual({
      notStarted: 1,
      inProgress: [{ number: 1, people: 1 }],
      completed: 0,
    });
    await change(reworded);
    expect((await read()).steps[0]?.title).toEqual(inBoth('t1'));
    expect((await read()).state.doneStepIds).toEqual(['t1', 'a1']);
    expect((await revisions(noor, courseId))[0]).toMatchObject({ kind: 'published', publishedNumber: 2 });
  });

  it('refuses a draft that a colleague changed meanwhile', async () => {
    const { noor, courseId } = await aLearner();
    const { draftVersion } = await desk(noor, courseId);
    await expect(app.get(PublishCourse).run(noor, courseId, new Date(), draftVersion - 1)).rejects.toMatchObject({
      code: 'draftConflict',
    });
  });

  it('moves them when the author says why: what still fits stays done', async () => {
    const { organisationId, courseId, change, read, move, assignmentId, learner, waiting } = await aLearner();
    await change(reworded);
    expect(await move()).toEqual({ people: 1, moved: 1, again: 0 });
    const after = await read();
    expect(after.steps[0]?.title).toEqual(inBoth('Beter gezegd'));
    expect(after.state.doneStepIds).toEqual(['t1', 'a1']);
    const told = await query(organisationId, `SELECT payload FROM outbox_event WHERE type = 'AssignmentMoved'`);
    expect(told).toMatchObject([{ payload: { assignmentId, personId: learner.personId } }]);
    expect(await query(organisationId, 'SELECT reason FROM course_move')).toEqual([{ reason: 'De nieuwe les is korter' }]);
    const told1 = await within(learner, () => app.get(ReadCourse).run(learner, courseId));
    expect(told1.mine?.moved).toEqual({ reason: 'De nieuwe les is korter', at: expect.any(Date) });
    const untold = await within(waiting, () => app.get(ReadCourse).run(waiting, courseId));
    expect(untold.mine).toMatchObject({ moved: null });
  });

  it('opens a step again that became another one, for its answers too', async () => {
    const wrong = { kind: 'choice' as const, optionIds: ['wrong'] };
    const { learner, answer, change, read, move } = await aLearner();
    await app.get(AnswerQuestion).run(learner, { ...answer, answer: wrong, responseId: crypto.randomUUID() }, minutes(4));
    await change((draft) => ({
      ...draft,
      modules: draft.modules.map((module) => ({
        ...module,
        steps: module.steps.map((step) =>
          step.id === 'q1' ? { ...aQuestionStep('q1', null), question: anotherKey(step) } : step,
        ),
      })),
    }));
    await move();
    const after = await read();
    expect(after.state.doneStepIds).toEqual(['t1', 'a1']);
    expect(after.steps[2]).toMatchObject({ lastAnswer: null });
    const { attempt, stepDone } = await app
      .get(AnswerQuestion)
      .run(learner, { ...answer, answer: wrong, responseId: crypto.randomUUID() }, minutes(600));
    expect([attempt, stepDone]).toEqual([2, true]);
  });

  it('completes who has nothing left to do in it', async () => {
    const { organisationId, change, move, assignmentId } = await aLearner();
    await change((draft) => ({
      ...draft,
      modules: draft.modules.map((module) => ({ ...module, steps: module.steps.filter(({ kind }) => kind !== 'question') })),
    }));
    await move();
    const told = await query(organisationId, `SELECT payload FROM outbox_event WHERE type = 'AssignmentCompleted'`);
    expect(told).toMatchObject([{ payload: { assignmentId } }]);
  });

  it('asks nothing when nobody is elsewhere, and needs a reason', async () => {
    const { noor, courseId, organisationId } = await aLearner();
    expect(await app.get(AskCourseMove).run(noor, { courseId, reason: 'x' })).toEqual({ people: 0 });
    expect(await query(organisationId, 'SELECT 1 FROM course_move')).toEqual([]);
    await expect((async () => app.get(AskCourseMove).run(noor, { courseId, reason: '  ' }))()).rejects.toMatchObject({
      extensions: { code: 'BAD_USER_INPUT' },
    });
  });
});

function anotherKey(step: { readonly kind: string }) {
  if (step.kind !== 'question') throw new Error('no question');
  const question = (step as ReturnType<typeof aQuestionStep>).question as ChoiceQuestion;
  return { ...question, options: question.options.map((option) => ({ ...option, correct: !option.correct })) };
}
