import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { aCalibration, scoredBlind } from '@vakwerk/testing/calibration-scene';
import { aScoringScene, withFiles } from '@vakwerk/testing/scoring-scene';
import { aPerson, openTestApplication, type TestApplication } from '@vakwerk/testing/test-application';
import { QualityApiModule } from '../quality.api.module.js';
import { ImportScorecard } from '../scorecards/import-scorecard.js';
import { PublishScorecard } from '../scorecards/publish-scorecard.js';
import { ReadCalibration } from './read-calibration.js';

let app: TestApplication;
beforeAll(async () => {
  app = await openTestApplication([QualityApiModule], {}, withFiles);
});
afterAll(() => app.close());

const text = (nl: string) => ({ nl, en: nl });
const yesNo = [
  { id: 'yes', label: text('Ja'), points: 1 },
  { id: 'no', label: text('Nee'), points: 0 },
];
const options = [1, 2, 3, 4, 5].map((points) => ({ id: `${points}`, label: text(`${points}`), points }));
const condition = { criterionId: 'asked', optionIds: ['yes'] };
const CARD = {
  code: 'reliability',
  name: text('Betrouwbaarheid'),
  description: text(''),
  version: {
    model: 'weightedPoints',
    policies: { naPolicy: 'exclude', fatalEffect: 'flagOnly', passRatio: null, bonusCap: 0 },
    sections: [
      {
        id: 'all',
        title: text('Alles'),
        weight: 1,
        criteria: [
          { id: 'asked', text: text('Kwam het voor?'), type: 'yesNo', options: yesNo },
          { id: 'nominal', text: text('Keuze'), type: 'choice', options, condition },
          { id: 'ordinal', text: text('Schaal'), type: 'scale', options, condition },
          { id: 'interval', text: text('Lijst'), type: 'checklist', options, condition },
        ],
      },
    ],
  },
};

/** Krippendorff (2011), "Computing Krippendorff's alpha-reliability", example C: rows are evaluators, null is missing. */
const RATINGS = [
  [1, 2, 3, 3, 2, 1, 4, 1, 2, null, null, null],
  [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, null, 3],
  [null, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, null],
  [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, null],
];

it('four evaluators who score twelve calls through the workspace agree as the published example says', async () => {
  const scene = await aScoringScene(app);
  const system = { kind: 'system', organisationId: scene.organisationId } as const;
  const card = await app.get(ImportScorecard).run(system, { json: JSON.stringify(CARD) });
  if (!card.ok) throw new Error(JSON.stringify(card.error));
  const published = await app.get(PublishScorecard).run(system, { versionId: card.value.versionId });
  if (!published.ok) throw new Error(JSON.stringify(published.error));
  const evaluators = [scene.coach];
  while (evaluators.length < 4) evaluators.push(await aPerson(app, scene, ['coach']));
  const interactionIds: string[] = [];
  while (interactionIds.length < 12) interactionIds.push(await scene.aCall({ reason: null }));
  const { calibrationId } = await aCalibration(app, scene, evaluators, { interactionIds, scorecardId: card.value.scorecardId });
  for (const [row, evaluator] of evaluators.entries())
    for (const [column, interactionId] of interactionIds.entries()) {
      const rating = RATINGS[row]?.[column] ?? null;
      const given = ['nominal', 'ordinal', 'interval'].map((criterionId) => ({ criterionId, optionIds: [`${rating}`] }));
      const asked = { criterionId: 'asked', optionIds: [rating === null ? 'no' : 'yes'] };
      await scoredBlind(app, evaluator, interactionId, { answers: rating === null ? [asked] : [asked, ...given], notes: [] });
    }
  const { report } = await app.within(scene.organisationId, () => app.get(ReadCalibration).run(scene.manager, calibrationId));
  const found = report?.criteria.flatMap(({ criterion, agreement }) =>
    criterion.id === 'asked'
      ? []
      : [[criterion.id, agreement?.metric, agreement?.alpha.value?.toFixed(3), agreement?.alpha.units]],
  );
  expect(found?.sort()).toEqual([
    ['interval', 'interval', '0.849', 11],
    ['nominal', 'nominal', '0.743', 11],
    ['ordinal', 'ordinal', '0.815', 11],
  ]);
  const again = await app.within(scene.organisationId, () => app.get(ReadCalibration).run(scene.coach, calibrationId));
  expect(again.report?.criteria).toEqual(report?.criteria);
}, 60_000);
