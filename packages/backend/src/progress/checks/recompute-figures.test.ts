import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aProgressScene, type ProgressScene, refreshed, rowsOf, saw } from '@vakwerk/testing/progress-scene';
import { withFiles } from '@vakwerk/testing/scoring-scene';
import { aPerson, openTestApplication, type TestApplication } from '@vakwerk/testing/test-application';
import { TeamRepository } from '../../people/index.js';
import { Database } from '../../platform/database/database.js';
import { newId } from '../../platform/database/new-id.js';
import { ProgressModule } from '../progress.module.js';
import { ReconcileWeeks } from '../weeks/reconcile-weeks.js';
import { FiguresCheckRepository } from './figures-check.repository.js';
import { RecomputeFigures } from './recompute-figures.js';

let app: TestApplication;
beforeAll(async () => {
  app = await openTestApplication([ProgressModule], {}, withFiles);
});
afterAll(() => app.close());

const NOW = new Date('2026-11-25T10:00:00Z');
const system = ({ organisationId }: ProgressScene) => ({ kind: 'system', organisationId }) as const;
const recompute = (scene: ProgressScene, dryRun: boolean) => app.get(RecomputeFigures).run(system(scene), { dryRun }, NOW);
const query = ({ organisationId }: ProgressScene, sql: string, ...parameters: unknown[]) =>
  app.within(organisationId, () => app.get(Database).manager().query(sql, parameters));
const figures = (scene: ProgressScene) =>
  Promise.all(
    ['person_skill_week', 'team_skill_week', 'organisation_skill_week'].map(async (table) =>
      // A week that was emptied stays as a row of nothing; counting again does not make it.
      (await rowsOf(app, scene.organisationId, table)).filter(({ n }) => n !== 0),
    ),
  );
const checks = (scene: ProgressScene) => app.within(scene.organisationId, () => app.get(FiguresCheckRepository).list(9));

async function someEvidence() {
  const scene = await aProgressScene(app);
  const { personId } = await aPerson(app, scene, ['agent']);
  const see = (ratio: number, day: string, evidenceId = newId()) =>
    saw(app, scene.organisationId, { personId, skillId: scene.listening, ratio, at: `2026-${day}T09:00:00Z`, evidenceId });
  for (const day of ['10-05', '11-16', '11-17']) await see(0.333333, day);
  await refreshed(app, scene.organisationId);
  return { scene, personId, see };
}

/** What may happen to a figure, each followed by what the worker does. */
const HAPPENINGS: readonly (readonly [string, (given: Awaited<ReturnType<typeof someEvidence>>) => Promise<unknown>])[] = [
  [
    'a person moves to another team',
    async ({ scene, personId }) => {
      await app.within(scene.organisationId, async () => {
        const teams = app.get(TeamRepository);
        await app
          .get(Database)
          .manager()
          .query(`UPDATE team_membership SET ends_on = '2026-11-16' WHERE person_id = $1`, [personId]);
        await teams.addMembership({ personId, teamId: await teams.add('Zuid'), startsOn: '2026-11-16', endsOn: null });
      });
      await app.get(ReconcileWeeks).run(system(scene), NOW);
    },
  ],
  [
    'an answer is graded again, and in another week',
    async ({ see }) => {
      const evidenceId = newId();
      await see(0, '11-18', evidenceId);
      await see(1, '11-18', evidenceId);
      await see(0.142857, '11-24', evidenceId);
    },
  ],
];

describe('figures that stay right', () => {
  it.each(HAPPENINGS)('when %s: the same as counted from the evidence, to the last digit', async (_, happens) => {
    const given = await someEvidence();
    const before = await figures(given.scene);
    await happens(given);
    await refreshed(app, given.scene.organisationId);
    const followed = await figures(given.scene);
    expect(followed).not.toEqual(before);
    expect(await recompute(given.scene, true)).toEqual({ wrong: 0, examples: [] });
    await recompute(given.scene, false);
    expect(await figures(given.scene)).toEqual(followed);
  });
});

describe('recomputing on request', () => {
  it('names what differs in every grain, and in a dry run changes nothing', async () => {
    const { scene, personId } = await someEvidence();
    const right = await figures(scene);
    await query(scene, `UPDATE person_skill_week SET n = 9 WHERE week_starts_on = '2026-10-05'`);
    await query(scene, 'UPDATE team_skill_week SET sum = 0');
    await query(scene, `DELETE FROM organisation_skill_week WHERE week_starts_on = '2026-11-16'`);
    const wrong = await figures(scene);
    const found = await recompute(scene, true);
    expect(found.wrong).toBe(4);
    expect(found.examples).toContainEqual({
      of: 'person',
      ownerId: personId,
      skillId: scene.listening,
      source: 'call',
      week: '2026-10-05',
      storedN: 9,
      storedSum: 0.333333,
      n: 1,
      sum: 0.333333,
    });
    expect(found.examples.map((figure) => figure.of).sort()).toEqual(['organisation', 'person', 'team', 'team']);
    expect([await figures(scene), await checks(scene)]).toEqual([wrong, []]);
    expect((await recompute(scene, false)).wrong).toBe(4);
    expect(await figures(scene)).toEqual(right);
    expect((await recompute(scene, true)).wrong).toBe(0);
    expect(await checks(scene)).toMatchObject([{ kind: 'recompute', wrong: 4 }]);
  });

  it('does not call wrong what only waits in the batch of teams', async () => {
    const { scene, see } = await someEvidence();
    await see(1, '11-24');
    expect((await recompute(scene, true)).wrong).toBe(0);
  });

  it('in one organisation sees and changes nothing of another', async () => {
    const [{ scene }, { scene: other }] = [await someEvidence(), await someEvidence()];
    await query(other, 'UPDATE person_skill_week SET n = 9');
    expect((await recompute(scene, false)).wrong).toBe(0);
    expect((await recompute(other, true)).wrong).toBe(2);
  });
});

describe('the nightly count', () => {
  it('leaves for the administrator what it found, nothing too', async () => {
    const { scene } = await someEvidence();
    await app.get(ReconcileWeeks).run(system(scene), NOW);
    await query(scene, `UPDATE person_skill_week SET n = 9 WHERE week_starts_on = '2026-11-16'`);
    await app.get(ReconcileWeeks).run(system(scene), new Date(NOW.getTime() + 86_400_000));
    expect(await checks(scene)).toMatchObject([
      { kind: 'nightly', wrong: 1, examples: [{ of: 'person', week: '2026-11-16', storedN: 9, n: 2 }] },
      { kind: 'nightly', wrong: 0 },
    ]);
  });
});
