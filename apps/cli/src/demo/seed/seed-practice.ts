import { PractiseFailedCriteria } from '@vakwerk/backend/coaching/index';
import { ReadPractice, ReviewCard } from '@vakwerk/backend/learning/index';
import { newId } from '@vakwerk/backend/platform/database/new-id';
import { FoldReview } from '@vakwerk/backend/progress/index';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { type SeededRandom, seededRandom } from '@vakwerk/domain/shared/seeded-random';
import { knowingAnswer, mistakenAnswer } from './demo-answers.js';
import { actorOf, daysAgo, type House } from './house.js';
import type { PastEvaluation } from './seed-history.js';

const KNOWN = 0.75;
/** Days before today on which some people practised: what they did then is due by now, so that today's set is full. */
const PRACTISED_DAYS_AGO = [12, 6];
const PRACTISING = 8;

/** What failed in the recorded calls becomes cards, and some people have practised before. */
export async function seedPractice(house: House, recorded: readonly PastEvaluation[]): Promise<void> {
  const random = seededRandom(`vakwerk practice ${house.organisation.key}`);
  const system = { kind: 'system', organisationId: house.organisationId } as const;
  for (const { evaluationId } of recorded)
    await house.product.get(PractiseFailedCriteria).run(system, { evaluationId }, daysAgo(house.now, 2));
  const agents = house.people.filter(({ hidden }) => hidden).slice(0, PRACTISING);
  for (const days of PRACTISED_DAYS_AGO)
    for (const { key } of agents) await practise(house, actorOf(house, key), daysAgo(house.now, days), random);
}

async function practise(house: House, actor: PersonActor, at: Date, random: SeededRandom): Promise<void> {
  const { product, organisationId } = house;
  const { cards } = await product.within(organisationId, () => product.get(ReadPractice).run(actor, at));
  for (const { id: cardId, key } of cards.slice(0, 4)) {
    const knew = random.next() < KNOWN;
    const sure = random.next() < 0.6;
    const given = key
      ? {
          answer: knew ? knowingAnswer(key) : mistakenAnswer(key),
          certainty: sure ? ('high' as const) : ('mid' as const),
          selfRating: null,
        }
      : { answer: null, certainty: null, selfRating: knew ? ('good' as const) : ('again' as const) };
    const { id: reviewId } = await product
      .get(ReviewCard)
      .run(actor, { reviewId: newId(), cardId, ...given, reviewedAt: at }, at);
    await product.get(FoldReview).run({ kind: 'system', organisationId }, { reviewId });
  }
}
