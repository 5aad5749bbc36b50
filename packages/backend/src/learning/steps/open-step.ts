import { courseProgress } from '@vakwerk/domain/learning/completion/course-progress';
import type { Assignment } from '../assignments/assignment.entity.js';
import { LearningError } from '../learning.errors.js';
import { type LearnerCourse, proofOf } from './learner-course.js';

/** @throws LearningError assignmentClosed when it was taken back or waived; a completed one stays open for looking again */
export function refuseClosed(assignment: Assignment): void {
  if (assignment.withdrawnAt || assignment.waivedAt) throw new LearningError('assignmentClosed');
}

/** @throws LearningError moduleLocked when other modules come first */
export function refuseLocked(learner: LearnerCourse, moduleId: string): void {
  const module = courseProgress(learner.content, proofOf(learner)).modules.find((other) => other.moduleId === moduleId);
  if (!module?.open) throw new LearningError('moduleLocked');
}
