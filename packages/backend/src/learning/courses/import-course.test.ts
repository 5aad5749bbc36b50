import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { piecesOf } from '@vakwerk/domain/learning/courses/course-pieces';
import {
  aCourse,
  aModule,
  anAudioStep,
  aQuestionStep,
  aTextStep,
  someContent,
  someSkills,
  someSound,
} from '@vakwerk/testing/a-course';
import { anOrganisation, aPerson, openTestApplication, type TestApplication } from '@vakwerk/testing/test-application';
import { Database } from '../../platform/database/database.js';
import { FilesModule } from '../../platform/files/files.module.js';
import { LearningModule } from '../learning.module.js';
import { OpenMedia } from '../media/open-media.js';
import { CreateCourse } from '../studio/create-course.js';
import type { CourseVersion } from './course-version.entity.js';
import { ImportCourse } from './import-course.js';
import { PublishCourse } from './publish-course.js';
import { SaveCourseDraft } from './save-course-draft.js';

let app: TestApplication;
beforeAll(async () => {
  app = await openTestApplication([LearningModule], {}, (config) => [FilesModule.with(config)]);
});
afterAll(() => app.close());

const content = someContent([aModule('m1', [aTextStep('t1'), anAudioStep('a1'), aQuestionStep('q1')])]);
const files = [{ name: 'call.mp3', content: someSound() }];
const query = <Row>(organisationId: string, sql: string) =>
  app.within(organisationId, async () => (await app.get(Database).manager().query(sql)) as Row[]);
const versions = (organisationId: string) =>
  query<CourseVersion>(organisationId, 'SELECT number, content, outline FROM course_version ORDER BY number');

async function anAuthor() {
  const organisation = await anOrganisation(app);
  await someSkills(app, organisation.organisationId);
  return { ...organisation, author: await aPerson(app, organisation, ['author']) };
}

describe('importing a course', () => {
  it('stores its files once and points at stored skills and files', async () => {
    const { organisationId, author } = await anAuthor();
    await app.get(ImportCourse).run(author, { code: 'calm', content, files, publish: true });
    await app.get(ImportCourse).run(author, { code: 'calm-again', content, files, publish: true });
    const [version] = await versions(organisationId);
    const media = await query<{ id: string; media_type: string }>(organisationId, 'SELECT id, media_type FROM course_media');
    expect(media).toEqual([{ id: expect.any(String), media_type: 'audio/mpeg' }]);
    const audio = version?.content.modules[0]?.steps[1];
    expect(audio).toMatchObject({ id: 'a1', fileId: media[0]?.id });
    const [listening] = await query<{ id: string }>(organisationId, `SELECT id FROM skill WHERE code = 'listening'`);
    expect(version?.outline[0]?.skillIds).toEqual([listening?.id]);
  });

  it('changes nothing when the same file comes again, and adds a version when it differs', async () => {
    const { organisationId, author } = await anAuthor();
    const first = await app.get(ImportCourse).run(author, { code: 'calm', content, files, publish: true });
    const again = await app.get(ImportCourse).run(author, { code: 'calm', content, files, publish: true });
    expect(again).toEqual({ ...first, changed: false });
    await app
      .get(ImportCourse)
      .run(author, { code: 'calm', content: someContent(content.modules, 'Nieuw'), files, publish: true });
    expect((await versions(organisationId)).map(({ number }) => number)).toEqual([1, 2]);
  });

  it('names every unknown skill and missing file at once, and leaves nothing behind', async () => {
    const { organisationId, author } = await anAuthor();
    const broken = someContent([aModule('m1', [anAudioStep('a1')], { skillIds: ['juggling', 'flying'] })]);
    const refused = app.get(ImportCourse).run(author, { code: 'calm', content: broken, files: [], publish: true });
    await expect(refused).rejects.toMatchObject({ unknownSkillCodes: ['juggling', 'flying'], missingFiles: ['call.mp3'] });
    expect(await query(organisationId, 'SELECT 1 FROM course')).toEqual([]);
  });

  it.each([
    ['a script', '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'],
    ['a handler', '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"></svg>'],
    ['another site', '<svg xmlns="http://www.w3.org/2000/svg"><image href="https://example.org/x.png"/></svg>'],
    ['no picture at all', 'hello'],
  ])('refuses a file with %s', async (_what, bytes) => {
    const { author } = await anAuthor();
    const refused = app
      .get(ImportCourse)
      .run(author, { code: 'calm', content, files: [{ name: 'call.mp3', content: Buffer.from(bytes) }], publish: true });
    await expect(refused).rejects.toMatchObject({ code: 'mediaNotSupported' });
  });

  it('is for authors only', async () => {
    const organisation = await anOrganisation(app);
    for (const role of ['agent', 'coach', 'manager', 'admin'] as const) {
      const person = await aPerson(app, organisation, [role]);
      const refused = app.get(ImportCourse).run(person, { code: 'calm', content, files, publish: true });
      await expect(refused).rejects.toMatchObject({ extensions: { code: 'FORBIDDEN' } });
    }
  });
});

describe('publishing', () => {
  it('tells every problem at once', async () => {
    const { author } = await anAuthor();
    const empty = { nl: 'Alleen Nederlands', en: '' };
    const modules = [
      aModule('m1', [{ ...aTextStep('t1'), title: empty }], { skillIds: ['0193a000-0000-7000-8000-000000000000'] }),
    ];
    const { courseId } = await app.get(CreateCourse).run(author, { title: { nl: 'Half', en: 'Half' } });
    const half = someContent([...modules, aModule('m2', [])]);
    const pieces = [...piecesOf(half).values()];
    await app.get(SaveCourseDraft).run(author, { courseId, expectedVersion: 1, pieces });
    const problems = await app
      .get(PublishCourse)
      .run(author, courseId)
      .catch((error) => error.problems);
    expect(problems.map(({ code }: { code: string }) => code)).toEqual([
      'noSkill',
      'missingTranslation',
      'noSkill',
      'emptyModule',
    ]);
  });

  it('is for authors of the same organisation', async () => {
    const { organisationId, teamId, author } = await anAuthor();
    const { courseId } = await aCourse(app, organisationId, content);
    const coach = await aPerson(app, { organisationId, teamId }, ['coach']);
    const stranger = await aPerson(app, await anOrganisation(app), ['author']);
    await expect(app.get(PublishCourse).run(coach, courseId)).rejects.toMatchObject({ extensions: { code: 'FORBIDDEN' } });
    await expect(app.get(PublishCourse).run(stranger, courseId)).rejects.toMatchObject({ extensions: { code: 'NOT_FOUND' } });
    expect((await app.get(PublishCourse).run(author, courseId)).number).toBe(1);
  });

  it('cannot be undone or rewritten by anyone', async () => {
    const { organisationId } = await anAuthor();
    await aCourse(app, organisationId, content);
    await expect(query(organisationId, `UPDATE course_version SET number = 9`)).rejects.toThrow(/permission denied/);
    await expect(query(organisationId, 'DELETE FROM course_version')).rejects.toThrow(/permission denied/);
  });
});

describe('pictures and sounds', () => {
  it('open in parts for people of the organisation, and for nobody else', async () => {
    const { organisationId, teamId } = await anAuthor();
    await aCourse(app, organisationId, content);
    const [media] = await query<{ id: string }>(organisationId, 'SELECT id FROM course_media');
    const id = media?.id as string;
    const agent = await aPerson(app, { organisationId, teamId }, ['agent']);
    const part = await app.get(OpenMedia).run(agent, id, 'bytes=2-5', undefined);
    if (part.kind !== 'file') throw new Error('no file');
    const chunks: Buffer[] = [];
    for await (const chunk of part.opened.stream) chunks.push(Buffer.from(chunk as Uint8Array));
    expect(Buffer.concat(chunks)).toEqual(Buffer.from(someSound().subarray(2, 6)));
    expect(await app.get(OpenMedia).run(agent, id, 'bytes=99999-', undefined)).toEqual({
      kind: 'unsatisfiable',
      totalBytes: 1_000,
    });
    const stranger = await aPerson(app, await anOrganisation(app), ['agent']);
    expect(await app.get(OpenMedia).run(stranger, id, undefined, undefined)).toEqual({ kind: 'notFound' });
    expect(await app.get(OpenMedia).run(agent, 'not-an-id', undefined, undefined)).toEqual({ kind: 'notFound' });
  });
});
