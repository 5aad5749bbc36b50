import { Injectable } from '@nestjs/common';
import { visibleAnswers } from '@vakwerk/domain/quality/calibrations/calibration-report';
import {
  type AnswersByEvaluator,
  type CriterionAgreement,
  criterionAgreement,
  criterionAlpha,
} from '@vakwerk/domain/quality/calibrations/criterion-agreement';
import {
  criteriaInOrder,
  isScored,
  type ScorecardCriterion,
  type ScorecardVersion,
} from '@vakwerk/domain/quality/scorecards/scorecard';
import type { CriterionAnswer } from '@vakwerk/domain/quality/scoring/answers';
import { unpackAnswers } from '@vakwerk/domain/quality/scoring/pack-answers';
import type { LocalizedText } from '@vakwerk/domain/shared/localized';
import type { AgreementFigure } from '@vakwerk/domain/shared/statistics/agreement-figure';
import { Database } from '../../platform/database/database.js';

/** How alike evaluators score one criterion, over every call they scored blind. */
export interface MeasuredCriterion {
  readonly id: string;
  readonly text: LocalizedText;
  readonly scorecardName: LocalizedText;
  readonly agreement: CriterionAgreement;
}

/** A criterion in its newest form, and what evaluators gave it, call by call. */
interface Rated {
  readonly criterion: ScorecardCriterion;
  readonly scorecardName: LocalizedText;
  readonly calls: readonly AnswersByEvaluator[];
}

interface Row {
  readonly call: string;
  readonly evaluatorId: string;
  readonly versionId: string;
  readonly answers: Parameters<typeof unpackAnswers>[1];
}
interface Version {
  readonly id: string;
  readonly name: LocalizedText;
  readonly content: ScorecardVersion;
}

const ANSWERS = `
  SELECT c.id || ' ' || e.interaction_id AS call, e.evaluator_id AS "evaluatorId", e.scorecard_version_id AS "versionId", e.answers
    FROM calibration c JOIN calibration_call k ON k.org_id = c.org_id AND k.calibration_id = c.id
    JOIN calibration_evaluator v ON v.org_id = c.org_id AND v.calibration_id = c.id
    JOIN evaluation e ON e.org_id = k.org_id AND e.interaction_id = k.interaction_id AND e.evaluator_id = v.evaluator_id
     AND e.kind = 'calibration' AND e.state NOT IN ('draft', 'withdrawn')
   WHERE c.org_id = $1 AND c.opened_at >= $2 AND c.revealed_at IS NOT NULL ORDER BY c.opened_at DESC, c.id DESC, e.id`;

/** At the door for slices that ask how well we measure; inside the caller's transaction. */
@Injectable()
export class CriterionAgreements {
  constructor(private readonly database: Database) {}

  /** Each criterion with its agreement and the interval of that, in the order of scorecards and forms. */
  async list(since: Date): Promise<MeasuredCriterion[]> {
    return (await this.rated(since)).flatMap(({ criterion, scorecardName, calls }) => {
      const agreement = criterionAgreement(criterion, calls, criterion.id);
      return agreement ? [{ id: criterion.id, text: criterion.text, scorecardName, agreement }] : [];
    });
  }

  /** Krippendorff's α alone, by id of the criterion: without resampling, for who asks about every criterion every night. */
  async alphas(since: Date): Promise<ReadonlyMap<string, AgreementFigure>> {
    return new Map(
      (await this.rated(since)).flatMap(({ criterion, calls }) => {
        const alpha = criterionAlpha(criterion, calls);
        return alpha ? [[criterion.id, alpha] as const] : [];
      }),
    );
  }

  /**
   * Every criterion that was scored blind in a calibration opened since then and revealed, in its newest form: what was given on other
   * options says nothing about these.
   */
  private async rated(since: Date): Promise<Rated[]> {
    const rows = await this.ask<Row>(ANSWERS, since);
    const versions = await this.ask<Version>(
      `SELECT v.id, c.name, v.content FROM scorecard_version v JOIN scorecard c ON c.org_id = v.org_id AND c.id = v.scorecard_id
        WHERE v.org_id = $1 AND v.id = ANY($2::uuid[]) ORDER BY c.code, v.number DESC`,
      [...new Set(rows.map(({ versionId }) => versionId))],
    );
    const newest = new Map<string, { criterion: ScorecardCriterion; scorecardName: LocalizedText }>();
    for (const { name, content } of versions)
      for (const criterion of criteriaInOrder(content).filter(isScored))
        if (!newest.has(criterion.id)) newest.set(criterion.id, { criterion, scorecardName: name });
    const calls = answersByCriterion(rows, versions, newest);
    return [...newest.values()].map((one) => ({ ...one, calls: [...(calls.get(one.criterion.id)?.values() ?? [])] }));
  }

  private ask<Found>(sql: string, value: unknown): Promise<Found[]> {
    return this.database.manager().query(sql, [this.database.organisationId(), value]) as Promise<Found[]>;
  }
}

type Given = Map<string, Record<string, CriterionAnswer | undefined>>;

/** By criterion, the calls with what each evaluator gave; only answers to the form the criterion has now. */
function answersByCriterion(
  rows: readonly Row[],
  versions: readonly Version[],
  newest: ReadonlyMap<string, { readonly criterion: ScorecardCriterion }>,
): ReadonlyMap<string, Given> {
  const contents = new Map(versions.map(({ id, content }) => [id, content]));
  const found = new Map<string, Given>();
  for (const { call, evaluatorId, versionId, answers } of rows) {
    const content = contents.get(versionId);
    if (!content) continue;
    const given = visibleAnswers(content, unpackAnswers(content, answers, {}));
    for (const criterion of criteriaInOrder(content).filter(isScored)) {
      if (formOf(criterion) !== formOf(newest.get(criterion.id)?.criterion ?? criterion)) continue;
      const calls: Given = found.get(criterion.id) ?? new Map();
      found.set(criterion.id, calls.set(call, { ...calls.get(call), [evaluatorId]: given[criterion.id] }));
    }
  }
  return found;
}

const formOf = ({ type, options }: ScorecardCriterion) => JSON.stringify([type, options.map(({ id, points }) => [id, points])]);
