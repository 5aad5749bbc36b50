/** What a set is chosen from. Parameters: organisation, person. */
export const CANDIDATES_SQL = `SELECT
    (SELECT count(*)::int FROM practice_card WHERE org_id = $1 AND person_id = $2) AS "cardCount",
    (SELECT coalesce(json_agg(json_build_object('id', id, 'skillIds', skill_ids, 'dueOn', due_on, 'intervalDays', interval_days, 'reviewedOn', reviewed_on,
         'confidentlyWrong', misconception_at IS NOT NULL, 'madeAt', made_at)), '[]') FROM practice_card WHERE org_id = $1 AND person_id = $2 AND suspended_at IS NULL) AS candidates,
    (SELECT coalesce(json_agg(json_build_object('skillId', skill_id, 'sum', sum, 'n', n)), '[]') FROM (
       SELECT skill_id, sum(ratio) AS sum, count(*) AS n FROM (
         SELECT skill_ids, source_ratio AS ratio FROM practice_card WHERE org_id = $1 AND person_id = $2
         UNION ALL
         SELECT c.skill_ids, r.ratio FROM practice_review r JOIN practice_card c ON c.org_id = r.org_id AND c.id = r.card_id
          WHERE r.org_id = $1 AND c.person_id = $2 AND r.ratio IS NOT NULL
            AND NOT EXISTS (SELECT 1 FROM practice_undo u WHERE u.org_id = r.org_id AND u.review_id = r.id)) seen, unnest(skill_ids) AS skill_id GROUP BY 1) record) AS records`;

/** The chosen ones, with what they are about. Parameters: organisation, ids. */
export const CARDS_SQL = `SELECT c.id, c.question, c.recall, c.seed, c.reps, c.source_kind AS "sourceKind", c.source_at AS "sourceAt", c.reference_id AS "referenceId",
    c.reviewed_on::text AS "reviewedOn", c.due_on::text AS "dueOn", c.interval_days AS "intervalDays", c.stability, c.difficulty, c.lapses,
    (SELECT s.name FROM unnest(c.skill_ids) WITH ORDINALITY u(id, place) JOIN skill s ON s.org_id = $1 AND s.id = u.id ORDER BY u.place LIMIT 1) AS "skillName",
    (SELECT coalesce(v.title, k.draft->'title') FROM course k LEFT JOIN course_version v ON v.org_id = k.org_id AND v.id = k.current_version_id
      WHERE k.org_id = $1 AND k.id = c.course_id) AS "courseTitle"
  FROM practice_card c WHERE c.org_id = $1 AND c.id = ANY($2)`;
