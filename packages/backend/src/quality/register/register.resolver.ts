import { Args, Int, Query, Resolver } from '@nestjs/graphql';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { Allow } from '../../platform/auth/allow.js';
import { CurrentActor } from '../../platform/auth/current-actor.js';
import { ListRegister } from './list-register.js';
import {
  RegisterChoicesObject,
  RegisterConnection,
  RegisterCount,
  RegisterFilterInput,
  RegisterOrderInput,
  registeredView,
} from './register.object.js';

const filtered = { type: () => RegisterFilterInput, nullable: true } as const;

@Resolver()
export class RegisterResolver {
  constructor(private readonly register: ListRegister) {}

  @Allow('evaluation:read')
  @Query(() => RegisterConnection, { description: 'Everything that was handed in, as far as you may read it.' })
  async evaluations(
    @CurrentActor() actor: PersonActor,
    @Args('filter', filtered) filter?: RegisterFilterInput,
    @Args('order', { type: () => RegisterOrderInput, nullable: true }) order?: RegisterOrderInput,
    @Args('first', { type: () => Int, nullable: true, description: 'At most 100.' }) first?: number,
    @Args('after', { type: () => String, nullable: true }) after?: string,
  ): Promise<RegisterConnection> {
    const { nodes, pageInfo } = await this.register.run(actor, { filter, order, first, after });
    return { nodes: nodes.map(registeredView), pageInfo };
  }

  @Allow('evaluation:read')
  @Query(() => RegisterCount, { description: 'How many evaluations there are behind all pages.' })
  evaluationCount(
    @CurrentActor() actor: PersonActor,
    @Args('filter', filtered) filter?: RegisterFilterInput,
  ): Promise<RegisterCount> {
    return this.register.count(actor, filter);
  }

  @Allow('evaluation:read')
  @Query(() => RegisterChoicesObject, { description: 'What the list of evaluations can be narrowed to.' })
  evaluationChoices(@CurrentActor() actor: PersonActor): Promise<RegisterChoicesObject> {
    return this.register.choices(actor);
  }
}
