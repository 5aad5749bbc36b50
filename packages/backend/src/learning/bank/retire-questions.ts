import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { z } from 'zod';
import { NotAllowed, NotFound } from '../../platform/auth/access-errors.js';
import { parseInput } from '../../platform/auth/invalid-input.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { BankQuestionRepository } from './bank-question.repository.js';

const schema = z.object({ questionIds: z.array(z.string()).min(1).max(500), retired: z.boolean() });

/** Retires questions or brings them back. Where they are asked they stay; nobody draws or takes a retired one anew. */
@Injectable()
export class RetireQuestions {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly questions: BankQuestionRepository,
  ) {}

  /** Twice is once. @returns how many changed. @throws InvalidInput, NotAllowed, NotFound when one is not there */
  run(actor: PersonActor, input: { questionIds: readonly string[]; retired: boolean }, now: Date = new Date()): Promise<number> {
    return this.unitOfWork.run(actor, async () => {
      const { questionIds, retired } = parseInput(schema, input);
      if (!actor.roles.includes('author')) throw new NotAllowed();
      const found = await this.questions.lockMany(questionIds);
      if (found.length !== new Set(questionIds).size) throw new NotFound('One of these questions');
      const others = found.filter(({ retiredAt }) => (retiredAt !== null) !== retired);
      for (const { id } of others) await this.questions.change(id, { retiredAt: retired ? now : null });
      return others.length;
    });
  }
}
