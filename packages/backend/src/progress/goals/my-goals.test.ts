import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aProgressScene } from '@vakwerk/testing/progress-scene';
import { withFiles } from '@vakwerk/testing/scoring-scene';
import { aPerson, openTestApplication, type TestApplication } from '@vakwerk/testing/test-application';
import { ProgressModule } from '../progress.module.js';
import { ReadMyGoals } from './read-my-goals.js';
import { RemoveMyGoal } from './remove-my-goal.js';
import { SetMyGoal, type SetMyGoalRequest } from './set-my-goal.js';

let app: TestApplication;
beforeAll(async () => {
  app = await openTestApplication([ProgressModule], {}, withFiles);
});
afterAll(() => app.close());

const NOW = new Date('2026-11-25T10:00:00Z');
const NOT_FOUND = { extensions: { code: 'NOT_FOUND' } };
type Actor = Awaited<ReturnType<typeof aPerson>>;
const set = (actor: Actor, request: SetMyGoalRequest) => app.get(SetMyGoal).run(actor, request, NOW);
const goals = (actor: Actor) => app.within(actor.organisationId, () => app.get(ReadMyGoals).run(actor));

async function anAgent() {
  const scene = await aProgressScene(app);
  const wish = { skillId: scene.listening, level: 'strong', byOn: '2027-01-15', shared: false } as const;
  return { scene, agent: await aPerson(app, scene, ['agent']), wish };
}

describe('a goal of one’s own', () => {
  it('is set, changed, taken away and set again: one per skill', async () => {
    const { scene, agent, wish } = await anAgent();
    await set(agent, wish);
    await set(agent, { ...wish, shared: true, byOn: null });
    expect(await goals(agent)).toMatchObject([{ skillId: scene.listening, level: 'strong', byOn: null, shared: true }]);
    await app.get(RemoveMyGoal).run(agent, { skillId: scene.listening }, NOW);
    expect(await goals(agent)).toEqual([]);
    await set(agent, wish);
    expect(await goals(agent)).toMatchObject([{ byOn: '2027-01-15' }]);
  });

  it('is refused for a day that is over or too far, and for what is no day or level', async () => {
    const { agent, wish } = await anAgent();
    expect(await set(agent, { ...wish, byOn: '2026-11-24' })).toMatchObject({ ok: false, error: 'goalDatePast' });
    expect(await set(agent, { ...wish, byOn: '2029-01-01' })).toMatchObject({ ok: false, error: 'goalDateFar' });
    expect(() => set(agent, { ...wish, byOn: '2026-02-30' })).toThrow();
    expect(() => set(agent, { ...wish, level: 'starting' as 'strong' })).toThrow();
    expect(await goals(agent)).toEqual([]);
  });

  it('can be hidden, taken away and taken back when its day is over', async () => {
    const { agent, wish } = await anAgent();
    await set(agent, { ...wish, shared: true });
    const later = (more: object) => app.get(SetMyGoal).run(agent, { ...wish, ...more }, new Date('2027-02-01T10:00:00Z'));
    expect(await later({ shared: false })).toMatchObject({ ok: true, value: { shared: false } });
    await app.get(RemoveMyGoal).run(agent, { skillId: wish.skillId }, NOW);
    expect(await later({})).toMatchObject({ ok: true });
    expect(await later({ byOn: '2027-01-16' })).toMatchObject({ ok: false, error: 'goalDatePast' });
  });

  it('is nobody else’s: a colleague and another organisation have their own, or none', async () => {
    const { scene, agent, wish } = await anAgent();
    await set(agent, wish);
    const colleague = await aPerson(app, scene, ['agent']);
    expect(await goals(colleague)).toEqual([]);
    await expect(app.get(RemoveMyGoal).run(colleague, { skillId: scene.listening }, NOW)).rejects.toMatchObject(NOT_FOUND);
    const stranger = await aPerson(app, await aProgressScene(app), ['agent']);
    await expect(set(stranger, wish)).rejects.toMatchObject(NOT_FOUND);
    expect(await goals(agent)).toHaveLength(1);
  });
});
