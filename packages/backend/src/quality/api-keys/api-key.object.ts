import { createUnionType, Field, ID, ObjectType } from '@nestjs/graphql';
import { PersonName } from '../../platform/graphql/person-name.object.js';
import { UserError } from '../../platform/graphql/user-error.object.js';

@ObjectType('ApiKey', { description: 'What another system shows to send interactions. The key itself is never told again.' })
export class ApiKeyObject {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  name: string;

  @Field(() => String, { description: 'The first characters of the key.' })
  prefix: string;

  @Field(() => [String])
  scopes: string[];

  @Field(() => PersonName)
  createdBy: PersonName;

  @Field(() => Date)
  createdAt: Date;

  @Field(() => Date, { nullable: true, description: 'To the minute; null: never.' })
  lastUsedAt: Date | null;

  @Field(() => Date, { nullable: true })
  revokedAt: Date | null;
}

@ObjectType()
export class ApiKeyCreated {
  @Field(() => ID)
  id: string;

  @Field(() => String, { description: 'The key, this once.' })
  key: string;
}

@ObjectType({ implements: () => UserError })
export class ApiKeyRefused extends UserError {}

export const CreateApiKeyResult = createUnionType({
  name: 'CreateApiKeyResult',
  types: () => [ApiKeyCreated, ApiKeyRefused] as const,
  resolveType: (value: ApiKeyCreated | ApiKeyRefused) => ('code' in value ? ApiKeyRefused : ApiKeyCreated),
});
