import { Injectable } from '@nestjs/common';
import { newQuestion } from '@vakwerk/domain/learning/questions/new-question';
import type { Question, QuestionKind } from '@vakwerk/domain/learning/questions/question';
import { questionSchema } from '@vakwerk/domain/learning/questions/question-schema';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { NotAllowed } from '../../platform/auth/access-errors.js';
import { parseInput } from '../../platform/auth/invalid-input.js';
import { newId } from '../../platform/database/new-id.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { StoreQuestion } from './store-question.js';

@Injectable()
export class CreateQuestion {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly store: StoreQuestion,
  ) {}

  /** A new draft in the bank: empty, of a kind, or with content. @returns its id. @throws InvalidInput, NotAllowed */
  run(
    actor: PersonActor,
    input: { readonly kind: QuestionKind; readonly content?: Question | null; readonly tags?: readonly string[] | null },
    now: Date = new Date(),
  ): Promise<string> {
    return this.unitOfWork.run(actor, async () => {
      if (!actor.roles.includes('author')) throw new NotAllowed();
      const content = input.content
        ? parseInput(questionSchema, input.content)
        : newQuestion('new', input.kind, () => newId().slice(-12));
      return (await this.store.add(actor, content, input.tags ?? [], now)).id;
    });
  }
}
