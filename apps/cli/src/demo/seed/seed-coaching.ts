import { MakeAgreement, PlanSession } from '@vakwerk/backend/coaching/index';
import { addDays } from '@vakwerk/domain/shared/time/calendar';
import { localDateAt } from '@vakwerk/domain/shared/time/local-time';
import { addWorkingDays } from '@vakwerk/domain/shared/time/working-days';
import { coachingThisWeek, type DemoCoaching } from '../content/history.js';
import { actorOf, type House } from './house.js';
import type { PastEvaluation } from './seed-history.js';

/** Sessions this week, from real evaluations, each with an agreement. Their mails go out as any other's when the worker starts. */
export async function seedCoaching(house: House, past: readonly PastEvaluation[]): Promise<void> {
  for (const session of coachingThisWeek) if (house.actors.has(session.agent)) await seedSession(house, past, session);
}

async function seedSession(house: House, past: readonly PastEvaluation[], session: DemoCoaching): Promise<void> {
  const { product, organisation, now } = house;
  const [agent, coach] = [actorOf(house, session.agent), actorOf(house, session.coach)];
  const today = localDateAt(now, organisation.timeZone);
  const evaluationId = await latestEvaluationOf(house, agent.personId, past);
  const sessionId = await product.get(PlanSession).run(coach, {
    agentId: agent.personId,
    localDateTime: `${addWorkingDays(today, session.inWorkingDays)}T${session.at}` as never,
    timeZone: organisation.timeZone as never,
    durationMinutes: session.minutes,
    place: '',
    evaluationId,
    agenda: session.agenda.map(({ text, skill }) => ({
      title: text[organisation.language],
      skillId: house.skillIds.get(skill) ?? null,
    })),
  });
  const { text, skill } = session.agreement;
  await product.get(MakeAgreement).run(coach, {
    sessionId,
    ownerId: agent.personId,
    what: text[organisation.language],
    dueOn: addDays(today, 14),
    skillId: house.skillIds.get(skill) ?? null,
  });
}

async function latestEvaluationOf(house: House, personId: string, past: readonly PastEvaluation[]): Promise<string | null> {
  const [row] = await house.product.query<{ id: string }>(
    house.organisationId,
    'SELECT id FROM evaluation WHERE org_id = $1 AND agent_id = $2 AND id = ANY($3) ORDER BY released_at DESC LIMIT 1',
    [house.organisationId, personId, past.map(({ evaluationId }) => evaluationId)],
  );
  return row?.id ?? null;
}
