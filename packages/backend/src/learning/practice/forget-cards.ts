import { Injectable } from '@nestjs/common';
import type { Actor } from '@vakwerk/domain/people/actor';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Live } from '../../platform/live/live.js';
import { PracticeCardRepository } from './practice-card.repository.js';

@Injectable()
export class ForgetCards {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly cards: PracticeCardRepository,
    private readonly live: Live,
  ) {}

  /** Takes back cards that were given, as far as nobody answered them. @returns how many */
  run(actor: Actor, { personId, cardIds }: { personId: string; cardIds: readonly string[] }): Promise<number> {
    return this.unitOfWork.run(actor, async () => {
      const forgotten = await this.cards.removeUnanswered(personId, cardIds);
      if (forgotten > 0) await this.live.announce('learning', [personId]);
      return forgotten;
    });
  }
}
