import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aProgressScene, countStatements, type ProgressScene, type Seen, saw } from '@vakwerk/testing/progress-scene';
import { withFiles } from '@vakwerk/testing/scoring-scene';
import { aPerson, openTestApplication, type TestApplication } from '@vakwerk/testing/test-application';
import { Database } from '../../platform/database/database.js';
import { ProgressModule } from '../progress.module.js';
import { ReadMyGrowth } from './read-my-growth.js';
import { ReadSkillDetail } from './read-skill-detail.js';

let app: TestApplication;
beforeAll(async () => {
  app = await openTestApplication([ProgressModule], {}, withFiles);
});
afterAll(() => app.close());

const NOW = new Date('2026-11-25T10:00:00Z');
const NOT_FOUND = { extensions: { code: 'NOT_FOUND' } };
type Actor = Awaited<ReturnType<typeof aPerson>>;
const growthOf = (actor: Actor) => app.within(actor.organisationId, () => app.get(ReadMyGrowth).run(actor, NOW));
const detail = (actor: Actor, personId: string, skillId: string) =>
  app.within(actor.organisationId, () => app.get(ReadSkillDetail).run(actor, { personId, skillId, weeks: 4 }, NOW));
const times = (scene: ProgressScene, count: number, seen: Omit<Seen, 'skillId' | 'at'> & { at?: string }) =>
  Promise.all(
    Array.from({ length: count }, () =>
      saw(app, scene.organisationId, { skillId: scene.listening, at: '2026-11-24T09:00:00Z', ...seen }),
    ),
  );

async function anAgent() {
  const scene = await aProgressScene(app);
  return { scene, agent: await aPerson(app, scene, ['agent']) };
}

describe('my growth', () => {
  it('sets what someone knows beside what they do, each with n and interval', async () => {
    const { scene, agent } = await anAgent();
    await times(scene, 30, { personId: agent.personId, ratio: 1, source: 'quiz' });
    await times(scene, 30, { personId: agent.personId, ratio: 0 });
    const [listening, closing] = await growthOf(agent);
    // Uniform prior, no forgetting within the week: Beta(31, 1) and Beta(1, 31).
    expect(listening).toMatchObject({
      skill: { id: scene.listening, code: 'listening' },
      knows: { n: 30, sum: 30, tooFew: false, lastSeenOn: '2026-11-23' },
      does: { n: 30, sum: 0 },
      level: { kind: 'level', lowest: 'starting', lowestWord: { nl: 'Niveau 0' } },
      transferGap: 'knowsNotYetDoes',
    });
    expect(listening?.knows.mean).toBeCloseTo(31 / 32, 10);
    expect(listening?.does.mean).toBeCloseTo(1 / 32, 10);
    expect(listening?.does.high).toBeCloseTo(1 - 0.025 ** (1 / 31), 8);
    expect(listening?.line.weeks).toHaveLength(26);
    expect(listening?.line.ns.at(-1)).toBe(30);
    expect(closing).toMatchObject({
      does: { n: 0, mean: null, low: null, tooFew: true },
      level: { kind: 'fewObservations', lowest: null },
    });
  });

  it('starts from what the organisation shows', async () => {
    const { scene, agent } = await anAgent();
    await times(scene, 5, { personId: agent.personId, ratio: 1 });
    await app.within(scene.organisationId, () =>
      app
        .get(Database)
        .manager()
        .query(`INSERT INTO skill_prior (org_id, skill_id, kind, a, b) VALUES ($1, $2, 'does', 17, 3)`, [
          scene.organisationId,
          scene.listening,
        ]),
    );
    expect((await growthOf(agent))[0]?.does.mean).toBeCloseTo(0.88, 10);
  });

  it('is one statement, however much there is', async () => {
    const { scene, agent } = await anAgent();
    await times(scene, 1, { personId: agent.personId, ratio: 1 });
    const one = await countStatements(app, () => growthOf(agent));
    for (const week of ['2026-11-03', '2026-10-06', '2026-09-08'])
      await times(scene, 3, { personId: agent.personId, ratio: 1, at: `${week}T09:00:00Z` });
    expect([one, await countStatements(app, () => growthOf(agent))]).toEqual([1, 1]);
  });

  it('says nothing of a colleague or of another organisation', async () => {
    const { scene, agent } = await anAgent();
    const { agent: stranger } = await anAgent();
    const colleague = await aPerson(app, scene, ['agent']);
    await times(scene, 6, { personId: colleague.personId, ratio: 1 });
    for (const person of [agent, stranger]) expect((await growthOf(person)).map(({ does }) => does.n)).toEqual([0, 0]);
  });
});

describe('one skill in full', () => {
  it('leads back to the evidence, newest first', async () => {
    const { scene, agent } = await anAgent();
    const { personId } = agent;
    await times(scene, 1, {
      personId,
      ratio: 0.5,
      at: '2026-11-10T09:00:00Z',
      evidenceId: '0193a000-0000-7000-8000-000000000001',
    });
    await times(scene, 1, { personId, ratio: 1, at: '2026-11-24T09:00:00Z' });
    const { evidence, evidenceCount, line, person } = await detail(agent, personId, scene.listening);
    expect(evidence.map(({ ratio }) => ratio)).toEqual([1, 0.5]);
    expect(evidence[1]).toMatchObject({
      evaluationId: '0193a000-0000-7000-8000-000000000001',
      criterionId: 'c',
      responseId: null,
      source: 'call',
    });
    expect([evidenceCount, person.id]).toEqual([2, personId]);
    expect(line).toMatchObject({ weeks: ['2026-11-02', '2026-11-09', '2026-11-16', '2026-11-23'], ns: [0, 1, 1, 2] });
  });

  it('keeps evidence from the agent until it is released, and shows it to the coach', async () => {
    const { scene, agent } = await anAgent();
    const coach = await aPerson(app, scene, ['coach']);
    await times(scene, 1, { personId: agent.personId, ratio: 1 });
    await app.within(scene.organisationId, () =>
      app
        .get(Database)
        .manager()
        .query(`UPDATE observation SET visible_from = '2026-11-26' WHERE org_id = $1`, [scene.organisationId]),
    );
    expect((await detail(agent, agent.personId, scene.listening)).evidence).toEqual([]);
    expect((await detail(coach, agent.personId, scene.listening)).evidence).toHaveLength(1);
    // Nor may a count or a sum tell them how it went.
    expect((await detail(agent, agent.personId, scene.listening)).does.n).toBe(0);
    expect((await detail(coach, agent.personId, scene.listening)).does.n).toBe(1);
  });

  it('is not found for a colleague, a leader of another team, another organisation, or another skill', async () => {
    const { scene, agent } = await anAgent();
    const { scene: elsewhere, agent: stranger } = await anAgent();
    const asked = (actor: Actor) => detail(actor, agent.personId, scene.listening);
    await expect(asked(await aPerson(app, scene, ['agent']))).rejects.toMatchObject(NOT_FOUND);
    await expect(asked(await aPerson(app, { organisationId: scene.organisationId }, ['manager']))).rejects.toMatchObject(
      NOT_FOUND,
    );
    await expect(asked(stranger)).rejects.toMatchObject(NOT_FOUND);
    await expect(asked(await aPerson(app, elsewhere, ['coach']))).rejects.toMatchObject(NOT_FOUND);
    await expect(detail(agent, agent.personId, elsewhere.listening)).rejects.toMatchObject(NOT_FOUND);
    expect((await asked(await aPerson(app, scene, ['manager']))).person.id).toBe(agent.personId);
  });
});
