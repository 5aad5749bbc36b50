import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { aCourse, aModule, aQuestionStep, aTextStep, someContent, someSkills } from '@vakwerk/testing/a-course';
import { anOrganisation, aPerson, openTestApplication, type TestApplication } from '@vakwerk/testing/test-application';
import { TeamRepository } from '../../people/index.js';
import { Database } from '../../platform/database/database.js';
import { FilesModule } from '../../platform/files/files.module.js';
import { LearningModule } from '../learning.module.js';
import { SaveStepProgress } from '../steps/save-step-progress.js';
import { CreateCourse } from '../studio/create-course.js';
import { AssignCourse } from './assign-course.js';
import { AssignmentList } from './assignment-list.js';
import { DueAssignments } from './due-assignments.js';
import { ListPersonAssignments } from './list-person-assignments.js';
import { MarkOverdue } from './mark-overdue.js';

let app: TestApplication;
beforeAll(async () => {
  app = await openTestApplication([LearningModule], {}, (config) => [FilesModule.with(config)]);
});
afterAll(() => app.close());

const NOW = new Date('2026-11-23T10:00:00Z');
const content = someContent([
  aModule('m1', [aTextStep('t1'), aQuestionStep('q1')]),
  aModule('m2', [aTextStep('t2')], { optional: true }),
]);

async function aTeam() {
  const organisation = await anOrganisation(app);
  await someSkills(app, organisation.organisationId);
  const { courseId } = await aCourse(app, organisation.organisationId, content);
  const [agent, coach] = [await aPerson(app, organisation, ['agent']), await aPerson(app, organisation, ['coach'])];
  return { ...organisation, courseId, agent, coach };
}
const request = (courseId: string, person: PersonActor, dueOn: string | null = '2026-12-01') => ({
  courseId,
  personId: person.personId,
  dueOn,
  reason: 'coach' as const,
  note: 'Je vroeg erom',
});
const assign = (actor: PersonActor, input: Parameters<AssignCourse['run']>[1]) => app.get(AssignCourse).run(actor, input, NOW);
const listOf = (person: PersonActor, now = NOW) =>
  app.within(person.organisationId, () => app.get(AssignmentList).ofPerson(person.personId, { finished: true, first: 100 }, now));
const events = (organisationId: string, type: string) =>
  app.within(
    organisationId,
    async () =>
      (await app.get(Database).manager().query('SELECT payload FROM outbox_event WHERE type = $1', [type])) as unknown[],
  );

describe('assigning a course', () => {
  it('shows the person what, why, until when, how long and where to begin', async () => {
    const { courseId, agent, coach, organisationId } = await aTeam();
    await assign(coach, request(courseId, agent));
    expect(await listOf(agent)).toEqual([
      expect.objectContaining({
        title: content.title,
        state: 'assigned',
        dueOn: '2026-12-01',
        reason: 'coach',
        reasonNote: 'Je vroeg erom',
        assignedBy: expect.objectContaining({ id: coach.personId }),
        doneSteps: 0,
        totalSteps: 2,
        minutesLeft: 1,
        next: expect.objectContaining({ moduleId: 'm1', stepId: 't1', stepNumber: 1, stepCount: 2, minutesLeft: 1 }),
      }),
    ]);
    expect(await events(organisationId, 'CourseAssigned')).toHaveLength(1);
  });

  it('gives it once, however often and however at the same time it is asked', async () => {
    const { courseId, agent, coach } = await aTeam();
    const given = await Promise.all(Array.from({ length: 4 }, () => assign(coach, request(courseId, agent))));
    expect(given.filter(({ created }) => created)).toHaveLength(1);
    expect(new Set(given.map(({ assignmentId }) => assignmentId)).size).toBe(1);
    expect(await listOf(agent)).toHaveLength(1);
  });

  it('turns someone’s own wish into an assignment with a date', async () => {
    const { courseId, agent, coach } = await aTeam();
    const own = await assign(agent, { courseId, personId: agent.personId, dueOn: null, reason: 'own' });
    const given = await assign(coach, request(courseId, agent));
    expect(given).toEqual({ assignmentId: own.assignmentId, created: false });
    expect(await listOf(agent)).toEqual([expect.objectContaining({ reason: 'coach', dueOn: '2026-12-01' })]);
  });

  it('reaches only people of one’s own teams, and never another organisation', async () => {
    const { organisationId, courseId, agent } = await aTeam();
    const otherTeamId = await app.within(organisationId, () => app.get(TeamRepository).add('Zuid'));
    const otherCoach = await aPerson(app, { organisationId, teamId: otherTeamId }, ['coach']);
    const colleague = await aPerson(app, { organisationId, teamId: otherTeamId }, ['agent']);
    const stranger = await aTeam();
    for (const actor of [otherCoach, colleague, stranger.coach])
      await expect(assign(actor, request(courseId, agent))).rejects.toMatchObject({ extensions: { code: 'NOT_FOUND' } });
    await expect(
      app.within(organisationId, () => app.get(ListPersonAssignments).run(otherCoach, agent.personId, 10)),
    ).rejects.toMatchObject({
      extensions: { code: 'NOT_FOUND' },
    });
    expect(await listOf(agent)).toEqual([]);
  });

  it('refuses a draft and a date that has passed', async () => {
    const { organisationId, teamId, courseId, agent, coach } = await aTeam();
    const author = await aPerson(app, { organisationId, teamId }, ['author']);
    const draft = await app.get(CreateCourse).run(author, { title: { nl: 'Concept', en: 'Draft' } });
    await expect(assign(coach, request(draft.courseId, agent))).rejects.toMatchObject({ code: 'courseNotPublished' });
    await expect(assign(coach, request(courseId, agent, '2026-11-22'))).rejects.toMatchObject({ code: 'dueInThePast' });
    expect(await assign(coach, request(courseId, agent, '2026-11-23'))).toMatchObject({ created: true });
  });
});

describe('a new version', () => {
  it('goes to who has not begun; who is in the middle keeps the old one', async () => {
    const { organisationId, teamId, courseId, agent, coach } = await aTeam();
    const busy = await aPerson(app, { organisationId, teamId }, ['agent']);
    await assign(coach, request(courseId, agent));
    const { assignmentId } = await assign(coach, request(courseId, busy));
    const report = { assignmentId, stepId: 't1', seenToEnd: true, heard: [], secondsSpent: 20, positionSeconds: null };
    for (const _opensThenReads of [1, 2]) await app.get(SaveStepProgress).run(busy, report, NOW);
    await aCourse(
      app,
      organisationId,
      someContent([aModule('m1', [aTextStep('t1'), aTextStep('t1b'), aQuestionStep('q1')])], 'Nieuwe titel'),
    );
    expect(await listOf(agent)).toEqual([
      expect.objectContaining({ title: expect.objectContaining({ nl: 'Nieuwe titel' }), totalSteps: 3 }),
    ]);
    expect(await listOf(busy)).toEqual([expect.objectContaining({ title: content.title, doneSteps: 1, totalSteps: 2 })]);
  });
});

describe('an assignment that is late', () => {
  it('is told once, at the end of the day on the person’s clock, and can be asked for before', async () => {
    const { organisationId, courseId, agent, coach } = await aTeam();
    const { assignmentId } = await assign(coach, request(courseId, agent, '2026-11-30'));
    const system = { kind: 'system', organisationId } as const;
    const due = await app.within(organisationId, () => app.get(DueAssignments).list(NOW, new Date('2026-12-01T00:00:00Z')));
    expect(due).toEqual([expect.objectContaining({ assignmentId, personId: agent.personId, dueOn: '2026-11-30' })]);
    expect(await app.get(MarkOverdue).run(system, new Date('2026-11-30T22:59:59Z'))).toBe(0);
    expect(await app.get(MarkOverdue).run(system, new Date('2026-11-30T23:00:00Z'))).toBe(1);
    expect(await app.get(MarkOverdue).run(system, new Date('2026-12-02T00:00:00Z'))).toBe(0);
    expect(await events(organisationId, 'AssignmentOverdue')).toEqual([{ payload: { assignmentId, personId: agent.personId } }]);
    expect(await listOf(agent, new Date('2026-11-30T23:00:00Z'))).toEqual([expect.objectContaining({ state: 'overdue' })]);
  });
});

describe('the list of assignments', () => {
  it('is one statement, for one assignment as for fifty', async () => {
    const { organisationId, agent, coach } = await aTeam();
    const statements = async () => {
      let count = 0;
      const rows = await app.within(organisationId, async () => {
        const manager = app.get(Database).manager();
        const original = manager.queryRunner?.query.bind(manager.queryRunner);
        if (!manager.queryRunner || !original) throw new Error('no runner');
        manager.queryRunner.query = ((...given: Parameters<typeof original>) => {
          count += 1;
          return original(...given);
        }) as typeof manager.queryRunner.query;
        return app.get(AssignmentList).ofPerson(agent.personId, { finished: false, first: 50 }, NOW);
      });
      return { count, rows: rows.length };
    };
    const extra = async (n: number) => {
      const { courseId } = await aCourse(app, organisationId, content, `course-${n}`);
      await assign(coach, request(courseId, agent));
    };
    await extra(0);
    const one = await statements();
    for (let n = 1; n < 50; n++) await extra(n);
    const fifty = await statements();
    expect([one.rows, fifty.rows]).toEqual([1, 50]);
    // The COMMIT of the unit of work is the second.
    expect([one.count, fifty.count]).toEqual([2, 2]);
  }, 30_000);
});
