import { Field, ID, InputType, Int } from '@nestjs/graphql';

/** Takes the place of an earlier extension of the same quiz for the same person. */
@InputType()
export class ExtendQuizInput {
  @Field(() => ID)
  assignmentId: string;

  @Field(() => ID)
  stepId: string;

  @Field(() => Int, { defaultValue: 0, description: 'On top of the time limit, in all.' })
  extraMinutes: number;

  @Field(() => Date, { nullable: true, description: 'Instead of the quiz’s closing; only ever later.' })
  closesAt?: Date | null;

  @Field(() => Int, { defaultValue: 0 })
  extraAttempts: number;

  @Field(() => String, { description: 'For the person to read.' })
  reason: string;
}
