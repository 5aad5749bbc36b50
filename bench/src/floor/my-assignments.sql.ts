/** Parameters: organisation, person, whether finished ones count too. */
export const ASSIGNMENTS_SQL = `SELECT a.id, a.course_id, v.title, a.due_on::text AS due_on, a.due_at AS "dueAt", a.reason, a.reason_note, a.assigned_by_id,
    p.given_name, p.family_name, a.started_at AS "startedAt", a.completed_at AS "completedAt", a.done_steps, a.total_steps, a.seconds_left, a.next_step,
    a.next_module_seconds_left, m.module->>'id' AS module_id, m.module->'title' AS module_title, m.module->'steps'->(a.next_step::int)->>'id' AS step_id,
    m.module->'steps'->(a.next_step::int)->'title' AS step_title, jsonb_array_length(m.module->'steps') AS step_count
  FROM assignment a JOIN course_version v ON v.org_id = a.org_id AND v.id = a.course_version_id
  LEFT JOIN LATERAL (SELECT given_name, family_name FROM person g WHERE g.org_id = $1 AND g.id = a.assigned_by_id LIMIT 1) p ON true, LATERAL (SELECT v.outline -> a.next_module::int AS module) m
  WHERE a.org_id = $1 AND a.person_id = $2 AND a.waived_at IS NULL AND a.withdrawn_at IS NULL AND ($3 OR a.completed_at IS NULL)
  ORDER BY a.completed_at DESC NULLS FIRST, a.due_at NULLS LAST, a.assigned_at, a.id LIMIT 50`;
