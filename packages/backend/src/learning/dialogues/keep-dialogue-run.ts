import { isDeepStrictEqual } from 'node:util';
import { Injectable } from '@nestjs/common';
import type { DialogueChoice, DialogueContent } from '@vakwerk/domain/learning/dialogues/dialogue';
import { type DialogueScore, scoreDialogue } from '@vakwerk/domain/learning/dialogues/dialogue-score';
import { eventOf } from '../../platform/jobs/event.js';
import { Outbox } from '../../platform/jobs/outbox.js';
import { LearningError } from '../learning.errors.js';
import { DialogueEnded } from './dialogue.events.js';
import type { DialogueRun } from './dialogue-run.entity.js';
import { DialogueRunRepository, type EndedTalk, type StoredRun } from './dialogue-run.repository.js';

export type RunToBegin = Omit<DialogueRun, 'startedAt'>;

/** Stores a run piece by piece, inside the caller's unit of work, which holds the assignment. Rows are only added. */
@Injectable()
export class KeepDialogueRun {
  constructor(
    private readonly runs: DialogueRunRepository,
    private readonly outbox: Outbox,
  ) {}

  /** The run as it is stored, begun when it is new. @throws LearningError dialogueRunTaken when the id is that of something else */
  async begin(run: RunToBegin, now: Date): Promise<StoredRun> {
    const stored = await this.runs.find(run.id);
    if (!stored) {
      await this.runs.add({ ...run, startedAt: now });
      return { ...run, startedAt: now, choices: [], endedAt: null };
    }
    const same = stored.assignmentId === run.assignmentId && stored.stepId === run.stepId && stored.personId === run.personId;
    if (!same || stored.dialogueVersionId !== run.dialogueVersionId) throw new LearningError('dialogueRunTaken');
    return stored;
  }

  /**
   * Adds what is new. A report that is behind adds nothing.
   * @throws LearningError dialogueRunDiverged when another choice was stored at some place | dialogueChoiceDoesNotFit
   */
  async extend(
    run: StoredRun,
    content: DialogueContent,
    choices: readonly DialogueChoice[],
    now: Date,
  ): Promise<{ run: StoredRun; ended: EndedTalk | null }> {
    const known = Math.min(run.choices.length, choices.length);
    if (!isDeepStrictEqual(run.choices.slice(0, known), choices.slice(0, known))) throw new LearningError('dialogueRunDiverged');
    if (choices.length <= run.choices.length) return { run, ended: null };
    const score = scoreOf(content, choices);
    await this.runs.addChoices(run.id, run.choices.length, choices.slice(run.choices.length), now);
    if (!score) return { run: { ...run, choices }, ended: null };
    const { points, bestPoints, bestPointsOnWay, ratio } = score;
    const { organisationId, id: runId, stepId } = run;
    await this.runs.addEnd({ organisationId, runId, endedAt: now, points, bestPoints, bestPointsOnWay, ratio });
    await this.outbox.append(eventOf(DialogueEnded, { runId }));
    return { run: { ...run, choices, endedAt: now }, ended: { stepId, ratio, endedAt: now } };
  }
}

function scoreOf(content: DialogueContent, choices: readonly DialogueChoice[]): DialogueScore | null {
  try {
    return scoreDialogue(content, choices);
  } catch (error) {
    if (error instanceof RangeError) throw new LearningError('dialogueChoiceDoesNotFit');
    throw error;
  }
}
