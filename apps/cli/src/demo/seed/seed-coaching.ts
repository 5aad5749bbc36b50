import { MakeAgreement, PlanSession } from '@vakwerk/backend/coaching/index';
import { addDays } from '@vakwerk/domain/shared/time/calendar';
import { localDateAt } from '@vakwerk/domain/shared/time/local-time';
import { addWorkingDays } from '@vakwerk/domain/shared/time/working-days';
import { coachingThisWeek } from '../content/history.js';
import { actorOf, type House } from './house.js';
import type { PastEvaluation } from './seed-history.js';

/** One session this week, from a real evaluation, with an agreement. Its mails go out as any other's when the worker starts. */
export async function seedCoaching(house: House, past: readonly PastEvaluation[]): Promise<void> {
  const { product, organisation, now } = house;
  if (!house.actors.has(coachingThisWeek.agent)) return;
  const [agent, coach] = [actorOf(house, coachingThisWeek.agent), actorOf(house, coachingThisWeek.coach)];
  const today = localDateAt(now, organisation.timeZone);
  const evaluationId = await latestEvaluationOf(house, agent.personId, past);
  const sessionId = await product.get(PlanSession).run(coach, {
    agentId: agent.personId,
    localDateTime: `${addWorkingDays(today, coachingThisWeek.inWorkingDays)}T${coachingThisWeek.at}` as never,
    timeZone: organisation.timeZone as never,
    durationMinutes: coachingThisWeek.minutes,
    place: '',
    evaluationId,
    agenda: coachingThisWeek.agenda.map(({ text, skill }) => ({
      title: text[organisation.language],
      skillId: house.skillIds.get(skill) ?? null,
    })),
  });
  const { text, skill } = coachingThisWeek.lastAgreement;
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
