import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { visibleEvaluators } from '@vakwerk/domain/quality/calibrations/calibration';
import {
  type CalibratedCriterion,
  calibrationReport,
  visibleAnswers,
} from '@vakwerk/domain/quality/calibrations/calibration-report';
import type { CriterionAnswer } from '@vakwerk/domain/quality/scoring/answers';
import { NotFound } from '../../platform/auth/access-errors.js';
import { Database } from '../../platform/database/database.js';
import { answersOf, commentsOf, criterionIdsAt, type EvaluationDetail, type Named } from '../evaluations/evaluation-detail.js';
import { EvaluationDetailReader } from '../evaluations/evaluation-detail.reader.js';
import { named } from '../evaluations/evaluation-detail.row.js';
import { type NamedVersion, ScorecardRepository } from '../scorecards/scorecard.repository.js';
import { CalibrationReader } from './calibration.reader.js';
import type { CalibrationDecision } from './calibration-decision.entity.js';
import { type CalibrationRecord, domainCalibration, takesPart } from './calibration-record.js';

export interface GivenInCalibration {
  readonly evaluatorId: string;
  readonly interactionId: string;
  readonly criterionId: string;
  readonly answer: CriterionAnswer;
  readonly note: string | null;
  readonly fragments: readonly { readonly id: string; readonly startMs: number; readonly endMs: number; readonly note: string }[];
}
export type DecisionRow = Omit<CalibrationDecision, 'organisationId' | 'calibrationId' | 'decidedById'> & {
  readonly decidedBy: Named;
};

export interface CalibrationReading {
  readonly record: CalibrationRecord;
  readonly version: NamedVersion;
  /** null: still blind. */
  readonly report: {
    readonly criteria: readonly CalibratedCriterion[];
    readonly given: readonly GivenInCalibration[];
    readonly decisions: readonly DecisionRow[];
  } | null;
}

/** A calibration for whoever takes part: who is done while it is blind, everything once it is revealed. */
@Injectable()
export class ReadCalibration {
  constructor(
    private readonly database: Database,
    private readonly reader: CalibrationReader,
    private readonly scorecards: ScorecardRepository,
    private readonly details: EvaluationDetailReader,
  ) {}

  /** @throws NotFound, also for whoever has no part in it */
  async run(actor: PersonActor, id: string): Promise<CalibrationReading> {
    const record = await this.reader.find(id, actor.personId);
    if (!record || !takesPart(record, actor.personId)) throw new NotFound('Calibration');
    const version = await this.scorecards.findVersion(record.scorecardVersionId);
    if (!version) throw new Error(`Calibration ${id} has no scorecard version.`);
    return { record, version, report: record.revealedAt === null ? null : await this.report(actor, record, version) };
  }

  private async report(actor: PersonActor, record: CalibrationRecord, { content }: NamedVersion) {
    const visible = visibleEvaluators(domainCalibration(record, 'any'), actor.personId);
    const found = await Promise.all(
      record.calls.map((call) => this.details.listForInteraction(call.interaction.id, actor.personId)),
    );
    const handedIn = found
      .flat()
      .filter(({ kind, state, evaluatorId }) => kind === 'calibration' && state !== 'draft' && visible.includes(evaluatorId));
    const calls = record.calls.map(({ interaction }) => ({
      interactionId: interaction.id,
      answers: Object.fromEntries(
        handedIn.filter((each) => each.interactionId === interaction.id).map((each) => [each.evaluatorId, answersOf(each)]),
      ),
    }));
    return {
      criteria: calibrationReport(content, calls, record.referenceId, record.id),
      given: handedIn.flatMap(givenIn),
      decisions: await this.decisionsOf(record.id),
    };
  }

  /** Newest first. */
  private async decisionsOf(id: string): Promise<DecisionRow[]> {
    const rows = (await this.database.manager().query(
      `SELECT d.id, d.interaction_id AS "interactionId", d.criterion_id AS "criterionId", d.answer, d.rule_note AS "ruleNote",
              d.decided_at AS "decidedAt", d.draft_version_id AS "draftVersionId", p.id AS "personId", ARRAY[p.given_name, p.family_name] AS name
         FROM calibration_decision d JOIN person p ON p.org_id = d.org_id AND p.id = d.decided_by_id
        WHERE d.org_id = $1 AND d.calibration_id = $2 ORDER BY d.id DESC LIMIT 1000`,
      [this.database.organisationId(), id],
    )) as (Omit<DecisionRow, 'decidedBy'> & { personId: string; name: [string, string] })[];
    return rows.map(({ personId, name, ...row }) => ({ ...row, decidedBy: named(personId, name) }));
  }
}

function givenIn(evaluation: EvaluationDetail): GivenInCalibration[] {
  const comments = commentsOf(evaluation);
  return Object.entries(visibleAnswers(evaluation.content, answersOf(evaluation))).flatMap(([criterionId, answer]) => {
    if (answer === undefined) return [];
    const fragments = evaluation.fragments
      .filter(({ criterionIndex }) => criterionIndex !== null && criterionIdsAt(evaluation, [criterionIndex])[0] === criterionId)
      .map(({ id, startMs, endMs, note }) => ({ id, startMs, endMs, note }));
    const { evaluatorId, interactionId } = evaluation;
    return [{ evaluatorId, interactionId, criterionId, answer, note: comments[criterionId] ?? null, fragments }];
  });
}
