import { createUnionType, Field, ID, ObjectType } from '@nestjs/graphql';
import { UserError } from '../../platform/graphql/user-error.object.js';

@ObjectType()
export class PersonChanged {
  @Field(() => ID)
  personId: string;
}

@ObjectType({ implements: () => UserError })
export class PersonChangeRefused extends UserError {}

export const PersonChangeResult = createUnionType({
  name: 'PersonChangeResult',
  types: () => [PersonChanged, PersonChangeRefused] as const,
  resolveType: (value: PersonChanged | PersonChangeRefused) => ('code' in value ? PersonChangeRefused : PersonChanged),
});
