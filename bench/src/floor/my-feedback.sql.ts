import { AWAITS_SELF_SCORE } from '@vakwerk/backend/quality/evaluations/self-score-hold';

/** The newest twenty-one. Parameters: organisation, person. */
export const FEEDBACK_SQL = `SELECT e.id, e.strength, e.tip, e.released_at, e.acknowledged_at, e.reminded_at, e.released_at::text AS key,
    i.id AS interaction_id, i.started_at, i.duration_seconds, i.subject, i.channel, v.id AS evaluator_id, v.given_name, v.family_name, ${AWAITS_SELF_SCORE} AS held,
    (SELECT count(*)::int FROM evaluation WHERE org_id = $1 AND agent_id = $2 AND state = 'released') AS unread
  FROM evaluation e JOIN interaction i ON i.org_id = e.org_id AND i.id = e.interaction_id JOIN person v ON v.org_id = e.org_id AND v.id = e.evaluator_id
  WHERE e.org_id = $1 AND e.agent_id = $2 AND e.released_at IS NOT NULL ORDER BY e.released_at DESC, e.id DESC LIMIT 21`;
