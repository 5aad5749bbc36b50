import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { newId } from '../../platform/database/new-id.js';
import { Calibration } from './calibration.entity.js';
import { CalibrationCall } from './calibration-call.entity.js';
import type { CalibrationDecision } from './calibration-decision.entity.js';
import { CalibrationEvaluator } from './calibration-evaluator.entity.js';

type NewCalibration = Pick<Calibration, 'id' | 'name' | 'leadId' | 'referenceId' | 'scorecardVersionId'>;

@Injectable()
export class CalibrationRepository {
  constructor(private readonly database: Database) {}

  async add(calibration: NewCalibration, interactionIds: readonly string[], evaluatorIds: readonly string[]): Promise<void> {
    const manager = this.database.manager();
    const key = { organisationId: this.database.organisationId(), calibrationId: calibration.id };
    await manager.insert(Calibration, { ...calibration, organisationId: key.organisationId });
    const calls = interactionIds.map((interactionId, index) => ({ ...key, interactionId, place: index + 1 }));
    await manager.insert(CalibrationCall, calls);
    await manager.insert(
      CalibrationEvaluator,
      evaluatorIds.map((evaluatorId) => ({ ...key, evaluatorId })),
    );
  }

  /** @param early the lead ended the blind part before everybody had handed in */
  async reveal(id: string, { early }: { readonly early: boolean }): Promise<void> {
    await this.database.manager().query(
      `UPDATE calibration SET revealed_at = clock_timestamp(), closed_at = CASE WHEN $3 THEN clock_timestamp() END, version = version + 1
        WHERE org_id = $1 AND id = $2`,
      [this.database.organisationId(), id, early],
    );
  }

  /** The version goes up with every decision. */
  async addDecision(decision: Omit<CalibrationDecision, 'organisationId' | 'id' | 'decidedAt'>): Promise<void> {
    const manager = this.database.manager();
    const organisationId = this.database.organisationId();
    await manager.query(
      `INSERT INTO calibration_decision (org_id, id, calibration_id, interaction_id, criterion_id, answer, rule_note, decided_by_id, draft_version_id)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        organisationId,
        newId(),
        decision.calibrationId,
        decision.interactionId,
        decision.criterionId,
        JSON.stringify(decision.answer),
        decision.ruleNote && JSON.stringify(decision.ruleNote),
        decision.decidedById,
        decision.draftVersionId,
      ],
    );
    await manager.query('UPDATE calibration SET version = version + 1 WHERE org_id = $1 AND id = $2', [
      organisationId,
      decision.calibrationId,
    ]);
  }
}
