import { isDeepStrictEqual } from 'node:util';
import { Injectable } from '@nestjs/common';
import { checkDialogue } from '@vakwerk/domain/learning/dialogues/check-dialogue';
import { dialogueSeconds } from '@vakwerk/domain/learning/dialogues/dialogue-minutes';
import { canEditDialogue } from '@vakwerk/domain/learning/dialogues/dialogue-policy';
import type { Actor } from '@vakwerk/domain/people/actor';
import { NotFound } from '../../platform/auth/access-errors.js';
import { newId } from '../../platform/database/new-id.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { DialogueNotReady, LearningError } from '../learning.errors.js';
import { DialogueRepository } from './dialogue.repository.js';
import { DialogueReferences } from './dialogue-references.js';
import { DialogueRevisionRepository } from './dialogue-revision.repository.js';
import { DialogueVersionRepository } from './dialogue-version.repository.js';

export interface PublishedDialogue {
  readonly dialogueId: string;
  readonly versionId: string;
  readonly number: number;
}

@Injectable()
export class PublishDialogue {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly dialogues: DialogueRepository,
    private readonly versions: DialogueVersionRepository,
    private readonly revisions: DialogueRevisionRepository,
    private readonly references: DialogueReferences,
  ) {}

  /**
   * Freezes the draft as the next version. Courses take it when they are published; who is in one keeps the version it has. Publishing an
   * unchanged draft gives the version there is.
   * @param expectedVersion what the publisher read; another one is there when a colleague saved since
   * @throws DialogueNotReady with every problem, NotFound, LearningError dialogueArchived | draftConflict
   */
  run(
    actor: Actor,
    { dialogueId, expectedVersion }: { readonly dialogueId: string; readonly expectedVersion?: number | null },
    now: Date = new Date(),
  ): Promise<PublishedDialogue> {
    return this.unitOfWork.run(actor, async () => {
      const dialogue = await this.dialogues.lock(dialogueId);
      if (!dialogue) throw new NotFound('This dialogue');
      const { draft: content, draftVersion, archivedAt, currentVersionId } = dialogue;
      if (actor.kind === 'person' ? !canEditDialogue(actor, dialogue) : archivedAt) throw new LearningError('dialogueArchived');
      if (typeof expectedVersion === 'number' && expectedVersion !== draftVersion) throw new LearningError('draftConflict');
      const problems = checkDialogue(await this.references.withoutUnknown(content));
      if (problems.length > 0) throw new DialogueNotReady(problems);
      const number = await this.versions.lastNumber(dialogueId);
      if (currentVersionId && isDeepStrictEqual(await this.versions.getContent(currentVersionId), content))
        return { dialogueId, versionId: currentVersionId, number };
      const versionId = newId();
      await this.versions.add({
        organisationId: actor.organisationId,
        id: versionId,
        dialogueId,
        number: number + 1,
        content,
        seconds: { nl: dialogueSeconds(content, 'nl'), en: dialogueSeconds(content, 'en') },
        publishedAt: now,
        publishedById: actor.kind === 'person' ? actor.personId : null,
      });
      await this.dialogues.setCurrentVersion(dialogueId, versionId);
      await this.revisions.markPublished(dialogueId, number + 1);
      return { dialogueId, versionId, number: number + 1 };
    });
  }
}
