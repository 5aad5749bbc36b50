import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { NotFound } from '../../platform/auth/access-errors.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { DialogueRepository } from './dialogue.repository.js';

/** Puts a dialogue away or takes it out again. Courses that have it keep it; no course takes it anew. */
@Injectable()
export class ArchiveDialogue {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly dialogues: DialogueRepository,
  ) {}

  /** Twice is once. @returns since when it is archived. @throws NotFound */
  run(
    actor: PersonActor,
    { dialogueId, archived }: { readonly dialogueId: string; readonly archived: boolean },
    now: Date = new Date(),
  ): Promise<Date | null> {
    return this.unitOfWork.run(actor, async () => {
      const dialogue = await this.dialogues.lock(dialogueId);
      if (!dialogue) throw new NotFound('This dialogue');
      if ((dialogue.archivedAt !== null) === archived) return dialogue.archivedAt;
      const archivedAt = archived ? now : null;
      await this.dialogues.setArchivedAt(dialogueId, archivedAt);
      return archivedAt;
    });
  }
}
