import { Injectable } from '@nestjs/common';
import type { LocalizedText } from '@vakwerk/domain/shared/localized';
import { NotFound } from '../../platform/auth/access-errors.js';
import { DialogueRepository } from './dialogue.repository.js';
import { DialogueLibraryReader } from './dialogue-library.reader.js';
import { DialogueRevisionRepository, type RevisionRow } from './dialogue-revision.repository.js';
import { DialogueVersionRepository } from './dialogue-version.repository.js';

const MOST_REVISIONS = 100;

export interface DialogueRevisionView {
  readonly number: number;
  readonly savedAt: Date;
  readonly savedBy: { readonly id: string; readonly givenName: string; readonly familyName: string } | null;
  readonly publishedNumber: number | null;
}

/** A dialogue as its authors work on it. */
export interface DialogueDeskView {
  readonly id: string;
  readonly code: string;
  /** JSON. */
  readonly draft: string;
  readonly draftVersion: number;
  readonly draftedAt: Date;
  readonly archivedAt: Date | null;
  readonly publishedNumber: number | null;
  readonly changedSincePublished: boolean;
  readonly courses: readonly { readonly id: string; readonly title: LocalizedText }[];
  readonly revisions: readonly DialogueRevisionView[];
}

@Injectable()
export class ReadDialogueDesk {
  constructor(
    private readonly dialogues: DialogueRepository,
    private readonly versions: DialogueVersionRepository,
    private readonly revisions: DialogueRevisionRepository,
    private readonly library: DialogueLibraryReader,
  ) {}

  /** @throws NotFound */
  async run(dialogueId: string): Promise<DialogueDeskView> {
    const dialogue = await this.dialogues.find(dialogueId);
    if (!dialogue) throw new NotFound('This dialogue');
    const { id, code, draftVersion, draftedAt, archivedAt, currentVersionId } = dialogue;
    const number = await this.versions.lastNumber(id);
    const published = currentVersionId ? await this.versions.getContent(currentVersionId) : null;
    const draft = JSON.stringify(dialogue.draft);
    return {
      id,
      code,
      draft,
      draftVersion,
      draftedAt,
      archivedAt,
      publishedNumber: number === 0 ? null : number,
      changedSincePublished: JSON.stringify(published) !== draft,
      courses: await this.library.coursesWith(id),
      revisions: (await this.revisions.list(id, MOST_REVISIONS)).map(revisionView),
    };
  }

  /** The content of one revision, as JSON. @throws NotFound */
  async revision(dialogueId: string, number: number): Promise<string> {
    const content = await this.revisions.findContent(dialogueId, number);
    if (!content) throw new NotFound('This revision');
    return JSON.stringify(content);
  }
}

function revisionView({ saverId, saverGivenName, saverFamilyName, ...row }: RevisionRow): DialogueRevisionView {
  return {
    ...row,
    savedBy: saverId === null ? null : { id: saverId, givenName: saverGivenName ?? '', familyName: saverFamilyName ?? '' },
  };
}
