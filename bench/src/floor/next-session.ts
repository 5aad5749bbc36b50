import { NEXT_SESSION_SQL, OWN_AGREEMENTS_SQL } from './next-session.sql.js';
import { type Caller, inOrganisation } from './tenant.js';

export async function nextSession(caller: Caller): Promise<object> {
  const { row, agreements } = await inOrganisation(caller.organisationId, async (client) => {
    const values = [caller.organisationId, caller.personId];
    const next = await client.query<Record<string, unknown>>({ name: 'next-session', text: NEXT_SESSION_SQL, values });
    const own = await client.query<Record<string, unknown>>({ name: 'own-agreements', text: OWN_AGREEMENTS_SQL, values });
    return { row: next.rows[0], agreements: own.rows };
  });
  const myAgreements = agreements.map(({ id, what, due_on: dueOn }) => ({ id, what, dueOn }));
  if (!row) return { nextSession: null, myAgreements };
  return {
    myAgreements,
    nextSession: {
      id: row.id,
      startsAt: row.starts_at,
      durationMinutes: row.duration_minutes,
      coach: { id: row.coach_id, givenName: row.coach_name },
      agent: { id: row.agent_id, givenName: row.agent_name },
    },
  };
}
