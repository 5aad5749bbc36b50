import type { CourseProblem } from '@vakwerk/domain/learning/course-problem';

/** Expected refusals of this slice; each is a message id `learning.error.<code>`. */
export type LearningErrorCode =
  | 'courseNotPublished'
  | 'courseArchived'
  | 'assignmentClosed'
  | 'moduleLocked'
  | 'noAnswer'
  | 'answerDoesNotFit'
  | 'answerIdTaken'
  | 'dueInThePast'
  | 'draftConflict'
  | 'mediaNotSupported'
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

/** An imported course names skills or files that are not there. */
export class CourseFileIncomplete extends Error {
  readonly code = 'courseFileIncomplete';

  constructor(
    readonly unknownSkillCodes: readonly string[],
    readonly missingFiles: readonly string[],
  ) {
    super(`Unknown skills: ${unknownSkillCodes.join(', ') || 'none'}. Missing files: ${missingFiles.join(', ') || 'none'}.`);
  }
}
