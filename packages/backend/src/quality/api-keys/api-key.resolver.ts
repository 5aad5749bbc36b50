import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { Allow } from '../../platform/auth/allow.js';
import { CurrentActor } from '../../platform/auth/current-actor.js';
import { ApiKeyObject, CreateApiKeyResult } from './api-key.object.js';
import { ApiKeyRepository } from './api-key.repository.js';
import { CreateApiKey } from './create-api-key.js';
import { RevokeApiKey } from './revoke-api-key.js';

@Resolver(() => ApiKeyObject)
export class ApiKeyResolver {
  constructor(
    private readonly keys: ApiKeyRepository,
    private readonly create: CreateApiKey,
    private readonly revoke: RevokeApiKey,
  ) {}

  @Allow('integration:administer')
  @Query(() => [ApiKeyObject], { description: 'Keys of this organisation, those that work first.' })
  async apiKeys(): Promise<ApiKeyObject[]> {
    const rows = await this.keys.list();
    return rows.map(({ createdById: id, givenName, familyName, ...key }) => ({
      ...key,
      createdBy: { id, givenName, familyName },
    }));
  }

  @Allow('integration:administer')
  @Mutation(() => CreateApiKeyResult)
  async createApiKey(
    @CurrentActor() actor: PersonActor,
    @Args('name', { type: () => String }) name: string,
  ): Promise<typeof CreateApiKeyResult> {
    const created = await this.create.run(actor, { name });
    return created.ok ? created.value : created.error;
  }

  @Allow('integration:administer')
  @Mutation(() => Boolean, { description: 'The next request with it is refused. There is no way back.' })
  async revokeApiKey(@CurrentActor() actor: PersonActor, @Args('id', { type: () => ID }) id: string): Promise<boolean> {
    await this.revoke.run(actor, id);
    return true;
  }
}
