import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { aCourse, aModule, inBoth, someContent, someSkills, someSound } from '@vakwerk/testing/a-course';
import { aDialogue, aDialogueStep, aReply, aTurn, someDialogue } from '@vakwerk/testing/a-dialogue';
import { anOrganisation, aPerson, openTestApplication, type TestApplication } from '@vakwerk/testing/test-application';
import { Database } from '../../platform/database/database.js';
import { newId } from '../../platform/database/new-id.js';
import { FilesModule } from '../../platform/files/files.module.js';
import { SkillRepository } from '../../skills/index.js';
import { CourseVersionRepository } from '../courses/course-version.repository.js';
import { LearningModule } from '../learning.module.js';
import { ArchiveDialogue } from './archive-dialogue.js';
import { CopyDialogue } from './copy-dialogue.js';
import { CreateDialogue } from './create-dialogue.js';
import { DialogueLibraryReader } from './dialogue-library.reader.js';
import { ImportDialogue } from './import-dialogue.js';
import { PublishDialogue } from './publish-dialogue.js';
import { ReadDialogueDesk } from './read-dialogue-desk.js';
import { SaveDialogue } from './save-dialogue.js';

let app: TestApplication;
beforeAll(async () => {
  app = await openTestApplication([LearningModule], {}, (config) => [FilesModule.with(config)]);
});
afterAll(() => app.close());

const title = inBoth('Gesprek');
const NOT_FOUND = { extensions: { code: 'NOT_FOUND' } };

async function anAuthor() {
  const organisation = await anOrganisation(app);
  await someSkills(app, organisation.organisationId);
  const author = await aPerson(app, organisation, ['author']);
  return { ...organisation, author };
}
const desk = ({ organisationId }: PersonActor, id: string) => app.within(organisationId, () => app.get(ReadDialogueDesk).run(id));
const create = async (author: PersonActor) => (await app.get(CreateDialogue).run(author, { title })).dialogueId;
const save = (author: PersonActor, dialogueId: string, expectedVersion: number, content: unknown, now?: Date) =>
  app.get(SaveDialogue).run(author, { dialogueId, expectedVersion, content: JSON.stringify(content) }, now);
/** With the organisation's own skill in place of its code. */
async function ready(author: PersonActor, name = 'Gesprek') {
  const skills = await app.within(author.organisationId, () => app.get(SkillRepository).findByCodes(['listening']));
  const skillIds = [skills[0]?.id ?? ''];
  const turns = someDialogue().turns.map((turn) => ({
    ...turn,
    replies: turn.replies.map((reply) => ({ ...reply, skillIds })),
  }));
  return { ...someDialogue(name), turns };
}

describe('writing a dialogue', () => {
  it('begins with one turn and two replies, and tells all that is missing when it is published as it is', async () => {
    const { author } = await anAuthor();
    const dialogueId = await create(author);
    const draft = JSON.parse((await desk(author, dialogueId)).draft);
    expect(draft.turns).toHaveLength(1);
    expect(draft.turns[0].replies).toHaveLength(2);
    const refused = app.get(PublishDialogue).run(author, { dialogueId });
    await expect(refused).rejects.toMatchObject({ code: 'dialogueNotReady' });
    const { problems } = await refused.catch((error) => error);
    expect(new Set(problems.map(({ code }: { code: string }) => code))).toEqual(
      new Set(['missingTranslation', 'noSkill', 'noPoints', 'deadEnd']),
    );
  });

  it('takes holes, and refuses a save on an older draft without overwriting anything', async () => {
    const { author, ...organisation } = await anAuthor();
    const colleague = await aPerson(app, organisation, ['author']);
    const dialogueId = await create(author);
    const content = { ...someDialogue(), startTurnId: null };
    expect(await save(author, dialogueId, 1, content)).toMatchObject({ draftVersion: 2 });
    await expect(save(colleague, dialogueId, 1, someDialogue('Mijn versie'))).rejects.toMatchObject({ code: 'draftConflict' });
    expect(JSON.parse((await desk(author, dialogueId)).draft)).toEqual(content);
    // Saving what is there already is not a new version: an editor that sends twice makes no conflict.
    expect(await save(author, dialogueId, 2, content)).toMatchObject({ draftVersion: 2, changed: false });
  });

  it('lets one of two who save at once win', async () => {
    const { author } = await anAuthor();
    const dialogueId = await create(author);
    const saves = await Promise.allSettled(
      ['Een', 'Twee', 'Drie'].map((name) => save(author, dialogueId, 1, someDialogue(name))),
    );
    expect(saves.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it.each([
    ['no JSON', '{'],
    ['another shape', '{"turns": 3}'],
    ['an id with a space', JSON.stringify({ ...someDialogue(), startTurnId: 'a b' })],
    ['a script of a text', JSON.stringify({ ...someDialogue(), title: { nl: 'x'.repeat(3_000), en: '' } })],
  ])('refuses %s', async (_what, content) => {
    const { author } = await anAuthor();
    const dialogueId = await create(author);
    expect(() => app.get(SaveDialogue).run(author, { dialogueId, expectedVersion: 1, content })).toThrow(
      expect.objectContaining({ extensions: { code: 'BAD_USER_INPUT' } }),
    );
  });

  it('keeps what each sitting left behind, and what was published', async () => {
    const { author, ...organisation } = await anAuthor();
    const colleague = await aPerson(app, organisation, ['author']);
    const dialogueId = await create(author);
    const at = (minutes: number) => new Date(Date.now() + minutes * 60_000);
    await save(author, dialogueId, 1, someDialogue('Na een minuut'), at(1));
    await save(author, dialogueId, 2, someDialogue('Na vijf'), at(5));
    await save(author, dialogueId, 3, someDialogue('Na een uur'), at(60));
    await save(colleague, dialogueId, 4, await ready(author, 'Van een collega'), at(61));
    await app.get(PublishDialogue).run(colleague, { dialogueId }, at(62));
    await save(colleague, dialogueId, 5, someDialogue('Na het publiceren'), at(63));
    const { revisions } = await desk(author, dialogueId);
    expect(revisions.map(({ number, publishedNumber, savedBy }) => [number, publishedNumber, savedBy?.id])).toEqual([
      [4, null, colleague.personId],
      [3, 1, colleague.personId],
      [2, null, author.personId],
      [1, null, author.personId],
    ]);
    const first = await app.within(author.organisationId, () => app.get(ReadDialogueDesk).revision(dialogueId, 1));
    expect(JSON.parse(first).title.nl).toBe('Na vijf');
    const none = app.within(author.organisationId, () => app.get(ReadDialogueDesk).revision(dialogueId, 9));
    await expect(none).rejects.toMatchObject(NOT_FOUND);
  });
});

describe('publishing', () => {
  it('freezes a version once, also when it is pressed twice, and the next one when something changed', async () => {
    const { author } = await anAuthor();
    const dialogueId = await create(author);
    await save(author, dialogueId, 1, await ready(author));
    const first = await app.get(PublishDialogue).run(author, { dialogueId, expectedVersion: 2 });
    expect(first.number).toBe(1);
    expect(await app.get(PublishDialogue).run(author, { dialogueId })).toEqual(first);
    expect(await desk(author, dialogueId)).toMatchObject({ publishedNumber: 1, changedSincePublished: false });
    await save(author, dialogueId, 2, await ready(author, 'Anders'));
    expect(await desk(author, dialogueId)).toMatchObject({ publishedNumber: 1, changedSincePublished: true });
    expect((await app.get(PublishDialogue).run(author, { dialogueId })).number).toBe(2);
  });

  it('refuses what a colleague changed meanwhile', async () => {
    const { author } = await anAuthor();
    const dialogueId = await create(author);
    await save(author, dialogueId, 1, await ready(author));
    const refused = app.get(PublishDialogue).run(author, { dialogueId, expectedVersion: 1 });
    await expect(refused).rejects.toMatchObject({ code: 'draftConflict' });
  });

  it('does not count a skill of another organisation as one', async () => {
    const { author } = await anAuthor();
    const { author: stranger } = await anAuthor();
    const dialogueId = await create(author);
    await save(author, dialogueId, 1, await ready(stranger));
    const problems = app.get(PublishDialogue).run(author, { dialogueId });
    await expect(problems).rejects.toMatchObject({ problems: [{ code: 'noSkill', place: {} }] });
  });

  it('can never be changed afterwards, by nobody', async () => {
    const { organisationId } = await anAuthor();
    const { versionId } = await aDialogue(app, organisationId);
    const change = app.within(organisationId, () =>
      app.get(Database).manager().query(`UPDATE dialogue_version SET content = '{}' WHERE id = $1`, [versionId]),
    );
    await expect(change).rejects.toThrow(/permission denied/);
  });
});

describe('a dialogue as a file', () => {
  it('comes with skills by code and sounds by name, and changes nothing when it comes again', async () => {
    const { organisationId } = await anAuthor();
    const system = { kind: 'system' as const, organisationId };
    const turns = [{ ...aTurn('open', [aReply('a', 1, null), aReply('b', 0, null)]), audio: { nl: 'open.mp3', en: '' } }];
    const content = { ...someDialogue(), turns };
    const files = [{ name: 'open.mp3', content: someSound() }];
    const first = await app.get(ImportDialogue).run(system, { code: 'visser', content, files, publish: true });
    expect(first.changed).toBe(true);
    const again = await app.get(ImportDialogue).run(system, { code: 'visser', content, files, publish: true });
    expect(again).toEqual({ ...first, changed: false });
    const unknown = {
      ...content,
      turns: [aTurn('open', [aReply('a', 1, null, { skillIds: ['flying'] }), aReply('b', 0, null)])],
    };
    const refused = app.get(ImportDialogue).run(system, { code: 'other', content: unknown, files: [], publish: true });
    await expect(refused).rejects.toMatchObject({ unknownSkillCodes: ['flying'], missingFiles: [] });
  });
});

describe('a course with a dialogue', () => {
  const course = someContent([aModule('m', [aDialogueStep('d')])]);
  const pinned = async (organisationId: string, versionId: string) => {
    const content = await app.within(organisationId, () => app.get(CourseVersionRepository).getContent(versionId));
    const step = content.modules[0]?.steps[0];
    return step?.kind === 'dialogue' ? step.pinned : undefined;
  };

  it('takes the dialogue as it is published, and keeps it when that changes', async () => {
    const { organisationId } = await anAuthor();
    const { versionId } = await aDialogue(app, organisationId);
    const first = await aCourse(app, organisationId, course);
    expect(await pinned(organisationId, first.courseVersionId)).toEqual({
      versionId,
      seconds: { nl: expect.any(Number), en: expect.any(Number) },
    });
    const later = await aDialogue(app, organisationId, someDialogue('Anders'));
    expect(await pinned(organisationId, first.courseVersionId)).toMatchObject({ versionId });
    const second = await aCourse(app, organisationId, course);
    expect(second.courseVersionId).not.toBe(first.courseVersionId);
    expect(await pinned(organisationId, second.courseVersionId)).toMatchObject({ versionId: later.versionId });
    expect(await aCourse(app, organisationId, course)).toEqual(second);
  });

  it('cannot be published with one that is not published, put away, or of another organisation', async () => {
    const { organisationId, author } = await anAuthor();
    await expect(aCourse(app, organisationId, course)).rejects.toMatchObject({ unknownDialogueCodes: ['visser'] });
    await app
      .get(ImportDialogue)
      .run({ kind: 'system', organisationId }, { code: 'visser', content: someDialogue(), files: [], publish: false });
    const missing = { problems: [{ code: 'missingDialogue', place: { moduleId: 'm', stepId: 'd' } }] };
    await expect(aCourse(app, organisationId, course)).rejects.toMatchObject(missing);
    const { dialogueId } = await aDialogue(app, organisationId);
    await app.get(ArchiveDialogue).run(author, { dialogueId, archived: true });
    await expect(aCourse(app, organisationId, course)).rejects.toMatchObject(missing);
    await app.get(ArchiveDialogue).run(author, { dialogueId, archived: false });
    await expect(aCourse(app, organisationId, course)).resolves.toBeTruthy();
  });
});

describe('the list of dialogues', () => {
  const page = ({ organisationId }: PersonActor, request: Parameters<DialogueLibraryReader['page']>[0] = {}) =>
    app.within(organisationId, () => app.get(DialogueLibraryReader).page(request));

  it('says what is published, what changed since, and which courses have it; newest work first, page by page', async () => {
    const { author, organisationId } = await anAuthor();
    const { dialogueId } = await aDialogue(app, organisationId);
    await aCourse(app, organisationId, someContent([aModule('m', [aDialogueStep('d')])]));
    await create(author);
    const { nodes, pageInfo } = await page(author, { first: 1 });
    expect(nodes).toMatchObject([{ title, publishedNumber: null, courseCount: 0, turnCount: 1 }]);
    const next = await page(author, { first: 1, after: pageInfo.endCursor });
    expect(next.nodes).toMatchObject([{ id: dialogueId, publishedNumber: 1, changedSincePublished: false, courseCount: 1 }]);
    expect(next.pageInfo.hasNextPage).toBe(false);
    expect((await desk(author, dialogueId)).courses).toMatchObject([{ title: { nl: 'Rustig blijven' } }]);
    expect((await page(author, { published: true })).nodes.map(({ id }) => id)).toEqual([dialogueId]);
    expect((await page(author, { search: 'visser' })).nodes.map(({ id }) => id)).toEqual([dialogueId]);
    expect((await page(author, { search: '100%' })).nodes).toEqual([]);
  });

  it('puts away and takes out again; a copy starts with the same turns', async () => {
    const { author, organisationId } = await anAuthor();
    const { dialogueId } = await aDialogue(app, organisationId);
    const away = await app.get(ArchiveDialogue).run(author, { dialogueId, archived: true });
    expect(await app.get(ArchiveDialogue).run(author, { dialogueId, archived: true })).toEqual(away);
    expect((await page(author)).nodes).toEqual([]);
    expect((await page(author, { archived: true })).nodes).toHaveLength(1);
    await expect(save(author, dialogueId, 1, someDialogue())).rejects.toMatchObject({ code: 'dialogueArchived' });
    await expect(app.get(PublishDialogue).run(author, { dialogueId })).rejects.toMatchObject({ code: 'dialogueArchived' });
    const copy = await app.get(CopyDialogue).run(author, { dialogueId, title: inBoth('Kopie') });
    const { draft } = await desk(author, copy.dialogueId);
    expect(JSON.parse(draft)).toMatchObject({
      title: inBoth('Kopie'),
      turns: [{ id: 'open' }, { id: 'angry' }, { id: 'solve' }],
    });
  });

  it('holds nothing of another organisation, and nothing of it opens by id', async () => {
    const { organisationId } = await anAuthor();
    const { dialogueId } = await aDialogue(app, organisationId);
    const { author: stranger } = await anAuthor();
    expect((await page(stranger)).nodes).toEqual([]);
    for (const id of [dialogueId, newId(), 'nothing']) {
      await expect(desk(stranger, id)).rejects.toMatchObject(NOT_FOUND);
      await expect(save(stranger, id, 1, someDialogue())).rejects.toMatchObject(NOT_FOUND);
      await expect(app.get(PublishDialogue).run(stranger, { dialogueId: id })).rejects.toMatchObject(NOT_FOUND);
      await expect(app.get(CopyDialogue).run(stranger, { dialogueId: id, title })).rejects.toMatchObject(NOT_FOUND);
      const archive = app.get(ArchiveDialogue).run(stranger, { dialogueId: id, archived: true });
      await expect(archive).rejects.toMatchObject(NOT_FOUND);
    }
  });
});
