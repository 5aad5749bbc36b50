import { type EvidenceKind, evidenceKindOf, OBSERVATION_SOURCES } from '@vakwerk/domain/progress/observation';

export const sourcesOf = (evidence: EvidenceKind) => OBSERVATION_SOURCES.filter((source) => evidenceKindOf(source) === evidence);

export const SOURCES_OF = { knows: sourcesOf('knows'), does: sourcesOf('does') } as const;

/** $1 organisation, $2 team, $3 now: the agents in the team today, in the organisation's time zone. */
export const TEAM = `
  WITH today AS (
    SELECT ($3::timestamptz AT TIME ZONE time_zone)::date AS day, date_trunc('week', $3::timestamptz AT TIME ZONE time_zone)::date AS week
      FROM organisation WHERE id = $1),
  member AS (
    SELECT p.id, p.given_name, p.family_name FROM person p
     WHERE p.org_id = $1 AND 'agent' = ANY(p.roles) AND p.status <> 'deactivated'
       AND p.id IN (SELECT m.person_id FROM team_membership m, today
                     WHERE m.org_id = $1 AND m.team_id = $2 AND m.starts_on <= today.day AND (m.ends_on IS NULL OR m.ends_on > today.day)))`;

/** How far back "the past" of a person reaches before a period, in weeks. */
export const PAST_WEEKS = 52;
/** The period a change is told of when nobody chose one: a quarter. */
export const PERIOD_WEEKS = 13;

/** Sums of the rows `w` that are younger than so many weeks and at least so many old, as `<name>_n` and `<name>_sum`. */
const during = (name: string, youngerThan: string, atLeast: string): string => {
  const within = `w.week_starts_on > today.week - 7 * (${youngerThan})::int AND w.week_starts_on <= today.week - 7 * (${atLeast})::int`;
  return `coalesce(sum(w.n) FILTER (WHERE ${within}), 0)::int AS ${name}_n, coalesce(sum(w.sum) FILTER (WHERE ${within}), 0)::float8 AS ${name}_sum`;
};

/** The last weeks (as many as the parameter says), as many before them, and the year before them. */
export const nowSql = (weeks: string) => during('now', weeks, '0');
export const beforeSql = (weeks: string) => during('before', `2 * ${weeks}`, weeks);
export const pastSql = (weeks: string) => during('past', `${weeks} + ${PAST_WEEKS}`, weeks);
