import { Injectable } from '@nestjs/common';
import type { SystemActor } from '@vakwerk/domain/people/actor';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { ReadResponse } from '../responses/read-response.js';
import { canBePractised } from './can-be-practised.js';
import { MakeCard } from './make-card.js';

@Injectable()
export class MakeQuestionCard {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly readResponse: ReadResponse,
    private readonly makeCard: MakeCard,
  ) {}

  /** Makes a card of a question that somebody answered, so that it comes back. @returns whether there is a new card */
  run(actor: SystemActor, { responseId }: { responseId: string }, now: Date = new Date()): Promise<boolean> {
    return this.unitOfWork.run(actor, async () => {
      const answered = await this.readResponse.question(responseId);
      return answered !== null && canBePractised(answered) && (await this.makeCard.ofQuestion(answered, responseId, now));
    });
  }
}
