import { Injectable } from '@nestjs/common';
import { visibleAnswers } from '@vakwerk/domain/quality/calibrations/calibration-report';
import { type AnswersByEvaluator, criterionAlpha } from '@vakwerk/domain/quality/calibrations/criterion-agreement';
import { criteriaInOrder, type ScorecardCriterion, type ScorecardVersion } from '@vakwerk/domain/quality/scorecards/scorecard';
import type { CriterionAnswer } from '@vakwerk/domain/quality/scoring/answers';
import { unpackAnswers } from '@vakwerk/domain/quality/scoring/pack-answers';
import type { AgreementFigure } from '@vakwerk/domain/shared/statistics/agreement-figure';
import { Database } from '../../platform/database/database.js';

interface Row {
  readonly calibrationId: string;
  readonly interactionId: string;
  readonly evaluatorId: string;
  readonly versionId: string;
  readonly answers: Parameters<typeof unpackAnswers>[1];
}

/** What evaluators gave one criterion in its newest form, call by call. */
interface Rated {
  readonly form: string;
  readonly criterion: ScorecardCriterion;
  readonly calls: Map<string, Record<string, CriterionAnswer | undefined>>;
}

/** At the door for slices that build on answers: how alike different people score each criterion. Inside the caller's unit of work. */
@Injectable()
export class CriterionAlphas {
  constructor(private readonly database: Database) {}

  /**
   * Krippendorff's α by criterion, over all calls that were scored blind in calibrations opened since then and are revealed. A criterion
   * that got other options since starts again: old answers say nothing about the new ones.
   */
  async list(since: Date): Promise<ReadonlyMap<string, AgreementFigure>> {
    const rows = await this.ask<Row>(
      `SELECT c.id AS "calibrationId", e.interaction_id AS "interactionId", e.evaluator_id AS "evaluatorId", e.scorecard_version_id AS "versionId", e.answers
         FROM calibration c
         JOIN calibration_call k ON k.org_id = c.org_id AND k.calibration_id = c.id
         JOIN calibration_evaluator v ON v.org_id = c.org_id AND v.calibration_id = c.id
         JOIN evaluation e ON e.org_id = k.org_id AND e.interaction_id = k.interaction_id AND e.evaluator_id = v.evaluator_id
          AND e.kind = 'calibration' AND e.state NOT IN ('draft', 'withdrawn')
        WHERE c.org_id = $1 AND c.opened_at >= $2 AND c.revealed_at IS NOT NULL ORDER BY c.opened_at DESC, c.id DESC`,
      since,
    );
    const contents = await this.contentsOf([...new Set(rows.map(({ versionId }) => versionId))]);
    const rated = new Map<string, Rated>();
    for (const row of rows) {
      const content = contents.get(row.versionId);
      if (content) rate(rated, row, content);
    }
    return new Map(
      [...rated].flatMap(([id, { criterion, calls }]) => {
        const alpha = criterionAlpha(criterion, [...calls.values()] satisfies AnswersByEvaluator[]);
        return alpha ? [[id, alpha]] : [];
      }),
    );
  }

  private async contentsOf(versionIds: readonly string[]): Promise<ReadonlyMap<string, ScorecardVersion>> {
    const versions = await this.ask<{ id: string; content: ScorecardVersion }>(
      'SELECT id, content FROM scorecard_version WHERE org_id = $1 AND id = ANY($2::uuid[])',
      versionIds,
    );
    return new Map(versions.map(({ id, content }) => [id, content]));
  }

  private ask<Found>(sql: string, value: unknown): Promise<Found[]> {
    return this.database.manager().query(sql, [this.database.organisationId(), value]) as Promise<Found[]>;
  }
}

/** The newest come first, so the first form of a criterion that is met is its newest. */
function rate(rated: Map<string, Rated>, { calibrationId, interactionId, evaluatorId, answers }: Row, content: ScorecardVersion) {
  const given = visibleAnswers(content, unpackAnswers(content, answers, {}));
  for (const criterion of criteriaInOrder(content)) {
    const form = JSON.stringify([criterion.type, criterion.options.map(({ id, points }) => [id, points])]);
    const one = rated.get(criterion.id) ?? { form, criterion, calls: new Map() };
    rated.set(criterion.id, one);
    if (one.form !== form) continue;
    const call = `${calibrationId} ${interactionId}`;
    one.calls.set(call, { ...one.calls.get(call), [evaluatorId]: given[criterion.id] });
  }
}
