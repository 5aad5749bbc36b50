import { Field, Float, ID, ObjectType } from '@nestjs/graphql';
import type { Rating } from '@vakwerk/domain/learning/practice/rating';
import { orRefusal } from '../learning-refused.object.js';
import { OwnPracticeCardObject, PracticeRating } from './practice.object.js';

@ObjectType()
export class CardReviewed {
  @Field(() => ID)
  reviewId: string;

  @Field(() => PracticeRating)
  rating: Rating;

  @Field(() => Float, { nullable: true, description: '0–1; null: rated by myself.' })
  ratio: number | null;

  @Field(() => String, { description: 'When the card returns: YYYY-MM-DD.' })
  dueOn: string;
}

@ObjectType()
export class ReviewUndone {
  @Field(() => ID)
  reviewId: string;
}

@ObjectType()
export class CardSuspended {
  @Field(() => [OwnPracticeCardObject], { description: 'All my cards as they are now.' })
  cards: readonly OwnPracticeCardObject[];
}

export const ReviewCardResult = orRefusal('ReviewCardResult', CardReviewed);
export const UndoReviewResult = orRefusal('UndoReviewResult', ReviewUndone);
