import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aCalibration, scoredBlind } from '@vakwerk/testing/calibration-scene';
import { aReleasedEvaluation } from '@vakwerk/testing/dispute-scene';
import { ANSWERS, aScoringScene, type ScoringScene, withFiles } from '@vakwerk/testing/scoring-scene';
import { aPerson, openTestApplication, type TestApplication } from '@vakwerk/testing/test-application';
import { ProgressModule } from '../progress.module.js';
import { ReadMeasurement } from './read-measurement.js';

let app: TestApplication;
beforeAll(async () => {
  app = await openTestApplication([ProgressModule], {}, withFiles);
});
afterAll(() => app.close());

type Actor = ScoringScene['coach'];
const read = (actor: Actor) => app.within(actor.organisationId, () => app.get(ReadMeasurement).run(actor, { months: 2 }));
const criterion = async (actor: Actor, id: string) => (await read(actor)).criteria.find((one) => one.id === id)?.agreement.alpha;

/** Two evaluators score three calls blind: greeting always yes, identity the same twice and once not. */
async function scoredTwice() {
  const scene = await aScoringScene(app);
  const evaluators = [scene.coach, await aPerson(app, scene, ['coach'])];
  const interactionIds = [
    await scene.aCall({ reason: null }),
    await scene.aCall({ reason: null }),
    await scene.aCall({ reason: null }),
  ];
  await aCalibration(app, scene, evaluators, { interactionIds });
  const identity = [
    ['yes', 'yes'],
    ['no', 'no'],
    ['yes', 'no'],
  ];
  for (const [call, interactionId] of interactionIds.entries())
    for (const [who, evaluator] of evaluators.entries())
      await scoredBlind(app, evaluator, interactionId, {
        answers: ANSWERS.map((answer) =>
          answer.criterionId === 'identity' ? { ...answer, optionIds: [identity[call]?.[who] ?? 'yes'] } : answer,
        ),
      });
  return scene;
}

describe('how well we measure', () => {
  it('gives α per criterion over every call that was scored blind, and says when nothing varied', async () => {
    const scene = await scoredTwice();
    // Coincidences: yes-yes 2, no-no 2, yes-no 2; D_o = 2/6, D_e = 18/30.
    expect(await criterion(scene.manager, 'identity')).toMatchObject({
      value: expect.closeTo(1 - 2 / 6 / (18 / 30), 9),
      units: 3,
      ratings: 6,
    });
    expect(await criterion(scene.manager, 'greeting')).toMatchObject({ value: null, reason: 'noVariation', units: 3 });
  });

  it('is silent before the answers are revealed', async () => {
    const scene = await aScoringScene(app);
    const evaluators = [scene.coach, await aPerson(app, scene, ['coach'])];
    const { interactionIds } = await aCalibration(app, scene, evaluators);
    await scoredBlind(app, scene.coach, interactionIds[0] ?? '');
    expect((await read(scene.manager)).criteria).toEqual([]);
  });

  it('counts what chance chose and what was heard, per team and month, and nothing under five people', async () => {
    const scene = await aScoringScene(app);
    const startedAt = new Date(Date.now() - 3_600_000);
    await aReleasedEvaluation(app, scene, await scene.aCall({ startedAt }));
    expect((await read(scene.manager)).coverage).toMatchObject([{ teamName: 'Noord', counts: null }]);
    for (const _ of [1, 2, 3, 4]) {
      await scene.aCall({ agent: await aPerson(app, scene, ['agent']), startedAt });
    }
    expect((await read(scene.manager)).coverage).toMatchObject([{ counts: { drawn: 5, scored: 1, people: 5, peopleScored: 1 } }]);
  });

  it('is for managers, of their own organisation and teams', async () => {
    const scene = await scoredTwice();
    for (const actor of [scene.coach, scene.agent])
      await expect(read(actor)).rejects.toMatchObject({ extensions: { code: 'FORBIDDEN' } });
    const { manager } = await aScoringScene(app);
    expect(await read(manager)).toMatchObject({ criteria: [], coverage: [] });
  });
});
