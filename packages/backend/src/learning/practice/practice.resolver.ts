import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { Allow } from '../../platform/auth/allow.js';
import { CurrentActor } from '../../platform/auth/current-actor.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { orRefused } from '../learning-refused.object.js';
import { ListOwnCards } from './list-own-cards.js';
import { ReviewCardInput } from './practice.input.js';
import { OwnPracticeCardObject, PracticeSet } from './practice.object.js';
import { CardSuspended, ReviewCardResult, UndoReviewResult } from './practice.result.js';
import { ReadPractice } from './read-practice.js';
import { ReviewCard } from './review-card.js';
import { SuspendCard } from './suspend-card.js';
import { UndoReview } from './undo-review.js';

@Resolver()
export class PracticeResolver {
  constructor(
    private readonly read: ReadPractice,
    private readonly list: ListOwnCards,
    private readonly review: ReviewCard,
    private readonly undo: UndoReview,
    private readonly suspend: SuspendCard,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  @Allow('learning:own')
  @Query(() => PracticeSet, { description: 'My cards of today: what is due first, five at most.' })
  practiceToday(@CurrentActor() actor: PersonActor) {
    return this.read.run(actor);
  }

  @Allow('learning:own')
  @Query(() => [OwnPracticeCardObject], { description: 'All my cards; what was put aside comes last.' })
  myPracticeCards(@CurrentActor() actor: PersonActor) {
    return this.list.run(actor);
  }

  @Allow('learning:own')
  @Mutation(() => ReviewCardResult, { description: 'Grades my answer to a card and says when the card returns.' })
  reviewPracticeCard(@CurrentActor() actor: PersonActor, @Args('input') input: ReviewCardInput) {
    const { answer = null, certainty = null, selfRating = null, ...rest } = input;
    const reviewed = this.review.run(actor, { ...rest, answer, certainty, selfRating });
    return orRefused(reviewed.then(({ id, rating, ratio, dueOn }) => ({ reviewId: id, rating, ratio, dueOn })));
  }

  @Allow('learning:own')
  @Mutation(() => UndoReviewResult, { description: 'Takes back my newest answer to a card. Twice is once.' })
  undoPracticeReview(@CurrentActor() actor: PersonActor, @Args('reviewId', { type: () => ID }) reviewId: string) {
    return orRefused(this.undo.run(actor, reviewId).then(() => ({ reviewId })));
  }

  @Allow('learning:own')
  @Mutation(() => CardSuspended, { description: 'Puts one of my cards aside, or takes it back.' })
  suspendPracticeCard(
    @CurrentActor() actor: PersonActor,
    @Args('cardId', { type: () => ID }) cardId: string,
    @Args('suspended', { type: () => Boolean }) suspended: boolean,
  ): Promise<CardSuspended> {
    return this.unitOfWork.run(actor, async () => {
      await this.suspend.run(actor, { cardId, suspended });
      return { cards: await this.list.run(actor) };
    });
  }
}
