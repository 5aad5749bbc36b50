import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { seededRandom } from '@vakwerk/domain/shared/seeded-random';
import { aProgressScene, type ProgressScene, refreshed, rowsOf, saw } from '@vakwerk/testing/progress-scene';
import { withFiles } from '@vakwerk/testing/scoring-scene';
import { aPerson, openTestApplication, type TestApplication } from '@vakwerk/testing/test-application';
import { TeamRepository } from '../../people/index.js';
import { Database } from '../../platform/database/database.js';
import { newId } from '../../platform/database/new-id.js';
import { ProgressModule } from '../progress.module.js';
import { RecomputeFromEvidence } from './recompute-from-evidence.js';
import { ReconcileWeeks } from './reconcile-weeks.js';

let app: TestApplication;
beforeAll(async () => {
  app = await openTestApplication([ProgressModule], {}, withFiles);
});
afterAll(() => app.close());

const NOW = new Date('2026-11-25T10:00:00Z');
const system = ({ organisationId }: ProgressScene) => ({ kind: 'system', organisationId }) as const;
const query = ({ organisationId }: ProgressScene, sql: string, ...parameters: unknown[]) =>
  app.within(organisationId, () => app.get(Database).manager().query(sql, parameters));
const FIGURES = ['person_skill_week', 'team_skill_week', 'organisation_skill_week'];
const figures = (scene: ProgressScene) => Promise.all(FIGURES.map((table) => rowsOf(app, scene.organisationId, table)));
const teamWeeks = async (scene: ProgressScene) =>
  (await rowsOf(app, scene.organisationId, 'team_skill_week')).map(({ team_id, week_starts_on, n, sum }) => [
    team_id === scene.teamId ? 'noord' : 'zuid',
    week_starts_on,
    n,
    sum,
  ]);

/** Anja was in Noord until Wednesday 7 October, and in Zuid since. */
async function aMove() {
  const scene = await aProgressScene(app);
  const { personId } = await aPerson(app, { organisationId: scene.organisationId }, ['agent']);
  await app.within(scene.organisationId, async () => {
    const teams = app.get(TeamRepository);
    await teams.addMembership({ personId, teamId: scene.teamId, startsOn: '2026-01-01', endsOn: '2026-10-07' });
    await teams.addMembership({ personId, teamId: await teams.add('Zuid'), startsOn: '2026-10-07', endsOn: null });
  });
  return { scene, personId };
}
const onDays = async (scene: ProgressScene, personId: string, ...days: string[]) => {
  for (const day of days)
    await saw(app, scene.organisationId, { personId, skillId: scene.listening, ratio: 0.5, at: `${day}T09:00:00Z` });
};

describe('the weeks of teams', () => {
  it('follow their people in a batch, and the organisation with them', async () => {
    const scene = await aProgressScene(app);
    const people = [await aPerson(app, scene, ['agent']), await aPerson(app, scene, ['agent'])];
    for (const { personId } of people) await onDays(scene, personId, '2026-10-05', '2026-10-06');
    expect(await teamWeeks(scene)).toEqual([]);
    expect(await refreshed(app, scene.organisationId)).toBe(4);
    expect(await teamWeeks(scene)).toEqual([['noord', '2026-10-05', 4, 2]]);
    expect(await rowsOf(app, scene.organisationId, 'organisation_skill_week')).toMatchObject([{ n: 4, sum: 2 }]);
    expect(await refreshed(app, scene.organisationId)).toBe(0);
  });

  it('keep what someone did before a move, and count the week of the move in the new team', async () => {
    const { scene, personId } = await aMove();
    await onDays(scene, personId, '2026-09-28', '2026-10-05', '2026-10-12');
    await refreshed(app, scene.organisationId);
    expect((await teamWeeks(scene)).sort()).toEqual([
      ['noord', '2026-09-28', 1, 0.5],
      ['zuid', '2026-10-05', 1, 0.5],
      ['zuid', '2026-10-12', 1, 0.5],
    ]);
  });

  it('follow a correction of one person without losing the others', async () => {
    const scene = await aProgressScene(app);
    const [one, two] = [await aPerson(app, scene, ['agent']), await aPerson(app, scene, ['agent'])];
    await onDays(scene, one.personId, '2026-10-05');
    const seen = { personId: two.personId, skillId: scene.listening, at: '2026-10-05T09:00:00Z', evidenceId: newId() };
    await saw(app, scene.organisationId, { ...seen, ratio: 0 });
    await refreshed(app, scene.organisationId);
    await saw(app, scene.organisationId, { ...seen, ratio: 1 });
    await refreshed(app, scene.organisationId);
    expect(await teamWeeks(scene)).toEqual([['noord', '2026-10-05', 2, 1.5]]);
  });

  it('leave another organisation’s marks alone', async () => {
    const [scene, other] = [await aProgressScene(app), await aProgressScene(app)];
    const { personId } = await aPerson(app, scene, ['agent']);
    await onDays(scene, personId, '2026-10-05');
    expect(await refreshed(app, other.organisationId)).toBe(0);
    expect(await rowsOf(app, scene.organisationId, 'week_mark')).toHaveLength(1);
  });
});

describe('counting everything again', () => {
  it('gives what counting along gave, to the last digit', async () => {
    const { scene, personId } = await aMove();
    const colleague = await aPerson(app, scene, ['agent']);
    const random = seededRandom('recompute');
    const evidence = Array.from({ length: 40 }, () => newId());
    // Thirds and sevenths have no end in any base; some evidence comes two or three times with another ratio.
    for (let step = 0; step < 120; step++) {
      const index = Math.floor(random.next() * evidence.length);
      await saw(app, scene.organisationId, {
        personId: index % 2 ? personId : colleague.personId,
        skillId: index % 3 ? scene.listening : scene.closing,
        source: index % 5 ? 'call' : 'quiz',
        ratio: Math.round((Math.floor(random.next() * 22) / 21) * 1e6) / 1e6,
        at: new Date(Date.parse('2026-09-01T10:00:00Z') + index * 2 * 86_400_000).toISOString(),
        evidenceId: evidence[index] as string,
      });
      if (step % 10 === 0) await refreshed(app, scene.organisationId);
    }
    await refreshed(app, scene.organisationId);
    const counted = await figures(scene);
    await app.get(RecomputeFromEvidence).run(system(scene), NOW);
    expect(counted[0]?.length).toBeGreaterThan(10);
    expect(await figures(scene)).toEqual(counted);
    expect(await app.get(ReconcileWeeks).run(system(scene), NOW)).toEqual([]);
    expect(await figures(scene)).toEqual(counted);
  });

  it('by night repairs a week that drifted, and tells', async () => {
    const scene = await aProgressScene(app);
    const { personId } = await aPerson(app, scene, ['agent']);
    await onDays(scene, personId, '2026-11-16', '2026-11-17');
    await refreshed(app, scene.organisationId);
    const right = await figures(scene);
    await query(scene, `UPDATE person_skill_week SET n = 9, sum = 8.5`);
    await query(scene, `UPDATE team_skill_week SET n = 1`);
    const drift = await app.get(ReconcileWeeks).run(system(scene), NOW);
    expect(drift).toMatchObject([{ personId, week: '2026-11-16', n: 2, sum: 1, storedN: 9, storedSum: 8.5 }]);
    expect(await figures(scene)).toEqual(right);
  });

  it('by night lets teams follow a move that was entered late', async () => {
    const scene = await aProgressScene(app);
    const { personId } = await aPerson(app, scene, ['agent']);
    await onDays(scene, personId, '2026-11-16');
    await refreshed(app, scene.organisationId);
    await query(scene, `UPDATE team_membership SET ends_on = '2026-11-01' WHERE person_id = $1`, personId);
    await app.get(ReconcileWeeks).run(system(scene), NOW);
    expect(await teamWeeks(scene)).toEqual([]);
  });

  it('computes where estimates start from how people differ', async () => {
    const scene = await aProgressScene(app);
    const people = await Promise.all([1, 2, 3].map(() => aPerson(app, scene, ['agent'])));
    for (const { personId } of people)
      for (const ratio of [1, 1, 0.25, 0.75])
        await saw(app, scene.organisationId, { personId, skillId: scene.listening, ratio, at: '2026-11-16T09:00:00Z' });
    await app.get(ReconcileWeeks).run(system(scene), NOW);
    // All alike: the mean, at the greatest strength a prior may have.
    const [prior, ...rest] = await rowsOf(app, scene.organisationId, 'skill_prior');
    expect(rest).toEqual([]);
    expect(prior).toMatchObject({ skill_id: scene.listening, kind: 'does' });
    expect([prior?.a, prior?.b]).toEqual([30, 10]);
  });

  it('in one organisation leaves another as it is', async () => {
    const [scene, other] = [await aProgressScene(app), await aProgressScene(app)];
    const { personId } = await aPerson(app, scene, ['agent']);
    await onDays(scene, personId, '2026-11-16');
    await query(scene, 'UPDATE person_skill_week SET n = 9');
    expect(await app.get(ReconcileWeeks).run(system(other), NOW)).toEqual([]);
    await app.get(RecomputeFromEvidence).run(system(other), NOW);
    expect(await rowsOf(app, scene.organisationId, 'person_skill_week')).toMatchObject([{ n: 9 }]);
  });
});
