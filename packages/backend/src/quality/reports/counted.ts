import { AWAITS_SELF_SCORE } from '../evaluations/self-score-hold.js';
import { inTeams } from '../register/readable.js';
import { Parameters } from '../register/register.queries.js';
import { boundsOf, type ReportScope } from './report-scope.js';

/**
 * SQL: the evaluations a figure may be made of. Only live ones of calls that chance drew, once graded and as long as they are not
 * withdrawn: what was picked by hand, scored together or scored by oneself says nothing about all calls. An agent's own figures hold
 * what they may read.
 */
export function countedEvaluations(scope: ReportScope, organisationId: string): { sql: string; parameters: Parameters } {
  const parameters = new Parameters(organisationId);
  const [beforeFrom, from, until] = boundsOf(scope).map((at) => parameters.add(at));
  const whose = scope.teamIds
    ? `e.agent_id <> ${parameters.add(scope.actor.personId)} AND ${inTeams(parameters.add(scope.teamIds))} AND e.state <> 'submitted'`
    : `e.agent_id = ${parameters.add(scope.actor.personId)} AND e.state NOT IN ('submitted', 'graded') AND NOT ${AWAITS_SELF_SCORE}`;
  const card = scope.scorecardId ? `AND s.scorecard_id = ${parameters.add(scope.scorecardId)}` : '';
  const sql = `SELECT e.org_id, e.id, e.agent_id, e.scorecard_version_id AS version_id, s.scorecard_id, s.number, e.answers, r.not_applicable, r.failed,
      i.id AS interaction_id, i.started_at, i.started_at >= ${from} AS now
    FROM evaluation e
    JOIN interaction i ON i.org_id = e.org_id AND i.id = e.interaction_id
    JOIN person p ON p.org_id = e.org_id AND p.id = e.agent_id
    JOIN scorecard_version s ON s.org_id = e.org_id AND s.id = e.scorecard_version_id
    JOIN LATERAL (SELECT not_applicable, failed FROM evaluation_result r WHERE r.org_id = e.org_id AND r.evaluation_id = e.id ORDER BY r.id DESC LIMIT 1) r ON true
   WHERE e.org_id = $1 AND e.kind = 'live' AND e.draw_reason = 'random' AND e.state NOT IN ('draft', 'withdrawn')
     AND i.started_at >= ${beforeFrom} AND i.started_at < ${until} AND ${whose} ${card}`;
  return { sql, parameters };
}
