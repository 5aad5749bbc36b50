import { Injectable } from '@nestjs/common';
import { criteriaInOrder } from '@vakwerk/domain/quality/scorecards/scorecard';
import type { EvaluationScore } from '@vakwerk/domain/quality/scoring/evaluation-score';
import { scoreEvaluation } from '@vakwerk/domain/quality/scoring/score-evaluation';
import { newId } from '../../platform/database/new-id.js';
import { EvaluationRepository } from './evaluation.repository.js';
import { answersOf, type EvaluationDetail, type StoredResult } from './evaluation-detail.js';

export type Figures = Omit<StoredResult, 'id' | 'computedAt' | 'jobId'>;

/** What scoring the stored answers on their frozen version gives, in the form a result is kept in. */
export function figuresOf(evaluation: EvaluationDetail): Figures {
  const score: EvaluationScore = scoreEvaluation(evaluation.content, answersOf(evaluation));
  const places = new Map(criteriaInOrder(evaluation.content).map(({ id }, index) => [id, index]));
  const placesOf = (ids: readonly string[]) => ids.flatMap((id) => places.get(id) ?? []);
  const { raw, final, critical, nonCritical, bonus, passed, bySection, arithmetic } = score;
  return {
    raw,
    final,
    critical,
    nonCritical,
    bonus,
    passed,
    bySection,
    arithmetic,
    failed: placesOf(score.failedCriteria),
    fatal: placesOf(score.fatalHits),
    notApplicable: placesOf(score.notApplicable),
  };
}

/** Adds a row of figures; the rows of earlier gradings stay. */
@Injectable()
export class WriteResult {
  constructor(private readonly evaluations: EvaluationRepository) {}

  async run(evaluation: EvaluationDetail, jobId: string | null): Promise<Figures> {
    const figures = figuresOf(evaluation);
    this.evaluations.addResult({ ...figures, id: newId(), evaluationId: evaluation.id, jobId });
    return figures;
  }
}
