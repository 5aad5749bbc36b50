import { Injectable } from '@nestjs/common';
import type { CourseProblem } from '@vakwerk/domain/learning/courses/course-problem';
import { checkQuestion } from '@vakwerk/domain/learning/questions/check-question';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { NotAllowed, NotFound } from '../../platform/auth/access-errors.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { BankQuestionRepository } from './bank-question.repository.js';
import { StoreQuestion } from './store-question.js';

export type Activation =
  | { readonly kind: 'activated'; readonly versionId: string; readonly number: number }
  | { readonly kind: 'notReady'; readonly problems: readonly CourseProblem[] };

@Injectable()
export class ActivateQuestion {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly questions: BankQuestionRepository,
    private readonly store: StoreQuestion,
  ) {}

  /**
   * Freezes the draft as the version that is asked from now on; a retired question comes back with it. Attempts that have begun keep
   * the version they were asked. An unchanged draft gives the version there is. @throws NotAllowed, NotFound
   */
  run(actor: PersonActor, { questionId }: { readonly questionId: string }, now: Date = new Date()): Promise<Activation> {
    return this.unitOfWork.run(actor, async (): Promise<Activation> => {
      if (!actor.roles.includes('author')) throw new NotAllowed();
      const [stored] = await this.questions.lockMany([questionId]);
      if (!stored) throw new NotFound('This question');
      const problems = checkQuestion(stored.draft, {});
      if (problems.length > 0) return { kind: 'notReady', problems };
      return { kind: 'activated', ...(await this.store.freeze(actor, stored, now)) };
    });
  }
}
