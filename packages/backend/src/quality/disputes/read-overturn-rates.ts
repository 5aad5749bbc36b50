import { Injectable } from '@nestjs/common';
import type { PersonActor } from '@vakwerk/domain/people/actor';
import { type OverturnRate, overturnRates } from '@vakwerk/domain/quality/disputes/overturn-rate';
import type { DisputeOutcome } from '@vakwerk/domain/quality/evaluations/evaluation-state';
import type { LocalizedText } from '@vakwerk/domain/shared/localized';
import { Database } from '../../platform/database/database.js';
import type { Named } from '../evaluations/evaluation-detail.js';
import { named } from '../evaluations/evaluation-detail.row.js';
import { AGENT_TEAM_IDS } from '../interactions/interaction.queries.js';
import { DISPUTE_JOINS } from './dispute.reader.js';

interface Row {
  readonly criterionId: string;
  readonly criterionText: LocalizedText;
  readonly evaluatorId: string;
  readonly evaluatorName: readonly [string, string];
  readonly outcome: DisputeOutcome;
}

export interface OverturnRates {
  readonly byCriterion: readonly (OverturnRate & { readonly text: LocalizedText })[];
  readonly byEvaluator: readonly (OverturnRate & { readonly evaluator: Named })[];
}

/** How often a dispute changed the answer, over twelve months: is the rule clear, and is it applied as agreed? */
@Injectable()
export class ReadOverturnRates {
  constructor(private readonly database: Database) {}

  /** About the people whose teams the actor leads. Evaluators come by name: this is no ranking. */
  async run(actor: PersonActor, teamId?: string | null): Promise<OverturnRates> {
    const rows = (await this.database.manager().query(
      // The id of a criterion is its own on one card; the newest words name it.
      `SELECT s.scorecard_id || ' ' || t.criterion_id AS "criterionId", t.criterion_text AS "criterionText", e.evaluator_id AS "evaluatorId",
              (SELECT ARRAY[v.given_name, v.family_name] FROM person v WHERE v.org_id = e.org_id AND v.id = e.evaluator_id) AS "evaluatorName", t.outcome
         ${DISPUTE_JOINS} JOIN dispute_item t ON t.org_id = d.org_id AND t.dispute_id = d.id
         JOIN scorecard_version s ON s.org_id = e.org_id AND s.id = e.scorecard_version_id
        WHERE d.org_id = $1 AND ${AGENT_TEAM_IDS} && $2::uuid[] AND d.state = 'resolved' AND d.due_at > clock_timestamp() - interval '12 months'
        ORDER BY d.due_at DESC LIMIT 5000`,
      [this.database.organisationId(), teamId ? actor.teamIds.filter((id) => id === teamId) : actor.teamIds],
    )) as Row[];
    const byCriterion = overturnRates(rows, 'criterionId').flatMap((rate) => {
      const row = rows.find(({ criterionId }) => criterionId === rate.key);
      return row ? [{ ...rate, text: row.criterionText }] : [];
    });
    const byEvaluator = overturnRates(rows, 'evaluatorId').flatMap((rate) => {
      const row = rows.find(({ evaluatorId }) => evaluatorId === rate.key);
      return row ? [{ ...rate, evaluator: named(row.evaluatorId, row.evaluatorName) }] : [];
    });
    const nameOf = ({ evaluator }: { evaluator: Named }) => `${evaluator.familyName} ${evaluator.givenName}`;
    return { byCriterion, byEvaluator: byEvaluator.sort((one, other) => nameOf(one).localeCompare(nameOf(other))) };
  }
}
