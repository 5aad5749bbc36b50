import { Injectable } from '@nestjs/common';
import { choicesFor, type MessageChannel, type MessageChoice, type MessageKind } from '@vakwerk/domain/messaging/message-kind';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { InvalidInput } from '../../platform/auth/invalid-input.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Live } from '../../platform/live/live.js';
import { MessageSettingsRepository } from './message-settings.repository.js';

@Injectable()
export class ChooseMessage {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly settings: MessageSettingsRepository,
    private readonly live: Live,
  ) {}

  /** From now on, and for what waits already. @throws InvalidInput for a choice that this kind does not have */
  run(
    actor: PersonActor,
    input: { readonly kind: MessageKind; readonly channel: MessageChannel; readonly choice: MessageChoice },
  ): Promise<void> {
    const choices = choicesFor(input.kind, input.channel);
    if (choices.length < 2 || !choices.includes(input.choice))
      throw new InvalidInput(`${input.kind} by ${input.channel} cannot be ${input.choice}.`);
    return this.unitOfWork.run(actor, async () => {
      await this.settings.choose(actor.personId, input);
      await this.live.announce('messages', [actor.personId]);
    });
  }
}
