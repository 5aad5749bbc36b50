import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aProgressScene, countStatements, type ProgressScene, refreshed, saw } from '@vakwerk/testing/progress-scene';
import { withFiles } from '@vakwerk/testing/scoring-scene';
import { aPerson, openTestApplication, type TestApplication } from '@vakwerk/testing/test-application';
import { ReadSkillDetail } from '../growth/read-skill-detail.js';
import { ProgressModule } from '../progress.module.js';
import { ReadTeamDashboard } from './read-team-dashboard.js';
import { ReadTeamHeatMap } from './read-team-heat-map.js';
import { ReadTeamSkillLine } from './read-team-skill-line.js';

let app: TestApplication;
beforeAll(async () => {
  app = await openTestApplication([ProgressModule], {}, withFiles);
});
afterAll(() => app.close());

const NOW = new Date('2026-11-25T10:00:00Z');
const DOES = { evidence: 'does', weeks: 4 } as const;
const NOT_FOUND = { extensions: { code: 'NOT_FOUND' } };
type Actor = Awaited<ReturnType<typeof aPerson>>;
const reading = (actor: Actor, teamId: string, skillId: string) => ({
  map: () => app.within(actor.organisationId, () => app.get(ReadTeamHeatMap).run(actor, { teamId, evidence: 'does' }, NOW)),
  line: () => app.within(actor.organisationId, () => app.get(ReadTeamSkillLine).run(actor, { teamId, skillId, ...DOES }, NOW)),
  dashboard: () => app.within(actor.organisationId, () => app.get(ReadTeamDashboard).run(actor, { teamId, ...DOES }, NOW)),
});

/** A team whose agents each have so many observations of listening: `ratio` this week, and the same again two weeks ago. */
async function aTeam(agents: number, perAgent = 3, ratio = 1) {
  const scene = await aProgressScene(app);
  const people = [];
  for (let index = 0; index < agents; index++) people.push(await aPerson(app, scene, ['agent'], { givenName: `A${index}` }));
  for (const { personId } of people)
    for (const at of ['2026-11-24T09:00:00Z', '2026-11-10T09:00:00Z'])
      await Promise.all(
        Array.from({ length: perAgent }, () => saw(app, scene.organisationId, { personId, skillId: scene.listening, ratio, at })),
      );
  await refreshed(app, scene.organisationId);
  const manager = await aPerson(app, scene, ['manager']);
  return { scene, people, manager, ...reading(manager, scene.teamId, scene.listening) };
}

describe('the heat map', () => {
  it('has the team’s agents by name, the skills in order, and a shade only from five observations', async () => {
    const { scene, people, manager, map } = await aTeam(5);
    await saw(app, scene.organisationId, {
      personId: people[0]?.personId ?? '',
      skillId: scene.closing,
      ratio: 1,
      at: NOW.toISOString(),
    });
    const { rows, skills, teamCells, asOfWeek, tooFewPeople } = await map();
    expect([asOfWeek, tooFewPeople, skills.map(({ code }) => code)]).toEqual(['2026-11-23', false, ['listening', 'closing']]);
    expect(rows.map(({ person }) => person.givenName)).toEqual(['A0', 'A1', 'A2', 'A3', 'A4']);
    expect(rows.flatMap(({ person }) => person.id)).not.toContain(manager.personId);
    expect(rows[0]?.cells[0]).toMatchObject({ n: 6, shade: 4 });
    expect(rows[0]?.cells[1]).toEqual({ n: 1, mean: null, low: null, high: null, shade: null, change: null });
    expect(teamCells?.[0]).toMatchObject({ n: 30, shade: 4 });
  });

  it('gives a person the same estimate as their own page', async () => {
    const { scene, people, manager, map } = await aTeam(1, 3, 0.4);
    const personId = people[0]?.personId ?? '';
    const own = await app.within(scene.organisationId, () =>
      app.get(ReadSkillDetail).run(manager, { personId, skillId: scene.listening, weeks: 4 }, NOW),
    );
    const cell = (await map()).rows[0]?.cells[0];
    for (const end of ['mean', 'low', 'high'] as const) expect(cell?.[end]).toBeCloseTo(own.does[end] ?? -1, 9);
  });

  it('adds nothing up for a team of four', async () => {
    const four = await (await aTeam(4)).map();
    expect([four.people, four.tooFewPeople, four.teamCells]).toEqual([4, true, null]);
    expect(four.rows).toHaveLength(4);
  });
});

describe('the lines of a team', () => {
  it('give each week’s own share as columns, for one skill and for all', async () => {
    const { line, dashboard } = await aTeam(5, 2, 0.5);
    const { series, weekStartsOn, people } = await line();
    expect(weekStartsOn).toEqual(['2026-11-02', '2026-11-09', '2026-11-16', '2026-11-23']);
    expect([people, series.share, series.n]).toEqual([5, [null, 0.5, null, 0.5], [0, 10, 0, 10]]);
    // Wilson, 5 of 10.
    expect([series.low[1], series.high[1]]).toEqual([expect.closeTo(0.2366, 4), expect.closeTo(0.7634, 4)]);
    const all = await dashboard();
    expect(all.series.map(({ skill }) => skill.code)).toEqual(['listening', 'closing']);
    expect(all.series[0]).toEqual(series);
    expect(all.series[1]?.n).toEqual([0, 0, 0, 0]);
  });

  it('are empty for a team of four, without even a count', async () => {
    const { line, dashboard } = await aTeam(4);
    const four = await dashboard();
    expect([four.tooFewPeople, four.series[0]?.share, four.series[0]?.n]).toEqual([true, Array(4).fill(null), Array(4).fill(0)]);
    expect((await line()).series.n).toEqual(Array(4).fill(0));
  });
});

describe('every view of a team', () => {
  it('is one statement, for two people and for six', async () => {
    for (const size of [2, 6]) {
      const { map, line, dashboard } = await aTeam(size);
      for (const read of [map, line, dashboard]) expect(await countStatements(app, read)).toBe(1);
    }
  });

  it('is not found for an agent of the team, a leader of another team, and another organisation', async () => {
    const { scene } = await aTeam(1);
    const elsewhere: ProgressScene = await aProgressScene(app);
    const strangers = [
      await aPerson(app, scene, ['agent']),
      await aPerson(app, { organisationId: scene.organisationId }, ['manager']),
      await aPerson(app, elsewhere, ['manager']),
    ];
    for (const actor of strangers)
      for (const read of Object.values(reading(actor, scene.teamId, scene.listening)))
        await expect(read()).rejects.toMatchObject(NOT_FOUND);
    // Even one who claims the team of another organisation finds nothing there.
    const claiming = { ...(strangers[2] as Actor), teamIds: [scene.teamId] };
    for (const read of Object.values(reading(claiming, scene.teamId, scene.listening)))
      await expect(read()).rejects.toMatchObject(NOT_FOUND);
  });
});
