import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { type EvaluatorSeverity, evaluatorSeverity } from '@vakwerk/domain/quality/calibrations/evaluator-severity';
import { Database } from '../../platform/database/database.js';

/** How strict the actor scores beside colleagues on the same calls. Only revealed calibrations count, and nobody else can ask. */
@Injectable()
export class ReadOwnSeverity {
  constructor(private readonly database: Database) {}

  async run(actor: PersonActor): Promise<EvaluatorSeverity> {
    const scores = (await this.database.manager().query(
      `SELECT e.interaction_id AS "interactionId", e.evaluator_id AS "evaluatorId", r.raw AS ratio
         FROM calibration_evaluator mine
         JOIN calibration c ON c.org_id = mine.org_id AND c.id = mine.calibration_id AND c.revealed_at IS NOT NULL
         JOIN calibration_call k ON k.org_id = c.org_id AND k.calibration_id = c.id
         JOIN calibration_evaluator v ON v.org_id = c.org_id AND v.calibration_id = c.id
         JOIN evaluation e ON e.org_id = k.org_id AND e.interaction_id = k.interaction_id AND e.evaluator_id = v.evaluator_id
          AND e.kind = 'calibration' AND e.state NOT IN ('draft', 'withdrawn')
         JOIN LATERAL (SELECT raw FROM evaluation_result r WHERE r.org_id = e.org_id AND r.evaluation_id = e.id ORDER BY r.id DESC LIMIT 1) r ON true
        WHERE mine.org_id = $1 AND mine.evaluator_id = $2
        ORDER BY e.id DESC LIMIT 5000`,
      [this.database.organisationId(), actor.personId],
    )) as { interactionId: string; evaluatorId: string; ratio: number | null }[];
    const own = evaluatorSeverity(scores).find(({ evaluatorId }) => evaluatorId === actor.personId);
    return own ?? { evaluatorId: actor.personId, difference: null, n: 0 };
  }
}
