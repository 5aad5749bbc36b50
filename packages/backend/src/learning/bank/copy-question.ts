import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { NotAllowed, NotFound } from '../../platform/auth/access-errors.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { BankQuestionRepository } from './bank-question.repository.js';
import { StoreQuestion } from './store-question.js';

@Injectable()
export class CopyQuestion {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly questions: BankQuestionRepository,
    private readonly store: StoreQuestion,
  ) {}

  /** The same question as a new draft: its answers and its use stay with the first. @returns its id. @throws NotAllowed, NotFound */
  run(actor: PersonActor, { questionId }: { readonly questionId: string }, now: Date = new Date()): Promise<string> {
    return this.unitOfWork.run(actor, async () => {
      if (!actor.roles.includes('author')) throw new NotAllowed();
      const stored = await this.questions.find(questionId);
      if (!stored) throw new NotFound('This question');
      return (await this.store.add(actor, stored.draft, stored.tags, now)).id;
    });
  }
}
