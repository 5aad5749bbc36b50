import { readFile } from 'node:fs/promises';
import { DrawRepository, ImportInteraction } from '@vakwerk/backend/quality/index';
import { criteriaInOrder, type ScorecardVersion } from '@vakwerk/domain/quality/scorecards/scorecard';
import type { Answers, CriterionAnswer } from '@vakwerk/domain/quality/scoring/answers';
import { seededRandom } from '@vakwerk/domain/shared/seeded-random';
import { inProject } from '../../project.js';
import { allCalls } from '../content/calls/all-calls.js';
import type { CallScript, CallTranscript, Language } from '../content/types.js';
import { type DemoFragment, evaluateCall } from './evaluate-call.js';
import { actorOf, dateDaysAgo, daysAgo, type House, wasInTeam } from './house.js';
import type { PastEvaluation } from './seed-history.js';
import { inOpeningHours, summaryOf } from './seed-history.js';
import { remarksOn } from './simulate-answers.js';

/** Two of three recorded calls still wait in the queue, so that there is something to listen to and to score. */
const SCORED_EVERY = 3;

/** Nobody gets this one on their list alone: the coaches score it together. */
export const SCORED_TOGETHER = 'identity-fails';

/** In this call the recorder was paused while the customer gave an address and a date of birth: turn by name of the call. */
const PAUSED_TURN: Readonly<Record<string, number>> = { 'payment-plan': 5 };

/** Its evaluator does not see whose it is before it is handed in. */
const BLIND = 'moving-house';

/** Imports the calls with sound; most are scored, some wait for their evaluator. */
export async function seedRecordedCalls(house: House, version: ScorecardVersion): Promise<PastEvaluation[]> {
  const { product, organisation, organisationId, now } = house;
  const past: PastEvaluation[] = [];
  const random = seededRandom(`vakwerk recorded ${organisation.key}`);
  const mine = allCalls.filter((call) => call.organisation === organisation.key);
  for (const [n, script] of mine.entries()) {
    const agent = actorOf(house, script.agent);
    const startedAt = inOpeningHours(daysAgo(now, 1 + n * 0.9), random);
    const file = (extension: string) => inProject(`apps/cli/demo-recordings/${script.name}.${extension}`);
    const transcriptText = await readFile(file('json'), 'utf8');
    const paused = (JSON.parse(transcriptText) as CallTranscript).turns[PAUSED_TURN[script.name] ?? -1];
    const { interactionId } = await product.get(ImportInteraction).run(
      { kind: 'system', organisationId },
      {
        agentId: agent.personId,
        channel: 'phone',
        direction: 'inbound',
        queue: script.queue,
        startedAt,
        subject: script.title[organisation.language],
        language: script.language,
        recording: { path: file('opus'), agentChannel: 0 },
        transcript: transcriptText,
        paused: paused ? [paused] : [],
      },
    );
    if (script.name === SCORED_TOGETHER) continue;
    const evaluator = evaluatorOf(house, script.agent);
    const waits = n % SCORED_EVERY !== 0;
    await product.within(organisationId, () =>
      product.get(DrawRepository).addOnce({
        interactionId,
        evaluatorId: evaluator.personId,
        reason: 'random',
        seed: `${script.name} ${organisation.key}`,
        frameSize: 48,
        inclusionProbability: 1 / 48,
        blind: waits && script.name === BLIND,
        drawnAt: daysAgo(now, 0.5),
        dueOn: dateDaysAgo(now, waits ? -(n % 2) : 0),
      }),
    );
    if (waits) continue;
    const answers = answersOf(script, version);
    const fragments = fragmentsOf(script, JSON.parse(transcriptText) as CallTranscript, version, organisation.language);
    const heard = script.turns.flatMap((turn) =>
      turn.heard ? { criterionId: turn.heard.criterion, text: turn.heard.note } : [],
    );
    const asked = remarksOn(version, answers, organisation.language).filter((r) =>
      heard.every((h) => h.criterionId !== r.criterionId),
    );
    const evaluationId = await evaluateCall(house, {
      interactionId,
      evaluator,
      agent,
      answers,
      remarks: [...new Map(heard.map((h) => [h.criterionId, h])).values(), ...asked],
      fragments,
      ...summaryOf(version, answers, organisation.language),
      scoringSeconds: 520,
      acknowledgedWith: null,
    });
    const releasedAt = daysAgo(now, Math.max(0.1, 0.4 + n * 0.9));
    past.push({
      evaluationId,
      interactionId,
      submittedAt: releasedAt,
      releasedAt,
      acknowledgedAt: null,
    });
  }
  return past;
}

function evaluatorOf(house: House, agentKey: string) {
  const agent = house.people.find(({ key }) => key === agentKey);
  const coach = house.people.find(
    (p) =>
      p.roles.includes('coach') &&
      p.key !== agentKey &&
      house.organisation.teams.some(({ key }) => agent && wasInTeam(agent, key, 1) && wasInTeam(p, key, 1)),
  );
  if (!coach) throw new Error(`Nobody coaches ${agentKey}.`);
  return actorOf(house, coach.key);
}

/** The script's answers in the form of the domain. */
export function answersOf(script: CallScript, version: ScorecardVersion): Answers {
  const typed = criteriaInOrder(version).flatMap((criterion): [string, CriterionAnswer][] => {
    const given = script.answers[criterion.id];
    if (given === undefined) return [];
    if (given === 'na') return [[criterion.id, 'notApplicable']];
    if (criterion.type === 'text') return [[criterion.id, { text: String(given) }]];
    return [[criterion.id, typeof given === 'string' ? { optionId: given } : { optionIds: given }]];
  });
  return Object.fromEntries(typed);
}

/** What the evaluator marked while listening, at the moments of the real sound, named by the first words of the criterion. */
export function fragmentsOf(
  script: CallScript,
  transcript: CallTranscript,
  version: ScorecardVersion,
  language: Language,
): DemoFragment[] {
  const criteria = new Map(criteriaInOrder(version).map((criterion) => [criterion.id, criterion]));
  return script.turns.flatMap(({ heard }, n) => {
    const turn = transcript.turns[n];
    const words = criteria.get(heard?.criterion ?? '')?.text[language].split(/\s+/) ?? [];
    return heard && turn
      ? [{ criterionId: heard.criterion, startMs: turn.startMs, endMs: turn.endMs, note: words.slice(0, 4).join(' ') }]
      : [];
  });
}
