import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { Allow } from '../../platform/auth/allow.js';
import { CurrentActor } from '../../platform/auth/current-actor.js';
import { AllMessagesRead, InboxConnection, inboxView } from './inbox.object.js';
import { ListInbox } from './list-inbox.js';
import { MarkMessages } from './mark-messages.js';

@Resolver()
export class InboxResolver {
  constructor(
    private readonly list: ListInbox,
    private readonly mark: MarkMessages,
  ) {}

  @Allow('message:own')
  @Query(() => InboxConnection, { description: 'Your own messages, newest first.' })
  async inbox(
    @CurrentActor() actor: PersonActor,
    @Args('unread', { type: () => Boolean, defaultValue: false, description: 'Only what you have not read.' }) unread: boolean,
    @Args('first', { type: () => Int, nullable: true, description: 'At most 100.' }) first?: number,
    @Args('after', { type: () => String, nullable: true }) after?: string,
  ): Promise<InboxConnection> {
    const { nodes, pageInfo } = await this.list.run(actor, { unread, first, after });
    return { nodes: nodes.map(inboxView), pageInfo };
  }

  @Allow('message:own')
  @Query(() => Int, { description: 'How many of your messages you have not read.' })
  unreadMessageCount(@CurrentActor() actor: PersonActor): Promise<number> {
    return this.list.countUnread(actor);
  }

  @Allow('message:own')
  @Mutation(() => Int, { description: 'Yours among these are read, or unread again. Answers how many there were.' })
  markMessages(
    @CurrentActor() actor: PersonActor,
    @Args('ids', { type: () => [ID] }) ids: string[],
    @Args('read', { type: () => Boolean }) read: boolean,
  ): Promise<number> {
    return this.mark.set(actor, ids, read);
  }

  @Allow('message:own')
  @Mutation(() => AllMessagesRead)
  readAllMessages(@CurrentActor() actor: PersonActor): Promise<AllMessagesRead> {
    return this.mark.all(actor);
  }

  @Allow('message:own')
  @Mutation(() => Int, { description: 'Unread again: what was marked by that one press, and nothing else.' })
  undoReadAllMessages(@CurrentActor() actor: PersonActor, @Args('readAt', { type: () => Date }) readAt: Date): Promise<number> {
    return this.mark.undoAll(actor, readAt);
  }
}
