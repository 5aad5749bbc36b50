import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { isId } from '../../platform/database/new-id.js';
import { named } from '../evaluations/evaluation-detail.row.js';
import type { CalibrationCallRow, CalibrationProgress, CalibrationRecord } from './calibration-record.js';

type Row = Omit<CalibrationRecord, 'lead' | 'evaluators' | 'calls'> & { readonly leadName: readonly [string, string] };
type CallRow = Omit<CalibrationCallRow, 'interaction' | 'agent'> &
  Omit<CalibrationCallRow['interaction'], 'id'> & {
    readonly interactionId: string;
    readonly agentId: string;
    readonly agentName: readonly [string, string];
  };
type EvaluatorRow = Omit<CalibrationProgress, 'person'> & { readonly id: string; readonly name: readonly [string, string] };

/** What one evaluator handed in of one calibration. */
const HANDED_IN = `FROM calibration_call k JOIN evaluation e ON e.org_id = k.org_id AND e.interaction_id = k.interaction_id
  WHERE k.org_id = v.org_id AND k.calibration_id = v.calibration_id AND e.evaluator_id = v.evaluator_id AND e.kind = 'calibration'
    AND e.state NOT IN ('draft', 'withdrawn')`;

/** Reads calibrations without the answers. */
@Injectable()
export class CalibrationReader {
  constructor(private readonly database: Database) {}

  find(id: string, readerId: string): Promise<CalibrationRecord | null> {
    return this.read(id, readerId, '');
  }

  /** Held until the transaction ends: the last two who hand in go one after the other, and one of them reveals. */
  findForChange(id: string, readerId: string): Promise<CalibrationRecord | null> {
    return this.read(id, readerId, ' FOR UPDATE');
  }

  /** The blind work this person was asked for on this interaction. */
  async findFor(interactionId: string, evaluatorId: string): Promise<{ id: string; scorecardId: string } | null> {
    const [row] = (await this.database.manager().query(
      `SELECT c.id, s.scorecard_id AS "scorecardId" FROM calibration_call k
         JOIN calibration_evaluator v ON v.org_id = k.org_id AND v.calibration_id = k.calibration_id AND v.evaluator_id = $3
         JOIN calibration c ON c.org_id = k.org_id AND c.id = k.calibration_id
         JOIN scorecard_version s ON s.org_id = c.org_id AND s.id = c.scorecard_version_id
        WHERE k.org_id = $1 AND k.interaction_id = $2 LIMIT 1`,
      [this.database.organisationId(), interactionId, evaluatorId],
    )) as { id: string; scorecardId: string }[];
    return row ?? null;
  }

  private async read(id: string, readerId: string, lock: string): Promise<CalibrationRecord | null> {
    if (!isId(id)) return null;
    const manager = this.database.manager();
    const key = [this.database.organisationId(), id];
    const [row] = (await manager.query(
      `SELECT c.id, c.name, c.lead_id AS "leadId", c.reference_id AS "referenceId", c.scorecard_version_id AS "scorecardVersionId", c.version,
              c.opened_at AS "openedAt", c.closed_at AS "closedAt", c.revealed_at AS "revealedAt",
              (SELECT max(d.due_on)::text FROM calibration_call k
                 JOIN draw d ON d.org_id = k.org_id AND d.interaction_id = k.interaction_id AND d.reason = 'calibration'
                WHERE k.org_id = c.org_id AND k.calibration_id = c.id) AS "dueOn",
              (SELECT ARRAY[p.given_name, p.family_name] FROM person p WHERE p.org_id = c.org_id AND p.id = c.lead_id) AS "leadName"
         FROM calibration c WHERE c.org_id = $1 AND c.id = $2${lock}`,
      key,
    )) as Row[];
    if (!row) return null;
    const evaluators = (await manager.query(
      `SELECT p.id, ARRAY[p.given_name, p.family_name] AS name, (SELECT count(*)::integer ${HANDED_IN}) AS done,
              (SELECT max(e.submitted_at) ${HANDED_IN}) AS "lastSubmittedAt"
         FROM calibration_evaluator v JOIN person p ON p.org_id = v.org_id AND p.id = v.evaluator_id
        WHERE v.org_id = $1 AND v.calibration_id = $2 ORDER BY p.family_name, p.given_name, p.id`,
      key,
    )) as EvaluatorRow[];
    const calls = (await manager.query(
      `SELECT k.place, i.id AS "interactionId", i.channel, i.queue, i.subject, i.started_at AS "startedAt", i.duration_seconds AS "durationSeconds",
              p.id AS "agentId", ARRAY[p.given_name, p.family_name] AS "agentName",
              (SELECT e.state FROM evaluation e WHERE e.org_id = k.org_id AND e.interaction_id = k.interaction_id AND e.evaluator_id = $3
                  AND e.kind = 'calibration' AND e.state <> 'withdrawn') AS "ownState"
         FROM calibration_call k JOIN interaction i ON i.org_id = k.org_id AND i.id = k.interaction_id
         JOIN person p ON p.org_id = i.org_id AND p.id = i.agent_id
        WHERE k.org_id = $1 AND k.calibration_id = $2 ORDER BY k.place`,
      [...key, readerId],
    )) as CallRow[];
    const { leadName, ...own } = row;
    return {
      ...own,
      lead: named(row.leadId, leadName),
      evaluators: evaluators.map(({ id: personId, name, ...progress }) => ({ person: named(personId, name), ...progress })),
      calls: calls.map(({ place, ownState, interactionId, agentId, agentName, ...facts }) => ({
        place,
        ownState,
        interaction: { id: interactionId, ...facts },
        agent: named(agentId, agentName),
      })),
    };
  }
}
