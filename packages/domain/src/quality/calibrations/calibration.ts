import { ok, type Result, refused } from '../../shared/result.js';
import type { CriterionAnswer } from '../scoring/answers.js';

/** Several evaluators score one interaction without seeing each other; then they talk about it. */
export interface Calibration {
  readonly leadId: string;
  /** Whose answers the others are held against; null: nobody's. */
  readonly referenceId: string | null;
  readonly participants: readonly CalibrationParticipant[];
  /** The lead ended the blind part early; null: not. */
  readonly closedAt: Date | null;
  readonly agreed: readonly AgreedAnswer[];
}

export interface CalibrationParticipant {
  readonly evaluatorId: string;
  readonly submittedAt: Date | null;
}

/** What the group settled for a criterion, and the rule that goes to the scorecard's guidance. */
export interface AgreedAnswer {
  readonly criterionId: string;
  readonly answer: CriterionAnswer;
  readonly ruleNote: string;
}

export type CalibrationEvent =
  | { readonly type: 'submit'; readonly evaluatorId: string; readonly now: Date }
  | { readonly type: 'close'; readonly actorId: string; readonly now: Date }
  | ({ readonly type: 'agree'; readonly actorId: string } & AgreedAnswer);

export type CalibrationRefusal =
  | 'notTheLead'
  | 'notAParticipant'
  | 'alreadySubmitted'
  | 'alreadyRevealed'
  | 'stillBlind'
  | 'tooFewSubmitted';

/** Fewer say nothing about agreement. */
const FEWEST_SUBMITTED = 2;

/** Revealed once everybody submitted, or the lead closed it. */
export function isRevealed({ participants, closedAt }: Pick<Calibration, 'participants' | 'closedAt'>): boolean {
  return (
    closedAt !== null ||
    (participants.length >= FEWEST_SUBMITTED && participants.every(({ submittedAt }) => submittedAt !== null))
  );
}

/** The calibration after the event, or why it cannot happen now. What is revealed is scored: nobody can still score or change. */
export function nextCalibration(calibration: Calibration, event: CalibrationEvent): Result<Calibration, CalibrationRefusal> {
  if (event.type === 'submit') return submit(calibration, event.evaluatorId, event.now);
  if (event.actorId !== calibration.leadId) return refused('notTheLead');
  if (event.type === 'agree') return agree(calibration, event);
  if (isRevealed(calibration)) return refused('alreadyRevealed');
  const submitted = calibration.participants.filter(({ submittedAt }) => submittedAt !== null).length;
  return submitted < FEWEST_SUBMITTED ? refused('tooFewSubmitted') : ok({ ...calibration, closedAt: event.now });
}

/**
 * Whose submitted answers a person may see: only their own while it is blind, all of them afterwards. The lead is no exception,
 * because a lead who knows the answers steers the talk. Who is no part of it sees nothing.
 */
export function visibleEvaluators(calibration: Calibration, viewerId: string): readonly string[] {
  const submitted = calibration.participants.flatMap(({ evaluatorId, submittedAt }) =>
    submittedAt === null ? [] : [evaluatorId],
  );
  const takesPart =
    viewerId === calibration.leadId || calibration.participants.some(({ evaluatorId }) => evaluatorId === viewerId);
  if (!takesPart) return [];
  return isRevealed(calibration) ? submitted : submitted.filter((evaluatorId) => evaluatorId === viewerId);
}

function submit(calibration: Calibration, evaluatorId: string, now: Date): Result<Calibration, CalibrationRefusal> {
  const own = calibration.participants.find((participant) => participant.evaluatorId === evaluatorId);
  if (!own) return refused('notAParticipant');
  if (own.submittedAt !== null) return refused('alreadySubmitted');
  if (isRevealed(calibration)) return refused('alreadyRevealed');
  const participants = calibration.participants.map((one) => (one === own ? { ...own, submittedAt: now } : one));
  return ok({ ...calibration, participants });
}

/** A later agreement on the same criterion takes the place of the earlier one. */
function agree(
  calibration: Calibration,
  { criterionId, answer, ruleNote }: AgreedAnswer,
): Result<Calibration, CalibrationRefusal> {
  if (!isRevealed(calibration)) return refused('stillBlind');
  const others = calibration.agreed.filter((one) => one.criterionId !== criterionId);
  return ok({ ...calibration, agreed: [...others, { criterionId, answer, ruleNote }] });
}
