import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Question } from '@vakwerk/domain/learning/questions/question';
import { drawQuestions } from '@vakwerk/domain/learning/quizzes/draw-questions';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { aCourse, aModule, inBoth, someContent, someSkills } from '@vakwerk/testing/a-course';
import { allQuestions, someQuestions } from '@vakwerk/testing/some-questions';
import { anOrganisation, aPerson, openTestApplication, type TestApplication } from '@vakwerk/testing/test-application';
import { newId } from '../../platform/database/new-id.js';
import { FilesModule } from '../../platform/files/files.module.js';
import { SkillRepository } from '../../skills/index.js';
import { AssignCourse } from '../assignments/assign-course.js';
import { LearningModule } from '../learning.module.js';
import { AnswerQuestion } from '../responses/answer-question.js';
import { ActivateQuestion } from './activate-question.js';
import { CopyQuestion } from './copy-question.js';
import { CreateQuestion } from './create-question.js';
import { ImportBank } from './import-bank.js';
import { ImportQuestions, type QuestionImport } from './import-questions.js';
import { ListQuestions, type QuestionListRequest } from './list-questions.js';
import { QuestionPool } from './question-pool.js';
import { ReadQuestionDesk } from './read-question-desk.js';
import { ReadQuestionSupply } from './read-question-supply.js';
import { RetireQuestions } from './retire-questions.js';
import { SaveQuestion } from './save-question.js';
import { TagQuestions } from './tag-questions.js';

let app: TestApplication;
beforeAll(async () => {
  app = await openTestApplication([LearningModule], {}, (config) => [FilesModule.with(config)]);
});
afterAll(() => app.close());

async function aBank() {
  const organisation = await anOrganisation(app);
  await someSkills(app, organisation.organisationId);
  const author = await aPerson(app, organisation, ['author']);
  const agent = await aPerson(app, organisation, ['agent']);
  const stranger = await aPerson(app, await anOrganisation(app), ['author']);
  const skills = await within(author, () => app.get(SkillRepository).findByCodes(['listening']));
  return { ...organisation, author, agent, stranger, listening: skills[0]?.id as string };
}
const within = <T>({ organisationId }: { organisationId: string }, work: () => Promise<T>) => app.within(organisationId, work);
const desk = (actor: PersonActor, id: string) => within(actor, () => app.get(ReadQuestionDesk).run(id));
const list = (actor: PersonActor, request: QuestionListRequest = {}) => within(actor, () => app.get(ListQuestions).run(request));
const prompts = async (actor: PersonActor, request: QuestionListRequest = {}) =>
  (await list(actor, request)).nodes.map(({ prompt }) => prompt.nl);
const create = (author: PersonActor, content: Question, tags: string[] = []) =>
  app.get(CreateQuestion).run(author, { kind: content.kind, content, tags });
const notFound = { extensions: { code: 'NOT_FOUND' } };
const notAllowed = { extensions: { code: 'FORBIDDEN' } };

describe('a question of the bank', () => {
  it('is written, saved with its version, and asked from a frozen one', async () => {
    const { author, listening } = await aBank();
    const id = await app.get(CreateQuestion).run(author, { kind: 'single' });
    const empty = await desk(author, id);
    expect(empty).toMatchObject({ status: 'draft', draftVersion: 1, draft: { id, kind: 'single', options: { length: 3 } } });
    expect(await app.get(ActivateQuestion).run(author, { questionId: id })).toMatchObject({ kind: 'notReady' });

    const content: Question = { ...someQuestions.single, skillIds: [listening, newId()] };
    const save = (expectedVersion: number, changed: Question) =>
      app.get(SaveQuestion).run(author, { questionId: id, expectedVersion, content: changed, tags: [' Opening ', 'opening'] });
    expect(await save(1, content)).toBe(2);
    await expect(save(1, content)).rejects.toMatchObject({ code: 'draftConflict' });
    expect(await save(2, content)).toBe(2);
    const saved = await desk(author, id);
    expect(saved).toMatchObject({ tags: ['opening'], problems: [], draft: { id, skillIds: [listening] } });

    const first = await app.get(ActivateQuestion).run(author, { questionId: id });
    expect(first).toMatchObject({ kind: 'activated', number: 1 });
    expect(await app.get(ActivateQuestion).run(author, { questionId: id })).toEqual(first);
    await save(2, { ...content, prompt: inBoth('Anders') });
    expect((await list(author)).nodes[0]).toMatchObject({ status: 'active', number: 1, changed: true });
    expect(await app.get(ActivateQuestion).run(author, { questionId: id })).toMatchObject({ number: 2 });
    expect((await desk(author, id)).versions.map(({ number, content: { prompt } }) => [number, prompt.nl])).toEqual([
      [2, 'Anders'],
      [1, 'Vraag single NL'],
    ]);
  });

  it('is copied, tagged with others, retired and brought back, never deleted', async () => {
    const { author, listening } = await aBank();
    const id = await create(author, { ...someQuestions.numeric, skillIds: [listening] }, ['tijd']);
    await app.get(ActivateQuestion).run(author, { questionId: id });
    const copy = await app.get(CopyQuestion).run(author, { questionId: id });
    expect(await desk(author, copy)).toMatchObject({ status: 'draft', tags: ['tijd'], draft: { id: copy, kind: 'numeric' } });

    expect(await app.get(TagQuestions).run(author, { questionIds: [id, copy], add: ['Nieuw'], remove: ['tijd'] })).toBe(2);
    expect((await desk(author, id)).tags).toEqual(['nieuw']);
    const retire = (retired: boolean) => app.get(RetireQuestions).run(author, { questionIds: [id], retired });
    expect([await retire(true), await retire(true)]).toEqual([1, 0]);
    expect((await list(author)).nodes.map((node) => node.id)).toEqual([copy]);
    expect((await list(author, { status: 'retired' })).nodes.map((node) => node.id)).toEqual([id]);
    await retire(false);
    expect((await desk(author, id)).status).toBe('active');
  });

  it('belongs to authors of its own organisation', async () => {
    const { author, agent, stranger } = await aBank();
    const id = await create(author, someQuestions.open);
    const input = { questionId: id, expectedVersion: 1, content: someQuestions.open as Question, tags: [] };
    const tags = { questionIds: [id], add: ['x'], remove: [] };
    for (const [actor, refusal] of [
      [agent, notAllowed],
      [stranger, notFound],
    ] as const) {
      await expect(app.get(SaveQuestion).run(actor, input)).rejects.toMatchObject(refusal);
      await expect(app.get(ActivateQuestion).run(actor, { questionId: id })).rejects.toMatchObject(refusal);
      await expect(app.get(CopyQuestion).run(actor, { questionId: id })).rejects.toMatchObject(refusal);
      await expect(app.get(TagQuestions).run(actor, tags)).rejects.toMatchObject(refusal);
      await expect(app.get(RetireQuestions).run(actor, { questionIds: [id], retired: true })).rejects.toMatchObject(refusal);
    }
    await expect(app.get(CreateQuestion).run(agent, { kind: 'open' })).rejects.toMatchObject(notAllowed);
    await expect(desk(stranger, id)).rejects.toMatchObject(notFound);
    expect((await list(stranger)).nodes).toEqual([]);
  });
});

describe('the list', () => {
  it('is searched, filtered, sorted and paged', async () => {
    const { author, listening } = await aBank();
    for (const question of allQuestions)
      await create(author, { ...question, skillIds: question.kind === 'open' ? [] : [listening] }, [question.kind.toLowerCase()]);
    expect((await list(author)).nodes).toHaveLength(10);
    expect(await prompts(author, { search: 'negeren' })).toEqual(['Vraag matching NL']);
    expect(await prompts(author, { search: '%' })).toEqual([]);
    expect(await prompts(author, { kind: 'ordering' })).toEqual(['Vraag ordering NL']);
    expect(await prompts(author, { tag: 'gapfill' })).toEqual(['Vraag gapFill NL']);
    expect(await prompts(author, { skillId: listening })).toHaveLength(9);
    const half = { ...someQuestions.trueFalse, prompt: { nl: 'Alleen Nederlands', en: '' } };
    await create(author, half);
    expect(await prompts(author, { missing: 'en' })).toEqual(['Alleen Nederlands']);
    expect(await prompts(author, { missing: 'nl' })).toEqual([]);

    for (const sort of ['newest', 'oldest', 'prompt'] as const) {
      const whole = await prompts(author, { sort });
      const walked: string[] = [];
      for (let after: string | null = null, more = true; more; ) {
        const page = await list(author, { sort, first: 4, after });
        walked.push(...page.nodes.map(({ prompt }) => prompt.nl));
        after = page.pageInfo.endCursor;
        more = page.pageInfo.hasNextPage;
      }
      expect(walked).toEqual(whole);
      expect(walked).toHaveLength(11);
    }
    expect(await within(author, () => app.get(ListQuestions).tags())).toContainEqual({ tag: 'open', count: 1 });
  });

  it('knows the courses that ask a question, and how it does from thirty people on', async () => {
    const scene = await aBank();
    const system = { kind: 'system' as const, organisationId: scene.organisationId };
    const content: Question = { ...someQuestions.single, skillIds: ['listening'] };
    const other: Question = { ...someQuestions.trueFalse, skillIds: ['listening'] };
    const files = { questions: [{ content, tags: ['les'] }], files: [] };
    expect(await app.get(ImportBank).run(system, files)).toEqual({ added: 1, changed: 0 });
    expect(await app.get(ImportBank).run(system, files)).toEqual({ added: 0, changed: 0 });
    const step = (question: Question) => ({
      kind: 'question' as const,
      id: question.id,
      title: inBoth('V'),
      required: true,
      passRatio: null,
      question,
    });
    const { courseId } = await aCourse(app, scene.organisationId, someContent([aModule('m', [step(content), step(other)])]));
    const [found] = (await list(scene.author)).nodes;
    expect(found).toMatchObject({ code: 'single', number: 1, courseCount: 1, analysis: { n: 0, facility: null } });

    for (let n = 0; n < 30; n++) {
      const agent = await aPerson(app, scene, ['agent']);
      const { assignmentId } = await app
        .get(AssignCourse)
        .run(agent, { courseId, personId: agent.personId, dueOn: null, reason: 'own' });
      const good = n % 2 === 0;
      const give = (stepId: string, answer: Parameters<AnswerQuestion['run']>[1]['answer']) =>
        app.get(AnswerQuestion).run(agent, { responseId: newId(), assignmentId, stepId, answer, certainty: 'mid' });
      await give('single', { kind: 'choice', optionIds: [good ? 'b' : 'a'] });
      // A second try after the feedback does not count.
      await give('single', { kind: 'choice', optionIds: ['b'] });
      await give('trueFalse', { kind: 'trueFalse', value: !good });
    }
    const { analysis, courses } = await desk(scene.author, found?.id ?? '');
    expect(analysis).toEqual({ n: 30, facility: 0.5, discrimination: 100 });
    expect(courses).toEqual([{ id: courseId, title: expect.objectContaining({ nl: 'Rustig blijven' }) }]);
  }, 120_000);
});

describe('drawing from the bank', () => {
  it('takes active questions by skill and tag, the same ones again for the same seed', async () => {
    const { author, stranger, listening } = await aBank();
    for (const [n, question] of [
      someQuestions.single,
      someQuestions.multiple,
      someQuestions.trueFalse,
      someQuestions.numeric,
    ].entries()) {
      const id = await create(author, { ...question, skillIds: n === 3 ? [] : [listening] }, n < 2 ? ['toets'] : []);
      if (n < 3) await app.get(ActivateQuestion).run(author, { questionId: id });
    }
    const pool = (skillIds: string[], tags: string[]) => within(author, () => app.get(QuestionPool).list({ skillIds, tags }));
    expect([
      (await pool([], [])).length,
      (await pool([listening], ['toets'])).length,
      (await pool([newId()], [])).length,
    ]).toEqual([3, 2, 0]);
    const parts = [{ kind: 'draw' as const, id: 'd', skillIds: [], tags: [], count: 2 }];
    const draw = async () => drawQuestions({ parts, shuffleQuestions: true }, new Map([['d', await pool([], [])]]), 'seed 7');
    const drawn = await draw();
    expect(drawn).toHaveLength(2);
    expect(await draw()).toEqual(drawn);
    const versionIds = drawn.flatMap(({ questionVersionId }) => questionVersionId ?? []);
    const contents = await within(author, () => app.get(QuestionPool).versions(versionIds));
    expect(drawn.map(({ questionId, questionVersionId }) => contents.get(questionVersionId ?? '')?.id === questionId)).toEqual([
      true,
      true,
    ]);
    expect(await within(stranger, () => app.get(QuestionPool).list({ skillIds: [], tags: [] }))).toEqual([]);
    expect((await within(stranger, () => app.get(QuestionPool).versions(versionIds))).size).toBe(0);
  });

  it('gives a quiz its questions as they are asked now, and says how many chance can take', async () => {
    const { author, stranger, listening } = await aBank();
    const ids: string[] = [];
    for (const question of [someQuestions.single, someQuestions.trueFalse, someQuestions.numeric])
      ids.push(await create(author, { ...question, skillIds: [listening] }));
    for (const questionId of ids.slice(0, 2)) await app.get(ActivateQuestion).run(author, { questionId });
    await app.get(RetireQuestions).run(author, { questionIds: ids.slice(1, 2), retired: true });
    const supply = (actor: PersonActor) => within(actor, () => app.get(ReadQuestionSupply).byCodes([...ids].reverse()));
    // In the order asked for; the third was never activated.
    expect((await supply(author)).map(({ code, number, retired, content }) => [code, number, retired, content.id])).toEqual([
      [ids[1], 1, true, ids[1]],
      [ids[0], 1, false, ids[0]],
    ]);
    expect(await supply(stranger)).toEqual([]);
    const size = (actor: PersonActor, except: string[]) =>
      within(actor, () => app.get(ReadQuestionSupply).poolSize({ skillIds: [listening], tags: [] }, except));
    expect([await size(author, []), await size(author, ids), await size(stranger, [])]).toEqual([1, 0, 0]);
  });
});

describe('importing', () => {
  const table = [
    'soort;vraag;antwoorden;vaardigheid;tags',
    ';Wat zeg je eerst?;*Goedemiddag|Zeg het maar;listening;opening',
    ';Wat zeg je eerst!;*Hallo|Hoi;;',
    'getal;Hoe lang?;lang;;',
    ';Nog een?;*ja|nee;bestaat niet;',
    'waar/niet waar;Stilte helpt.;waar;;',
  ].join('\n');
  const request = (more: Partial<QuestionImport>): QuestionImport => ({
    text: table,
    format: 'table',
    language: 'nl',
    skillIds: [],
    tags: ['import'],
    mode: 'check',
    ...more,
  });

  it('checks row by row, and brings in the good ones or nothing', async () => {
    const { author, agent, stranger } = await aBank();
    const run = (more: Partial<QuestionImport>, actor = author) => app.get(ImportQuestions).run(actor, request(more));
    const report = await run({});
    expect(
      report.rows.map(({ line, problems }) => [line, ...problems.map(({ code, detail }) => `${code} ${detail}`.trim())]),
    ).toEqual([[2], [3, 'doubleInFile 2'], [4, 'numberUnreadable lang'], [5, 'skillUnknown bestaat niet'], [6]]);
    expect(report).toMatchObject({ ready: 2, created: 0 });
    expect((await run({ mode: 'allOrNothing' })).created).toBe(0);
    expect(await prompts(author)).toEqual([]);
    expect((await run({ mode: 'goodOnes' })).created).toBe(2);
    expect((await list(author, { search: 'eerst' })).nodes[0]).toMatchObject({
      status: 'draft',
      tags: ['import', 'opening'],
      missingLanguages: ['en'],
      skillIds: [expect.any(String)],
    });
    expect((await run({})).rows[0]?.problems).toEqual([{ code: 'inBank', detail: '' }]);
    expect((await run({}, stranger)).rows[4]?.problems).toEqual([]);
    await expect(run({}, agent)).rejects.toMatchObject(notAllowed);
  });

  it('reads a piece of a spreadsheet and GIFT, and says when there is nothing to read', async () => {
    const { author } = await aBank();
    const run = (more: Partial<QuestionImport>) =>
      app.get(ImportQuestions).run(author, request({ mode: 'allOrNothing', ...more }));
    expect((await run({ text: 'Vraag\tA\tB\tGoed\nWat "eerst"?\tja\tnee\ta\n' })).created).toBe(1);
    expect((await run({ format: 'gift', text: 'True?{T}\n\nHow long?{#3:1}' })).created).toBe(2);
    await expect(run({ text: 'naam;plaats\nx;y' })).rejects.toMatchObject({ code: 'importWithoutHeader' });
    await expect(run({ text: 'vraag;antwoorden\n' })).rejects.toMatchObject({ code: 'importEmpty' });
    await expect(run({ format: 'gift', text: '// nothing' })).rejects.toMatchObject({ code: 'importEmpty' });
  });
});
