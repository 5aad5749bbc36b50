import { Field, ID, InputType } from '@nestjs/graphql';
import type { Answer } from '@vakwerk/domain/learning/questions/answer';
import type { Certainty as CertaintyValue } from '@vakwerk/domain/learning/questions/certainty';
import { AnswerScalar } from '../questions/answer.scalar.js';
import { Certainty } from '../steps/module.object.js';

@InputType()
export class AnswerQuestionInput {
  @Field(() => ID, { description: 'A UUID made by the browser per answer: sending it again gives the same result.' })
  responseId: string;

  @Field(() => ID)
  assignmentId: string;

  @Field(() => ID)
  stepId: string;

  @Field(() => AnswerScalar)
  answer: Answer;

  @Field(() => Certainty)
  certainty: CertaintyValue;
}
