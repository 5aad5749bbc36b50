import { encodeCursor } from '@vakwerk/backend/platform/graphql/page';
import { FEEDBACK_SQL } from './my-feedback.sql.js';
import { type Caller, inOrganisation } from './tenant.js';

const PAGE = 20;

interface Row extends Record<string, unknown> {
  readonly id: string;
  readonly key: string;
  readonly held: boolean;
  readonly unread: number;
}

export async function myFeedback(caller: Caller): Promise<object> {
  const rows = await inOrganisation(caller.organisationId, async (client) => {
    const values = [caller.organisationId, caller.personId];
    return (await client.query<Row>({ name: 'feedback', text: FEEDBACK_SQL, values })).rows;
  });
  const shown = rows.slice(0, PAGE);
  const last = shown.at(-1);
  return {
    myFeedback: {
      unreadCount: rows[0]?.unread ?? 0,
      nodes: shown.map(nodeOf),
      pageInfo: { hasNextPage: rows.length > PAGE, endCursor: last ? encodeCursor(last.key, last.id) : null },
    },
  };
}

const nodeOf = (row: Row) => ({
  id: row.id,
  interaction: {
    id: row.interaction_id,
    startedAt: row.started_at,
    durationSeconds: row.duration_seconds,
    subject: row.subject,
    channel: row.channel,
  },
  evaluator: { id: row.evaluator_id, givenName: row.given_name, familyName: row.family_name },
  strength: row.held ? '' : row.strength,
  tip: row.held ? '' : row.tip,
  releasedAt: row.released_at,
  acknowledgedAt: row.acknowledged_at,
  remindedAt: row.reminded_at,
});
