import { DETAIL } from '@vakwerk/backend/quality/evaluations/evaluation-detail.reader';
import { idOf, idSql } from '../data/ids.js';

const ORG = `'${idOf('organisation', 1)}'`;
const COACH = `'${idOf('coach', 0)}'`;
/** To pgbench a colon with a word behind it is a variable. */
const json = (value: unknown) => JSON.stringify(value).replaceAll(':', ': ');
/** As large as what a grading of this card stores. */
const SECTIONS = json(
  [0, 1, 2].map((n) => ({ sectionId: `section-${n}`, points: 4.5, possible: 5, ratio: 0.9, weight: 1, zeroed: false })),
);
const ARITHMETIC = json({ numerator: 13.5, numeratorAfterFatal: 13.5, denominator: 15 });

/**
 * What grading and releasing an evaluation sends to PostgreSQL, in order, with the values in the text: the mark of the event, the
 * evaluation held, the settings, the result, both changes of state, both events, and the notice to the screens.
 */
export function gradeStatements(n: string): string[] {
  const [draft, result, graded, released] = [
    idSql('draft', n),
    idSql('result', `1000000 + ${n}`),
    idSql('event', `1000000 + ${n}`),
    idSql('event', `2000000 + ${n}`),
  ];
  const detail = DETAIL.replaceAll('$1', ORG).replace(/\s+/g, ' ');
  const event = (id: string, type: string) =>
    `WITH woken AS (SELECT pg_notify('vakwerk_outbox', '')) INSERT INTO outbox_event (org_id, id, type, version, payload) SELECT ${ORG}, ${id}, '${type}', 1, jsonb_build_object('evaluationId', ${draft}) FROM woken`;
  const change = (set: string) => `UPDATE evaluation SET ${set}, version = version + 1 WHERE org_id = ${ORG} AND id = ${draft}`;
  return [
    'BEGIN',
    `SELECT set_config('app.org_id', ${ORG}, true)`,
    `INSERT INTO processed_event (org_id, event_id, consumer) VALUES (${ORG}, ${idSql('event', n)}, 'grade-evaluation') ON CONFLICT DO NOTHING RETURNING 1 AS done`,
    `${detail} WHERE e.org_id = ${ORG} AND e.id = ${draft} FOR UPDATE OF e`,
    `SELECT * FROM quality_setting WHERE org_id = ${ORG}`,
    `INSERT INTO evaluation_result (org_id, id, evaluation_id, raw, final, critical, non_critical, bonus, passed, by_section, arithmetic, failed, fatal, not_applicable, job_id)
     VALUES (${ORG}, ${result}, ${draft}, 0.9, 0.9, NULL, 0.9, 0, true, '${SECTIONS}', '${ARITHMETIC}', '{3}', '{}', '{7}', ${idSql('event', n)}::text)`.replace(
      /\s+/g,
      ' ',
    ),
    change(`state = 'graded', graded_at = now(), release_at = now()`),
    event(graded, 'EvaluationGraded'),
    change(`state = 'released', released_at = now(), disputable_until = now() + interval '14 days'`),
    event(released, 'EvaluationReleased'),
    `SELECT pg_notify('vakwerk_live', json_build_object('organisationId', ${ORG}, 'topic', 'evaluations', 'personIds', json_build_array(${COACH}, ${idSql('agent', `${n} % 20`)}))::text)`,
    'COMMIT',
  ];
}
