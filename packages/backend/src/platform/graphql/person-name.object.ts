import { Field, ID, ObjectType } from '@nestjs/graphql';

/** A person as others see them beside their work: just enough to say who it is. */
@ObjectType('PersonName')
export class PersonName {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  givenName: string;

  @Field(() => String)
  familyName: string;
}
