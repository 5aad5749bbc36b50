/** Parameters: organisation, id of the team. */
export const DASHBOARD_SQL = `WITH today AS (SELECT (now() AT TIME ZONE time_zone)::date AS day, date_trunc('week', now() AT TIME ZONE time_zone)::date AS week FROM organisation WHERE id = $1)
  SELECT t.name AS "teamName", today.week::text AS "asOf",
    (SELECT count(*)::int FROM team_membership m JOIN person p ON p.org_id = m.org_id AND p.id = m.person_id
      WHERE m.org_id = $1 AND m.team_id = $2 AND 'agent' = ANY(p.roles) AND p.status <> 'deactivated'
        AND m.starts_on <= today.day AND (m.ends_on IS NULL OR m.ends_on > today.day)) AS people,
    (SELECT json_agg(json_build_object('id', s.id, 'code', s.code, 'name', s.name, 'weeks', coalesce(w.weeks, '[]')) ORDER BY s.position)
       FROM skill s LEFT JOIN (
         SELECT skill_id, json_agg(json_build_object('week', week_starts_on, 'n', n, 'sum', sum)) AS weeks FROM team_skill_week
          WHERE org_id = $1 AND team_id = $2 AND source IN ('call', 'signOff') AND week_starts_on > today.week - 7 * 26 AND week_starts_on <= today.week AND n > 0
          GROUP BY skill_id) w ON w.skill_id = s.id
      WHERE s.org_id = $1 AND s.archived_at IS NULL) AS skills
  FROM team t, today WHERE t.org_id = $1 AND t.id = $2`;
