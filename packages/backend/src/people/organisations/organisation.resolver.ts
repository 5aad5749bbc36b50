import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { Allow } from '../../platform/auth/allow.js';
import { CurrentActor } from '../../platform/auth/current-actor.js';
import { orRefused } from '../people-refusal.js';
import { ListOrganisations } from './list-organisations.js';
import { OpenOrganisation } from './open-organisation.js';
import { OpenOrganisationInput } from './organisation.input.js';
import { OrganisationObject } from './organisation.object.js';
import { OpenOrganisationRefused, OpenOrganisationResult, type OrganisationOpened } from './organisation.result.js';

@Resolver(() => OrganisationObject)
export class OrganisationResolver {
  constructor(
    private readonly list: ListOrganisations,
    private readonly open: OpenOrganisation,
  ) {}

  @Allow('organisation:administer')
  @Query(() => [OrganisationObject])
  organisations(): Promise<OrganisationObject[]> {
    return this.list.run();
  }

  @Allow('organisation:administer')
  @Mutation(() => OpenOrganisationResult, { description: 'Its first admin gets an invitation by mail.' })
  openOrganisation(
    @CurrentActor() actor: PersonActor,
    @Args('input') { name, language, timeZone, ...admin }: OpenOrganisationInput,
  ): Promise<typeof OpenOrganisationResult> {
    return orRefused<OrganisationOpened, OpenOrganisationRefused>(OpenOrganisationRefused, async () => ({
      organisationId: await this.open.run(actor, { name, language: language === 'en' ? 'en' : 'nl', timeZone, admin }),
    }));
  }
}
