import { NEXT_SESSION_SQL } from './next-session.sql.js';
import { type Caller, inOrganisation } from './tenant.js';

export async function nextSession(caller: Caller): Promise<object> {
  const row = await inOrganisation(caller.organisationId, async (client) => {
    const values = [caller.organisationId, caller.personId];
    return (await client.query<Record<string, unknown>>({ name: 'next-session', text: NEXT_SESSION_SQL, values })).rows[0];
  });
  if (!row) return { nextSession: null };
  return {
    nextSession: {
      id: row.id,
      startsAt: row.starts_at,
      durationMinutes: row.duration_minutes,
      coach: { id: row.coach_id, givenName: row.coach_name },
      agent: { id: row.agent_id, givenName: row.agent_name },
    },
  };
}
