import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { addWeeks } from '@vakwerk/domain/shared/time/iso-week';
import { aCourse, aModule, aTextStep, someContent } from '@vakwerk/testing/a-course';
import { aProgressScene, countStatements, type ProgressScene, refreshed, rowsOf, saw } from '@vakwerk/testing/progress-scene';
import { withFiles } from '@vakwerk/testing/scoring-scene';
import { aPerson, openTestApplication, type TestApplication } from '@vakwerk/testing/test-application';
import { AssignCourse, SaveStepProgress } from '../../learning/index.js';
import { TeamRepository } from '../../people/index.js';
import { ProgressModule } from '../progress.module.js';
import { ReadTeamHeatMap } from '../teams/read-team-heat-map.js';
import type { DashboardRequest } from './dashboard-input.js';
import { ExportDashboard } from './export-dashboard.js';
import { ReadControlChart } from './read-control-chart.js';
import { ReadLearningFunnel } from './read-learning-funnel.js';
import { ReadTeamOverview } from './read-team-overview.js';

let app: TestApplication;
beforeAll(async () => {
  app = await openTestApplication([ProgressModule], {}, withFiles);
});
afterAll(() => app.close());

const NOW = new Date('2026-11-25T10:00:00Z');
const THIS_WEEK = '2026-11-23';
const NOT_FOUND = { extensions: { code: 'NOT_FOUND' } };
const within = <Answer>(actor: PersonActor, work: () => Promise<Answer>) => app.within(actor.organisationId, work);
const reading = (actor: PersonActor, request: DashboardRequest) => ({
  overview: () => within(actor, () => app.get(ReadTeamOverview).run(actor, request, NOW)),
  control: () => within(actor, () => app.get(ReadControlChart).run(actor, request, NOW)),
  funnel: () => within(actor, () => app.get(ReadLearningFunnel).run(actor, request, NOW)),
});

/** Each of these people: so many observations of a skill in a week, `right` of them well. */
async function saws(
  scene: ProgressScene,
  personIds: readonly string[],
  of: { skillId: string; weeksAgo: number; right: number; wrong: number; source?: 'quiz' },
) {
  const { skillId, weeksAgo, right, wrong, source = 'call' } = of;
  const at = `${addWeeks(THIS_WEEK, -weeksAgo)}T09:00:00Z`;
  for (const personId of personIds)
    await Promise.all(
      [...Array(right).fill(1), ...Array(wrong).fill(0)].map((ratio: number) =>
        saw(app, scene.organisationId, { personId, skillId, ratio, at, source }),
      ),
    );
}

async function aTeam(agents: number) {
  const scene = await aProgressScene(app);
  const people: PersonActor[] = [];
  for (let index = 0; index < agents; index++) people.push(await aPerson(app, scene, ['agent'], { givenName: `A${index}` }));
  const manager = await aPerson(app, scene, ['manager']);
  return { scene, people, manager, ids: people.map(({ personId }) => personId) };
}

async function aTeamBeside(scene: ProgressScene, agents: number) {
  const teamId = await app.within(scene.organisationId, () => app.get(TeamRepository).add('Zuid'));
  const ids: string[] = [];
  for (let index = 0; index < agents; index++)
    ids.push((await aPerson(app, { organisationId: scene.organisationId, teamId }, ['agent'])).personId);
  return { teamId, ids };
}

describe('the sentences of a team', () => {
  it('say where the team grows and who falls back, with the cells behind it; the heat map marks the same', async () => {
    const { scene, manager, ids } = await aTeam(5);
    const { listening, closing, teamId } = scene;
    await saws(scene, ids, { skillId: listening, weeksAgo: 6, right: 4, wrong: 6 });
    await saws(scene, ids, { skillId: listening, weeksAgo: 1, right: 8, wrong: 2 });
    await saws(scene, ids, { skillId: closing, weeksAgo: 30, right: 12, wrong: 0 });
    await saws(scene, ids.slice(0, 1), { skillId: closing, weeksAgo: 2, right: 1, wrong: 9 });
    await refreshed(app, scene.organisationId);
    const view = await reading(manager, { teamId, weeks: 4 }).overview();
    expect([view.from, view.until, view.people]).toEqual(['2026-11-02', THIS_WEEK, 5]);
    expect(view.sentences).toMatchObject([
      { code: 'peopleFall', people: 1, n: 10, certainty: 'sure', cells: [{ personId: ids[0], skillId: closing }] },
      { code: 'teamGrows', skillId: listening, n: 100, certainty: 'sure', difference: expect.closeTo(0.4, 9) },
    ]);
    const map = await within(manager, () => app.get(ReadTeamHeatMap).run(manager, { teamId, evidence: 'does', weeks: 4 }, NOW));
    const marked = map.rows.map(({ cells }) => cells.map(({ change }) => change));
    expect(marked).toEqual([[null, 'lower'], ...Array(4).fill([null, null])]);
    // Newcombe, 40 of 50 against 20 of 50.
    expect(view.comparisons[0]).toMatchObject({
      comparison: { kind: 'higher', low: expect.closeTo(0.21, 3), high: expect.closeTo(0.5517, 3) },
    });
    expect(view.comparisons[1]?.comparison.kind).toBe('tooFew');
  });

  it('say that nothing is sure when nothing changed', async () => {
    const { scene, manager, ids } = await aTeam(5);
    for (const weeksAgo of [1, 6]) await saws(scene, ids, { skillId: scene.listening, weeksAgo, right: 6, wrong: 4 });
    await refreshed(app, scene.organisationId);
    const { sentences, comparisons } = await reading(manager, { teamId: scene.teamId, weeks: 4 }).overview();
    expect(sentences).toEqual([{ code: 'nothingSure', n: 50 }]);
    expect(comparisons[0]?.comparison.kind).toBe('unclear');
  });

  it('are about one skill when one is chosen', async () => {
    const { scene, manager, ids } = await aTeam(5);
    await saws(scene, ids, { skillId: scene.listening, weeksAgo: 6, right: 4, wrong: 6 });
    await saws(scene, ids, { skillId: scene.listening, weeksAgo: 1, right: 10, wrong: 0 });
    await refreshed(app, scene.organisationId);
    const request = { teamId: scene.teamId, weeks: 4 };
    const codes = async (skillId: string) =>
      (await reading(manager, { ...request, skillId }).overview()).sentences.map(({ code }) => code);
    expect(await codes(scene.listening)).toContain('teamGrows');
    expect(await codes(scene.closing)).toEqual(['nothingSure']);
  });
});

describe('a lesson or a talk', () => {
  it('is a talk where people know it and do not do it, and names the people by name', async () => {
    const { scene, manager, ids } = await aTeam(6);
    await saws(scene, ids, { skillId: scene.listening, weeksAgo: 1, right: 14, wrong: 0, source: 'quiz' });
    await saws(scene, ids, { skillId: scene.listening, weeksAgo: 1, right: 1, wrong: 9 });
    await refreshed(app, scene.organisationId);
    const { advice, help } = await reading(manager, { teamId: scene.teamId, weeks: 4 }).overview();
    expect(advice.map((each) => each.advice)).toEqual(['coach', 'fewObservations']);
    expect(help.map(({ reason, people }) => [reason, people.map(({ personId }) => personId)])).toEqual([
      ['coach', ids],
      ['fewCalls', ids],
    ]);
  });
});

describe('one team beside another', () => {
  it('is compared in the same period, when both are one’s own', async () => {
    const { scene, manager, ids } = await aTeam(5);
    const other = await aTeamBeside(scene, 5);
    await saws(scene, ids, { skillId: scene.listening, weeksAgo: 1, right: 9, wrong: 1 });
    await saws(scene, other.ids, { skillId: scene.listening, weeksAgo: 1, right: 4, wrong: 6 });
    await refreshed(app, scene.organisationId);
    const both = { ...manager, teamIds: [scene.teamId, other.teamId] };
    const request = { teamId: scene.teamId, weeks: 4, compareWith: other.teamId };
    const { comparedWith, comparisons } = await reading(both, request).overview();
    expect(comparedWith).toEqual(expect.any(String));
    expect(comparisons[0]).toMatchObject({
      now: { successes: 45, n: 50 },
      other: { successes: 20, n: 50 },
      comparison: { kind: 'higher' },
    });
    await expect(reading(manager, request).overview()).rejects.toMatchObject(NOT_FOUND);
  });

  it('says nothing when the other has four people', async () => {
    const { scene, manager } = await aTeam(5);
    const other = await aTeamBeside(scene, 4);
    const both = { ...manager, teamIds: [scene.teamId, other.teamId] };
    const { comparisons } = await reading(both, { teamId: scene.teamId, compareWith: other.teamId }).overview();
    expect(comparisons).toEqual([]);
  });
});

describe('the control chart', () => {
  it('has limits from the weeks themselves, a signal outside them, and what was published meanwhile', async () => {
    const { scene, manager, ids } = await aTeam(5);
    for (let weeksAgo = 1; weeksAgo <= 10; weeksAgo++)
      await saws(scene, ids, {
        skillId: scene.listening,
        weeksAgo,
        right: weeksAgo === 2 ? 1 : 7,
        wrong: weeksAgo === 2 ? 7 : 1,
      });
    await refreshed(app, scene.organisationId);
    await aCourse(app, scene.organisationId, someContent([aModule('m', [aTextStep('page')])], 'Doorvragen'));
    const published = new Date();
    const view = await within(manager, () =>
      app
        .get(ReadControlChart)
        .run(manager, { teamId: scene.teamId }, new Date(Math.max(NOW.getTime(), published.getTime() + 60_000))),
    );
    expect(view.chart).toMatchObject({ kind: 'chart' });
    const told = await reading(manager, { teamId: scene.teamId }).control();
    expect(told.chart?.weeks).toHaveLength(26);
    expect(told.chart?.weeks.flatMap(({ signal, week }) => (signal ? [[week, signal]] : []))).toEqual([['2026-11-09', 'below']]);
    expect(view.changes.map(({ kind, name }) => [kind, name.nl])).toContainEqual(['course', 'Doorvragen']);
  });

  it('has no limits before eight weeks, and nothing at all for four people', async () => {
    const { scene, manager, ids } = await aTeam(5);
    await saws(scene, ids, { skillId: scene.listening, weeksAgo: 1, right: 5, wrong: 5 });
    await refreshed(app, scene.organisationId);
    expect((await reading(manager, { teamId: scene.teamId }).control()).chart?.kind).toBe('tooFewWeeks');
    const four = await aTeam(4);
    const view = await reading(four.manager, { teamId: four.scene.teamId }).control();
    expect([view.tooFewPeople, view.chart, view.changes]).toEqual([true, null, []]);
  });
});

describe('from assigned to heard in calls', () => {
  it('counts people: who finished and had a call with the skill in a later week', async () => {
    const { scene, people, manager } = await aTeam(6);
    const content = someContent([aModule('m', [aTextStep('page')])]);
    const { courseId } = await aCourse(app, scene.organisationId, content);
    const started = new Date('2026-11-03T09:00:00Z');
    for (const [index, agent] of people.entries()) {
      const order = { courseId, personId: agent.personId, dueOn: null, reason: 'own' as const };
      const { assignmentId } = await app.get(AssignCourse).run(agent, order, started);
      if (index > 3) continue;
      const report = { assignmentId, stepId: 'page', seenToEnd: true, heard: [], secondsSpent: 20, positionSeconds: null };
      for (const minute of [0, 1])
        await app.get(SaveStepProgress).run(agent, report, new Date(started.getTime() + minute * 60_000));
    }
    const [first, second, third] = people.map(({ personId }) => personId);
    await saws(scene, [first ?? ''], { skillId: scene.listening, weeksAgo: 1, right: 1, wrong: 0 });
    // In the week of finishing, and on another skill: neither says anything.
    await saws(scene, [second ?? ''], { skillId: scene.listening, weeksAgo: 3, right: 1, wrong: 0 });
    await saws(scene, [third ?? ''], { skillId: scene.closing, weeksAgo: 1, right: 1, wrong: 0 });
    const { courses } = await reading(manager, { teamId: scene.teamId }).funnel();
    expect(courses).toMatchObject([{ courseId, tooFewPeople: false, assigned: 6, started: 4, finished: 4, seenInCalls: 1 }]);
    const { courses: none } = await reading(manager, { teamId: scene.teamId, weeks: 2 }).funnel();
    expect(none).toEqual([]);
  });

  it('gives no number when fewer than five people got the course', async () => {
    const { scene, people, manager } = await aTeam(5);
    const { courseId } = await aCourse(app, scene.organisationId, someContent([aModule('m', [aTextStep('page')])]));
    for (const agent of people.slice(0, 4))
      await app.get(AssignCourse).run(agent, { courseId, personId: agent.personId, dueOn: null, reason: 'own' }, NOW);
    const { courses } = await reading(manager, { teamId: scene.teamId }).funnel();
    expect(courses).toMatchObject([{ tooFewPeople: true, assigned: null, started: null, finished: null, seenInCalls: null }]);
  });
});

describe('the figures to take along', () => {
  const taken = (actor: PersonActor, request: DashboardRequest) => app.get(ExportDashboard).run(actor, request, NOW);

  it('are those of the page with n, period and words, and who took them is on record', async () => {
    const { scene, manager, ids } = await aTeam(5);
    await saws(scene, ids, { skillId: scene.listening, weeksAgo: 6, right: 4, wrong: 6 });
    await saws(scene, ids, { skillId: scene.listening, weeksAgo: 1, right: 8, wrong: 2 });
    await refreshed(app, scene.organisationId);
    const rows = (await taken(manager, { teamId: scene.teamId, weeks: 4 })).split('\r\n');
    expect(rows[0]).toContain('"Deel";"Waarover";"Van (week van)"');
    expect(rows).toContain('"Per vaardigheid";"listening";"2026-11-02";"2026-11-23";"Van de 100";80;;;50;');
    expect(rows).toContain('"Per vaardigheid";"listening";"2026-11-02";"2026-11-23";"Verschil";40;21;55,2;100;');
    expect(rows).toContain('"Les of gesprek?";"closing";"2026-11-23";"2026-11-23";"Doet het";;;;0;"te weinig om te zeggen"');
    const trail = await rowsOf(app, scene.organisationId, 'audit_entry');
    expect(trail.filter(({ action }) => action === 'dashboard.exported')).toMatchObject([
      { actor_id: manager.personId, subject_id: scene.teamId },
    ]);
  });

  it('cannot run as a formula, and are refused where the page is', async () => {
    const { scene, people, manager } = await aTeam(5);
    const content = someContent([aModule('m', [aTextStep('page')])], '=HYPERLINK("https://example.org")');
    const { courseId } = await aCourse(app, scene.organisationId, content);
    for (const agent of people)
      await app.get(AssignCourse).run(agent, { courseId, personId: agent.personId, dueOn: null, reason: 'own' }, NOW);
    expect(await taken(manager, { teamId: scene.teamId })).toContain(`"'=HYPERLINK(""https://example.org"")"`);
    const elsewhere = await aPerson(app, await aProgressScene(app), ['manager']);
    for (const actor of [people[0] as PersonActor, elsewhere])
      await expect(taken(actor, { teamId: scene.teamId })).rejects.toMatchObject(NOT_FOUND);
  });
});

describe('every part of the dashboard', () => {
  it('says nothing about a team of four, but who they are', async () => {
    const { scene, manager, ids } = await aTeam(4);
    for (const weeksAgo of [1, 6]) await saws(scene, ids, { skillId: scene.listening, weeksAgo, right: 9, wrong: 1 });
    await refreshed(app, scene.organisationId);
    const view = await reading(manager, { teamId: scene.teamId, weeks: 4 }).overview();
    expect([view.tooFewPeople, view.sentences, view.comparisons, view.advice]).toEqual([
      true,
      [{ code: 'tooFewPeople' }],
      [],
      [],
    ]);
  });

  it('asks as many questions for two people as for six', async () => {
    const counts = [];
    for (const size of [2, 6]) {
      const { scene, manager } = await aTeam(size);
      counts.push(await countStatements(app, reading(manager, { teamId: scene.teamId }).overview));
    }
    expect(counts).toEqual([2, 2]);
  });

  it('is not found for an agent, a leader of another team and another organisation, whatever the filters', async () => {
    const { scene } = await aTeam(1);
    const elsewhere = await aProgressScene(app);
    const stranger = await aPerson(app, elsewhere, ['manager']);
    const actors = [
      await aPerson(app, scene, ['agent']),
      await aPerson(app, { organisationId: scene.organisationId }, ['manager']),
      stranger,
      { ...stranger, teamIds: [scene.teamId] },
    ];
    for (const actor of actors)
      for (const filters of [{}, { skillId: scene.listening }, { weeks: 52 }])
        for (const read of Object.values(reading(actor, { teamId: scene.teamId, ...filters })))
          await expect(read()).rejects.toMatchObject(NOT_FOUND);
  });

  it('refuses a skill nobody has and a period that is none', async () => {
    const { scene, manager } = await aTeam(1);
    const unknown = reading(manager, { teamId: scene.teamId, skillId: manager.personId });
    await expect(unknown.overview()).rejects.toMatchObject(NOT_FOUND);
    await expect(unknown.control()).rejects.toMatchObject(NOT_FOUND);
    for (const weeks of [0, 53, 1.5])
      await expect(reading(manager, { teamId: scene.teamId, weeks }).overview()).rejects.toMatchObject({
        extensions: { code: 'BAD_USER_INPUT' },
      });
  });
});
