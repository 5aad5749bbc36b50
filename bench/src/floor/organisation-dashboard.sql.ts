/** Parameter: organisation. */
export const ORGANISATION_SQL = `WITH today AS (SELECT date_trunc('week', now() AT TIME ZONE time_zone)::date AS week FROM organisation WHERE id = $1)
  SELECT today.week::text AS "asOf",
    (SELECT count(*)::int FROM person p WHERE p.org_id = $1 AND 'agent' = ANY(p.roles) AND p.status <> 'deactivated') AS people,
    (SELECT json_agg(json_build_object('id', s.id, 'code', s.code, 'name', s.name, 'weeks', coalesce(w.weeks, '[]')) ORDER BY s.position)
       FROM skill s LEFT JOIN (
         SELECT skill_id, json_agg(json_build_object('week', week_starts_on, 'n', n, 'sum', sum)) AS weeks FROM organisation_skill_week
          WHERE org_id = $1 AND source = 'call' AND week_starts_on > today.week - 7 * 26 AND week_starts_on <= today.week AND n > 0
          GROUP BY skill_id) w ON w.skill_id = s.id
      WHERE s.org_id = $1 AND s.archived_at IS NULL) AS skills
  FROM today`;
