import { Mutation, Query, Resolver } from '@nestjs/graphql';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { Allow } from '../../platform/auth/allow.js';
import { CurrentActor } from '../../platform/auth/current-actor.js';
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
  sendTestMail(@CurrentActor() actor: PersonActor): Promise<typeof SendTestMailResult> {
    return this.sendTest.run(actor);
  }
}
