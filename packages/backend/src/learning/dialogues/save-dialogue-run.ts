import { isDeepStrictEqual } from 'node:util';
import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { z } from 'zod';
import { NotFound } from '../../platform/auth/access-errors.js';
import { parseInput } from '../../platform/auth/invalid-input.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { AssignmentRepository } from '../assignments/assignment.repository.js';
import { LearningError } from '../learning.errors.js';
import { AdvanceAssignment } from '../steps/advance-assignment.js';
import { getStep, type LearnerCourse, LearnerCourses } from '../steps/learner-course.js';
import { type ModuleStateView, moduleState } from '../steps/module-state.js';
import { refuseClosed, refuseLocked } from '../steps/open-step.js';
import { DialogueRunRepository, MOST_CHOICES } from './dialogue-run.repository.js';
import { type DialogueRunView, dialogueRunView } from './dialogue-run.view.js';
import { DialogueVersionRepository } from './dialogue-version.repository.js';
import { KeepDialogueRun, type RunToBegin } from './keep-dialogue-run.js';

const id = z.string().min(1).max(100);
const schema = z.object({
  /** Made by the browser, one per conversation. */
  runId: z.uuid(),
  assignmentId: z.string(),
  stepId: id,
  /** Everything that was chosen so far: sending it twice or late does no harm. */
  choices: z.array(z.object({ turnId: id, replyId: id })).max(MOST_CHOICES),
  /** The conversation that is taken up again, and how many of its choices stay. */
  replay: z.object({ runId: z.string(), choices: z.int().min(1).max(MOST_CHOICES) }).nullish(),
});
type GivenRun = z.output<typeof schema>;

@Injectable()
export class SaveDialogueRun {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly assignments: AssignmentRepository,
    private readonly learners: LearnerCourses,
    private readonly runs: DialogueRunRepository,
    private readonly keep: KeepDialogueRun,
    private readonly versions: DialogueVersionRepository,
    private readonly advance: AdvanceAssignment,
  ) {}

  /**
   * Keeps what was chosen in a conversation; when that brings it to an end, scores it and decides whether the step is done.
   * @throws InvalidInput, NotFound, LearningError assignmentClosed | moduleLocked | dialogueRunTaken | dialogueRunDiverged |
   * dialogueChoiceDoesNotFit | dialogueReplayDoesNotFit
   */
  run(
    actor: PersonActor,
    input: z.input<typeof schema>,
    now: Date = new Date(),
  ): Promise<{ run: DialogueRunView; stepDone: boolean; state: ModuleStateView }> {
    const given = parseInput(schema, input);
    return this.unitOfWork.run(actor, async () => {
      const assignment = await this.assignments.lockOwn(given.assignmentId, actor.personId);
      if (!assignment) throw new NotFound('This assignment');
      refuseClosed(assignment);
      const before = await this.learners.load(assignment);
      const { module, step } = getStep(before.content, given.stepId);
      if (step.kind !== 'dialogue' || !step.pinned) throw new NotFound('This dialogue');
      refuseLocked(before, module.id);
      const dialogueVersionId = step.pinned.versionId;
      const content = await this.versions.getContent(dialogueVersionId);
      const begun = await this.keep.begin(
        await this.newRun(before, given, { dialogueId: step.dialogueId, dialogueVersionId }),
        now,
      );
      const { run, ended } = await this.keep.extend(begun, content, given.choices, now);
      const talks = ended ? [...before.talks, ended] : before.talks;
      const after = await this.advance.run(before, { ...before, talks }, actor.language, now);
      const state = moduleState(after, module.id, actor.language, now);
      return { run: dialogueRunView(run, content), stepDone: state.doneStepIds.includes(step.id), state };
    });
  }

  private async newRun(
    { assignment }: LearnerCourse,
    { runId, stepId, choices, replay }: GivenRun,
    dialogue: Pick<RunToBegin, 'dialogueId' | 'dialogueVersionId'>,
  ): Promise<RunToBegin> {
    const { organisationId, id: assignmentId, personId } = assignment;
    if (replay) {
      const former = await this.runs.find(replay.runId);
      if (former?.assignmentId !== assignmentId || former.stepId !== stepId) throw new NotFound('This conversation');
      const kept = choices.slice(0, replay.choices);
      const fits = kept.length === replay.choices && isDeepStrictEqual(kept, former.choices.slice(0, replay.choices));
      if (!fits || former.dialogueVersionId !== dialogue.dialogueVersionId) throw new LearningError('dialogueReplayDoesNotFit');
    }
    const replayOf = { replayOfId: replay?.runId ?? null, replayedChoices: replay?.choices ?? 0 };
    return { organisationId, id: runId, personId, assignmentId, stepId, ...dialogue, ...replayOf };
  }
}
