import { Args, ID, Int, Query, Resolver } from '@nestjs/graphql';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { Allow } from '../../platform/auth/allow.js';
import { CurrentActor } from '../../platform/auth/current-actor.js';
import { PersonName } from '../../platform/graphql/person-name.object.js';
import { DisputeFilter } from './dispute.input.js';
import { DisputeConnection, DisputeObject } from './dispute.object.js';
import { disputeView } from './dispute.view.js';
import { ListDisputes } from './list-disputes.js';
import { OverturnRatesObject } from './overturn-rate.object.js';
import { ReadDisputes } from './read-disputes.js';
import { ReadOverturnRates } from './read-overturn-rates.js';

const id = { type: () => ID } as const;

@Resolver(() => DisputeObject)
export class DisputeQueryResolver {
  constructor(
    private readonly read: ReadDisputes,
    private readonly lists: ListDisputes,
    private readonly rates: ReadOverturnRates,
  ) {}

  @Allow('evaluation:read')
  @Query(() => DisputeObject)
  async dispute(@CurrentActor() actor: PersonActor, @Args('id', id) disputeId: string): Promise<DisputeObject> {
    return disputeView(actor, await this.read.one(actor, disputeId));
  }

  @Allow('evaluation:read')
  @Query(() => [DisputeObject], { description: 'The rounds of one evaluation, first round first.' })
  async disputesOf(@CurrentActor() actor: PersonActor, @Args('evaluationId', id) evaluationId: string): Promise<DisputeObject[]> {
    return (await this.read.of(actor, evaluationId)).map((record) => disputeView(actor, record));
  }

  @Allow('dispute:review')
  @Query(() => DisputeConnection, { description: 'About the people whose teams you lead: the most urgent first.' })
  async disputes(
    @CurrentActor() actor: PersonActor,
    @Args('filter', { type: () => DisputeFilter, nullable: true }) filter?: DisputeFilter,
    @Args('first', { type: () => Int, nullable: true, description: 'At most 100.' }) first?: number,
    @Args('after', { type: () => String, nullable: true }) after?: string,
  ): Promise<DisputeConnection> {
    const { nodes, pageInfo } = await this.lists.page(actor, filter ?? { show: 'open' }, { first, after });
    return { nodes: nodes.map((record) => disputeView(actor, record)), pageInfo, counts: await this.lists.counts(actor) };
  }

  @Allow('dispute:review')
  @Query(() => [PersonName], { description: 'Who may decide: leads the team, did not score it, is not judged by it.' })
  disputeReviewers(@CurrentActor() actor: PersonActor, @Args('disputeId', id) disputeId: string): Promise<PersonName[]> {
    return this.read.possibleReviewers(actor, disputeId);
  }

  @Allow('dispute:review')
  @Query(() => OverturnRatesObject)
  overturnRates(
    @CurrentActor() actor: PersonActor,
    @Args('teamId', { type: () => ID, nullable: true }) teamId?: string,
  ): Promise<OverturnRatesObject> {
    return this.rates.run(actor, teamId);
  }
}
