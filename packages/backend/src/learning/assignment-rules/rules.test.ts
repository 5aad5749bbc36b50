import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { inBoth } from '@vakwerk/testing/a-course';
import { aLearningScene, aPath, finish } from '@vakwerk/testing/learning-scene';
import { aPerson, openTestApplication, type TestApplication } from '@vakwerk/testing/test-application';
import { TeamRepository } from '../../people/index.js';
import { Database } from '../../platform/database/database.js';
import { newId } from '../../platform/database/new-id.js';
import { FilesModule } from '../../platform/files/files.module.js';
import { SkillRepository } from '../../skills/index.js';
import { AssignCourse } from '../assignments/assign-course.js';
import { AssignmentList } from '../assignments/assignment-list.js';
import { EndAssignment } from '../assignments/end-assignment.js';
import { LearningModule } from '../learning.module.js';
import { ApplyRules } from './apply-rules.js';
import { ChangeRuleState } from './change-rule-state.js';
import { NoteSkillNeeds } from './note-skill-needs.js';
import { PreviewRule } from './preview-rule.js';
import { RuleList } from './rule-list.js';
import { RunRuleNow } from './run-rule-now.js';
import { SaveRule } from './save-rule.js';

let app: TestApplication;
/** A second worker process, with a pool of its own. */
let other: TestApplication;
beforeAll(async () => {
  const open = () => openTestApplication([LearningModule], {}, (config) => [FilesModule.with(config)]);
  [app, other] = [await open(), await open()];
});
afterAll(async () => {
  await app.close();
  await other.close();
});

const NOW = new Date('2026-11-23T10:00:00Z');
const NOT_FOUND = { extensions: { code: 'NOT_FOUND' } };
const EVERYONE = {
  personIds: [] as string[],
  teamIds: [] as string[],
  roles: [] as ('agent' | 'coach')[],
  hiredFrom: null as string | null,
  failedSkillIds: [] as string[],
};
const inTwoWeeks = { kind: 'daysAfter', days: 14, after: 'assigned' } as const;

async function aScene() {
  const scene = await aLearningScene(app);
  const target = { kind: 'course', id: scene.courses.a as string } as const;
  const wish = { target, condition: { ...EVERYONE, teamIds: [scene.teamId], roles: ['agent' as const] }, due: inTwoWeeks };
  return { ...scene, wish, system: { kind: 'system', organisationId: scene.organisationId } as const };
}
const save = (actor: PersonActor, wish: Parameters<SaveRule['run']>[1]['wish']) =>
  app.get(SaveRule).run(actor, { id: null, version: 0, wish }, NOW);
const listOf = (person: PersonActor) =>
  app.within(person.organisationId, () => app.get(AssignmentList).ofPerson(person.personId, { finished: true, first: 100 }, NOW));

describe('rules', () => {
  it('give once, however often and by however many workers they are looked at', async () => {
    const { manager, agent, wish, system } = await aScene();
    await save(manager, wish);
    const rounds = [app, other, app, other].map((worker) => worker.get(ApplyRules).run(system, { trigger: 'clock' }, NOW));
    expect((await Promise.all(rounds)).reduce((sum, given) => sum + given, 0)).toBe(1);
    expect(await app.get(ApplyRules).run(system, { trigger: 'clock' }, new Date('2026-12-24T10:00:00Z'))).toBe(0);
    expect(await listOf(agent)).toEqual([expect.objectContaining({ reason: 'rule', dueOn: '2026-12-07', assignedBy: null })]);
  });

  it('reach a newcomer of the team by the event, a mover by their new team, and nobody else', async () => {
    const { manager, coach, wish, system, organisationId, teamId } = await aScene();
    await save(manager, wish);
    await app.get(ApplyRules).run(system, { trigger: 'clock' }, NOW);
    const newcomer = await aPerson(app, { organisationId, teamId }, ['agent']);
    const elsewhere = await aPerson(app, { organisationId }, ['agent']);
    for (const { personId } of [newcomer, elsewhere, coach])
      await app.get(ApplyRules).run(system, { trigger: 'person', personId }, NOW);
    expect([await listOf(newcomer), await listOf(elsewhere), await listOf(coach)].map((list) => list.length)).toEqual([1, 0, 0]);
    await app.within(organisationId, () =>
      app.get(TeamRepository).addMembership({ personId: elsewhere.personId, teamId, startsOn: '2026-11-24', endsOn: null }),
    );
    expect(await app.get(ApplyRules).run(system, { trigger: 'clock' }, NOW)).toBe(0);
    expect(await app.get(ApplyRules).run(system, { trigger: 'clock' }, new Date('2026-11-24T10:00:00Z'))).toBe(1);
  });

  it('do not stack on what is open, done or waived, and go over somebody’s own wish', async () => {
    const { manager, coach, agent, wish, system, organisationId, teamId, courses } = await aScene();
    const person = () => aPerson(app, { organisationId, teamId }, ['agent']);
    const [wisher, done, waived] = [await person(), await person(), await person()];
    const given = (actor: PersonActor, to: PersonActor, reason: 'own' | 'coach') =>
      app.get(AssignCourse).run(actor, { courseId: courses.a as string, personId: to.personId, dueOn: null, reason }, NOW);
    await given(coach, agent, 'coach');
    await given(wisher, wisher, 'own');
    await finish(app, done, (await given(coach, done, 'coach')).assignmentId, 'a', NOW);
    await app
      .get(EndAssignment)
      .run(coach, [(await given(coach, waived, 'coach')).assignmentId], { kind: 'waive', reason: 'Kan het al' }, NOW);
    await save(manager, wish);
    expect(await app.get(PreviewRule).run(manager, null, wish, NOW)).toMatchObject({
      wouldGet: 1,
      names: [{ id: wisher.personId, dueOn: '2026-12-07' }],
      skipped: { given: 0, open: 1, completed: 1, waived: 1 },
    });
    expect(await app.get(ApplyRules).run(system, { trigger: 'clock' }, NOW)).toBe(1);
    expect(await listOf(wisher)).toEqual([expect.objectContaining({ reason: 'rule', dueOn: '2026-12-07' })]);
  });

  it('what a manager took back stays back', async () => {
    const { manager, agent, wish, system } = await aScene();
    await save(manager, wish);
    await app.get(ApplyRules).run(system, { trigger: 'clock' }, NOW);
    await app.get(EndAssignment).run(manager, [(await listOf(agent))[0]?.id as string], { kind: 'withdraw' }, NOW);
    expect(await app.get(ApplyRules).run(system, { trigger: 'clock' }, NOW)).toBe(0);
  });

  it('give a path for a failed criterion, once per call that shows it', async () => {
    const { manager, agent, author, courses, system, organisationId, teamId } = await aScene();
    const [skill] = await app.within(organisationId, () => app.get(SkillRepository).listAll());
    const pathId = await aPath(app, author, [courses.a as string]);
    const condition = { ...EVERYONE, teamIds: [teamId], failedSkillIds: [skill?.id as string] };
    await save(manager, { target: { kind: 'path', id: pathId }, condition, due: inTwoWeeks });
    const call = (referenceId: string, at: Date, skillIds = [skill?.id as string]) =>
      app.within(organisationId, () => app.get(NoteSkillNeeds).run({ personId: agent.personId, skillIds, referenceId, at }));
    const apply = (day: string) =>
      app.get(ApplyRules).run(system, { trigger: 'need', personId: agent.personId }, new Date(`${day}T12:00:00Z`));
    expect(await apply('2026-11-19')).toBe(0);
    const reference = newId();
    for (const _twice of [1, 2]) await call(reference, new Date('2026-11-20T10:00:00Z'));
    expect([await apply('2026-11-20'), await apply('2026-11-21')]).toEqual([1, 0]);
    await finish(app, agent, (await listOf(agent))[0]?.id as string, 'a', new Date('2026-11-22T10:00:00Z'));
    await call(newId(), new Date('2026-11-21T10:00:00Z'));
    expect(await apply('2026-11-23')).toBe(0);
    const disputed = newId();
    await call(disputed, new Date('2026-11-23T09:00:00Z'));
    await call(disputed, new Date('2026-11-23T09:00:00Z'), []);
    expect(await apply('2026-11-23')).toBe(0);
    await call(newId(), new Date('2026-11-23T09:30:00Z'));
    expect(await apply('2026-11-23')).toBe(1);
    const open = (await listOf(agent)).filter(({ completedAt }) => completedAt === null);
    expect(open).toEqual([expect.objectContaining({ title: inBoth('Cursus a') })]);
    const events = (await app.within(organisationId, () =>
      app
        .get(Database)
        .manager()
        .query(`SELECT 1 FROM outbox_event WHERE type = 'SkillNeeded' AND org_id = $1`, [organisationId]),
    )) as unknown[];
    expect(events).toHaveLength(4);
  });

  it('rest while paused, and are told who got what', async () => {
    const { manager, coach, agent, wish, system } = await aScene();
    const { ruleId } = await save(manager, wish);
    await app.get(ChangeRuleState).run(manager, ruleId, 'paused');
    expect(await app.get(ApplyRules).run(system, { trigger: 'clock' }, NOW)).toBe(0);
    await expect(app.get(RunRuleNow).run(manager, ruleId, NOW)).rejects.toMatchObject(NOT_FOUND);
    await app.get(ChangeRuleState).run(manager, ruleId, 'active');
    expect(await app.get(RunRuleNow).run(manager, ruleId, NOW)).toBe(1);
    const log = await app.within(manager.organisationId, () => app.get(RuleList).log(coach, ruleId, 10));
    expect(log).toEqual([{ person: expect.objectContaining({ id: agent.personId }), trigger: 'now', givenAt: NOW }]);
    await app.get(ChangeRuleState).run(manager, ruleId, 'deleted');
    expect(await app.within(manager.organisationId, () => app.get(RuleList).list(manager))).toEqual([]);
  });
});

describe('who makes rules', () => {
  it('is a manager for the own teams, an admin for all; the version that was on the screen counts', async () => {
    const { manager, coach, wish, organisationId, teamId } = await aScene();
    const admin = await aPerson(app, { organisationId }, ['admin']);
    const forAll = { ...wish, condition: { ...EVERYONE, roles: ['agent' as const] } };
    await expect(save(manager, forAll)).rejects.toMatchObject({ code: 'ruleOutsideTeams' });
    await expect(save(coach, wish)).rejects.toMatchObject({ code: 'ruleOutsideTeams' });
    await expect(save(admin, { ...wish, condition: EVERYONE })).rejects.toMatchObject({ code: 'ruleForEveryone' });
    const { ruleId } = await save(admin, forAll);
    await expect(app.get(ChangeRuleState).run(manager, ruleId, 'paused')).rejects.toMatchObject(NOT_FOUND);
    const mine = await save(manager, wish);
    const change = (version: number) =>
      app.get(SaveRule).run(manager, { id: mine.ruleId, version, wish: { ...wish, due: { kind: 'none' } } }, NOW);
    await change(1);
    await expect(change(1)).rejects.toMatchObject({ code: 'draftConflict' });
    const seen = await app.within(organisationId, () => app.get(RuleList).list(coach));
    expect(seen.map(({ teams, mayManage }) => [teams.map(({ id }) => id), mayManage])).toEqual([
      [[], false],
      [[teamId], false],
    ]);
  });

  it('and nothing of another organisation can be named', async () => {
    const { manager, wish } = await aScene();
    const stranger = await aScene();
    const named = [
      { ...wish, target: stranger.wish.target },
      { ...wish, condition: { ...wish.condition, teamIds: [stranger.teamId] } },
      { ...wish, condition: { ...wish.condition, personIds: [stranger.agent.personId] } },
    ];
    for (const one of named) await expect(save(manager, one)).rejects.toMatchObject(NOT_FOUND);
    const { ruleId } = await save(stranger.manager, stranger.wish);
    for (const work of [
      () => app.get(ChangeRuleState).run(manager, ruleId, 'paused'),
      () => app.get(RunRuleNow).run(manager, ruleId, NOW),
      () => app.get(SaveRule).run(manager, { id: ruleId, version: 1, wish }, NOW),
    ])
      await expect(work()).rejects.toMatchObject(NOT_FOUND);
  });
});
