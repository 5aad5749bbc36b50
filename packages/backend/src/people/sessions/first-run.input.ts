import { Field, InputType } from '@nestjs/graphql';

@InputType()
export class FirstRunInput {
  @Field(() => String)
  token: string;

  @Field(() => String)
  organisationName: string;

  @Field(() => String)
  language: string;

  @Field(() => String)
  timeZone: string;

  @Field(() => String)
  givenName: string;

  @Field(() => String)
  familyName: string;

  @Field(() => String)
  email: string;

  @Field(() => String)
  password: string;
}
