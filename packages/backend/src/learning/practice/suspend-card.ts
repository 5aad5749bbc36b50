import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { z } from 'zod';
import { NotFound } from '../../platform/auth/access-errors.js';
import { parseInput } from '../../platform/auth/invalid-input.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Live } from '../../platform/live/live.js';
import { PracticeCardRepository } from './practice-card.repository.js';

@Injectable()
export class SuspendCard {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly cards: PracticeCardRepository,
    private readonly live: Live,
  ) {}

  /** Puts a card aside, or takes it back; what is remembered of it stays. @throws NotFound, also for another's card */
  run(actor: PersonActor, input: { cardId: string; suspended: boolean }, now: Date = new Date()): Promise<void> {
    return this.unitOfWork.run(actor, async () => {
      const card = await this.cards.lockOwn(parseInput(z.uuid(), input.cardId), actor.personId);
      if (!card) throw new NotFound('This card');
      if ((card.suspendedAt !== null) === input.suspended) return;
      await this.cards.change(card.id, { suspendedAt: input.suspended ? now : null });
      await this.live.announce('learning', [actor.personId]);
    });
  }
}
