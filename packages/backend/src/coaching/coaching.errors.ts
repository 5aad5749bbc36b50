import type { TemplateProblem } from '@vakwerk/domain/coaching/agenda-template';
import type { NextStepProblem } from '@vakwerk/domain/coaching/next-steps/next-step-rule';
import type { SessionPlanProblem } from '@vakwerk/domain/coaching/plan-session';
import type { WorkingWeekProblem } from '@vakwerk/domain/coaching/schedule/working-week';

/** Expected refusals of this slice; each is a message id `coaching.error.<code>`. */
export type CoachingErrorCode =
  | SessionPlanProblem
  | NextStepProblem
  | 'nextStepOutsideTeams'
  | 'nextStepChanged'
  | 'overlap'
  | 'conflict'
  | 'notPlanned'
  | 'cancelledSession'
  | 'textMissing'
  | 'textTooLong'
  | 'notADate'
  | 'dateInPast'
  | 'alreadyFollowedUp'
  | 'tooManyPeople'
  | 'noCallsInAGroup'
  | 'alreadySigned'
  | 'nothingToPractise'
  | 'noCourseForSkill'
  | 'noCallsToHear'
  | 'notForThisPerson'
  | 'skillMissing'
  | 'stepTaken'
  | 'stepBegun'
  | 'notASeries'
  | 'seriesEnded'
  | TemplateProblem
  | WorkingWeekProblem
  | 'datesInWrongOrder';

/** Whose other session is in the way, and when. */
export interface Overlap {
  readonly whose: 'coach' | 'agent';
  /** Which agent, when it is one. */
  readonly name: string | null;
  readonly startsAt: Date;
  readonly durationMinutes: number;
}

export class CoachingError extends Error {
  constructor(
    readonly code: CoachingErrorCode,
    readonly overlap: Overlap | null = null,
  ) {
    super(code);
  }
}

/** What was answered, or why it was refused, as the member of the union that says so. Other errors stay errors. */
export async function orRefused<Answer, Refused extends { code: string }>(
  RefusedObject: new () => Refused,
  answer: () => Promise<Answer>,
): Promise<Answer | Refused> {
  try {
    return await answer();
  } catch (error) {
    if (error instanceof CoachingError) return Object.assign(new RefusedObject(), { code: error.code });
    throw error;
  }
}
