import { newId } from '@vakwerk/backend/platform/database/new-id';
import { CreatePlan, RunDuePlans, SaveInteraction } from '@vakwerk/backend/quality/index';
import { type SamplingPeriod, samplingPeriodAt } from '@vakwerk/domain/quality/sampling/sampling-period';
import type { ScorecardVersion } from '@vakwerk/domain/quality/scorecards/scorecard';
import { type SeededRandom, seededRandom } from '@vakwerk/domain/shared/seeded-random';
import { history } from '../content/history.js';
import type { DemoPerson } from '../content/types.js';
import { evaluateCall } from './evaluate-call.js';
import { actorOf, DAY_MS, type House, wasInTeam } from './house.js';
import { callLength, inOpeningHours, type PastEvaluation, pickTopic, summaryOf } from './seed-history.js';
import { remarksOn, simulateAnswers } from './simulate-answers.js';

const WEEKS = 3;
const PER_WEEK = 2;
const CAPACITY = 12;
/** Calls of one agent in a week that a plan can draw from. */
const CALLS = { from: 6, to: 14 };
const HOUR_MS = 3_600_000;

export interface Drawn {
  readonly interactionId: string;
  readonly evaluatorId: string;
  readonly agentId: string;
  readonly startedAt: Date;
}

/**
 * A plan of the first team that has drawn for three weeks. It comes before all other calls, so that each draw can be made again: a
 * draw knows what there was at its moment. In the last week one agent had a single call: the coverage says who still needs some.
 */
export async function seedSampling(house: House): Promise<Drawn[]> {
  const { product, organisation, organisationId, now } = house;
  const [team] = organisation.teams;
  const members = house.people.filter((person) => team && wasInTeam(person, team.key, 1));
  const manager = members.find(({ roles }) => roles.includes('manager'));
  const coaches = members.filter(({ roles }) => roles.includes('coach'));
  const teamId = team && house.teamIds.get(team.key);
  if (!team || !teamId || !manager || coaches.length === 0) return [];
  const random = seededRandom(`vakwerk sampling ${organisation.key}`);
  const weeks = lastWeeks(now, organisation.timeZone);
  const agents = members.filter((person) => person.hidden && person.roles.includes('agent'));
  for (const [n, week] of weeks.entries())
    for (const [place, agent] of agents.entries()) {
      const few = n === weeks.length - 1 && place === agents.length - 1;
      await saveCalls(house, { agent, week, queues: team.queues, count: few ? 1 : between(CALLS, random) }, random);
    }
  const made = await product.get(CreatePlan).run(actorOf(house, manager.key), {
    idempotencyKey: newId(),
    settings: {
      name: organisation.language === 'nl' ? `Elke week, ${team.name}` : `Every week, ${team.name}`,
      frame: { teamIds: [teamId], shortestSeconds: 60 },
      quotaCount: PER_WEEK,
      quotaPer: 'week',
      evaluators: coaches.map(({ key }) => ({ evaluatorId: actorOf(house, key).personId, capacity: CAPACITY })),
      blind: false,
    },
  });
  if (!made.ok) throw new Error(`The plan of the demo cannot be made: ${JSON.stringify(made.error)}`);
  const { planId } = made.value;
  const first = weeks[0]?.startsAt ?? now;
  await product.query(
    organisationId,
    'UPDATE sampling_plan SET drawn_until = $3, created_at = $3 WHERE org_id = $1 AND id = $2',
    [organisationId, planId, first],
  );
  for (const { endsAt } of weeks)
    await product.get(RunDuePlans).run({ kind: 'system', organisationId }, new Date(endsAt.getTime() + 60_000));
  return product.query<Drawn>(
    organisationId,
    `SELECT d.interaction_id AS "interactionId", d.evaluator_id AS "evaluatorId", i.agent_id AS "agentId", i.started_at AS "startedAt"
       FROM draw d JOIN interaction i ON i.org_id = d.org_id AND i.id = d.interaction_id
      WHERE d.org_id = $1 AND d.plan_id = $2 ORDER BY i.started_at, i.id`,
    [organisationId, planId],
  );
}

/** Everything that was drawn is scored by who it was drawn for. It comes after older calls, as it did. */
export async function scoreSampled(house: House, version: ScorecardVersion, drawn: readonly Drawn[]): Promise<PastEvaluation[]> {
  const random = seededRandom(`vakwerk sampled ${house.organisation.key}`);
  const past: PastEvaluation[] = [];
  for (const draw of drawn) past.push(await scoreDrawn(house, version, draw, random));
  return past;
}

/** Whole weeks that ended, oldest first. */
function lastWeeks(now: Date, timeZone: string): SamplingPeriod[] {
  const weeks: SamplingPeriod[] = [];
  let { startsAt } = samplingPeriodAt(now, 'week', timeZone);
  for (let n = 0; n < WEEKS; n += 1) {
    const week = samplingPeriodAt(new Date(startsAt.getTime() - HOUR_MS), 'week', timeZone);
    weeks.unshift(week);
    ({ startsAt } = week);
  }
  return weeks;
}

const between = ({ from, to }: { from: number; to: number }, random: SeededRandom): number =>
  from + random.integer(to - from + 1);

interface WeekOfAgent {
  readonly agent: DemoPerson;
  readonly week: SamplingPeriod;
  readonly queues: readonly string[];
  readonly count: number;
}

/** Their sound is no longer kept; what the telephone system knew of them is. */
async function saveCalls(house: House, { agent, week, queues, count }: WeekOfAgent, random: SeededRandom): Promise<void> {
  const { product, organisationId, organisation } = house;
  const { language } = organisation;
  const ids: string[] = [];
  await product.within(organisationId, async () => {
    for (let n = 0; n < count; n += 1) {
      const id = newId();
      const topic = pickTopic(house, queues, random);
      // Monday to Friday: the middle of the day, moved into opening hours.
      const day = new Date(week.startsAt.getTime() + (random.integer(5) + 0.5) * DAY_MS);
      ids.push(id);
      await product.get(SaveInteraction).run(
        { kind: 'system', organisationId },
        {
          interaction: {
            id,
            sourceKey: `id:demo-week-${agent.key}-${id}`,
            agentId: actorOf(house, agent.key).personId,
            channel: 'phone',
            direction: 'inbound',
            queue: topic.queues[0] ?? null,
            startedAt: inOpeningHours(day, random),
            subject: topic.title[language],
            language,
            durationSeconds: callLength(random),
            customerReferenceHash: null,
          },
          measured: null,
          stored: null,
          agentChannel: null,
          transcript: null,
        },
      );
    }
  });
  // They came in right after they ended, so before the week was drawn.
  await product.query(
    organisationId,
    `UPDATE interaction SET created_at = started_at + make_interval(secs => duration_seconds) WHERE org_id = $1 AND id = ANY($2::uuid[])`,
    [organisationId, ids],
  );
}

async function scoreDrawn(house: House, version: ScorecardVersion, draw: Drawn, random: SeededRandom): Promise<PastEvaluation> {
  const { organisation, now } = house;
  const person = house.people.find(({ key }) => actorOf(house, key).personId === draw.agentId);
  const coach = house.people.find(({ key }) => actorOf(house, key).personId === draw.evaluatorId);
  if (!person || !coach) throw new Error('The demo drew a call of nobody.');
  const daysAgo = (now.getTime() - draw.startedAt.getTime()) / DAY_MS;
  const answers = simulateAnswers(version, { person, daysAgo, harder: {} }, random);
  const { interactionId } = draw;
  const read = daysAgo > 3 && random.next() < history.acknowledgedShare;
  const evaluationId = await evaluateCall(house, {
    interactionId,
    evaluator: actorOf(house, coach.key),
    agent: actorOf(house, person.key),
    answers,
    remarks: remarksOn(version, answers, organisation.language),
    ...summaryOf(version, answers, organisation.language),
    scoringSeconds: 240 + random.integer(500),
    acknowledgedWith: read ? '' : null,
  });
  const drawnAt = samplingPeriodAt(draw.startedAt, 'week', organisation.timeZone).endsAt.getTime();
  const submittedAt = new Date(Math.min(now.getTime() - HOUR_MS, drawnAt + (9 + random.next() * 30) * HOUR_MS));
  const acknowledgedAt = read ? new Date(Math.min(now.getTime(), submittedAt.getTime() + random.next() * DAY_MS)) : null;
  return { evaluationId, interactionId, submittedAt, releasedAt: submittedAt, acknowledgedAt };
}
