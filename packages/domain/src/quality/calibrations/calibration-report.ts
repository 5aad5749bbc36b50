import { criteriaInOrder, isScored, type ScorecardCriterion, type ScorecardVersion } from '../scorecards/scorecard.js';
import { type Answers, answerStates } from '../scoring/answers.js';
import { type CriterionAgreement, type CriterionSpread, criterionAgreement, criterionSpread } from './criterion-agreement.js';

/** One call of a calibration with what each evaluator answered, by evaluator id. */
export interface CalibratedCall {
  readonly interactionId: string;
  readonly answers: Readonly<Record<string, Answers>>;
}

export interface CalibratedCriterion {
  readonly criterion: ScorecardCriterion;
  readonly agreement: CriterionAgreement | null;
  /** The widest spread over the calls, 0–1; null when no call has two answers with points. */
  readonly spread: number | null;
  /** In the order of the calls. */
  readonly calls: readonly ({ readonly interactionId: string } & CriterionSpread)[];
}

/**
 * What a calibration shows once it is revealed: every scored criterion, the widest spread first, then in the order of the form.
 * The same seed gives the same intervals.
 */
export function calibrationReport(
  version: ScorecardVersion,
  calls: readonly CalibratedCall[],
  referenceId: string | null,
  seed: string,
): readonly CalibratedCriterion[] {
  const visible = calls.map(({ interactionId, answers }) => ({
    interactionId,
    answers: Object.entries(answers).map(([evaluatorId, given]) => [evaluatorId, visibleAnswers(version, given)] as const),
  }));
  const rows = criteriaInOrder(version)
    .filter(isScored)
    .map((criterion): CalibratedCriterion => {
      const byCall = visible.map(({ interactionId, answers }) => ({
        interactionId,
        answers: Object.fromEntries(answers.map(([evaluatorId, given]) => [evaluatorId, given[criterion.id]])),
      }));
      const spreads = byCall.map(({ interactionId, answers }) => ({
        interactionId,
        ...criterionSpread(criterion, answers, referenceId),
      }));
      const widest = spreads.flatMap(({ spread }) => spread ?? []);
      return {
        criterion,
        agreement: criterionAgreement(
          criterion,
          byCall.map(({ answers }) => answers),
          `${seed} ${criterion.id}`,
        ),
        spread: widest.length > 0 ? Math.max(...widest) : null,
        calls: spreads,
      };
    });
  return rows.toSorted((one, other) => (other.spread ?? -1) - (one.spread ?? -1));
}

/** An answer that its condition has hidden since is no answer: nobody was asked. */
export function visibleAnswers(version: ScorecardVersion, answers: Answers): Answers {
  const states = answerStates(version, answers);
  return Object.fromEntries(
    Object.entries(answers).filter(([id]) => ['answered', 'notApplicable'].includes(states.get(id) ?? 'hidden')),
  );
}
