/** Parameters: organisation, id of the evaluation. */
export const EVALUATION_SQL = `SELECT e.id, e.state, e.version, e.kind, e.strength, e.tip, e.agent_note, e.draw_reason, e.submitted_at, e.graded_at, e.released_at,
    e.disputable_until, e.grading_job_id, e.scoring_seconds, e.answers, e.evaluator_id, e.agent_id, e.interaction_id, e.scorecard_version_id,
    i.channel, i.queue, i.subject, i.started_at, i.duration_seconds, p.given_name, p.family_name, v.given_name AS v_given_name, v.family_name AS v_family_name,
    s.content, s.scorecard_id, s.number, s.published_at, c.name,
    COALESCE((SELECT array_agg(m.team_id) FROM team_membership m WHERE m.org_id = $1 AND m.person_id = e.agent_id AND m.starts_on <= (i.started_at AT TIME ZONE p.time_zone)::date
       AND (m.ends_on IS NULL OR m.ends_on > (i.started_at AT TIME ZONE p.time_zone)::date)), '{}') AS team_ids,
    (SELECT coalesce(json_agg(json_build_array(n.criterion_index, n.text) ORDER BY n.criterion_index), '[]') FROM evaluation_note n WHERE n.org_id = $1 AND n.evaluation_id = e.id) AS notes,
    (SELECT coalesce(json_agg(json_build_object('id', f.id, 'number', f.number, 'criterionIndex', f.criterion_index, 'startMs', f.start_ms, 'endMs', f.end_ms, 'note', f.note) ORDER BY f.number), '[]')
       FROM evaluation_fragment f WHERE f.org_id = $1 AND f.evaluation_id = e.id) AS fragments,
    r.raw, r.final, r.non_critical, r.bonus, r.passed, r.by_section, r.failed, r.fatal, r.not_applicable, r.computed_at, r.job_id
  FROM evaluation e JOIN interaction i ON i.org_id = e.org_id AND i.id = e.interaction_id
  JOIN person p ON p.org_id = e.org_id AND p.id = e.agent_id JOIN person v ON v.org_id = e.org_id AND v.id = e.evaluator_id
  JOIN scorecard_version s ON s.org_id = e.org_id AND s.id = e.scorecard_version_id JOIN scorecard c ON c.org_id = s.org_id AND c.id = s.scorecard_id
  LEFT JOIN LATERAL (SELECT * FROM evaluation_result r WHERE r.org_id = $1 AND r.evaluation_id = e.id ORDER BY r.id DESC LIMIT 1) r ON true
  WHERE e.org_id = $1 AND e.id = $2`;
