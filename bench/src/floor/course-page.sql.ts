/** A published course with one person's place in it and what they did. Parameters: organisation, person, course. */
export const COURSE_SQL = `SELECT v.id AS version_id, a.id AS assignment_id, a.done_steps, a.total_steps, a.due_on::text AS due_on, a.due_at AS "dueAt",
    a.started_at AS "startedAt", a.completed_at AS "completedAt", k.reason AS moved_reason, k.asked_at AS moved_at,
    (SELECT coalesce(json_agg(json_build_object('stepId', e.step_id, 'seenAt', e.seen_at, 'heard', e.heard, 'heardAt', e.heard_at, 'countsFrom', e.counts_from)), '[]')
       FROM step_evidence e WHERE e.org_id = $1 AND e.assignment_id = a.id) AS evidence,
    (SELECT coalesce(json_agg(json_build_object('stepId', r.step_id, 'ratio', r.ratio, 'at', r.answered_at)), '[]')
       FROM response r WHERE r.org_id = $1 AND r.assignment_id = a.id) AS responses,
    (SELECT coalesce(json_agg(json_build_object('stepId', q.step_id, 'at', q.passed_at)), '[]')
       FROM quiz_result q WHERE q.org_id = $1 AND q.assignment_id = a.id AND q.passed_at IS NOT NULL) AS passed
  FROM course c
  LEFT JOIN LATERAL (SELECT * FROM assignment m WHERE m.org_id = $1 AND m.course_id = c.id AND m.person_id = $2 AND m.withdrawn_at IS NULL AND m.waived_at IS NULL
     ORDER BY m.assigned_at DESC, m.id DESC LIMIT 1) a ON true
  LEFT JOIN course_move k ON k.org_id = a.org_id AND k.id = a.course_move_id
  JOIN course_version v ON v.org_id = c.org_id AND v.id = coalesce(a.course_version_id, c.current_version_id)
  WHERE c.org_id = $1 AND c.id = $3`;

/** Parameters: organisation, version. */
export const CONTENT_SQL = 'SELECT content FROM course_version WHERE org_id = $1 AND id = $2';
