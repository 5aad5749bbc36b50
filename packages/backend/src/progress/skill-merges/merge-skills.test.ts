import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { someSkills } from '@vakwerk/testing/a-course';
import { aProgressScene, type ProgressScene, refreshed, rowsOf, saw } from '@vakwerk/testing/progress-scene';
import { withFiles } from '@vakwerk/testing/scoring-scene';
import { aPerson, openTestApplication, type TestApplication } from '@vakwerk/testing/test-application';
import { newId } from '../../platform/database/new-id.js';
import { SkillRepository } from '../../skills/index.js';
import { RecomputeFigures } from '../checks/recompute-figures.js';
import { ReadMyGrowth } from '../growth/read-my-growth.js';
import { ProgressModule } from '../progress.module.js';
import { MergeSkills } from './merge-skills.js';
import { PreviewSkillMerge } from './preview-skill-merge.js';
import { UndoSkillMerge } from './undo-skill-merge.js';

let app: TestApplication;
beforeAll(async () => {
  app = await openTestApplication([ProgressModule], {}, withFiles);
});
afterAll(() => app.close());

const NOW = new Date('2026-11-25T10:00:00Z');
const NOT_FOUND = { extensions: { code: 'NOT_FOUND' } };
const FORBIDDEN = { extensions: { code: 'FORBIDDEN' } };
type Actor = Awaited<ReturnType<typeof aPerson>>;
const system = ({ organisationId }: ProgressScene) => ({ kind: 'system', organisationId }) as const;
const figures = (scene: ProgressScene) =>
  Promise.all(
    ['person_skill_week', 'team_skill_week', 'organisation_skill_week', 'skill_prior'].map(async (table) =>
      (await rowsOf(app, scene.organisationId, table)).map(({ computed_at: _at, ...row }) => row),
    ),
  );
const recompute = (scene: ProgressScene, dryRun = false) => app.get(RecomputeFigures).run(system(scene), { dryRun }, NOW);
const merge = (actor: Actor, fromSkillId: string, intoSkillId: string) =>
  app.get(MergeSkills).run(actor, { fromSkillId, intoSkillId }, NOW);
const undo = (actor: Actor, mergeId: string) => app.get(UndoSkillMerge).run(actor, { mergeId }, NOW);

/** Two agents with evidence of closing (3 and 2 pieces), of listening (1), and one answer that counts for both. */
async function aMess() {
  const scene = await aProgressScene(app);
  const [one, two] = [await aPerson(app, scene, ['agent']), await aPerson(app, scene, ['agent'])];
  const see = (personId: string, skillId: string, ratio: number, day: string, evidenceId = newId()) =>
    saw(app, scene.organisationId, { personId, skillId, ratio, at: `2026-11-${day}T09:00:00Z`, evidenceId });
  for (const day of ['09', '16', '17']) await see(one.personId, scene.closing, 1, day);
  for (const day of ['16', '23']) await see(two.personId, scene.closing, 0.333333, day);
  await see(one.personId, scene.listening, 0, '16');
  await refreshed(app, scene.organisationId);
  await recompute(scene);
  return { scene, one, two, see, author: await aPerson(app, scene, ['author']) };
}
const does = async (agent: Actor, skillId: string) => {
  const growth = await app.within(agent.organisationId, () => app.get(ReadMyGrowth).run(agent, NOW));
  const found = growth.find(({ skill }) => skill.id === skillId)?.does;
  return found && [found.n, found.sum];
};

describe('merging two skills', () => {
  it('tells before what points at it', async () => {
    const { scene, author } = await aMess();
    const links = await app.within(scene.organisationId, () =>
      app.get(PreviewSkillMerge).run(author, { skillId: scene.closing }),
    );
    expect(links).toEqual({ observations: 5, people: 2, criteria: 0, questions: 0, courses: 0, cards: 0, openAgreements: 0 });
  });

  it('moves the evidence, and every figure equals counting all of it again, to the last digit', async () => {
    const { scene, one, two, author } = await aMess();
    expect([await does(one, scene.listening), await does(one, scene.closing)]).toEqual([
      [1, 0],
      [3, 3],
    ]);
    await merge(author, scene.closing, scene.listening);
    expect([await does(one, scene.listening), await does(two, scene.listening)]).toEqual([
      [4, 3],
      [2, 0.666666],
    ]);
    // The old one is put away.
    expect(await does(one, scene.closing)).toBeUndefined();
    const counted = await figures(scene);
    expect(counted.map((rows) => rows.some((row) => row.skill_id === scene.closing))).toEqual([false, false, false, false]);
    expect(await recompute(scene)).toEqual({ wrong: 0, examples: [] });
    expect(await figures(scene)).toEqual(counted);
  });

  it('lets later evidence of the old skill count for the new one, and an answer about both once', async () => {
    const { scene, one, see, author } = await aMess();
    const both = newId();
    await see(one.personId, scene.listening, 1, '18', both);
    await merge(author, scene.closing, scene.listening);
    await see(one.personId, scene.closing, 1, '24');
    expect(await does(one, scene.listening)).toEqual([6, 5]);
    // The same answer again, still under the old name: nothing new.
    expect(await see(one.personId, scene.closing, 1, '18', both)).toBe(0);
    await refreshed(app, scene.organisationId);
    expect(await recompute(scene, true)).toEqual({ wrong: 0, examples: [] });
  });

  it('answers an old code with the new skill, and survives an import that still has both', async () => {
    const { scene, author } = await aMess();
    await merge(author, scene.closing, scene.listening);
    await someSkills(app, scene.organisationId);
    const skills = await app.within(scene.organisationId, () => app.get(SkillRepository).findByCodes(['closing', 'listening']));
    expect(skills.map(({ id, code }) => [code, id === scene.listening]).sort()).toEqual([
      ['closing', true],
      ['listening', true],
    ]);
  });

  it('can be undone: every figure is what it was', async () => {
    const { scene, author } = await aMess();
    const before = await figures(scene);
    const mergeId = await merge(author, scene.closing, scene.listening);
    expect(await figures(scene)).not.toEqual(before);
    await undo(author, mergeId);
    expect(await figures(scene)).toEqual(before);
    expect(await recompute(scene)).toEqual({ wrong: 0, examples: [] });
    await expect(undo(author, mergeId)).rejects.toMatchObject({ code: 'alreadyUndone' });
  });

  it('cannot be undone when something new was seen since: nobody told the two apart', async () => {
    const { scene, one, see, author } = await aMess();
    const mergeId = await merge(author, scene.closing, scene.listening);
    await see(one.personId, scene.closing, 1, '24');
    await expect(undo(author, mergeId)).rejects.toMatchObject({ code: 'changedSince' });
  });

  it('is refused for one and the same, for one that was merged already, for other roles and another organisation', async () => {
    const { scene, one, author } = await aMess();
    const elsewhere = await aProgressScene(app);
    const stranger = await aPerson(app, elsewhere, ['author']);
    const { closing, listening } = scene;
    await expect(merge(author, closing, closing)).rejects.toMatchObject({ code: 'sameSkill' });
    for (const actor of [one, await aPerson(app, scene, ['manager'])])
      await expect(merge(actor, closing, listening)).rejects.toMatchObject(FORBIDDEN);
    await expect(merge(stranger, closing, listening)).rejects.toMatchObject(NOT_FOUND);
    await expect(merge(stranger, elsewhere.closing, listening)).rejects.toMatchObject(NOT_FOUND);
    const mergeId = await merge(author, closing, listening);
    await expect(merge(author, closing, listening)).rejects.toMatchObject({ code: 'notInUse' });
    await expect(undo(stranger, mergeId)).rejects.toMatchObject(NOT_FOUND);
    await expect(undo(one, mergeId)).rejects.toMatchObject(FORBIDDEN);
  });
});
