/** Parameters: organisation, person. */
export const NEXT_SESSION_SQL = `SELECT s.id, s.starts_at, s.duration_minutes, c.id AS coach_id, c.given_name AS coach_name, a.id AS agent_id, a.given_name AS agent_name
  FROM coaching_session s JOIN person c ON c.org_id = s.org_id AND c.id = s.coach_id JOIN person a ON a.org_id = s.org_id AND a.id = s.person_id
  WHERE s.org_id = $1 AND (s.coach_id = $2 OR s.person_id = $2) AND s.state = 'planned' AND s.starts_at + make_interval(mins => s.duration_minutes) > clock_timestamp()
  ORDER BY s.starts_at LIMIT 1`;

/** What somebody promised and nobody has looked back on. Parameters: organisation, person. */
export const OWN_AGREEMENTS_SQL = `SELECT id, what, due_on::text AS due_on FROM agreement WHERE org_id = $1 AND owner_id = $2 AND outcome IS NULL
  ORDER BY due_on, id LIMIT 100`;
