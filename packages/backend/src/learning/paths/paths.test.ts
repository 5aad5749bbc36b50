import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { inBoth } from '@vakwerk/testing/a-course';
import { aLearningScene, aPath, finish } from '@vakwerk/testing/learning-scene';
import { aPerson, openTestApplication, type TestApplication } from '@vakwerk/testing/test-application';
import { TeamRepository } from '../../people/index.js';
import { FilesModule } from '../../platform/files/files.module.js';
import { SkillRepository } from '../../skills/index.js';
import { AssignLearning } from '../assignments/assign-learning.js';
import { AssignmentList } from '../assignments/assignment-list.js';
import { EndAssignment } from '../assignments/end-assignment.js';
import { MoveDueDate } from '../assignments/move-due-date.js';
import { ReopenAssignment } from '../assignments/reopen-assignment.js';
import { LearningModule } from '../learning.module.js';
import { AdvanceWaitingPaths } from './advance-waiting-paths.js';
import { ArchivePath } from './archive-path.js';
import { PathAssignmentRepository } from './path-assignment.repository.js';
import { PublishPath } from './publish-path.js';
import { SavePathDraft } from './save-path-draft.js';

let app: TestApplication;
beforeAll(async () => {
  app = await openTestApplication([LearningModule], {}, (config) => [FilesModule.with(config)]);
});
afterAll(() => app.close());

const NOW = new Date('2026-11-23T10:00:00Z');
const NOT_FOUND = { extensions: { code: 'NOT_FOUND' } };
const everyone = { personIds: [] as string[], teamIds: [] as string[], roles: [], dueOn: '2026-12-01', note: 'Welkom' };
const assign = (actor: PersonActor, kind: 'course' | 'path', id: string, over: Partial<typeof everyone>, now = NOW) =>
  app.get(AssignLearning).run(actor, { ...everyone, target: { kind, id }, ...over }, now);
const listOf = (person: PersonActor, finished = false) =>
  app.within(person.organisationId, () => app.get(AssignmentList).ofPerson(person.personId, { finished, first: 100 }, NOW));
const openCourses = async (person: PersonActor) => (await listOf(person)).map(({ title }) => title.nl);
const pathOf = (person: PersonActor, pathId: string) =>
  app.within(person.organisationId, () => app.get(PathAssignmentRepository).findOpen(person.personId, pathId));

async function aGivenPath() {
  const scene = await aLearningScene(app);
  const pathId = await aPath(app, scene.author, [scene.courses.a as string, scene.courses.b as string]);
  const { givenIds } = await assign(scene.coach, 'path', pathId, { personIds: [scene.agent.personId] });
  return { ...scene, pathId, pathAssignmentId: givenIds[0] as string };
}

describe('a path', () => {
  it('gives its courses one after another, with its date and its reason, and is done with the last', async () => {
    const { agent, coach, pathId } = await aGivenPath();
    expect(await listOf(agent)).toEqual([
      expect.objectContaining({ title: inBoth('Cursus a'), dueOn: '2026-12-01', reason: 'coach', reasonNote: 'Welkom' }),
    ]);
    const [first] = await listOf(agent);
    await finish(app, agent, first?.id as string, 'a', NOW);
    expect(await openCourses(agent)).toEqual(['Cursus b']);
    expect(await pathOf(agent, pathId)).toMatchObject({
      doneCourses: 1,
      totalCourses: 2,
      startedAt: NOW,
      assignedById: coach.personId,
    });
    const [second] = await listOf(agent);
    await finish(app, agent, second?.id as string, 'b', NOW);
    expect(await listOf(agent)).toEqual([]);
    expect(await pathOf(agent, pathId)).toBeNull();
  });

  it('counts what was completed before, and does not ask it again', async () => {
    const { agent, coach, author, courses } = await aLearningScene(app);
    const { givenIds } = await assign(coach, 'course', courses.a as string, { personIds: [agent.personId] });
    await finish(app, agent, givenIds[0] as string, 'a', NOW);
    const pathId = await aPath(app, author, [courses.a as string, courses.b as string]);
    await assign(coach, 'path', pathId, { personIds: [agent.personId] });
    expect(await openCourses(agent)).toEqual(['Cursus b']);
    expect(await pathOf(agent, pathId)).toMatchObject({ doneCourses: 1 });
  });

  it('never stacks: given twice, at once, or over a course that is open already', async () => {
    const { agent, coach, author, courses } = await aLearningScene(app);
    await assign(coach, 'course', courses.a as string, { personIds: [agent.personId] });
    const pathId = await aPath(app, author, [courses.a as string, courses.b as string]);
    const given = await Promise.all([1, 2, 3].map(() => assign(coach, 'path', pathId, { personIds: [agent.personId] })));
    expect(given.map(({ givenIds, alreadyOpen }) => givenIds.length - alreadyOpen).toSorted()).toEqual([-1, -1, 1]);
    expect(await openCourses(agent)).toEqual(['Cursus a']);
  });

  it('waits for a level that is not reached, and goes on when it is', async () => {
    const { agent, coach, author, courses, organisationId } = await aLearningScene(app);
    const [skill] = await app.within(organisationId, () => app.get(SkillRepository).listAll());
    const needs = [{ skillId: skill?.id as string, level: 'independent' as const }];
    const pathId = await aPath(app, author, [courses.a as string, { courseId: courses.b as string, required: true, needs }]);
    await assign(coach, 'path', pathId, { personIds: [agent.personId] });
    await finish(app, agent, (await listOf(agent))[0]?.id as string, 'a', NOW);
    await app.get(AdvanceWaitingPaths).run({ kind: 'system', organisationId }, NOW);
    expect(await openCourses(agent)).toEqual([]);
    expect(await pathOf(agent, pathId)).toMatchObject({ doneCourses: 1, completedAt: null });
  });
});

describe('a new version of a path', () => {
  it('goes to who has not begun; who has keeps theirs, and an unchanged draft is no version', async () => {
    const { author, coach, agent, courses, pathId, organisationId, teamId } = await aGivenPath();
    const busy = await aPerson(app, { organisationId, teamId }, ['agent']);
    await assign(coach, 'path', pathId, { personIds: [busy.personId] });
    await finish(app, busy, (await listOf(busy))[0]?.id as string, 'a', NOW);
    const content = {
      title: inBoth('Starten'),
      summary: { nl: '', en: '' },
      courses: [{ courseId: courses.b as string, required: true, needs: [] }],
    };
    const saved = await app.get(SavePathDraft).run(author, { pathId, draftVersion: 1, content });
    expect(await app.get(PublishPath).run(author, saved.pathId, NOW)).toEqual({ ok: true, value: { number: 2 } });
    expect(await app.get(PublishPath).run(author, saved.pathId, NOW)).toEqual({ ok: true, value: { number: 2 } });
    expect(await openCourses(agent)).toEqual(['Cursus b']);
    expect(await pathOf(agent, pathId)).toMatchObject({ totalCourses: 1 });
    expect(await pathOf(busy, pathId)).toMatchObject({ totalCourses: 2, doneCourses: 1 });
  });

  it('cannot be published with holes, saved over another’s work, or given when archived', async () => {
    const { author, coach, agent, pathId, courses } = await aGivenPath();
    const hole = { title: { nl: 'Starten', en: '' }, summary: { nl: '', en: '' }, courses: [] };
    await app.get(SavePathDraft).run(author, { pathId, draftVersion: 1, content: hole });
    expect(await app.get(PublishPath).run(author, pathId)).toEqual({
      ok: false,
      error: [{ code: 'pathTitleMissing', language: 'en' }, { code: 'pathEmpty' }],
    });
    await expect(app.get(SavePathDraft).run(author, { pathId, draftVersion: 1, content: hole })).rejects.toMatchObject({
      code: 'draftConflict',
    });
    await app.get(ArchivePath).run(author, pathId, true);
    await expect(assign(coach, 'path', pathId, { personIds: [agent.personId] })).rejects.toMatchObject({
      code: 'courseNotPublished',
    });
    await app.get(ArchivePath).run(author, pathId, false);
    expect(await assign(coach, 'path', pathId, { personIds: [agent.personId] })).toMatchObject({ alreadyOpen: 1 });
    expect(courses.a).toBeDefined();
  });
});

describe('assigning', () => {
  it('reaches people, whole teams, and roles in them; nobody twice', async () => {
    const { organisationId, teamId, agent, coach, manager, courses } = await aLearningScene(app);
    const second = await aPerson(app, { organisationId, teamId }, ['agent']);
    const target = courses.a as string;
    const given = await assign(manager, 'course', target, {
      teamIds: [teamId],
      roles: ['agent'] as never[],
      personIds: [agent.personId],
    });
    expect(given.givenIds).toHaveLength(2);
    expect(await listOf(second)).toEqual([expect.objectContaining({ reason: 'manager' })]);
    expect(await listOf(coach)).toEqual([]);
    expect(await assign(manager, 'course', target, { teamIds: [teamId] })).toMatchObject({
      alreadyOpen: 2,
      givenIds: expect.any(Array),
    });
  });

  it('refuses people and teams that one does not lead, all or nobody', async () => {
    const { organisationId, agent, coach, manager, courses } = await aLearningScene(app);
    const south = await app.within(organisationId, () => app.get(TeamRepository).add('Zuid'));
    const southAgent = await aPerson(app, { organisationId, teamId: south }, ['agent']);
    const stranger = await aLearningScene(app);
    const target = courses.a as string;
    for (const [actor, over] of [
      [coach, { personIds: [agent.personId, southAgent.personId] }],
      [manager, { teamIds: [south] }],
      [stranger.coach, { personIds: [agent.personId] }],
    ] as const)
      await expect(assign(actor, 'course', target, over as never)).rejects.toMatchObject(NOT_FOUND);
    await expect(assign(coach, 'course', stranger.courses.a as string, { personIds: [agent.personId] })).rejects.toMatchObject(
      NOT_FOUND,
    );
    await expect(assign(coach, 'course', target, {})).rejects.toMatchObject({ code: 'nobodyToAssign' });
    await expect(assign(coach, 'course', target, { personIds: [agent.personId], dueOn: '2026-11-22' })).rejects.toMatchObject({
      code: 'dueInThePast',
    });
    expect(await listOf(agent)).toEqual([]);
  });
});

describe('waiving, taking back and moving the date', () => {
  it('waives with a reason, and opens again with what was done', async () => {
    const { agent, coach, pathId, pathAssignmentId } = await aGivenPath();
    await finish(app, agent, (await listOf(agent))[0]?.id as string, 'a', NOW);
    const [course] = await listOf(agent);
    const end = (reason: string) => app.get(EndAssignment).run(coach, [course?.id as string], { kind: 'waive', reason }, NOW);
    await expect(end('  ')).rejects.toMatchObject({ code: 'reasonMissing' });
    await end('Deed dit bij een vorige werkgever');
    expect(await listOf(agent)).toEqual([]);
    expect(await pathOf(agent, pathId)).toBeNull();
    await expect(end('nog eens')).rejects.toMatchObject({ code: 'assignmentNotOpen' });
    await app.get(ReopenAssignment).run(coach, [pathAssignmentId], NOW);
    expect((await listOf(agent)).map(({ id }) => id)).toEqual([course?.id]);
    expect(await pathOf(agent, pathId)).toMatchObject({ doneCourses: 1 });
    await expect(app.get(ReopenAssignment).run(coach, [pathAssignmentId], NOW)).rejects.toMatchObject({
      code: 'assignmentNotOpen',
    });
  });

  it('does not open again what the person got anew since', async () => {
    const { agent, coach, courses } = await aLearningScene(app);
    const give = () => assign(coach, 'course', courses.a as string, { personIds: [agent.personId] });
    const { givenIds } = await give();
    await app.get(EndAssignment).run(coach, givenIds, { kind: 'withdraw' }, NOW);
    await give();
    await expect(app.get(ReopenAssignment).run(coach, givenIds, NOW)).rejects.toMatchObject({ code: 'assignmentOpenAgain' });
    expect(await listOf(agent)).toHaveLength(1);
  });

  it('moves the date of a path and of its courses, and back', async () => {
    const { agent, coach, pathAssignmentId } = await aGivenPath();
    const move = (dueOn: string | null, takingBack = false) =>
      app.get(MoveDueDate).run(coach, { id: pathAssignmentId, dueOn, takingBack }, NOW);
    expect(await move('2026-12-24')).toEqual({ dueOnBefore: '2026-12-01' });
    expect(await listOf(agent)).toEqual([expect.objectContaining({ dueOn: '2026-12-24' })]);
    await expect(move('2026-11-22')).rejects.toMatchObject({ code: 'dueInThePast' });
    expect(await move('2026-11-22', true)).toEqual({ dueOnBefore: '2026-12-24' });
    await expect(move('24 december')).rejects.toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } });
    expect(await move(null)).toEqual({ dueOnBefore: '2026-11-22' });
  });

  it('is not for the person, a colleague, another team or another organisation', async () => {
    const { organisationId, teamId, agent, pathAssignmentId } = await aGivenPath();
    const [course] = await listOf(agent);
    const south = await app.within(organisationId, () => app.get(TeamRepository).add('Zuid'));
    const others = [
      agent,
      await aPerson(app, { organisationId, teamId }, ['agent']),
      await aPerson(app, { organisationId, teamId: south }, ['coach']),
      (await aLearningScene(app)).coach,
    ];
    for (const actor of others)
      for (const id of [pathAssignmentId, course?.id as string, 'nonsense']) {
        await expect(app.get(EndAssignment).run(actor, [id], { kind: 'withdraw' }, NOW)).rejects.toMatchObject(NOT_FOUND);
        await expect(app.get(ReopenAssignment).run(actor, [id], NOW)).rejects.toMatchObject(NOT_FOUND);
        await expect(app.get(MoveDueDate).run(actor, { id, dueOn: null, takingBack: false }, NOW)).rejects.toMatchObject(
          NOT_FOUND,
        );
      }
    expect(await listOf(agent)).toHaveLength(1);
  });
});
