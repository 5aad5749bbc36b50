import { Field, InputType } from '@nestjs/graphql';

@InputType()
export class OpenOrganisationInput {
  @Field(() => String)
  name: string;

  @Field(() => String, { description: 'nl or en' })
  language: string;

  @Field(() => String)
  timeZone: string;

  @Field(() => String, { description: 'Of its first admin, as are the two below' })
  givenName: string;

  @Field(() => String)
  familyName: string;

  @Field(() => String)
  email: string;
}
