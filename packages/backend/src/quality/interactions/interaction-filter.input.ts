import { Field, ID, InputType } from '@nestjs/graphql';

@InputType()
export class InteractionFilter {
  @Field(() => ID, { nullable: true })
  agentId?: string | null;

  @Field(() => String, { nullable: true })
  queue?: string | null;

  @Field(() => Date, { nullable: true, description: 'Started at or after this instant.' })
  from?: Date | null;

  @Field(() => Date, { nullable: true, description: 'Started before this instant.' })
  until?: Date | null;

  @Field(() => Boolean, { nullable: true, description: 'true: only interactions with sound.' })
  recorded?: boolean | null;
}
