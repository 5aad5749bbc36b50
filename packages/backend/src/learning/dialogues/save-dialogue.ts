import { Injectable } from '@nestjs/common';
import { canEditDialogue } from '@vakwerk/domain/learning/dialogues/dialogue-policy';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { z } from 'zod';
import { NotFound } from '../../platform/auth/access-errors.js';
import { parseInput } from '../../platform/auth/invalid-input.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { LearningError } from '../learning.errors.js';
import { DialogueRepository } from './dialogue.repository.js';
import { dialogueContentSchema } from './dialogue-content-schema.js';
import { StoreDialogueDraft, type StoredDialogueDraft } from './store-dialogue-draft.js';

const json = z.string().transform((text, context): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    context.addIssue({ code: 'custom', message: 'no JSON' });
    return z.NEVER;
  }
});
const schema = z.object({
  dialogueId: z.string(),
  expectedVersion: z.int().min(1),
  content: json.pipe(dialogueContentSchema),
});

/** Keeps an author's work, also with holes in it; nobody talks with it until it is published. */
@Injectable()
export class SaveDialogue {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly dialogues: DialogueRepository,
    private readonly drafts: StoreDialogueDraft,
  ) {}

  /** @throws InvalidInput, NotFound, LearningError draftConflict when someone else saved in between | dialogueArchived */
  run(actor: PersonActor, input: z.input<typeof schema>, now: Date = new Date()): Promise<StoredDialogueDraft> {
    const { dialogueId, expectedVersion, content } = parseInput(schema, input);
    return this.unitOfWork.run(actor, async () => {
      const dialogue = await this.dialogues.lock(dialogueId);
      if (!dialogue) throw new NotFound('This dialogue');
      if (!canEditDialogue(actor, dialogue)) throw new LearningError('dialogueArchived');
      if (dialogue.draftVersion !== expectedVersion) throw new LearningError('draftConflict');
      return this.drafts.replace(actor, dialogue, content, now);
    });
  }
}
