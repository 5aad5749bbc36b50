import { isDeepStrictEqual } from 'node:util';
import { Injectable } from '@nestjs/common';
import type { DialogueContent } from '@vakwerk/domain/learning/dialogues/dialogue';
import type { Actor } from '@vakwerk/domain/people/actor';
import { newId } from '../../platform/database/new-id.js';
import type { Dialogue } from './dialogue.entity.js';
import { DialogueRepository } from './dialogue.repository.js';
import { DialogueRevisionRepository } from './dialogue-revision.repository.js';

export interface StoredDialogueDraft {
  readonly dialogueId: string;
  readonly draftVersion: number;
  readonly savedAt: Date;
  readonly changed: boolean;
}

@Injectable()
export class StoreDialogueDraft {
  constructor(
    private readonly dialogues: DialogueRepository,
    private readonly revisions: DialogueRevisionRepository,
  ) {}

  /** @param code left out: nobody will import it, so it gets its id for a name */
  async add(actor: Actor, draft: DialogueContent, now: Date, code?: string): Promise<StoredDialogueDraft> {
    const dialogueId = newId();
    await this.dialogues.add({
      organisationId: actor.organisationId,
      id: dialogueId,
      code: code ?? dialogueId,
      draft,
      draftVersion: 1,
      draftedAt: now,
      draftedById: personOf(actor),
      currentVersionId: null,
      archivedAt: null,
    });
    await this.revisions.keep(dialogueId, draft, personOf(actor), now);
    return { dialogueId, draftVersion: 1, savedAt: now, changed: true };
  }

  /** Saving what is already there changes nothing. */
  async replace(actor: Actor, dialogue: Dialogue, draft: DialogueContent, now: Date): Promise<StoredDialogueDraft> {
    const { id: dialogueId, draftVersion, draftedAt } = dialogue;
    if (isDeepStrictEqual(dialogue.draft, draft)) return { dialogueId, draftVersion, savedAt: draftedAt, changed: false };
    const change = { draftVersion: draftVersion + 1, draftedAt: now, draftedById: personOf(actor) };
    await this.dialogues.saveDraft(dialogueId, draft, change);
    await this.revisions.keep(dialogueId, draft, change.draftedById, now);
    return { dialogueId, draftVersion: change.draftVersion, savedAt: now, changed: true };
  }
}

const personOf = (actor: Actor): string | null => (actor.kind === 'person' ? actor.personId : null);
