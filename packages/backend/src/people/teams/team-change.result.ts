import { createUnionType, Field, ID, ObjectType } from '@nestjs/graphql';
import { UserError } from '../../platform/graphql/user-error.object.js';

@ObjectType()
export class TeamChanged {
  @Field(() => ID)
  teamId: string;
}

@ObjectType({ implements: () => UserError })
export class TeamChangeRefused extends UserError {}

export const TeamChangeResult = createUnionType({
  name: 'TeamChangeResult',
  types: () => [TeamChanged, TeamChangeRefused] as const,
  resolveType: (value: TeamChanged | TeamChangeRefused) => ('code' in value ? TeamChangeRefused : TeamChanged),
});
