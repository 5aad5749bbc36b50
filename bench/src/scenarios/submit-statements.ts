import { DETAIL } from '@vakwerk/backend/quality/evaluations/evaluation-detail.reader';
import { idOf, idSql } from '../data/ids.js';

const ORG = `'${idOf('organisation', 1)}'`;
const COACH = `'${idOf('coach', 0)}'`;

/**
 * What submitting an evaluation sends to PostgreSQL, in order, with the values in the text. `n` is the number of the draft, as an
 * SQL expression or a variable of pgbench.
 */
export function submitStatements(n: string): string[] {
  const [draft, key] = [idSql('draft', n), idSql('event', n)];
  const detail = DETAIL.replaceAll('$1', ORG).replace(/\s+/g, ' ');
  return [
    'BEGIN',
    `SELECT set_config('app.org_id', ${ORG}, true)`,
    `INSERT INTO idempotency_key (org_id, person_id, key, body_hash) VALUES (${ORG}, ${COACH}, ${key}, '${'0'.repeat(64)}') ON CONFLICT DO NOTHING RETURNING 1 AS claimed`,
    `${detail} WHERE e.org_id = ${ORG} AND e.id = ${draft} FOR UPDATE OF e`,
    `WITH woken AS (SELECT pg_notify('vakwerk_outbox', '')) INSERT INTO outbox_event (org_id, id, type, version, payload) SELECT ${ORG}, ${key}, 'EvaluationSubmitted', 1, jsonb_build_object('evaluationId', ${draft}) FROM woken`,
    `UPDATE evaluation SET state = 'submitted', submitted_at = now(), grading_job_id = ${key}::text, version = version + 1 WHERE org_id = ${ORG} AND id = ${draft}`,
    `UPDATE idempotency_key SET answer = jsonb_build_object('evaluationId', ${draft}, 'gradingJobId', ${key}) WHERE org_id = ${ORG} AND person_id = ${COACH} AND key = ${key}`,
    'COMMIT',
  ];
}
