import { Injectable } from '@nestjs/common';
import type { DialogueContent } from '@vakwerk/domain/learning/dialogues/dialogue';
import type { Actor } from '@vakwerk/domain/people/actor';
import { NotAllowed } from '../../platform/auth/access-errors.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { courseCodeSchema } from '../courses/course-content-schema.js';
import type { NamedFile } from '../courses/course-references.js';
import { DialogueRepository } from './dialogue.repository.js';
import { dialogueContentSchema } from './dialogue-content-schema.js';
import { DialogueReferences } from './dialogue-references.js';
import { PublishDialogue } from './publish-dialogue.js';
import { StoreDialogueDraft } from './store-dialogue-draft.js';

/** A dialogue as a file: its content names skills by code and sounds by file name. */
export interface DialogueFile {
  readonly code: string;
  readonly content: DialogueContent;
  readonly files: readonly NamedFile[];
  readonly publish: boolean;
}

@Injectable()
export class ImportDialogue {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly dialogues: DialogueRepository,
    private readonly references: DialogueReferences,
    private readonly drafts: StoreDialogueDraft,
    private readonly publish: PublishDialogue,
  ) {}

  /**
   * Adds a dialogue or brings its draft (by code) up to date, and publishes it when asked. All of it or nothing; the same file again changes
   * nothing.
   * @throws ZodError, NotAllowed, CourseFileIncomplete with every unknown skill and file, DialogueNotReady with every problem
   */
  async run(
    actor: Actor,
    file: DialogueFile,
    now: Date = new Date(),
  ): Promise<{ dialogueId: string; versionId: string | null; changed: boolean }> {
    if (actor.kind === 'person' && !actor.roles.includes('author')) throw new NotAllowed();
    const code = courseCodeSchema.parse(file.code);
    const content = dialogueContentSchema.parse(file.content);
    return this.unitOfWork.run(actor, async () => {
      const draft = await this.references.withStoredIds(content, file.files, now);
      const [found] = await this.dialogues.findByCodes([code]);
      const dialogue = found && (await this.dialogues.lock(found.id));
      const { dialogueId, changed } = dialogue
        ? await this.drafts.replace(actor, dialogue, draft, now)
        : await this.drafts.add(actor, draft, now, code);
      const version = file.publish ? await this.publish.run(actor, { dialogueId }, now) : null;
      return { dialogueId, versionId: version?.versionId ?? dialogue?.currentVersionId ?? null, changed };
    });
  }
}
