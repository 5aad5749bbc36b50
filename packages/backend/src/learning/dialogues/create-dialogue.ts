import { Injectable } from '@nestjs/common';
import { newDialogue } from '@vakwerk/domain/learning/dialogues/edit-dialogue';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import type { LocalizedText } from '@vakwerk/domain/shared/localized';
import { parseInput } from '../../platform/auth/invalid-input.js';
import { newId } from '../../platform/database/new-id.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { dialogueTitleSchema } from './dialogue-content-schema.js';
import { StoreDialogueDraft } from './store-dialogue-draft.js';

/** A new dialogue: one turn with two replies, so that nobody begins with an empty screen. */
@Injectable()
export class CreateDialogue {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly drafts: StoreDialogueDraft,
  ) {}

  run(actor: PersonActor, input: { readonly title: LocalizedText }, now: Date = new Date()): Promise<{ dialogueId: string }> {
    const title = parseInput(dialogueTitleSchema, input.title);
    return this.unitOfWork.run(actor, () => this.drafts.add(actor, newDialogue(title, newId), now));
  }
}
