import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aProgressScene, countStatements, type ProgressScene, refreshed, rowsOf, saw } from '@vakwerk/testing/progress-scene';
import { withFiles } from '@vakwerk/testing/scoring-scene';
import { aPerson, openTestApplication, type TestApplication } from '@vakwerk/testing/test-application';
import { ProgressModule } from '../progress.module.js';
import { ExportPeople } from './export-people.js';
import { ReadOrganisationDashboard } from './read-organisation-dashboard.js';

let app: TestApplication;
beforeAll(async () => {
  app = await openTestApplication([ProgressModule], {}, withFiles);
});
afterAll(() => app.close());

const NOW = new Date('2026-11-25T10:00:00Z');
const NOT_FOUND = { extensions: { code: 'NOT_FOUND' } };
type Actor = Awaited<ReturnType<typeof aPerson>>;

const dashboardOf = (actor: Actor) =>
  app.within(actor.organisationId, () => app.get(ReadOrganisationDashboard).run(actor, { evidence: 'does', weeks: 4 }, NOW));
const fileOf = async (actor: Actor, teamId?: string) => {
  const rows = await app.get(ExportPeople).run(actor, { evidence: 'does', ...(teamId && { teamId }) }, NOW);
  let text = '';
  for await (const row of rows) text += row;
  return text.trimEnd().split('\r\n');
};

/** Agents of the team, and agents of no team, each seen twice this week. */
async function anOrganisationOf(
  inTeam: number,
  elsewhere: number,
): Promise<{ scene: ProgressScene; manager: Actor; agents: Actor[] }> {
  const scene = await aProgressScene(app);
  const manager = await aPerson(app, scene, ['manager']);
  const agents: Actor[] = [];
  for (let index = 0; index < inTeam; index++) agents.push(await aPerson(app, scene, ['agent'], { givenName: `A${index}` }));
  for (let index = 0; index < elsewhere; index++)
    agents.push(await aPerson(app, { organisationId: scene.organisationId }, ['agent'], { givenName: `B${index}` }));
  for (const { personId } of agents)
    for (const ratio of [1, 0.5])
      await saw(app, scene.organisationId, { personId, skillId: scene.listening, ratio, at: '2026-11-24T09:00:00Z' });
  await refreshed(app, scene.organisationId);
  return { scene, manager, agents };
}

describe('the whole organisation', () => {
  it('is added up week by week in one statement, whatever team people are in', async () => {
    const { manager } = await anOrganisationOf(5, 5);
    const { series, weekStartsOn, people, tooFewPeople } = await dashboardOf(manager);
    expect([people, tooFewPeople, weekStartsOn.at(-1)]).toEqual([10, false, '2026-11-23']);
    expect(series[0]).toMatchObject({ share: [null, null, null, 0.75], n: [0, 0, 0, 20] });
    expect(await countStatements(app, () => dashboardOf(manager))).toBe(1);
  });

  it('is not shown when under five people would be left after subtracting one’s own team', async () => {
    const { manager } = await anOrganisationOf(5, 4);
    const { series, tooFewPeople } = await dashboardOf(manager);
    expect([tooFewPeople, series[0]?.share, series[0]?.n]).toEqual([true, [null, null, null, null], [0, 0, 0, 0]]);
    expect((await dashboardOf((await anOrganisationOf(5, 0)).manager)).tooFewPeople).toBe(false);
  });

  it('is nothing for an agent, and nothing of another organisation is in it', async () => {
    const { scene, agents } = await anOrganisationOf(5, 0);
    await expect(dashboardOf(agents[0] as Actor)).rejects.toMatchObject(NOT_FOUND);
    const elsewhere = await anOrganisationOf(6, 0);
    const claiming = { ...elsewhere.manager, teamIds: [scene.teamId] };
    expect((await dashboardOf(claiming)).people).toBe(6);
  });
});

describe('people × skills as a file', () => {
  it('has a row for each person of one’s teams with estimate, margin and n, and leaves a trace', async () => {
    const { scene, manager, agents } = await anOrganisationOf(3, 2);
    for (const at of ['2026-11-23T09:00:00Z', '2026-11-23T10:00:00Z', '2026-11-23T11:00:00Z'])
      await saw(app, scene.organisationId, { personId: agents[0]?.personId ?? '', skillId: scene.listening, ratio: 1, at });
    const [head, ...rows] = await fileOf(manager);
    expect(head?.split(';')).toHaveLength(3 + 2 * 4);
    expect(rows.map((row) => row.split(';')[0]?.includes('A'))).toEqual([true, true, true]);
    const cells = rows.map((row) => row.split(';'));
    // Five observations give a number with a margin, two only their count.
    expect(cells.find(([name]) => name?.includes('A0'))?.slice(3, 7)).toEqual([
      expect.stringMatching(/^\d+,\d$/),
      expect.stringMatching(/^\d+(,\d)?$/),
      expect.stringMatching(/^\d+(,\d)?$/),
      '5',
    ]);
    expect(cells.find(([name]) => name?.includes('A1'))?.slice(3)).toEqual(['', '', '', '2', '', '', '', '0']);
    const traces = (await rowsOf(app, scene.organisationId, 'audit_entry')).filter(
      ({ action }) => action === 'progress.exported',
    );
    expect(traces).toMatchObject([{ actor_id: manager.personId, details: { evidence: 'does', teams: 1 } }]);
  });

  it('is not found for another team, an agent, and another organisation, before a row is sent', async () => {
    const { scene, agents } = await anOrganisationOf(2, 0);
    const stranger = (await anOrganisationOf(2, 0)).manager;
    const without = await aPerson(app, { organisationId: scene.organisationId }, ['manager']);
    await expect(fileOf(without)).rejects.toMatchObject(NOT_FOUND);
    await expect(fileOf(without, scene.teamId)).rejects.toMatchObject(NOT_FOUND);
    await expect(fileOf(agents[0] as Actor, scene.teamId)).rejects.toMatchObject(NOT_FOUND);
    await expect(fileOf(stranger, scene.teamId)).rejects.toMatchObject(NOT_FOUND);
    await expect(fileOf({ ...stranger, teamIds: [scene.teamId] }, scene.teamId)).rejects.toMatchObject(NOT_FOUND);
  });
});
