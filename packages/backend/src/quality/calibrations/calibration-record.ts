import type { Calibration as DomainCalibration } from '@vakwerk/domain/quality/calibrations/calibration';
import type { EvaluationState } from '@vakwerk/domain/quality/evaluations/evaluation-state';
import type { InteractionFacts, Named } from '../evaluations/evaluation-detail.js';
import type { Calibration } from './calibration.entity.js';

/** A calibration without a single answer in it: what may be known while it is blind. */
export interface CalibrationRecord extends Readonly<Omit<Calibration, 'organisationId'>> {
  readonly lead: Named;
  /** `YYYY-MM-DD`, the day it should be scored by; the draws keep it. */
  readonly dueOn: string | null;
  readonly evaluators: readonly CalibrationProgress[];
  readonly calls: readonly CalibrationCallRow[];
}

export interface CalibrationProgress {
  readonly person: Named;
  /** Calls handed in. */
  readonly done: number;
  readonly lastSubmittedAt: Date | null;
}

export interface CalibrationCallRow {
  readonly place: number;
  readonly interaction: InteractionFacts;
  readonly agent: Named;
  /** The reader's own evaluation; null: not an evaluator, or not started. */
  readonly ownState: EvaluationState | null;
}

export const takesPart = ({ leadId, evaluators }: CalibrationRecord, personId: string): boolean =>
  leadId === personId || evaluators.some(({ person }) => person.id === personId);

/**
 * In the domain's form. `all`: who handed in every call has submitted, which is what reveals; `any`: whoever handed in something
 * has, which is what the lead closes with and what is compared afterwards.
 */
export function domainCalibration(record: CalibrationRecord, counts: 'all' | 'any'): DomainCalibration {
  const enough = counts === 'all' ? record.calls.length : 1;
  return {
    leadId: record.leadId,
    referenceId: record.referenceId,
    closedAt: record.revealedAt,
    participants: record.evaluators.map(({ person, done, lastSubmittedAt }) => ({
      evaluatorId: person.id,
      submittedAt: done >= enough ? lastSubmittedAt : null,
    })),
    agreed: [],
  };
}
