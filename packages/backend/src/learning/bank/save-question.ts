import { Injectable } from '@nestjs/common';
import type { Question } from '@vakwerk/domain/learning/questions/question';
import { questionSchema } from '@vakwerk/domain/learning/questions/question-schema';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { z } from 'zod';
import { NotAllowed, NotFound } from '../../platform/auth/access-errors.js';
import { parseInput } from '../../platform/auth/invalid-input.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { LearningError } from '../learning.errors.js';
import { BankQuestionRepository } from './bank-question.repository.js';
import { StoreQuestion } from './store-question.js';

export const tagsSchema = z.array(z.string().max(60)).max(20);
const schema = z.object({
  questionId: z.string(),
  expectedVersion: z.int().min(1),
  content: questionSchema,
  tags: tagsSchema,
});

@Injectable()
export class SaveQuestion {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly questions: BankQuestionRepository,
    private readonly store: StoreQuestion,
  ) {}

  /**
   * Keeps an author's work, also with holes in it; nobody is asked it until it is activated.
   * @returns the draft version. @throws InvalidInput, NotAllowed, NotFound, LearningError draftConflict when someone else saved in between
   */
  run(
    actor: PersonActor,
    input: { questionId: string; expectedVersion: number; content: Question; tags: readonly string[] },
    now: Date = new Date(),
  ): Promise<number> {
    return this.unitOfWork.run(actor, async () => {
      const { questionId, expectedVersion, content, tags } = parseInput(schema, input);
      if (!actor.roles.includes('author')) throw new NotAllowed();
      const [stored] = await this.questions.lockMany([questionId]);
      if (!stored) throw new NotFound('This question');
      if (stored.draftVersion !== expectedVersion) throw new LearningError('draftConflict');
      return this.store.replace(actor, stored, content, tags, now);
    });
  }
}
