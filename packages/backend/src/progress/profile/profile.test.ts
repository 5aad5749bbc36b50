import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ProfileTab } from '@vakwerk/domain/progress/profile-stream';
import { aPrivateNote } from '@vakwerk/testing/coaching-scene';
import { aReleasedEvaluation } from '@vakwerk/testing/dispute-scene';
import { figuresFollow } from '@vakwerk/testing/figures';
import { aScoringScene, type ScoringScene, withFiles } from '@vakwerk/testing/scoring-scene';
import { anOrganisation, aPerson, openTestApplication, type TestApplication } from '@vakwerk/testing/test-application';
import { MakeAgreement, PlanSession } from '../../coaching/index.js';
import { Database } from '../../platform/database/database.js';
import { SkillRepository } from '../../skills/index.js';
import { SetMyGoal } from '../goals/set-my-goal.js';
import { ProgressModule } from '../progress.module.js';
import { ListProfileStream } from './list-profile-stream.js';
import { OpenProfile } from './open-profile.js';

let app: TestApplication;
beforeAll(async () => {
  app = await openTestApplication([ProgressModule], {}, withFiles);
});
afterAll(() => app.close());

const NOT_FOUND = { extensions: { code: 'NOT_FOUND' } };
type Actor = ScoringScene['coach'];
const profile = (actor: Actor, personId: string) => app.get(OpenProfile).run(actor, { personId });
const stream = (
  actor: Actor,
  personId: string,
  tab: ProfileTab = 'growth',
  first: number | null = null,
  after: string | null = null,
) => app.within(actor.organisationId, () => app.get(ListProfileStream).run(actor, { personId, tab, first, after }));
const trail = (scene: ScoringScene) =>
  app.within(scene.organisationId, () =>
    app
      .get(Database)
      .manager()
      .query(`SELECT actor_id, subject_id FROM audit_entry WHERE org_id = $1 AND action = 'profile.opened'`, [
        scene.organisationId,
      ]),
  );

/** An agent with two scored calls, and a conversation with their coach in which something was promised. */
async function anAgentWithAPast() {
  const scene = await aScoringScene(app);
  for (const _ of [1, 2]) await figuresFollow(app, scene.organisationId, await aReleasedEvaluation(app, scene));
  const sessionId = await app.get(PlanSession).run(scene.coach, {
    agentId: scene.agent.personId,
    localDateTime: '2031-03-03T10:00',
    timeZone: 'Europe/Amsterdam',
    durationMinutes: 30,
    place: '',
    agenda: [],
  });
  await app
    .get(MakeAgreement)
    .run(scene.coach, { sessionId, ownerId: scene.agent.personId, what: 'Vat samen', dueOn: '2031-03-17' });
  return { scene, sessionId, agentId: scene.agent.personId };
}

describe('the profile of an agent', () => {
  it('has their skills with level and margin, and no figure that takes all together', async () => {
    const { scene, agentId } = await anAgentWithAPast();
    const { person, skills, teamNames } = await profile(scene.coach, agentId);
    expect([person.id, teamNames]).toEqual([agentId, ['Noord']]);
    expect(skills.map(({ does }) => does.n)).toEqual([2, 2, 2]);
    expect(Object.keys(await profile(scene.coach, agentId)).sort()).toEqual([
      'goals',
      'hiredOn',
      'person',
      'skills',
      'teamNames',
    ]);
  });

  it('is one stream, newest first, in pages that miss nothing and repeat nothing', async () => {
    const { scene, agentId } = await anAgentWithAPast();
    const all = await stream(scene.coach, agentId);
    expect(all.events.map(({ kind }) => kind)).toEqual(['coaching', 'agreement', 'call', 'call']);
    const paged: string[] = [];
    let after: string | null = null;
    do {
      const page = await stream(scene.coach, agentId, 'growth', 1, after);
      paged.push(...page.events.map(({ id }) => id));
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    } while (after !== null);
    expect(paged).toEqual(all.events.map(({ id }) => id));
  });

  it('shows per tab its own, and marks what the agent sees', async () => {
    const { scene, agentId } = await anAgentWithAPast();
    const kinds = async (tab: ProfileTab) => (await stream(scene.coach, agentId, tab)).events.map(({ kind }) => kind);
    expect([await kinds('calls'), await kinds('learning'), await kinds('agreements')]).toEqual([
      ['call', 'call'],
      [],
      ['coaching', 'agreement'],
    ]);
    await app.within(scene.organisationId, () =>
      app
        .get(Database)
        .manager()
        .query(`UPDATE evaluation SET state = 'graded', released_at = NULL WHERE org_id = $1`, [scene.organisationId]),
    );
    const calls = (await stream(scene.coach, agentId, 'calls')).events;
    expect(calls.map(({ seenByPerson, random, score }) => [seenByPerson, random, score])).toEqual([
      [false, true, 0.666667],
      [false, true, 0.666667],
    ]);
  });

  it('says of a private note only to its owner that there is one', async () => {
    const { scene, agentId, sessionId } = await anAgentWithAPast();
    await aPrivateNote(app, scene.coach, sessionId, 'Alleen voor mij.');
    const talk = async (actor: Actor) =>
      (await stream(actor, agentId, 'agreements')).events.find(({ kind }) => kind === 'coaching');
    expect(await talk(scene.coach)).toMatchObject({ ownNote: true, sessionId });
    expect(await talk(scene.manager)).toMatchObject({ ownNote: false, sessionId: null });
    expect(JSON.stringify(await stream(scene.coach, agentId))).not.toContain('Alleen voor mij');
  });

  it('has the goals that are shared, for a coach and not for a manager', async () => {
    const { scene, agentId } = await anAgentWithAPast();
    const [skill] = await app.within(scene.organisationId, () => app.get(SkillRepository).listAll());
    const goal = { skillId: skill?.id ?? '', level: 'strong', byOn: null } as const;
    await app.get(SetMyGoal).run(scene.agent, { ...goal, shared: false });
    expect((await profile(scene.coach, agentId)).goals).toEqual([]);
    await app.get(SetMyGoal).run(scene.agent, { ...goal, shared: true });
    expect((await profile(scene.coach, agentId)).goals).toMatchObject([{ level: 'strong' }]);
    expect((await profile(scene.manager, agentId)).goals).toEqual([]);
  });

  it('leaves in the audit trail who opened it', async () => {
    const { scene, agentId } = await anAgentWithAPast();
    await profile(scene.manager, agentId);
    expect(await trail(scene)).toEqual([{ actor_id: scene.manager.personId, subject_id: agentId }]);
  });

  it('is not found for the agent, a colleague, a leader of another team, another organisation, and of who is no agent', async () => {
    const { scene, agentId } = await anAgentWithAPast();
    const { organisationId } = scene;
    const stranger = await aPerson(app, await anOrganisation(app), ['manager']);
    const refused: Actor[] = [
      scene.agent,
      await aPerson(app, scene, ['agent']),
      await aPerson(app, { organisationId }, ['manager']),
      stranger,
      { ...stranger, teamIds: scene.manager.teamIds },
    ];
    for (const actor of refused) {
      await expect(profile(actor, agentId)).rejects.toMatchObject(NOT_FOUND);
      await expect(stream(actor, agentId)).rejects.toMatchObject(NOT_FOUND);
    }
    await expect(profile(scene.coach, scene.manager.personId)).rejects.toMatchObject(NOT_FOUND);
    expect(await trail(scene)).toEqual([]);
  });
});
