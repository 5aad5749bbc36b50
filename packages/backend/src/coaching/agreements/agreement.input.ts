import { Field, ID, InputType, registerEnumType } from '@nestjs/graphql';

export const AgreementOutcome = { kept: 'kept', notYet: 'notYet', dropped: 'dropped' } as const;
registerEnumType(AgreementOutcome, { name: 'AgreementOutcome' });

@InputType()
export class MakeAgreementInput {
  @Field(() => ID)
  sessionId: string;

  @Field(() => ID, { description: 'Who keeps it: the agent or the coach of the session.' })
  ownerId: string;

  @Field(() => String)
  what: string;

  @Field(() => String, { description: '`YYYY-MM-DD`' })
  dueOn: string;

  @Field(() => ID, { nullable: true })
  skillId?: string | null;

  @Field(() => String, { defaultValue: '', description: 'How they will know that it worked.' })
  evidenceWish: string;
}
