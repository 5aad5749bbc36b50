import { createUnionType, Field, ID, ObjectType } from '@nestjs/graphql';
import { UserError } from '../../platform/graphql/user-error.object.js';

@ObjectType()
export class OrganisationOpened {
  @Field(() => ID)
  organisationId: string;
}

@ObjectType({ implements: () => UserError })
export class OpenOrganisationRefused extends UserError {}

export const OpenOrganisationResult = createUnionType({
  name: 'OpenOrganisationResult',
  types: () => [OrganisationOpened, OpenOrganisationRefused] as const,
  resolveType: (value: OrganisationOpened | OpenOrganisationRefused) =>
    'code' in value ? OpenOrganisationRefused : OrganisationOpened,
});
