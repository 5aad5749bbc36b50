import { Field, ID, InputType } from '@nestjs/graphql';
import type { Certainty as CertaintyValue } from '@vakwerk/domain/learning/certainty';
import { Certainty } from '../steps/module.object.js';

@InputType()
export class AnswerQuestionInput {
  @Field(() => ID, { description: 'A UUID made by the browser per answer: sending it again gives the same result.' })
  responseId: string;

  @Field(() => ID)
  assignmentId: string;

  @Field(() => ID)
  stepId: string;

  @Field(() => [ID])
  optionIds: string[];

  @Field(() => Certainty)
  certainty: CertaintyValue;
}
