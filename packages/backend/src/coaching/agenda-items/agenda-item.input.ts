import { Field, ID, InputType } from '@nestjs/graphql';

@InputType()
export class AgendaItemInput {
  @Field(() => String)
  title: string;

  @Field(() => ID, { nullable: true })
  skillId?: string | null;

  @Field(() => ID, { nullable: true })
  evaluationId?: string | null;

  @Field(() => ID, { nullable: true })
  criterionId?: string | null;

  @Field(() => ID, { nullable: true })
  fragmentId?: string | null;
}
