import { Field, ID, InputType, Int } from '@nestjs/graphql';

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

  @Field(() => Int, { nullable: true, description: 'How long it may take.' })
  minutes?: number | null;

  @Field(() => String, { defaultValue: '', description: 'Something to ask.' })
  question: string;
}
