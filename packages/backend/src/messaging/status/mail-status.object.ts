import { createUnionType, Field, Int, ObjectType } from '@nestjs/graphql';
import { UserError } from '../../platform/graphql/user-error.object.js';

@ObjectType('MailStatus')
export class MailStatusObject {
  @Field(() => Int, { description: 'Should have gone out by now.' })
  pending: number;

  @Field(() => Int, { description: 'Refused by the mail server for good.' })
  failed: number;

  @Field(() => String, { nullable: true, description: 'In the mail server’s own words.' })
  lastError: string | null;

  @Field(() => Date, { nullable: true })
  lastSentAt: Date | null;
}

@ObjectType()
export class TestMailSent {
  @Field(() => String)
  sentTo: string;
}

@ObjectType({ implements: () => UserError })
export class TestMailRefused extends UserError {
  @Field(() => String, { description: 'In the mail server’s own words.' })
  detail: string;
}

export const SendTestMailResult = createUnionType({
  name: 'SendTestMailResult',
  types: () => [TestMailSent, TestMailRefused] as const,
  resolveType: (value: TestMailSent | TestMailRefused) => ('code' in value ? TestMailRefused : TestMailSent),
});
