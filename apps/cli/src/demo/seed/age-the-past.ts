import type { House } from './house.js';
import type { PastEvaluation } from './seed-history.js';

/**
 * The use cases ran a moment ago, so everything says "now"; this puts the moments of the demo's past in their place. The product
 * itself never changes such a moment. What the seeding told the worker is done already, so its events go.
 */
export async function ageThePast(house: House, past: readonly PastEvaluation[]): Promise<void> {
  const { product, organisationId } = house;
  const column = <Key extends keyof PastEvaluation>(key: Key) => past.map((one) => one[key]);
  await product.query(
    organisationId,
    `UPDATE evaluation e SET submitted_at = p.submitted_at, graded_at = p.submitted_at, release_at = p.released_at, released_at = p.released_at, acknowledged_at = p.acknowledged_at,
            reminded_at = CASE WHEN p.acknowledged_at IS NULL AND p.released_at < now() - interval '5 days' THEN p.released_at + interval '5 days' END,
            disputable_until = e.disputable_until - (e.released_at - p.released_at)
       FROM unnest($2::uuid[], $3::timestamptz[], $4::timestamptz[], $5::timestamptz[]) AS p(id, submitted_at, released_at, acknowledged_at)
      WHERE e.org_id = $1 AND e.id = p.id`,
    [organisationId, column('evaluationId'), column('submittedAt'), column('releasedAt'), column('acknowledgedAt')],
  );
  await product.query(organisationId, 'DELETE FROM outbox_event WHERE org_id = $1', [organisationId]);
}
