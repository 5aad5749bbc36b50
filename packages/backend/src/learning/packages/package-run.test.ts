import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Step } from '@vakwerk/domain/learning/courses/content';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { aCourse, aModule, inBoth, someContent, someSkills } from '@vakwerk/testing/a-course';
import { asFile, packageBytes } from '@vakwerk/testing/a-package';
import { anOrganisation, aPerson, openTestApplication, type TestApplication } from '@vakwerk/testing/test-application';
import { Database } from '../../platform/database/database.js';
import { FilesModule } from '../../platform/files/files.module.js';
import { AssignCourse } from '../assignments/assign-course.js';
import { LearningModule } from '../learning.module.js';
import { readContentGrant } from './content-link.js';
import { ImportPackage } from './import-package.js';
import { LaunchPackage } from './launch-package.js';
import { OpenPackageFile } from './open-package-file.js';
import { PackageReport } from './package-report.js';
import { PreviewPackage } from './preview-package.js';
import { ReadPackageRun } from './read-package-run.js';
import { SavePackageRun } from './save-package-run.js';
import type { StartedSitting } from './start-sitting.js';

let app: TestApplication;
beforeAll(async () => {
  app = await openTestApplication([LearningModule], {}, (config) => [FilesModule.with(config)]);
});
afterAll(() => app.close());

const MINUTE = 60_000;
const at = (minutes: number) => new Date(Date.UTC(2026, 10, 24, 10) + minutes * MINUTE);
const NOT_FOUND = { extensions: { code: 'NOT_FOUND' } };

type Sketch = Parameters<typeof packageBytes>[1];
/** Somebody with a course whose only step is a package. */
async function aLearner(
  standard: 'scorm12' | 'scorm2004' = 'scorm12',
  sketch: Sketch = {},
  doneWhen: 'completed' | 'passed' = 'completed',
) {
  const organisation = await anOrganisation(app);
  await someSkills(app, organisation.organisationId);
  const author = await aPerson(app, organisation, ['author']);
  const learner = await aPerson(app, organisation, ['agent'], { givenName: 'Fatima' });
  const bringIn = async (more: Sketch, packageId: string | null = null) => {
    await using file = await asFile(packageBytes(standard, more));
    return await app.get(ImportPackage).run(author, { path: file.path, fileName: 'x.zip', packageId });
  };
  const { packageId, packageVersionId } = await bringIn(sketch);
  const step: Step = {
    kind: 'package',
    id: 'p1',
    title: inBoth('Pakket'),
    required: true,
    introduction: inBoth('Doe dit'),
    packageId,
    doneWhen,
    minutes: 5,
  };
  const { courseId } = await aCourse(app, organisation.organisationId, someContent([aModule('m1', [step])]));
  const { assignmentId } = await app
    .get(AssignCourse)
    .run(
      { kind: 'system', organisationId: organisation.organisationId },
      { courseId, personId: learner.personId, dueOn: null, reason: 'rule' },
    );
  return { ...organisation, author, learner, assignmentId, packageId, packageVersionId, bringIn };
}
type Scene = Awaited<ReturnType<typeof aLearner>>;

const launch = ({ learner, assignmentId }: Pick<Scene, 'learner' | 'assignmentId'>, minute = 0, itemId: string | null = null) =>
  app.get(LaunchPackage).run(learner, { assignmentId, stepId: 'p1', itemId }, at(minute));
const reporter = ({ organisationId, personId, language }: PersonActor) => ({ organisationId, personId, language });
const save = (
  actor: PersonActor,
  { sittingId }: StartedSitting,
  sequence: number,
  changes: Record<string, string>,
  minute = 1,
  more: { finished?: boolean; left?: boolean } = {},
) =>
  app
    .get(SavePackageRun)
    .run(reporter(actor), sittingId, { sequence, changes, finished: false, left: false, ...more }, at(minute));
const report = (viewer: PersonActor, scene: Scene) =>
  app.within(scene.organisationId, () => app.get(PackageReport).run(viewer, scene.packageId, 100, at(60)));
const query = <Row>(organisationId: string, sql: string) =>
  app.within(organisationId, async () => (await app.get(Database).manager().query(sql)) as Row[]);

describe('opening a package', () => {
  it('gives what the item needs, and the address of its files', async () => {
    const scene = await aLearner();
    const started = await launch(scene);
    expect(started).toMatchObject({ standard: 'scorm12', itemId: 'item-1' });
    expect(started.elements).toMatchObject({
      'cmi.core.entry': 'ab-initio',
      'cmi.core.student_name': 'Test, Fatima',
      'cmi.core.total_time': '0000:00:00.00',
    });
    expect(started.itemUrl).toMatch(/^http:\/\/127\.0\.0\.1:4306\/[\w.-]+\/files\/start\.html$/);
    const { assignment } = {
      assignment: (await query<{ started_at: Date | null }>(scene.organisationId, 'SELECT started_at FROM assignment'))[0],
    };
    expect(assignment?.started_at).not.toBeNull();
  });

  it('who began keeps the version, who begins gets the newest', async () => {
    const scene = await aLearner();
    await launch(scene);
    const { packageVersionId } = await scene.bringIn({ title: 'Nieuwer', items: [{ id: 'other' }] }, scene.packageId);
    expect((await launch(scene, 5)).itemId).toBe('item-1');
    const colleague = await aPerson(app, scene, ['agent']);
    const { courseId } = (await query<{ courseId: string }>(scene.organisationId, 'SELECT id AS "courseId" FROM course'))[0] as {
      courseId: string;
    };
    const { assignmentId } = await app
      .get(AssignCourse)
      .run(
        { kind: 'system', organisationId: scene.organisationId },
        { courseId, personId: colleague.personId, dueOn: null, reason: 'rule' },
      );
    expect((await launch({ learner: colleague, assignmentId }, 6)).itemId).toBe('other');
    const versions = await query<{ package_version_id: string }>(
      scene.organisationId,
      'SELECT package_version_id FROM package_registration ORDER BY started_at',
    );
    expect(versions.map((row) => row.package_version_id)).toEqual([scene.packageVersionId, packageVersionId]);
  });
});

describe('what a package reports', () => {
  it('is kept, completes the step, and is found back the next time', async () => {
    const scene = await aLearner();
    const first = await launch(scene);
    await save(scene.learner, first, 1, { 'cmi.core.lesson_status': 'incomplete', 'cmi.core.lesson_location': '3' });
    const paused = await save(
      scene.learner,
      first,
      2,
      { 'cmi.core.exit': 'suspend', 'cmi.core.session_time': '0000:01:30.00', 'cmi.suspend_data': 'a=1' },
      2,
      { finished: true, left: true },
    );
    expect(paused.registration).toMatchObject({ progress: 'inProgress', location: '3', totalSeconds: 90, completedAt: null });
    expect(paused.state.doneStepIds).toEqual([]);
    const second = await launch(scene, 10);
    expect(second.elements).toMatchObject({
      'cmi.core.entry': 'resume',
      'cmi.core.lesson_location': '3',
      'cmi.suspend_data': 'a=1',
      'cmi.core.total_time': '0000:01:30.00',
      'cmi.core.lesson_status': 'incomplete',
    });
    const done = await save(
      scene.learner,
      second,
      1,
      {
        'cmi.core.lesson_status': 'passed',
        'cmi.core.score.raw': '80',
        'cmi.core.session_time': '0000:00:30.50',
        'cmi.core.exit': '',
      },
      11,
      { finished: true },
    );
    expect(done.registration).toMatchObject({ progress: 'completed', success: 'passed', scoreRatio: 0.8, totalSeconds: 120.5 });
    expect(done.state).toMatchObject({ doneStepIds: ['p1'], assignmentState: 'completed', completedAt: at(11) });
    expect(
      await query(scene.organisationId, `SELECT type FROM outbox_event WHERE type IN ('ModuleCompleted', 'AssignmentCompleted')`),
    ).toHaveLength(2);
    const again = await launch(scene, 20);
    const looked = await save(scene.learner, again, 1, { 'cmi.core.lesson_status': 'incomplete' }, 21);
    expect(looked.registration).toMatchObject({ progress: 'completed', success: 'passed', completedAt: at(11) });
  });

  it('completed is enough for a step that asks for that, and not for one that asks for passed', async () => {
    for (const [doneWhen, status, done] of [
      ['completed', 'completed', true],
      ['completed', 'failed', false],
      ['passed', 'completed', false],
      ['passed', 'passed', true],
    ] as const) {
      const scene = await aLearner('scorm12', {}, doneWhen);
      const { state } = await save(scene.learner, await launch(scene), 1, { 'cmi.core.lesson_status': status }, 1, {
        finished: true,
      });
      expect([doneWhen, status, state.doneStepIds.length === 1]).toEqual([doneWhen, status, done]);
    }
  });

  it('the same report twice, an old one and one out of order change nothing', async () => {
    const scene = await aLearner();
    const started = await launch(scene);
    await save(scene.learner, started, 3, { 'cmi.core.lesson_location': '7' });
    await save(scene.learner, started, 3, { 'cmi.core.lesson_location': '7' });
    const late = await save(scene.learner, started, 2, { 'cmi.core.lesson_location': '5', 'cmi.core.lesson_status': 'passed' });
    expect(late).toMatchObject({ sequence: 3, registration: { location: '7', progress: 'inProgress' } });
    const sittings = await query<{ sequence: number }>(scene.organisationId, 'SELECT sequence FROM package_sitting');
    expect(sittings).toEqual([{ sequence: 3 }]);
  });

  it('twenty at once are taken one after the other, and the newest stays', async () => {
    const scene = await aLearner();
    const started = await launch(scene);
    await Promise.all(
      Array.from({ length: 20 }, (_, n) => save(scene.learner, started, n + 1, { 'cmi.core.lesson_location': String(n + 1) })),
    );
    expect((await report({ ...scene.author }, scene)).learners).toMatchObject([{ location: '20' }]);
  });

  it('no more time than went by', async () => {
    const scene = await aLearner();
    const { registration } = await save(scene.learner, await launch(scene), 1, { 'cmi.core.session_time': '0100:00:00.00' }, 2, {
      finished: true,
    });
    expect(registration.totalSeconds).toBe(122);
  });

  it.each([
    ['more suspend data than the standard has', { 'cmi.suspend_data': 'x'.repeat(4_097) }],
    ['elements that are none', { 'evil.element': 'x' }],
  ])('%s is refused, and what was kept stays', async (_what, changes) => {
    const scene = await aLearner();
    const started = await launch(scene);
    await save(scene.learner, started, 1, { 'cmi.core.lesson_location': '2' });
    await expect(save(scene.learner, started, 2, changes)).rejects.toMatchObject({ code: 'packageReportRefused' });
    expect((await save(scene.learner, started, 1, {})).registration.location).toBe('2');
  });

  it('is never an observation of a skill', async () => {
    const scene = await aLearner();
    await save(scene.learner, await launch(scene), 1, { 'cmi.core.lesson_status': 'passed', 'cmi.core.score.raw': '100' }, 1, {
      finished: true,
    });
    expect(await query(scene.organisationId, 'SELECT 1 FROM observation')).toEqual([]);
    expect(await query(scene.organisationId, `SELECT 1 FROM outbox_event WHERE type = 'QuestionAnswered'`)).toEqual([]);
  });
});

describe('a package of several items', () => {
  const items = [
    { id: 'read', kind: 'asset' as const },
    { id: 'test', extra: '<adlcp:masteryscore>80</adlcp:masteryscore>' },
    { id: 'more' },
  ];
  it('opens them in order, and is done when all are', async () => {
    const scene = await aLearner('scorm12', { items });
    expect((await launch(scene, 0)).itemId).toBe('read');
    const second = await launch(scene, 1);
    expect(second.itemId).toBe('test');
    expect(second.elements).toMatchObject({ 'cmi.student_data.mastery_score': '80' });
    const judged = await save(
      scene.learner,
      second,
      1,
      { 'cmi.core.lesson_status': 'completed', 'cmi.core.score.raw': '79' },
      2,
      { finished: true },
    );
    expect(judged.registration).toMatchObject({ progress: 'inProgress', success: 'failed' });
    const retry = await launch(scene, 3, 'test');
    await save(scene.learner, retry, 1, { 'cmi.core.score.raw': '80', 'cmi.core.exit': '' }, 4, { finished: true });
    const last = await launch(scene, 5);
    expect(last.itemId).toBe('more');
    const { registration, state } = await save(scene.learner, last, 1, { 'cmi.core.lesson_status': 'completed' }, 6, {
      finished: true,
    });
    expect(registration).toMatchObject({ progress: 'completed', success: 'passed', scoreRatio: 0.8 });
    expect(state.doneStepIds).toEqual(['p1']);
    const run = await app.within(scene.organisationId, () =>
      app.get(ReadPackageRun).run(scene.learner, scene.assignmentId, 'p1'),
    );
    expect(run.items.map(({ id, progress }) => [id, progress])).toEqual([
      ['read', 'completed'],
      ['test', 'completed'],
      ['more', 'completed'],
    ]);
  });
  it('knows no other items', async () => {
    const scene = await aLearner('scorm12', { items });
    await expect(launch(scene, 0, 'nowhere')).rejects.toMatchObject(NOT_FOUND);
  });
});

describe('SCORM 2004', () => {
  it('keeps location, data, answers and time, and goes on where it was', async () => {
    const scene = await aLearner('scorm2004');
    const first = await launch(scene);
    await save(
      scene.learner,
      first,
      1,
      {
        'cmi.location': 'page-3',
        'cmi.suspend_data': 'x'.repeat(64_000),
        'cmi.exit': 'suspend',
        'cmi.session_time': 'PT1M',
        'cmi.completion_status': 'incomplete',
        'cmi.interactions.0.id': 'q1',
      },
      2,
      { finished: true },
    );
    const second = await launch(scene, 3);
    expect(second.elements).toMatchObject({
      'cmi.entry': 'resume',
      'cmi.location': 'page-3',
      'cmi.total_time': 'PT1M',
      'cmi.interactions.0.id': 'q1',
    });
    const { registration } = await save(
      scene.learner,
      second,
      1,
      {
        'cmi.completion_status': 'completed',
        'cmi.success_status': 'passed',
        'cmi.score.scaled': '0.9',
        'cmi.exit': 'normal',
        'cmi.session_time': 'PT30S',
      },
      4,
      { finished: true },
    );
    expect(registration).toMatchObject({ progress: 'completed', success: 'passed', scoreRatio: 0.9, totalSeconds: 90 });
    expect((await launch(scene, 5)).elements['cmi.entry']).toBe('ab-initio');
  });
});

describe('whose it is', () => {
  it('nobody else opens it, reads it or reports into it', async () => {
    const scene = await aLearner();
    const started = await launch(scene);
    const others = [
      await aPerson(app, scene, ['agent', 'coach', 'manager', 'author', 'admin']),
      await aPerson(app, await anOrganisation(app), ['agent']),
    ];
    for (const other of others) {
      await expect(launch({ ...scene, learner: other })).rejects.toMatchObject(NOT_FOUND);
      await expect(save(other, started, 1, {})).rejects.toMatchObject(NOT_FOUND);
      await expect(
        app.within(other.organisationId, () => app.get(ReadPackageRun).run(other, scene.assignmentId, 'p1')),
      ).rejects.toMatchObject(NOT_FOUND);
    }
  });

  it('coaches, managers and authors see people of their own teams by name, and numbers of all', async () => {
    const scene = await aLearner();
    const started = await launch(scene);
    await save(scene.learner, started, 1, {
      'cmi.core.lesson_status': 'passed',
      'cmi.interactions.0.id': 'q1',
      'cmi.interactions.0.student_response': 'b',
      'cmi.interactions.0.result': 'correct',
    });
    const counts = [{ progress: 'completed', success: 'passed', people: 1 }];
    for (const role of ['coach', 'manager', 'author'] as const) {
      const own = await aPerson(app, scene, [role]);
      const view = await report(own, scene);
      expect(view).toMatchObject({ counts, learners: [{ givenName: 'Fatima', progress: 'completed' }] });
      const registrationId = view.learners[0]?.registrationId ?? '';
      const detail = await app.within(scene.organisationId, () => app.get(PackageReport).learner(own, registrationId, at(60)));
      expect(detail.sittings).toMatchObject([
        { itemTitle: 'Veilig bellen', interactions: [{ id: 'q1', response: 'b', result: 'correct' }] },
      ]);
      const elsewhere = { ...(await aPerson(app, { organisationId: scene.organisationId }, [role])) };
      expect(await report(elsewhere, scene)).toMatchObject({ counts, learners: [] });
      await expect(
        app.within(scene.organisationId, () => app.get(PackageReport).learner(elsewhere, registrationId, at(60))),
      ).rejects.toMatchObject(NOT_FOUND);
    }
    const foreign = await aPerson(app, await anOrganisation(app), ['coach', 'author']);
    await expect(
      app.within(foreign.organisationId, () => app.get(PackageReport).run(foreign, scene.packageId, 100)),
    ).rejects.toMatchObject(NOT_FOUND);
  });
});

describe('the files of a sitting', () => {
  const tokenOf = ({ itemUrl }: StartedSitting) => /4306\/([^/]+)\//.exec(itemUrl)?.[1] ?? '';
  const open = async (token: string, path: string, minute = 1) => {
    const found = await app.get(OpenPackageFile).run({ token, path, range: null }, at(minute));
    if (found.kind === 'file') found.opened.stream.destroy();
    return found;
  };

  it('are open while somebody is there, and closed after half an hour of silence or when they leave', async () => {
    const scene = await aLearner();
    const started = await launch(scene);
    const token = tokenOf(started);
    expect((await open(token, 'start.html')).kind).toBe('file');
    expect((await open(token, 'start.html', 31)).kind).toBe('gone');
    await save(scene.learner, started, 0, {}, 29);
    expect((await open(token, 'start.html', 45)).kind).toBe('file');
    await save(scene.learner, started, 0, {}, 46, { left: true });
    expect((await open(token, 'start.html', 47)).kind).toBe('gone');
  });

  it.each(['../../../../etc/passwd', '..', '/start.html', 'start.html/', '', 'a\\b', 'gone.html', '\0', 'imsmanifest.xml/x'])(
    '%j is not there',
    async (path) => {
      const scene = await aLearner();
      expect((await open(tokenOf(await launch(scene)), path)).kind).toBe('notFound');
    },
  );

  it('a token that we did not sign opens nothing, and neither does one of another kind', async () => {
    const scene = await aLearner();
    const token = tokenOf(await launch(scene));
    const [body = '', signature = ''] = token.split('.');
    const other = Buffer.from(
      JSON.stringify({ ...JSON.parse(Buffer.from(body, 'base64url').toString()), s: scene.packageId }),
    ).toString('base64url');
    for (const forged of [`${other}.${signature}`, `${body}.`, body, '', `${body}.${signature}x`])
      expect((await open(forged, 'start.html')).kind).toBe('notFound');
    expect(readContentGrant('x'.repeat(32), token)).toMatchObject({ organisationId: scene.organisationId });
    expect(readContentGrant('y'.repeat(32), token)).toBeNull();
  });

  it('an author looks around: it behaves, and nothing of it is kept', async () => {
    const scene = await aLearner();
    const started = await app.get(PreviewPackage).run(scene.author, scene.packageVersionId, null, at(0));
    expect(started.elements).toMatchObject({ 'cmi.core.lesson_mode': 'browse', 'cmi.core.credit': 'no-credit' });
    expect((await open(tokenOf(started), 'start.html')).kind).toBe('file');
    await expect(save(scene.author, started, 1, {})).rejects.toMatchObject(NOT_FOUND);
    await expect(app.get(PreviewPackage).run(scene.learner, scene.packageVersionId, null)).rejects.toMatchObject({
      extensions: { code: 'FORBIDDEN' },
    });
  });
});
