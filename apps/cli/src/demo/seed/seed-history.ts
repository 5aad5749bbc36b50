import { newId } from '@vakwerk/backend/platform/database/new-id';
import { DrawRepository, SaveInteraction } from '@vakwerk/backend/quality/index';
import { criteriaInOrder, type ScorecardVersion } from '@vakwerk/domain/quality/scorecards/scorecard';
import type { Answers } from '@vakwerk/domain/quality/scoring/answers';
import { scoreEvaluation } from '@vakwerk/domain/quality/scoring/score-evaluation';
import { type SeededRandom, seededRandom } from '@vakwerk/domain/shared/seeded-random';
import { feedbackWords } from '../content/feedback-words.js';
import { type DemoTopic, history, topics } from '../content/history.js';
import type { DemoPerson, Language, SkillCode } from '../content/types.js';
import { evaluateCall } from './evaluate-call.js';
import { actorOf, DAY_MS, daysAgo, type House, wasInTeam } from './house.js';
import { remarksOn, simulateAnswers } from './simulate-answers.js';

/** When the past of one evaluation really happened; the use cases wrote "now". */
export interface PastEvaluation {
  readonly evaluationId: string;
  readonly interactionId: string;
  readonly submittedAt: Date;
  readonly releasedAt: Date;
  readonly acknowledgedAt: Date | null;
}

/** Six months of scored calls without audio: the sound of old calls is not kept. */
export async function seedHistory(house: House, version: ScorecardVersion): Promise<PastEvaluation[]> {
  const random = seededRandom(`vakwerk history ${house.organisation.key}`);
  const past: PastEvaluation[] = [];
  for (const person of [...house.people, ...house.left].filter((p) => p.hidden)) {
    for (const days of callDays(person, random)) {
      const evaluated = await evaluateOne(house, version, person, days, random);
      if (evaluated) past.push(evaluated);
    }
  }
  return past;
}

/** Days ago of each evaluated call, oldest first. */
function callDays(person: DemoPerson, random: SeededRandom): number[] {
  const { from, to } = history.callsPerAgentPerWeek;
  const perWeek = person.callsPerWeek ?? from + random.next() * (to - from);
  const first = Math.min(history.days, person.hiredDaysAgo - history.firstCallAfterDays);
  const count = Math.round((Math.max(0, first) / 7) * perWeek);
  return Array.from({ length: count }, () => 1 + random.integer(Math.max(1, first - 1))).sort((a, b) => b - a);
}

async function evaluateOne(house: House, version: ScorecardVersion, person: DemoPerson, days: number, random: SeededRandom) {
  const team = house.organisation.teams.find(({ key }) => wasInTeam(person, key, days));
  const coaches = house.people.filter((p) => p.roles.includes('coach') && team && wasInTeam(p, team.key, days));
  const coach = coaches[random.integer(Math.max(1, coaches.length))];
  if (!team || !coach || coach.key === person.key) return null;
  const topic = pickTopic(house, team.queues, random);
  const language = house.organisation.language;
  const startedAt = inOpeningHours(daysAgo(house.now, days), random);
  const interactionId = newId();
  const interaction = {
    id: interactionId,
    sourceKey: `id:demo-${person.key}-${interactionId}`,
    agentId: actorOf(house, person.key).personId,
    channel: 'phone' as const,
    direction: 'inbound' as const,
    queue: topic.queues[0] ?? null,
    startedAt,
    subject: topic.title[language],
    language,
    durationSeconds: callLength(random),
    customerReferenceHash: null,
  };
  const { product, organisationId } = house;
  const reason = pickReason(random);
  const evaluator = actorOf(house, coach.key);
  await product.within(organisationId, async () => {
    await product
      .get(SaveInteraction)
      .run(
        { kind: 'system', organisationId },
        { interaction, measured: null, stored: null, agentChannel: null, transcript: null },
      );
    const frameSize = 30 + random.integer(60);
    const drawn =
      reason === 'random'
        ? { seed: `${person.key} ${days}`, frameSize, inclusionProbability: 1 / frameSize }
        : { seed: null, frameSize: null, inclusionProbability: null };
    await product
      .get(DrawRepository)
      .addOnce({ interactionId, evaluatorId: evaluator.personId, reason, ...drawn, drawnAt: startedAt, dueOn: null });
  });
  const answers = simulateAnswers(version, { person, daysAgo: days, harder: topic.harder }, random);
  const { from, to } = history.releasedAfterHours;
  const releasedAt = new Date(
    Math.min(house.now.getTime(), startedAt.getTime() + (from + random.next() * (to - from)) * 3_600_000),
  );
  const read = days > 3 && random.next() < history.acknowledgedShare;
  const evaluationId = await evaluateCall(house, {
    interactionId,
    evaluator,
    agent: actorOf(house, person.key),
    answers,
    remarks: remarksOn(version, answers, language),
    ...summaryOf(version, answers, language),
    scoringSeconds: 240 + random.integer(500),
    acknowledgedWith: read ? '' : null,
  });
  const acknowledgedAt = read ? new Date(Math.min(house.now.getTime(), releasedAt.getTime() + random.next() * 2 * DAY_MS)) : null;
  return { evaluationId, interactionId, submittedAt: releasedAt, releasedAt, acknowledgedAt };
}

/** The best and the weakest criterion, in the words evaluators of the demo use for their skill. */
export function summaryOf(version: ScorecardVersion, answers: Answers, language: Language): { strength: string; tip: string } {
  const skills = new Map(criteriaInOrder(version).map((criterion) => [criterion.id, criterion.skillId as SkillCode | null]));
  const scored = scoreEvaluation(version, answers)
    .byCriterion.flatMap(({ criterionId, points, possible }) => {
      const skill = skills.get(criterionId);
      return points === null || possible === 0 || !skill ? [] : { skill, ratio: points / possible };
    })
    .sort((a, b) => b.ratio - a.ratio);
  const [best, worst] = [scored[0], scored.at(-1)];
  return {
    strength: best && best.ratio > 0.5 ? feedbackWords[best.skill].strength[language] : '',
    tip: worst && worst.ratio < 1 ? feedbackWords[worst.skill].tip[language] : '',
  };
}

export function pickTopic(house: House, queues: readonly string[], random: SeededRandom): DemoTopic {
  const possible = topics.filter(
    (t) => t.organisation === house.organisation.key && t.queues.some((queue) => queues.includes(queue)),
  );
  let left = random.next() * possible.reduce((sum, { weight }) => sum + weight, 0);
  for (const topic of possible) {
    left -= topic.weight;
    if (left <= 0) return topic;
  }
  throw new Error(`The demo has no topics for ${queues.join(', ')}.`);
}

function pickReason(random: SeededRandom) {
  let left = random.next();
  for (const reason of ['random', 'steered', 'requested'] as const) {
    left -= history.reasons[reason];
    if (left <= 0) return reason;
  }
  return 'random' as const;
}

/** The nearest earlier working day, at a moment within opening hours (UTC is near enough for a demo). */
export function inOpeningHours(day: Date, random: SeededRandom): Date {
  const { from, to, weekdays } = history.openingHours;
  const at = new Date(day);
  while (!weekdays.includes(at.getUTCDay())) at.setUTCDate(at.getUTCDate() - 1);
  at.setUTCHours(from - 1, 0, 0, 0);
  return new Date(at.getTime() + random.next() * (to - from - 1) * 3_600_000);
}

export const callLength = (random: SeededRandom): number => {
  const { shortest, typical, longest } = history.callSeconds;
  return Math.round(Math.min(longest, Math.max(shortest, typical * Math.exp(0.45 * random.normal()))));
};
