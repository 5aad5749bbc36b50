import type { RolloutProblem } from '@vakwerk/domain/progress/rollouts/rollout-plan';

/** Expected refusals of this slice; each is a message id `progress.error.<code>`. */
export type ProgressErrorCode =
  | RolloutProblem
  | 'rolloutOutsideTeams'
  | 'rolloutCourseNotReady'
  | 'rolloutRunning'
  | 'rolloutStarted';

export class ProgressError extends Error {
  constructor(readonly code: ProgressErrorCode) {
    super(code);
  }
}
