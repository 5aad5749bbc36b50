import { Field, ID, InputType, Int } from '@nestjs/graphql';
import type { Answer } from '@vakwerk/domain/learning/questions/answer';
import type { Certainty as CertaintyValue } from '@vakwerk/domain/learning/questions/certainty';
import { AnswerScalar } from '../questions/answer.scalar.js';
import { Certainty } from '../steps/module.object.js';

/** May be sent as often as one likes, in any order: the newest version counts, and the same one again is one. */
@InputType()
export class SaveAttemptAnswerInput {
  @Field(() => ID)
  attemptId: string;

  @Field(() => ID)
  questionId: string;

  @Field(() => AnswerScalar, { nullable: true, description: 'null: taken back.' })
  answer?: Answer | null;

  @Field(() => Certainty, { nullable: true })
  certainty?: CertaintyValue | null;

  @Field(() => Int, { description: 'One more than what it changes.' })
  version: number;

  @Field(() => ID, { description: 'A UUID made by the browser for this change.' })
  saveId: string;

  @Field(() => Boolean, { defaultValue: false, description: 'Tell me whether it is right; it is final then.' })
  check: boolean;
}
