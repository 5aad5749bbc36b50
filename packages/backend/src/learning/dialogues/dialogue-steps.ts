import { Injectable } from '@nestjs/common';
import type { CourseModule } from '@vakwerk/domain/learning/courses/content';
import { DialogueRunRepository } from './dialogue-run.repository.js';
import { type DialogueRunView, dialogueRunView, type PlayedDialogue, playedDialogue } from './dialogue-run.view.js';
import { DialogueVersionRepository } from './dialogue-version.repository.js';

/** What a player needs of a dialogue step. */
export interface StepDialogue {
  readonly dialogue: PlayedDialogue;
  /** The conversation that is going on. */
  readonly openRun: Pick<DialogueRunView, 'id' | 'choices' | 'replayedChoices'> | null;
  /** The newest one that ended. */
  readonly lastRun: DialogueRunView | null;
}

@Injectable()
export class DialogueSteps {
  constructor(
    private readonly runs: DialogueRunRepository,
    private readonly versions: DialogueVersionRepository,
  ) {}

  /** The dialogues of a published module's steps, with the person's conversations; asks nothing for a module without. */
  async of(module: CourseModule, assignmentId: string): Promise<ReadonlyMap<string, StepDialogue>> {
    const found = new Map<string, StepDialogue>();
    const steps = module.steps.flatMap((step) =>
      step.kind === 'dialogue' && step.pinned ? [{ id: step.id, versionId: step.pinned.versionId }] : [],
    );
    if (steps.length === 0) return found;
    const runs = await this.runs.newestOf(assignmentId);
    for (const { id, versionId } of steps) {
      const content = await this.versions.getContent(versionId);
      const own = runs.filter((run) => run.stepId === id && run.dialogueVersionId === versionId);
      const last = own.find(({ endedAt }) => endedAt !== null);
      const open = own.find(({ endedAt, startedAt }) => endedAt === null && !(last && last.startedAt > startedAt));
      found.set(id, {
        dialogue: playedDialogue(content),
        openRun: open ? { id: open.id, choices: open.choices, replayedChoices: open.replayedChoices } : null,
        lastRun: last ? dialogueRunView(last, content) : null,
      });
    }
    return found;
  }
}
