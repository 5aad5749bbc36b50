import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { mayTakeBackSpokenPractice } from '@vakwerk/domain/quality/spoken-practice/spoken-practice';
import { NotFound } from '../../platform/auth/access-errors.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { Live } from '../../platform/live/live.js';
import { SpokenPracticeRepository } from './spoken-practice.repository.js';

@Injectable()
export class TakeBackSpokenPractice {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly practices: SpokenPracticeRepository,
    private readonly live: Live,
  ) {}

  /** @returns false when it was answered in between: then it stays. @throws NotFound for anyone but the coach who asked */
  run(actor: PersonActor, id: string): Promise<boolean> {
    return this.unitOfWork.run(actor, async () => {
      const practice = await this.practices.lock(id);
      if (practice?.askedById !== actor.personId) throw new NotFound('SpokenPractice');
      if (!mayTakeBackSpokenPractice(actor, { ...practice, answered: practice.answeredAt !== null })) return false;
      await this.practices.remove(id);
      await this.live.announce('evaluations', [practice.agentId, practice.askedById]);
      return true;
    });
  }
}
