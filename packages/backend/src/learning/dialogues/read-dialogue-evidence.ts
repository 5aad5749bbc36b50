import { Injectable } from '@nestjs/common';
import { type DialogueObservation, dialogueObservations } from '@vakwerk/domain/learning/dialogues/dialogue-observations';
import type { LocalizedText } from '@vakwerk/domain/shared/localized';
import { DialogueRunRepository } from './dialogue-run.repository.js';
import { DialogueVersionRepository } from './dialogue-version.repository.js';

/** One conversation as evidence. */
export interface DialogueEvidence {
  readonly personId: string;
  readonly title: LocalizedText;
  readonly endedAt: Date;
  /** One per skill; empty when the conversation proves nothing. */
  readonly observations: readonly DialogueObservation[];
}

/** What progress asks at the door; inside a unit of work of the organisation. */
@Injectable()
export class ReadDialogueEvidence {
  constructor(
    private readonly runs: DialogueRunRepository,
    private readonly versions: DialogueVersionRepository,
  ) {}

  /**
   * Only the first conversation of a person with a dialogue says something: after that they have read what each reply is worth.
   * @returns null when there is no such run in this organisation, or it has not ended
   */
  async run(runId: string): Promise<DialogueEvidence | null> {
    const run = await this.runs.find(runId);
    if (!run?.endedAt) return null;
    const content = await this.versions.getContent(run.dialogueVersionId);
    const first = run.replayOfId === null && !(await this.runs.endedBefore(run, run.endedAt));
    const observations = first ? dialogueObservations(content, run.choices) : [];
    return { personId: run.personId, title: content.title, endedAt: run.endedAt, observations };
  }
}
