import { PlanEvaluationMails, SendDueReminders } from '@vakwerk/backend/messaging/index';
import { DAY_MS, type House } from './house.js';
import type { PastEvaluation } from './seed-history.js';

/** What is older was read or is too old to begin with. */
const DAYS = 21;

/**
 * The inboxes of the past weeks: planned and delivered as always, each at the moment its feedback came free. The mail about them is
 * not sent: nobody waits for it; what the worker hears of later comes by mail too.
 */
export async function seedMessages({ product, organisationId, now }: House, past: readonly PastEvaluation[]): Promise<void> {
  const system = { kind: 'system', organisationId } as const;
  for (const { evaluationId, releasedAt } of past)
    if (releasedAt > new Date(now.getTime() - DAYS * DAY_MS) && releasedAt <= now)
      await product.get(PlanEvaluationMails).run(system, { evaluationId });
  await product.query(
    organisationId,
    `DELETE FROM reminder WHERE org_id = $1 AND channel = 'mail' AND state = 'pending' AND due_at <= now()`,
    [organisationId],
  );
  await product.get(SendDueReminders).run(system);
  await product.query(organisationId, 'UPDATE inbox_message SET arrived_at = due_at WHERE org_id = $1', [organisationId]);
  // Half of it was seen: what came longer than a week ago.
  await product.query(
    organisationId,
    `UPDATE inbox_message SET read_at = arrived_at + interval '5 hours' WHERE org_id = $1 AND arrived_at < now() - interval '7 days'`,
    [organisationId],
  );
  await product.query(organisationId, 'DELETE FROM outbox_event WHERE org_id = $1', [organisationId]);
}
