import { SIZE } from '../settings.js';
import { idOf, idSql } from './ids.js';

const ORG = `'${idOf('organisation', 1)}'::uuid`;
const VERSION = `'${idOf('scorecardVersion', 1)}'::uuid`;
const AGENTS = SIZE.teams * SIZE.agentsPerTeam;
const MINUTES = SIZE.weeks * 7 * 24 * 60;

/** A number in [0, 1) that depends on the seed and the key alone. */
export const CHANCE_SQL = `CREATE FUNCTION pg_temp.chance(key text) RETURNS double precision LANGUAGE sql IMMUTABLE
  AS $$ SELECT (hashtextextended(key, 20261101) & 1048575) / 1048576.0::double precision $$`;

/** One agent's calls are spread evenly over the weeks; `$1` is the Monday after the last one. */
const startedAt = `$1::timestamptz - make_interval(mins => (${MINUTES} * (1 - (n + 0.5) / ${SIZE.evaluations}.0))::int)`;

/** 0 = full marks, 1 and 2 = the other options, −2 = not applicable. An agent's own level per skill decides how often it is 0. */
const ANSWERS = `ARRAY(SELECT CASE WHEN pg_temp.chance('na:' || n || ':' || c) < 0.04 THEN -2
    WHEN pg_temp.chance('answer:' || n || ':' || c) < 0.55 + 0.4 * pg_temp.chance('level:' || n % ${AGENTS} || ':' || c % ${SIZE.skills}) THEN 0
    WHEN c % 3 = 2 AND pg_temp.chance('half:' || n || ':' || c) < 0.5 THEN 2 ELSE 1 END::smallint
  FROM generate_series(0, ${SIZE.criteria - 1}) c ORDER BY c)`;

const interactions = (kind: 'interaction' | 'draftInteraction', count: number) =>
  `INSERT INTO interaction (org_id, id, agent_id, channel, direction, queue, started_at, duration_seconds, subject, language, source_key)
   SELECT ${ORG}, ${idSql(kind, 'n')}, ${idSql('agent', kind === 'interaction' ? `n % ${AGENTS}` : `n % ${SIZE.agentsPerTeam}`)}, 'phone', 'inbound', 'Klanten',
          ${kind === 'interaction' ? startedAt : `$1::timestamptz - interval '7 days'`}, 120 + (600 * pg_temp.chance('duration:' || n))::int, 'Vraag over de rekening', 'nl', '${kind}:' || n
     FROM generate_series(0, ${count - 1}) n`;

/** Released evaluations of every agent by their own coach, in the form submitting and grading leave them. */
const RELEASED = `INSERT INTO evaluation (org_id, id, interaction_id, scorecard_version_id, evaluator_id, agent_id, kind, state, version, answers, strength, tip,
    scoring_seconds, started_at, submitted_at, grading_job_id, graded_at, release_at, released_at, disputable_until)
  SELECT ${ORG}, ${idSql('evaluation', 'n')}, ${idSql('interaction', 'n')}, ${VERSION}, ${idSql('coach', `(n % ${AGENTS}) / ${SIZE.agentsPerTeam}`)},
         ${idSql('agent', `n % ${AGENTS}`)}, 'live', 'released', 5, ${ANSWERS}, 'Je vat goed samen.', 'Vraag een keer door voor je oplost.', 700, at, at, 'job-' || n, at, at, at, at + interval '14 days'
    FROM generate_series(0, ${SIZE.evaluations - 1}) n, LATERAL (SELECT ${startedAt} + interval '1 hour' AS at) t`;

/** Complete drafts of the first coach, ready to be handed in. */
const DRAFTS = `INSERT INTO evaluation (org_id, id, interaction_id, scorecard_version_id, evaluator_id, agent_id, kind, answers)
  SELECT ${ORG}, ${idSql('draft', 'n')}, ${idSql('draftInteraction', 'n')}, ${VERSION}, ${idSql('coach', '0')}, ${idSql('agent', `n % ${SIZE.agentsPerTeam}`)}, 'live', ${ANSWERS}
    FROM generate_series(0, ${SIZE.drafts - 1}) n`;

/** A note where marks were lost, about half of the time. */
const NOTES = `INSERT INTO evaluation_note (org_id, evaluation_id, criterion_index, text)
  SELECT e.org_id, e.id, a.place - 1, 'Hier miste ik de stap die bij dit punt hoort.'
    FROM evaluation e, unnest(e.answers) WITH ORDINALITY AS a(value, place) WHERE a.value > 0 AND pg_temp.chance('note:' || e.id || a.place) < 0.5`;

const FRAGMENTS = `INSERT INTO evaluation_fragment (org_id, id, evaluation_id, criterion_index, start_ms, end_ms, note, number)
  SELECT ${ORG}, ${idSql('fragment', 'n * 3 + f')}, ${idSql('evaluation', 'n')}, f * 4, f * 20000, f * 20000 + 9000, 'goed gevraagd', f + 1
    FROM generate_series(0, ${SIZE.evaluations - 1}) n, generate_series(0, 2) f`;

const POINTS = `CASE WHEN (a.place - 1) % 3 = 2 THEN 1 - a.value / 2.0 ELSE 1 - a.value END::double precision`;

const RESULTS = `INSERT INTO evaluation_result (org_id, id, evaluation_id, raw, final, critical, non_critical, bonus, passed, by_section, arithmetic, failed, fatal, not_applicable, job_id)
  WITH section AS (
    SELECT e.id, (a.place - 1) / 5 AS section, sum(${POINTS}) FILTER (WHERE a.value >= 0) AS points, count(*) FILTER (WHERE a.value >= 0) AS possible
      FROM evaluation e, unnest(e.answers) WITH ORDINALITY AS a(value, place) WHERE e.state = 'released' GROUP BY 1, 2),
  total AS (
    SELECT id, sum(points) AS points, sum(possible)::double precision AS possible,
           jsonb_agg(jsonb_build_object('sectionId', 'section-' || section, 'points', coalesce(points, 0), 'possible', possible,
             'ratio', round((points / nullif(possible, 0))::numeric, 6), 'weight', 1, 'zeroed', false) ORDER BY section) AS sections
      FROM section GROUP BY id)
  SELECT e.org_id, ('${idOf('result', 0).slice(0, 8)}' || substr(e.id::text, 9))::uuid, e.id, r.ratio, r.ratio, NULL, r.ratio, 0, r.ratio >= 0.7, t.sections,
         jsonb_build_object('numerator', t.points, 'numeratorAfterFatal', t.points, 'denominator', t.possible),
         ARRAY(SELECT (a.place - 1)::smallint FROM unnest(e.answers) WITH ORDINALITY AS a(value, place) WHERE a.value >= 0 AND ${POINTS} = 0 ORDER BY a.place), '{}',
         ARRAY(SELECT (a.place - 1)::smallint FROM unnest(e.answers) WITH ORDINALITY AS a(value, place) WHERE a.value = -2 ORDER BY a.place), e.grading_job_id
    FROM evaluation e JOIN total t ON t.id = e.id, LATERAL (SELECT round((t.points / nullif(t.possible, 0))::numeric, 6)::double precision AS ratio) r`;

const WEEKS = `INSERT INTO person_skill_week (org_id, person_id, skill_id, source, week_starts_on, n, sum)
  SELECT e.org_id, e.agent_id, k.id, 'call', date_trunc('week', i.started_at AT TIME ZONE 'Europe/Amsterdam')::date, count(*), sum(${POINTS})
    FROM evaluation e JOIN interaction i ON i.org_id = e.org_id AND i.id = e.interaction_id,
         unnest(e.answers) WITH ORDINALITY AS a(value, place) JOIN skill k ON k.position = (a.place - 1) % ${SIZE.skills}
   WHERE e.state = 'released' AND a.value >= 0 GROUP BY 1, 2, 3, 5`;

const TEAM_WEEKS = `INSERT INTO team_skill_week (org_id, team_id, skill_id, source, week_starts_on, n, sum)
  SELECT w.org_id, m.team_id, w.skill_id, w.source, w.week_starts_on, sum(w.n), sum(w.sum)
    FROM person_skill_week w JOIN team_membership m ON m.org_id = w.org_id AND m.person_id = w.person_id GROUP BY 1, 2, 3, 4, 5`;

const ORGANISATION_WEEKS = `INSERT INTO organisation_skill_week (org_id, skill_id, source, week_starts_on, n, sum)
  SELECT org_id, skill_id, source, week_starts_on, sum(n), sum(sum) FROM team_skill_week GROUP BY 1, 2, 3, 4`;

/** Statements that take the Monday after the last week, and statements that take nothing, in order. */
export const DATED_SQL = [interactions('interaction', SIZE.evaluations), interactions('draftInteraction', SIZE.drafts), RELEASED];
export const DERIVED_SQL = [DRAFTS, NOTES, FRAGMENTS, RESULTS, WEEKS, TEAM_WEEKS, ORGANISATION_WEEKS];
