import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType('Organisation', { description: 'That it exists, and nothing of what is inside.' })
export class OrganisationObject {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  name: string;

  @Field(() => String, { description: 'nl or en' })
  language: string;

  @Field(() => String)
  timeZone: string;

  @Field(() => Date)
  createdAt: Date;
}
