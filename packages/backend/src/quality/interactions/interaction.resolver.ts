import { Args, ID, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { withoutNames } from '@vakwerk/domain/quality/transcripts/without-names';
import { Allow } from '../../platform/auth/allow.js';
import { CurrentActor } from '../../platform/auth/current-actor.js';
import { inOrder, requestLoader } from '../../platform/graphql/request-loader.js';
import { TranscriptObject } from '../transcripts/transcript.object.js';
import { TranscriptRepository } from '../transcripts/transcript.repository.js';
import { InteractionObject } from './interaction.object.js';
import { InteractionConnection } from './interaction-connection.object.js';
import { InteractionFilter } from './interaction-filter.input.js';
import { ListInteractions } from './list-interactions.js';
import { ReadInteraction } from './read-interaction.js';

@Resolver(() => InteractionObject)
export class InteractionResolver {
  constructor(
    private readonly readInteraction: ReadInteraction,
    private readonly listInteractions: ListInteractions,
    private readonly transcripts: TranscriptRepository,
  ) {}

  @Allow('interaction:read')
  @Query(() => InteractionObject)
  interaction(@CurrentActor() actor: PersonActor, @Args('id', { type: () => ID }) id: string): Promise<InteractionObject> {
    return this.readInteraction.run(actor, id);
  }

  @Allow('interaction:list')
  @Query(() => InteractionConnection, { description: 'Interactions of the people in your own teams, newest first.' })
  interactions(
    @CurrentActor() actor: PersonActor,
    @Args('filter', { type: () => InteractionFilter, nullable: true }) filter: InteractionFilter | null,
    @Args('first', { type: () => Int, nullable: true, description: 'At most 100.' }) first: number | null,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<InteractionConnection> {
    return this.listInteractions.run(actor, { filter, first, after });
  }

  @ResolveField('transcript', () => TranscriptObject, { nullable: true })
  async transcript(@Parent() { id, hiddenNames }: InteractionObject): Promise<TranscriptObject | null> {
    const loader = requestLoader('interaction.transcript', async (ids) =>
      inOrder(ids, await this.transcripts.listOf(ids), (row) => row.interactionId),
    );
    const found = await loader.load(id);
    if (!found || hiddenNames.length === 0) return found;
    return { ...found, turns: found.turns.map((turn) => ({ ...turn, text: withoutNames(turn.text, hiddenNames) })) };
  }
}
