import { Args, ID, Int, Query, Resolver } from '@nestjs/graphql';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import type { ProfileTab as TabValue } from '@vakwerk/domain/progress/profile-stream';
import { Allow } from '../../platform/auth/allow.js';
import { CurrentActor } from '../../platform/auth/current-actor.js';
import { ListProfileStream } from './list-profile-stream.js';
import { OpenProfile } from './open-profile.js';
import { PersonProfile, ProfileEventPage, ProfileTab } from './profile.object.js';

@Resolver(() => PersonProfile)
export class ProfileResolver {
  constructor(
    private readonly open: OpenProfile,
    private readonly stream: ListProfileStream,
  ) {}

  @Allow('progress:profile')
  @Query(() => PersonProfile, {
    description: 'An agent of one of your teams. Every opening is written in the audit trail.',
  })
  personProfile(
    @CurrentActor() actor: PersonActor,
    @Args('personId', { type: () => ID }) personId: string,
  ): Promise<PersonProfile> {
    return this.open.run(actor, { personId });
  }

  @Allow('progress:profile')
  @Query(() => ProfileEventPage, { description: 'What happened around an agent of one of your teams, newest first.' })
  personStream(
    @CurrentActor() actor: PersonActor,
    @Args('personId', { type: () => ID }) personId: string,
    @Args('tab', { type: () => ProfileTab, defaultValue: 'growth' }) tab: TabValue,
    @Args('first', { type: () => Int, nullable: true, description: 'At most 100.' }) first: number | null,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<ProfileEventPage> {
    return this.stream.run(actor, { personId, tab, first: first ?? null, after: after ?? null });
  }
}
