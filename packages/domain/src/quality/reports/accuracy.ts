import { type CriticalClass, criteriaInOrder, type ScorecardVersion } from '../scorecards/scorecard.js';
import type { EvaluationScore } from '../scoring/evaluation-score.js';
import { ratioOrNull } from '../scoring/ratio-or-null.js';

export interface AccuracyFigure {
  readonly ratio: number | null;
  /** Contacts for critical accuracy, opportunities for non-critical. */
  readonly n: number;
}

/** One contact: its evaluation's score with the scorecard version it was scored on. */
export interface ScoredContact {
  readonly version: Pick<ScorecardVersion, 'sections'>;
  readonly score: Pick<EvaluationScore, 'byCriterion'>;
}

/**
 * Share of contacts without an error of this class, in the style of COPC. Contacts in which nothing of the class applied say nothing
 * about it and are left out.
 */
export function criticalAccuracy(contacts: readonly ScoredContact[], critical: Exclude<CriticalClass, 'none'>): AccuracyFigure {
  const concerned = contacts.map((contact) => errorsIn(contact, critical)).filter((errors) => errors.length > 0);
  return shareOf(concerned.map((errors) => !errors.includes(true)));
}

/** 1 − errors ÷ opportunities over non-critical criteria. Never blend it with the critical figures: they count different things. */
export function nonCriticalAccuracy(contacts: readonly ScoredContact[]): AccuracyFigure {
  return shareOf(contacts.flatMap((contact) => errorsIn(contact, 'none')).map((error) => !error));
}

/** Per opportunity of the class (answered, no bonus) whether it lost points. */
function errorsIn({ version, score }: ScoredContact, critical: CriticalClass): readonly boolean[] {
  const ids = new Set(criteriaInOrder(version).flatMap((criterion) => (criterion.critical === critical ? [criterion.id] : [])));
  return score.byCriterion
    .filter(({ criterionId, state, bonus, points }) => ids.has(criterionId) && state === 'answered' && !bonus && points !== null)
    .map(({ points, possible }) => (points ?? 0) < possible);
}

function shareOf(good: readonly boolean[]): AccuracyFigure {
  return { ratio: ratioOrNull(good.filter(Boolean).length, good.length), n: good.length };
}
