/**
 * The same questions asked of the answers themselves, as a schema without week rollups would: one row for each answer comes from the
 * evaluation's array here, which is kinder to them than a table of answers would be.
 */
const fromAnswers = (who: string): string => `
  SELECT k.id, date_trunc('week', i.started_at AT TIME ZONE 'Europe/Amsterdam')::date AS week, count(*)::int AS n,
         sum(CASE WHEN (a.place - 1) % 3 = 2 THEN 1 - a.value / 2.0 ELSE 1 - a.value END)::float8 AS sum
    FROM evaluation e JOIN interaction i ON i.org_id = e.org_id AND i.id = e.interaction_id ${who},
         unnest(e.answers) WITH ORDINALITY AS a(value, place)
    JOIN skill k ON k.org_id = $1 AND k.position = (a.place - 1) % (SELECT count(*) FROM skill WHERE org_id = $1)
   WHERE e.org_id = $1 AND e.state = 'released' AND a.value >= 0 AND i.started_at > now() - interval '27 weeks'
   GROUP BY 1, 2`;

/** Parameters: organisation, id of the team. */
export const NAIVE_TEAM_SQL = fromAnswers(
  'JOIN team_membership m ON m.org_id = e.org_id AND m.person_id = e.agent_id AND m.team_id = $2',
);
/** Parameter: organisation. */
export const NAIVE_ORGANISATION_SQL = fromAnswers('');
