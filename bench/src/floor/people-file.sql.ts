/** Parameters: organisation, team, weights by age in weeks. The agents of a team with the weighted sums of each skill. */
export const PEOPLE_OF_TEAM_SQL = `WITH today AS (
    SELECT (now() AT TIME ZONE time_zone)::date AS day, date_trunc('week', now() AT TIME ZONE time_zone)::date AS week FROM organisation WHERE id = $1),
  sums AS (
    SELECT w.person_id, w.skill_id, sum(w.n * ($3::float8[])[(today.week - w.week_starts_on) / 7 + 1]) AS weighted_n,
           sum(w.sum::float8 * ($3::float8[])[(today.week - w.week_starts_on) / 7 + 1]) AS weighted_sum, sum(w.n)::int AS n
      FROM team_membership m JOIN person_skill_week w ON w.org_id = m.org_id AND w.person_id = m.person_id, today
     WHERE m.org_id = $1 AND m.team_id = $2 AND w.source = 'call' AND w.n > 0 AND w.week_starts_on <= today.week GROUP BY 1, 2)
  SELECT t.name AS team, today.week::text AS week, p.given_name || ' ' || p.family_name AS name,
         (SELECT json_agg(json_build_array(s.name, coalesce(x.weighted_n, 0), coalesce(x.weighted_sum, 0), coalesce(x.n, 0), f.level_thresholds) ORDER BY s.position)
            FROM skill s JOIN skill_framework f ON f.org_id = s.org_id AND f.id = s.framework_id LEFT JOIN sums x ON x.skill_id = s.id AND x.person_id = p.id
           WHERE s.org_id = $1 AND s.archived_at IS NULL) AS skills
    FROM team t JOIN team_membership m ON m.org_id = t.org_id AND m.team_id = t.id JOIN person p ON p.org_id = m.org_id AND p.id = m.person_id, today
   WHERE t.org_id = $1 AND t.id = $2 AND 'agent' = ANY(p.roles) AND p.status <> 'deactivated'
     AND m.starts_on <= today.day AND (m.ends_on IS NULL OR m.ends_on > today.day)
   ORDER BY p.family_name, p.given_name, p.id`;
