import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aCalibration, scoredBlind } from '@vakwerk/testing/calibration-scene';
import { ANSWERS, withFiles } from '@vakwerk/testing/scoring-scene';
import { aPerson, openTestApplication, type TestApplication } from '@vakwerk/testing/test-application';
import {
  agentsOf,
  aTransferScene,
  finishedIn,
  measured,
  TRANSFER_NOW,
  type TransferScene,
} from '@vakwerk/testing/transfer-scene';
import { Database } from '../../platform/database/database.js';
import { CriterionAgreements } from '../../quality/index.js';
import { ProgressModule } from '../progress.module.js';
import { FreezeTransfer } from './freeze-transfer.js';
import { ListTransfers } from './list-transfers.js';
import { ReadFrozenTransfer } from './read-frozen-transfer.js';
import { WeighTransfers } from './weigh-transfers.js';

let app: TestApplication;
beforeAll(async () => {
  app = await openTestApplication([ProgressModule], {}, withFiles);
});
afterAll(() => app.close());

const NOT_FOUND = { extensions: { code: 'NOT_FOUND' } };
const WEEKS_AGO = 10;
type Actor = Awaited<ReturnType<typeof aPerson>>;

const weigh = ({ organisationId }: TransferScene, now = TRANSFER_NOW) => app.get(WeighTransfers).run({ organisationId }, now);
const reportFor = (actor: Actor, courseId: string) =>
  app.within(actor.organisationId, () => app.get(ListTransfers).one(actor, courseId));
const frozenFor = (actor: Actor, id: string) =>
  app.within(actor.organisationId, () => app.get(ReadFrozenTransfer).run(actor, id));

/** Ten weeks ago some finished, and do one answer of five better since; others did not, and stayed as they were. */
async function aTraining(trained = 10, others = 12) {
  const scene = await aTransferScene(app);
  const [north, south] = scene.teamIds;
  const learned = await agentsOf(app, scene, north, trained);
  const stayed = await agentsOf(app, scene, south, others);
  await finishedIn(app, scene, learned, WEEKS_AGO);
  await measured(app, scene, learned, { before: 3, after: 4, changedWeeksAgo: WEEKS_AGO });
  await measured(app, scene, stayed, { before: 3, after: 3, changedWeeksAgo: WEEKS_AGO });
  await weigh(scene);
  return { scene, learned, stayed };
}

describe('a transfer report', () => {
  it('holds who finished against who did not in the same weeks, and says what it saw', async () => {
    const { scene } = await aTraining();
    const { title, figures, skills, weighedAt } = await reportFor(scene.manager, scene.courseId);
    expect([title.nl, skills.map(({ code }) => code), weighedAt]).toEqual(['Goed afronden', ['closing'], TRANSFER_NOW]);
    expect(figures).toMatchObject({
      verdict: 'moved',
      why: null,
      finished: 10,
      trained: { people: 10, before: { n: 400, share: 0.6 }, after: { n: 400, share: 0.8 } },
      comparison: { people: 12, before: { n: 480, share: 0.6 }, after: { n: 480, share: 0.6 } },
      limits: ['notByChance', 'unchecked', 'fewTeams'],
    });
    expect(figures.effect?.difference).toBeCloseTo(0.2, 6);
  });

  it('counts the first time somebody finished, and says nothing of four people', async () => {
    const { scene, learned } = await aTraining(4);
    await finishedIn(app, scene, learned, 3);
    await weigh(scene);
    const { figures } = await reportFor(scene.manager, scene.courseId);
    expect(figures).toMatchObject({ verdict: 'notMeasurable', why: 'tooFewPeople', finished: null, trained: null, effect: null });
    expect(JSON.stringify(figures)).not.toContain('"people":4');
  });

  it('waits for calibration when coaches do not score the skill alike', async () => {
    const { scene } = await aTraining();
    const [one, other] = [await aPerson(app, scene, ['coach']), await aPerson(app, scene, ['coach'])];
    const calls: string[] = [];
    for (let call = 0; call < 10; call++) calls.push(await scene.aCall({ reason: null }));
    await aCalibration(app, scene, [one, other], { interactionIds: calls });
    const closingIs = (option: string) => [...ANSWERS.slice(0, 2), { criterionId: 'closing', optionIds: [option] }];
    for (const [place, interactionId] of calls.entries()) {
      await scoredBlind(app, one, interactionId, { answers: closingIs(place % 2 === 0 ? 'yes' : 'no') });
      await scoredBlind(app, other, interactionId, { answers: closingIs(place % 3 === 0 ? 'yes' : 'no') });
    }
    const alphas = await app.within(scene.organisationId, () => app.get(CriterionAgreements).alphas(new Date(0)));
    expect(alphas.get('closing')).toMatchObject({ units: 10, ratings: 20 });
    expect(alphas.get('closing')?.value).toBeLessThan(0.667);
    expect(alphas.get('identity')).toMatchObject({ value: null, reason: 'noVariation' });
    await weigh(scene, new Date());
    expect((await reportFor(scene.manager, scene.courseId)).figures).toMatchObject({
      verdict: 'notMeasurable',
      why: 'notMeasuredAlike',
    });
  });

  it('is for every manager of the organisation, and for nobody else', async () => {
    const { scene } = await aTraining(5, 5);
    const elsewhere = await aTransferScene(app);
    const anotherManager = await aPerson(app, { organisationId: scene.organisationId }, ['manager']);
    expect((await reportFor(anotherManager, scene.courseId)).courseId).toBe(scene.courseId);
    for (const actor of [scene.agent, scene.coach, elsewhere.manager])
      await expect(reportFor(actor, scene.courseId)).rejects.toMatchObject(NOT_FOUND);
    await weigh(elsewhere);
    const list = await app.within(elsewhere.organisationId, () => app.get(ListTransfers).run(elsewhere.manager));
    expect(list.map(({ courseId }) => courseId)).toEqual([elsewhere.courseId]);
  });
});

describe('a frozen report', () => {
  it('stays as it was when what happened since changes the report, and another manager reads the same', async () => {
    const { scene, learned } = await aTraining();
    const { frozenId } = await app.get(FreezeTransfer).run(scene.manager, scene.courseId, TRANSFER_NOW);
    await app.within(scene.organisationId, () =>
      app
        .get(Database)
        .manager()
        .query('UPDATE person_skill_week SET sum = 0 WHERE org_id = $1 AND person_id = ANY($2::uuid[])', [
          scene.organisationId,
          learned.map(({ personId }) => personId),
        ]),
    );
    await weigh(scene, new Date(TRANSFER_NOW.getTime() + 1000));
    expect((await reportFor(scene.manager, scene.courseId)).figures.verdict).not.toBe('moved');
    const anotherManager = await aPerson(app, { organisationId: scene.organisationId }, ['manager']);
    const frozen = await frozenFor(anotherManager, frozenId);
    expect(frozen.report.figures).toMatchObject({ verdict: 'moved', trained: { after: { share: 0.8 } } });
    expect(frozen).toMatchObject({ intact: true, frozenAt: TRANSFER_NOW, frozenBy: { id: scene.manager.personId } });
    expect(frozen.hash).toMatch(/^[0-9a-f]{64}$/);
  });

  it('is one for who presses twice, and one more after the next weighing', async () => {
    const { scene } = await aTraining(5, 5);
    const freeze = () => app.get(FreezeTransfer).run(scene.manager, scene.courseId);
    const first = await freeze();
    expect(await freeze()).toEqual(first);
    await weigh(scene, new Date(TRANSFER_NOW.getTime() + 1000));
    expect(await freeze()).not.toEqual(first);
    const kept = await app.within(scene.organisationId, () =>
      app.get(ReadFrozenTransfer).ofCourse(scene.manager, scene.courseId),
    );
    expect(kept).toHaveLength(2);
  });

  it('cannot be changed by the product itself, and is not found by others', async () => {
    const { scene } = await aTraining(5, 5);
    const { frozenId } = await app.get(FreezeTransfer).run(scene.manager, scene.courseId);
    const change = app.within(scene.organisationId, () =>
      app.get(Database).manager().query(`UPDATE frozen_transfer SET hash = 'x' WHERE org_id = $1`, [scene.organisationId]),
    );
    await expect(change).rejects.toThrow(/permission denied/);
    const elsewhere = await aTransferScene(app);
    for (const actor of [scene.agent, scene.coach, elsewhere.manager]) {
      await expect(frozenFor(actor, frozenId)).rejects.toMatchObject(NOT_FOUND);
      await expect(app.get(FreezeTransfer).run(actor, scene.courseId)).rejects.toMatchObject(NOT_FOUND);
    }
  });
});
