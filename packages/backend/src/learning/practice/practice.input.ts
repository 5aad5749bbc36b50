import { Field, ID, InputType } from '@nestjs/graphql';
import type { Rating } from '@vakwerk/domain/learning/practice/rating';
import type { Answer } from '@vakwerk/domain/learning/questions/answer';
import type { Certainty as CertaintyValue } from '@vakwerk/domain/learning/questions/certainty';
import { AnswerScalar } from '../questions/answer.scalar.js';
import { Certainty } from '../steps/module.object.js';
import { PracticeRating } from './practice.object.js';

@InputType({ description: 'answer and certainty for a question, selfRating for a card answered in my own words.' })
export class ReviewCardInput {
  @Field(() => ID, { description: 'A UUID made by the browser per answer: sending it again gives the same result.' })
  reviewId: string;

  @Field(() => ID)
  cardId: string;

  @Field(() => AnswerScalar, { nullable: true })
  answer?: Answer | null;

  @Field(() => Certainty, { nullable: true })
  certainty?: CertaintyValue | null;

  @Field(() => PracticeRating, { nullable: true })
  selfRating?: Rating | null;

  @Field(() => Date, { description: 'By the clock of the device: an answer may have waited there.' })
  reviewedAt: Date;
}
