import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { Allow } from '../../platform/auth/allow.js';
import { CurrentActor } from '../../platform/auth/current-actor.js';
import { DiscardParked } from './discard-parked.js';
import { ListParked } from './list-parked.js';
import { MatchParked } from './match-parked.js';
import { ParkedInteractionConnection, ParkedInteractionObject } from './parked-interaction.object.js';

@Resolver(() => ParkedInteractionObject)
export class ParkedInteractionResolver {
  constructor(
    private readonly list: ListParked,
    private readonly match: MatchParked,
    private readonly discard: DiscardParked,
  ) {}

  @Allow('interaction:park')
  @Query(() => ParkedInteractionConnection, {
    description: 'What waits for its agent: everything for an admin, what you brought in yourself for a coach.',
  })
  parkedInteractions(
    @CurrentActor() actor: PersonActor,
    @Args('first', { type: () => Int, nullable: true, description: 'At most 100.' }) first: number | null,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<ParkedInteractionConnection> {
    return this.list.run(actor, { first, after });
  }

  @Allow('interaction:park')
  @Mutation(() => ID, { description: 'Says whose it is. The answer is the id of the interaction, which is the same id.' })
  matchParkedInteraction(
    @CurrentActor() actor: PersonActor,
    @Args('id', { type: () => ID }) id: string,
    @Args('personId', { type: () => ID }) personId: string,
  ): Promise<string> {
    return this.match.run(actor, { parkedId: id, personId });
  }

  @Allow('interaction:park')
  @Mutation(() => Boolean, { description: 'Removes what was said and heard, for good; the reason stays in the audit trail.' })
  async discardParkedInteraction(
    @CurrentActor() actor: PersonActor,
    @Args('id', { type: () => ID }) id: string,
    @Args('reason', { type: () => String, description: '3 to 500 characters.' }) reason: string,
  ): Promise<boolean> {
    await this.discard.run(actor, { parkedId: id, reason });
    return true;
  }
}
