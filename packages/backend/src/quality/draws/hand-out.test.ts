import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { aDraft, aScoringScene, type ScoringScene, withFiles } from '@vakwerk/testing/scoring-scene';
import { aPerson, openTestApplication, type TestApplication } from '@vakwerk/testing/test-application';
import { newId } from '../../platform/database/new-id.js';
import { ScoringQueueReader } from '../evaluations/scoring-queue.reader.js';
import { QualityApiModule } from '../quality.api.module.js';
import { AssignDraws } from './assign-draws.js';
import { SteerDraw } from './steer-draw.js';
import { TakeBackDraws } from './take-back-draws.js';

let app: TestApplication;
let scene: ScoringScene;
let colleague: PersonActor;
let elsewhere: ScoringScene;
beforeAll(async () => {
  app = await openTestApplication([QualityApiModule], {}, withFiles);
  scene = await aScoringScene(app);
  colleague = await aPerson(app, scene, ['coach']);
  elsewhere = await aScoringScene(app);
});
afterAll(() => app.close());

const NOT_FOUND = { extensions: { code: 'NOT_FOUND' } };
const queueOf = async (actor: PersonActor) =>
  (await app.within(actor.organisationId, () => app.get(ScoringQueueReader).list(actor, { show: 'all' }, { first: 100 }))).nodes;
const itemOf = async (actor: PersonActor, interactionId: string) =>
  (await queueOf(actor)).find(({ interaction }) => interaction.id === interactionId);

describe('picking calls for coaching', () => {
  it('puts them in the evaluator’s queue, apart from chance, and skips what is taken', async () => {
    const [fresh, drawn] = [await scene.aCall({ reason: null }), await scene.aCall()];
    const input = {
      interactionIds: [fresh, drawn, fresh],
      evaluatorId: scene.coach.personId,
      motive: 'customerLow' as const,
      dueOn: '2026-12-01',
    };
    expect(await app.get(SteerDraw).run(scene.manager, input)).toEqual({ ok: true, value: { drawn: [fresh], skipped: [drawn] } });
    expect(await itemOf(scene.coach, fresh)).toMatchObject({
      reason: 'steered',
      motive: 'customerLow',
      countsForQuota: false,
      inclusionProbability: null,
      dueOn: '2026-12-01',
    });
    expect(await app.get(SteerDraw).run(scene.coach, input)).toMatchObject({ value: { drawn: [], skipped: [fresh, drawn] } });
  });

  it('not for an agent, another team or another organisation, and only to who leads the team', async () => {
    const call = await scene.aCall({ reason: null });
    const input = { interactionIds: [call], evaluatorId: scene.coach.personId };
    for (const actor of [scene.agent, { ...scene.coach, teamIds: [newId()] }, elsewhere.coach])
      await expect(app.get(SteerDraw).run(actor, input)).rejects.toMatchObject(NOT_FOUND);
    for (const evaluatorId of [scene.agent.personId, elsewhere.coach.personId])
      expect(await app.get(SteerDraw).run(scene.coach, { ...input, evaluatorId })).toMatchObject({
        error: { code: 'evaluatorNotPossible' },
      });
  });
});

describe('taking picked calls back', () => {
  it('takes them out of the queue, except one that is being scored and those that chance drew', async () => {
    const [free, begun, random] = [await scene.aCall({ reason: null }), await scene.aCall({ reason: null }), await scene.aCall()];
    const input = { interactionIds: [free, begun, random], evaluatorId: scene.coach.personId };
    await app.get(SteerDraw).run(scene.manager, input);
    await aDraft(app, scene, begun);
    for (const actor of [scene.agent, { ...scene.coach, teamIds: [newId()] }, elsewhere.coach])
      expect(await app.get(TakeBackDraws).run(actor, input)).toEqual([]);
    expect(await app.get(TakeBackDraws).run(scene.manager, input)).toEqual([free]);
    expect(await itemOf(scene.coach, free)).toBeUndefined();
    expect(await itemOf(scene.coach, begun)).toBeDefined();
    expect(await itemOf(scene.coach, random)).toBeDefined();
  });
});

describe('giving calls to another evaluator', () => {
  const moveOf = async (interactionId: string, to: PersonActor = colleague) => ({
    drawId: (await itemOf(scene.coach, interactionId))?.id ?? '',
    fromEvaluatorId: scene.coach.personId,
    toEvaluatorId: to.personId,
  });

  it('moves what can be moved with its chance, says why the rest stays, and can be undone', async () => {
    const [free, begun, calibration] = [await scene.aCall(), await scene.aCall(), await scene.aCall({ reason: 'calibration' })];
    await aDraft(app, scene, begun);
    const moves = [await moveOf(free), await moveOf(begun), await moveOf(calibration)];
    const ids = moves.map(({ drawId }) => drawId);
    expect(await app.get(AssignDraws).run(scene.manager, { moves })).toEqual({
      moved: [ids[0]],
      refused: [
        { drawId: ids[1], code: 'alreadyStarted' },
        { drawId: ids[2], code: 'calibrationStays' },
      ],
    });
    expect(await itemOf(colleague, free)).toMatchObject({ reason: 'random', inclusionProbability: 0.175 });
    expect(await itemOf(scene.coach, free)).toBeUndefined();
    const [first] = moves;
    if (!first) throw new Error('There was a move.');
    expect(await app.get(AssignDraws).run(scene.coach, { moves: [first] })).toMatchObject({
      refused: [{ code: 'movedMeanwhile' }],
    });
    const back = { ...first, fromEvaluatorId: first.toEvaluatorId, toEvaluatorId: first.fromEvaluatorId };
    expect(await app.get(AssignDraws).run(scene.manager, { moves: [back] })).toMatchObject({ moved: [ids[0]] });
    expect(await itemOf(scene.coach, free)).toBeDefined();
  });

  it('not to somebody who cannot score it', async () => {
    const call = await scene.aCall();
    for (const to of [scene.agent, scene.manager, elsewhere.coach])
      expect(await app.get(AssignDraws).run(scene.coach, { moves: [await moveOf(call, to)] })).toMatchObject({
        moved: [],
        refused: [{ code: 'evaluatorNotPossible' }],
      });
  });

  it('not by an agent, another team or another organisation', async () => {
    const moves = [await moveOf(await scene.aCall())];
    for (const actor of [scene.agent, { ...colleague, teamIds: [newId()] }, elsewhere.manager])
      await expect(app.get(AssignDraws).run(actor, { moves })).rejects.toMatchObject(NOT_FOUND);
  });
});
