import { Field, Float, ID, InputType, Int } from '@nestjs/graphql';

@InputType()
export class HeardRangeInput {
  @Field(() => Float)
  fromSeconds: number;

  @Field(() => Float)
  toSeconds: number;
}

/**
 * Totals, not differences: sending it twice, late or from two tabs changes nothing. The first one for a step opens it and proves
 * nothing; what was heard is held against the time since then.
 */
@InputType()
export class SaveStepProgressInput {
  @Field(() => ID)
  assignmentId: string;

  @Field(() => ID)
  stepId: string;

  @Field(() => Boolean, { defaultValue: false, description: 'The end of a text was on the screen. True stays true.' })
  seenToEnd: boolean;

  @Field(() => [HeardRangeInput], {
    defaultValue: [],
    description: 'Stretches of a fragment that were played; added to what is stored.',
  })
  heard: HeardRangeInput[];

  @Field(() => Int, { defaultValue: 0, description: 'Total for this step; the largest that was ever sent is kept.' })
  secondsSpent: number;

  @Field(() => Float, { nullable: true })
  positionSeconds?: number | null;
}
