import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { MessageKind } from '@vakwerk/domain/messaging/message-kind';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { Allow } from '../../platform/auth/allow.js';
import { CurrentActor } from '../../platform/auth/current-actor.js';
import { MessageKindEnum } from '../message-enums.object.js';
import { MailStatusObject, SendTestMailResult } from './mail-status.object.js';
import { ReadMailStatus } from './read-mail-status.js';
import { SendTestMail } from './send-test-mail.js';

@Resolver(() => MailStatusObject)
export class MailStatusResolver {
  constructor(
    private readonly readStatus: ReadMailStatus,
    private readonly sendTest: SendTestMail,
  ) {}

  @Allow('mail:administer')
  @Query(() => MailStatusObject)
  mailStatus(): Promise<MailStatusObject> {
    return this.readStatus.run();
  }

  @Allow('mail:administer')
  @Mutation(() => SendTestMailResult, { description: 'To the address of whoever asks.' })
  sendTestMail(
    @CurrentActor() actor: PersonActor,
    @Args('kind', {
      type: () => MessageKindEnum,
      nullable: true,
      description: 'One that looks like this kind, marked as a sample.',
    })
    kind?: MessageKind | null,
  ): Promise<typeof SendTestMailResult> {
    return this.sendTest.run(actor, kind ?? null);
  }
}
