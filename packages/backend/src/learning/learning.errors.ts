import type { CourseProblem } from '@vakwerk/domain/learning/courses/course-problem';
import type { DialogueProblem } from '@vakwerk/domain/learning/dialogues/dialogue-problem';
import type { StartRefusal } from '@vakwerk/domain/learning/quizzes/attempt-limits';

/** Expected refusals of this slice; each is a message id `learning.error.<code>`. */
export type LearningErrorCode =
  | 'courseNotPublished'
  | 'courseArchived'
  | 'assignmentClosed'
  | 'moduleLocked'
  | 'noAnswer'
  | 'answerDoesNotFit'
  | 'answerIdTaken'
  | 'reviewNotLast'
  | 'dueInThePast'
  | 'draftConflict'
  | 'nobodyToAssign'
  | 'assignmentNotOpen'
  | 'assignmentOpenAgain'
  | 'reasonMissing'
  | 'remindedToday'
  | 'ruleForEveryone'
  | 'ruleDueWrong'
  | 'ruleTooLong'
  | 'ruleOutsideTeams'
  | 'activeNotPositive'
  | 'notWholeMonths'
  | 'minActiveBelowWindow'
  | 'windowTooLong'
  | 'dialogueArchived'
  | 'dialogueRunTaken'
  | 'dialogueRunDiverged'
  | 'dialogueChoiceDoesNotFit'
  | 'dialogueReplayDoesNotFit'
  | 'importEmpty'
  | 'importWithoutHeader'
  | 'importTooLong'
  | 'mediaNotSupported'
  | StartRefusal
  | 'extensionGivesNothing'
  | 'marksDoNotFit'
  | 'gradedMeanwhile'
  | 'secondLookByAnother'
  | 'notGradedYet'
  | 'secondLookDone'
  | 'packageGone'
  | 'packageReportRefused'
  | 'mediaTooLarge';

export class LearningError extends Error {
  constructor(readonly code: LearningErrorCode) {
    super(code);
  }
}

/** The draft cannot be published; everything that is wrong, at once and in reading order. */
export class CourseNotReady extends Error {
  readonly code = 'courseNotReady';

  constructor(readonly problems: readonly CourseProblem[]) {
    super(`The course cannot be published: ${problems.map((problem) => JSON.stringify(problem)).join(', ')}`);
  }
}

/** As `CourseNotReady`, for a dialogue. */
export class DialogueNotReady extends Error {
  readonly code = 'dialogueNotReady';

  constructor(readonly problems: readonly DialogueProblem[]) {
    super(`The dialogue cannot be published: ${problems.map((problem) => JSON.stringify(problem)).join(', ')}`);
  }
}

/** An imported course or dialogue names skills, files or dialogues that are not there. */
export class CourseFileIncomplete extends Error {
  readonly code = 'courseFileIncomplete';

  constructor(
    readonly unknownSkillCodes: readonly string[],
    readonly missingFiles: readonly string[],
    readonly unknownDialogueCodes: readonly string[] = [],
  ) {
    const list = (names: readonly string[]) => names.join(', ') || 'none';
    super(
      `Unknown skills: ${list(unknownSkillCodes)}. Missing files: ${list(missingFiles)}. Unknown dialogues: ${list(unknownDialogueCodes)}.`,
    );
  }
}
