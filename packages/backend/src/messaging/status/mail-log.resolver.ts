import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { Allow } from '../../platform/auth/allow.js';
import { CurrentActor } from '../../platform/auth/current-actor.js';
import { ListMailLog } from './list-mail-log.js';
import {
  loggedMailView,
  MailLogConnection,
  MailLogFilterEnum,
  RefusedAddressView,
  refusedAddressView,
} from './mail-log.object.js';
import { type MailLogFilter, MailLogRepository } from './mail-log.repository.js';
import { RetryMail } from './retry-mail.js';

@Resolver()
export class MailLogResolver {
  constructor(
    private readonly list: ListMailLog,
    private readonly log: MailLogRepository,
    private readonly retry: RetryMail,
  ) {}

  @Allow('mail:administer')
  @Query(() => MailLogConnection, { description: 'Mail whose moment has come, and what became of it; newest first.' })
  async mailLog(
    @Args('filter', { type: () => MailLogFilterEnum }) filter: MailLogFilter,
    @Args('first', { type: () => Int, nullable: true, description: 'At most 100.' }) first?: number,
    @Args('after', { type: () => String, nullable: true }) after?: string,
  ): Promise<MailLogConnection> {
    const { nodes, pageInfo } = await this.list.run(filter, { first, after });
    return { nodes: nodes.map(loggedMailView), pageInfo };
  }

  @Allow('mail:administer')
  @Query(() => [RefusedAddressView], { description: 'People whose address the server refused last time; at most 100.' })
  async refusedAddresses(): Promise<RefusedAddressView[]> {
    return (await this.log.refusedAddresses()).map(refusedAddressView);
  }

  @Allow('mail:administer')
  @Mutation(() => Boolean, { description: 'Tries mail again that was given up.' })
  async retryMail(@CurrentActor() actor: PersonActor, @Args('id', { type: () => ID }) id: string): Promise<boolean> {
    await this.retry.run(actor, id);
    return true;
  }
}
