import type { PersonActor } from '@vakwerk/domain/people/actor';
import type { CalibratedCriterion } from '@vakwerk/domain/quality/calibrations/calibration-report';
import type { AgreementWithInterval } from '@vakwerk/domain/quality/calibrations/criterion-agreement';
import { answerPoints, type CriterionAnswer } from '@vakwerk/domain/quality/scoring/answers';
import type { CriterionAnswerObject } from '../evaluations/evaluation.object.js';
import { answerView } from '../evaluations/evaluation.view.js';
import { scorecardVersionObject } from '../scorecards/scorecard-version.object.js';
import type { AgreementObject, CalibratedCriterionObject, CalibrationObject } from './calibration.object.js';
import type { CalibrationReading, GivenInCalibration } from './read-calibration.js';

/** A calibration as GraphQL shows it. The reading holds no answers while it is blind, so none can be shown. */
export function calibrationView(actor: PersonActor, { record, version, report }: CalibrationReading): CalibrationObject {
  const { evaluators, leadId, ...own } = record;
  return {
    ...own,
    scorecardVersion: scorecardVersionObject(version),
    evaluators: evaluators.map(({ person, done }) => ({ person, done })),
    mayLead: leadId === actor.personId,
    scores: evaluators.some(({ person }) => person.id === actor.personId),
    report: report && {
      criteria: report.criteria.map((each) => criterionView(each, report.given)),
      decisions: report.decisions.map((decision) => ({ ...decision, answer: one(decision.criterionId, decision.answer) })),
    },
  };
}

function criterionView(
  { criterion, agreement, spread, calls }: CalibratedCriterion,
  given: readonly GivenInCalibration[],
): CalibratedCriterionObject {
  return {
    criterionId: criterion.id,
    spread,
    metric: agreement?.metric ?? null,
    alpha: agreement && figureView(agreement.alpha),
    ac1: agreement && figureView(agreement.ac1),
    flagged: agreement?.flagged ?? false,
    calls: calls.map((call) => ({
      interactionId: call.interactionId,
      spread: call.spread,
      sameAsReference: call.sameAsReference,
      answers: given
        .filter((each) => each.criterionId === criterion.id && each.interactionId === call.interactionId)
        .map(({ evaluatorId, answer, note, fragments }) => ({
          evaluatorId,
          answer: one(criterion.id, answer),
          points: answerPoints(criterion, answer),
          note,
          fragments,
        })),
    })),
  };
}

function figureView({ interval, ...figure }: AgreementWithInterval): AgreementObject {
  return { ...figure, low: interval?.low ?? null, high: interval?.high ?? null };
}

function one(criterionId: string, answer: CriterionAnswer): CriterionAnswerObject {
  const [view] = answerView(criterionId, answer);
  if (!view) throw new Error('An answer was given and cannot be shown.');
  return view;
}
