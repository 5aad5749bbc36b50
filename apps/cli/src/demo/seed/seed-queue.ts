import { DrawRepository, SteerDraw } from '@vakwerk/backend/quality/index';
import { actorOf, DAY_MS, dateDaysAgo, type House, wasInTeam } from './house.js';

/** Why the manager of the first team picked calls for its coach, and in how many days they should be done. */
const PICKED = [
  { motive: 'customerLow', inDays: 0 },
  { motive: 'complaint', inDays: 1 },
  { motive: 'customerLow', inDays: 2 },
] as const;
/** Somebody with fewer days of service is new: their coach looks at two of their first calls. */
const NEW_DAYS = 60;
const OF_NEW = 2;

interface Free {
  readonly id: string;
  readonly agentId: string;
}

/** Beside what chance drew: calls that were picked with a reason, and one that an agent asked for. */
export async function seedQueue(house: House): Promise<void> {
  const { product, organisation, organisationId, people, now } = house;
  const [team] = organisation.teams;
  const members = people.filter((person) => team && wasInTeam(person, team.key, 1));
  const manager = members.find(({ roles }) => roles.includes('manager'));
  const coach = members.find(({ roles }) => roles.includes('coach'));
  if (!manager || !coach) return;
  const evaluatorId = actorOf(house, coach.key).personId;
  const agents = members.filter(({ roles }) => roles.includes('agent'));
  const idOf = (key: string) => actorOf(house, key).personId;
  const settled = await freeCalls(
    house,
    agents.filter(({ hiredDaysAgo }) => hiredDaysAgo > NEW_DAYS).map(({ key }) => idOf(key)),
  );
  const ofNew = await freeCalls(
    house,
    agents.filter(({ hiredDaysAgo }) => hiredDaysAgo <= NEW_DAYS).map(({ key }) => idOf(key)),
  );
  // One call of a person, so that the list is about many.
  const oneEach = [...new Map(settled.map((call) => [call.agentId, call.id])).values()];
  const steer = async (ids: readonly string[], motive: 'customerLow' | 'complaint' | 'newAgent', inDays: number) => {
    if (ids.length === 0) return;
    const dueOn = dateDaysAgo(now, -inDays);
    const done = await product
      .get(SteerDraw)
      .run(actorOf(house, manager.key), { interactionIds: [...ids], evaluatorId, motive, dueOn });
    if (!done.ok) throw new Error(`The demo cannot pick a call: ${done.error.code}`);
  };
  for (const [n, { motive, inDays }] of PICKED.entries()) await steer(oneEach.slice(n, n + 1), motive, inDays);
  await steer(
    ofNew.slice(0, OF_NEW).map(({ id }) => id),
    'newAgent',
    3,
  );
  const asked = oneEach[PICKED.length];
  if (!asked) return;
  const chance = { seed: null, frameSize: null, inclusionProbability: null };
  const draw = {
    interactionId: asked,
    evaluatorId,
    reason: 'requested',
    ...chance,
    drawnAt: new Date(now.getTime() - DAY_MS),
  } as const;
  await product.within(organisationId, () => product.get(DrawRepository).addOnce({ ...draw, dueOn: dateDaysAgo(now, -2) }));
}

/** Calls of these agents that nobody was given, newest first. */
const freeCalls = ({ product, organisationId }: House, agentIds: readonly string[]): Promise<Free[]> =>
  product.query<Free>(
    organisationId,
    `SELECT i.id, i.agent_id AS "agentId" FROM interaction i WHERE i.org_id = $1 AND i.agent_id = ANY($2::uuid[])
        AND NOT EXISTS (SELECT 1 FROM draw d WHERE d.org_id = i.org_id AND d.interaction_id = i.id)
        AND NOT EXISTS (SELECT 1 FROM evaluation e WHERE e.org_id = i.org_id AND e.interaction_id = i.id)
      ORDER BY i.started_at DESC, i.id LIMIT 60`,
    [organisationId, agentIds],
  );
