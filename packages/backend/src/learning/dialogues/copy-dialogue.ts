import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import type { LocalizedText } from '@vakwerk/domain/shared/localized';
import { NotFound } from '../../platform/auth/access-errors.js';
import { parseInput } from '../../platform/auth/invalid-input.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { DialogueRepository } from './dialogue.repository.js';
import { dialogueTitleSchema } from './dialogue-content-schema.js';
import { StoreDialogueDraft } from './store-dialogue-draft.js';

/** Another dialogue that starts with the draft of this one; also of one that was put away. */
@Injectable()
export class CopyDialogue {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly dialogues: DialogueRepository,
    private readonly drafts: StoreDialogueDraft,
  ) {}

  /** @throws NotFound */
  run(
    actor: PersonActor,
    input: { readonly dialogueId: string; readonly title: LocalizedText },
    now: Date = new Date(),
  ): Promise<{ dialogueId: string }> {
    const title = parseInput(dialogueTitleSchema, input.title);
    return this.unitOfWork.run(actor, async () => {
      const dialogue = await this.dialogues.find(input.dialogueId);
      if (!dialogue) throw new NotFound('This dialogue');
      return this.drafts.add(actor, { ...dialogue.draft, title }, now);
    });
  }
}
