import { Injectable } from '@nestjs/common';
import { plainTags } from '@vakwerk/domain/learning/questions/question-state';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { z } from 'zod';
import { NotAllowed, NotFound } from '../../platform/auth/access-errors.js';
import { parseInput } from '../../platform/auth/invalid-input.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { BankQuestionRepository } from './bank-question.repository.js';
import { tagsSchema } from './save-question.js';

const schema = z.object({ questionIds: z.array(z.string()).min(1).max(500), add: tagsSchema, remove: tagsSchema });

@Injectable()
export class TagQuestions {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly questions: BankQuestionRepository,
  ) {}

  /**
   * Gives tags to questions and takes tags away, all of them or none. Tags are for finding and drawing, not for asking: no version is made.
   * @returns how many changed. @throws InvalidInput, NotAllowed, NotFound when one is not there
   */
  run(
    actor: PersonActor,
    input: { questionIds: readonly string[]; add: readonly string[]; remove: readonly string[] },
  ): Promise<number> {
    return this.unitOfWork.run(actor, async () => {
      const { questionIds, add, remove } = parseInput(schema, input);
      if (!actor.roles.includes('author')) throw new NotAllowed();
      const found = await this.questions.lockMany(questionIds);
      if (found.length !== new Set(questionIds).size) throw new NotFound('One of these questions');
      const gone = new Set(plainTags(remove));
      let changed = 0;
      for (const { id, tags, draftVersion } of found) {
        const next = plainTags([...tags, ...add]).filter((tag) => !gone.has(tag));
        if (next.join('\n') === tags.join('\n')) continue;
        await this.questions.change(id, { tags: [...next], draftVersion: draftVersion + 1 });
        changed += 1;
      }
      return changed;
    });
  }
}
