import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Rating } from '@vakwerk/domain/learning/practice/rating';
import { addDays } from '@vakwerk/domain/shared/time/calendar';
import { inBoth } from '@vakwerk/testing/a-course';
import { rowsOf } from '@vakwerk/testing/progress-scene';
import { withFiles } from '@vakwerk/testing/scoring-scene';
import { anOrganisation, aPerson, openTestApplication, type TestApplication } from '@vakwerk/testing/test-application';
import { newId } from '../../platform/database/new-id.js';
import { LearningModule } from '../learning.module.js';
import { PRACTICE_SETTINGS, PracticeSchedule } from './practice-schedule.js';
import { PractiseFailedPoints } from './practise-failed-points.js';
import { ReadPractice } from './read-practice.js';
import { ReviewCard } from './review-card.js';

/**
 * FSRS-6 with its default weights, as published with its implementations: the test `test_review_card` and `test_memo_state` of py-fsrs
 * (6.x) and the same ones of ts-fsrs (`FSRS-6.test.ts`, v5.2 and later), fuzz off. Their 0 is a step of minutes; ours is a day at least.
 */
const RATINGS: readonly Rating[] = [...Array<Rating>(6).fill('good'), 'again', 'again', ...Array<Rating>(5).fill('good')];
const PUBLISHED_DAYS = [0, 2, 11, 46, 163, 498, 0, 0, 2, 4, 7, 12, 21];

let app: TestApplication;
beforeAll(async () => {
  app = await openTestApplication([LearningModule], {}, withFiles);
});
afterAll(() => app.close());

async function aCard() {
  const organisation = await anOrganisation(app);
  const agent = await aPerson(app, organisation, ['agent']);
  const system = { kind: 'system', organisationId: organisation.organisationId } as const;
  const recall = { prompt: inBoth('Vat samen'), explanation: inBoth('Kort'), example: inBoth('Dus …') };
  const failed = { personId: agent.personId, criterionId: 'c', evaluationId: newId(), skillId: null, recall, at: new Date() };
  await app.get(PractiseFailedPoints).run(system, [failed]);
  const { cards } = await app.within(organisation.organisationId, () => app.get(ReadPractice).run(agent));
  const review = (selfRating: Rating, on: string) => {
    const now = new Date(`${on}T12:30:00Z`);
    const input = {
      reviewId: newId(),
      cardId: cards[0]?.id as string,
      answer: null,
      certainty: null,
      selfRating,
      reviewedAt: now,
    };
    return app.get(ReviewCard).run(agent, input, now);
  };
  return { review, organisationId: organisation.organisationId };
}

/** The schedule of the running application, with other settings. */
const set = (settings: Partial<typeof PRACTICE_SETTINGS>) =>
  Object.assign(app.get(PracticeSchedule), new PracticeSchedule({ ...PRACTICE_SETTINGS, fuzz: false, ...settings }));

describe('the published intervals of FSRS, through the review of a card', () => {
  it('are reproduced, also after it was forgotten', async () => {
    set({ maximumDays: 36_500 });
    const { review } = await aCard();
    const days: number[] = [];
    let on = '2022-11-29';
    for (const [turn, rating] of RATINGS.entries()) {
      days.push((await review(rating, on)).intervalDays);
      on = addDays(on, PUBLISHED_DAYS[turn] as number);
    }
    expect(days.map((day, turn) => (PUBLISHED_DAYS[turn] === 0 ? 0 : day))).toEqual(PUBLISHED_DAYS);
    expect(Math.min(...days)).toBeGreaterThanOrEqual(1);
  });

  it('so is the memory behind them', async () => {
    set({ maximumDays: 36_500 });
    const { review, organisationId } = await aCard();
    let on = '2022-11-29';
    for (const [rating, wait] of [
      ['again', 0],
      ['good', 0],
      ['good', 1],
      ['good', 3],
      ['good', 8],
      ['good', 21],
    ] as const) {
      on = addDays(on, wait);
      await review(rating, on);
    }
    const [card] = await rowsOf(app, organisationId, 'practice_card');
    expect(card?.stability).toBeCloseTo(53.62691, 4);
    expect(card?.difficulty).toBeCloseTo(6.3574867, 4);
  });

  it('end at half a year in the product', async () => {
    set({});
    const { review } = await aCard();
    const days: number[] = [];
    let on = '2022-11-29';
    for (let turn = 0; turn < 7; turn++) {
      const { intervalDays, dueOn } = await review('good', on);
      days.push(intervalDays);
      on = dueOn;
    }
    expect(days).toEqual([2, 11, 46, 163, 180, 180, 180]);
  });
});
