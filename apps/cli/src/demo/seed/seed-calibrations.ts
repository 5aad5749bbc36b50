import { readFile } from 'node:fs/promises';
import { newId } from '@vakwerk/backend/platform/database/new-id';
import { CalibrationChoiceReader, type CallToCalibrate, DecideCriterion, OpenCalibration } from '@vakwerk/backend/quality/index';
import {
  criteriaInOrder,
  isScored,
  type ScorecardCriterion,
  type ScorecardVersion,
} from '@vakwerk/domain/quality/scorecards/scorecard';
import type { Answers, CriterionAnswer } from '@vakwerk/domain/quality/scoring/answers';
import { type SeededRandom, seededRandom } from '@vakwerk/domain/shared/seeded-random';
import { inProject } from '../../project.js';
import { calibrations, leanings } from '../content/calibrations.js';
import { allCalls } from '../content/calls/all-calls.js';
import type { CallTranscript, DemoPerson } from '../content/types.js';
import { type DemoFragment, evaluateCall } from './evaluate-call.js';
import { actorOf, dateDaysAgo, daysAgo, type House, wasInTeam } from './house.js';
import { summaryOf } from './seed-history.js';
import { answersOf, fragmentsOf, SCORED_TOGETHER } from './seed-recorded-calls.js';
import { remarksOn, simulateAnswers } from './simulate-answers.js';

const DUE_IN_DAYS = 4;
const SCORED_AFTER_DAYS = 2;

/** What most would answer about a call, and what can be heard where. */
interface HeardCall {
  readonly interactionId: string;
  readonly agent: DemoPerson;
  readonly answers: Answers;
  readonly fragments: readonly DemoFragment[];
}
interface Group {
  readonly lead: DemoPerson;
  readonly coaches: readonly DemoPerson[];
}

/** Coaches who scored the same calls blind and found where they differ; and a calibration that is still blind. */
export async function seedCalibrations(house: House, version: ScorecardVersion): Promise<void> {
  const group = groupOf(house);
  if (!group) return;
  const random = seededRandom(`vakwerk calibration ${house.organisation.key}`);
  const offered = await offeredTo(house, group.lead);
  const together = offered.filter(({ subject }) => subject === recorded().title[house.organisation.language]);
  const silent = offered.filter((call) => !together.includes(call));
  const { revealed, open } = calibrations;
  const old = silent.filter(({ startedAt }) => startedAt < daysAgo(house.now, revealed.openedDaysAgo));
  const past = [...together, ...onePerAgent(old).slice(0, revealed.calls)];
  await seedOne(house, group, revealed, past, version, random);
  const fresh = onePerAgent(silent.filter((call) => !past.includes(call))).slice(0, open.calls);
  await seedOne(house, { ...group, lead: group.coaches[0] ?? group.lead }, open, fresh, version, random);
}

function recorded() {
  const script = allCalls.find(({ name }) => name === SCORED_TOGETHER);
  if (!script) throw new Error(`The demo has no call "${SCORED_TOGETHER}".`);
  return script;
}

/** Agreement among fewer than three says little, so a team with few coaches has no calibration in the demo. */
function groupOf(house: House): Group | null {
  for (const { key } of house.organisation.teams) {
    const members = house.people.filter((person) => wasInTeam(person, key, 30));
    const lead = members.find(({ roles }) => roles.includes('manager'));
    const coaches = members.filter(({ roles }) => roles.includes('coach'));
    if (lead && coaches.length >= leanings.length) return { lead, coaches: coaches.slice(0, leanings.length) };
  }
  return null;
}

interface Offered {
  readonly id: string;
  readonly agentId: string;
  readonly subject: string | null;
  readonly startedAt: Date;
}

/** A calibration is about the rules, not about one person. */
const onePerAgent = (calls: readonly Offered[]): readonly Offered[] => [
  ...new Map(calls.map((call) => [call.agentId, call])).values(),
];

async function offeredTo(house: House, lead: DemoPerson): Promise<Offered[]> {
  const { product, organisationId } = house;
  const { nodes } = await product.within(organisationId, () =>
    product.get(CalibrationChoiceReader).listCalls(actorOf(house, lead.key), {}, { first: 100 }),
  );
  return nodes.map(({ interaction, agent }: CallToCalibrate) => ({ ...interaction, agentId: agent.id }));
}

async function seedOne(
  house: House,
  { lead, coaches }: Group,
  calibration: (typeof calibrations)['open'],
  calls: readonly Offered[],
  version: ScorecardVersion,
  random: SeededRandom,
): Promise<void> {
  const { product, organisation } = house;
  const opened = await product.get(OpenCalibration).run(actorOf(house, lead.key), {
    name: calibration.name[organisation.language],
    interactionIds: calls.map(({ id }) => id),
    evaluatorIds: coaches.map(({ key }) => actorOf(house, key).personId),
    referenceId: actorOf(house, coaches[0]?.key ?? '').personId,
    dueOn: dateDaysAgo(house.now, calibration.openedDaysAgo - DUE_IN_DAYS),
    idempotencyKey: newId(),
  });
  if (!opened.ok) throw new Error(`A calibration of the demo cannot be opened: ${opened.error.code}`);
  const heard: HeardCall[] = [];
  for (const call of calls) heard.push(await heardCall(house, call, version, random));
  for (const [place, coach] of coaches.entries())
    for (const call of heard.slice(0, calibration.handedIn[place] ?? heard.length))
      await scoreBlind(house, version, coach, call, place, random);
  const { calibrationId } = opened.value;
  if (calibration.revealedDaysAgo !== null) await decideFirst(house, calibrationId, lead, heard, version);
  await age(house, calibrationId, calibration);
}

async function heardCall(house: House, call: Offered, version: ScorecardVersion, random: SeededRandom): Promise<HeardCall> {
  const agent = house.people.find(({ key }) => actorOf(house, key).personId === call.agentId);
  if (!agent) throw new Error('The demo has a call of nobody.');
  const { language } = house.organisation;
  const own = { interactionId: call.id, agent };
  const script = recorded();
  if (script.title[language] !== call.subject) {
    const days = (house.now.getTime() - call.startedAt.getTime()) / 86_400_000;
    return { ...own, answers: simulateAnswers(version, { person: agent, daysAgo: days, harder: {} }, random), fragments: [] };
  }
  const transcript = JSON.parse(
    await readFile(inProject(`apps/cli/demo-recordings/${script.name}.json`), 'utf8'),
  ) as CallTranscript;
  return { ...own, answers: answersOf(script, version), fragments: fragmentsOf(script, transcript, version, language) };
}

async function scoreBlind(
  house: House,
  version: ScorecardVersion,
  coach: DemoPerson,
  { interactionId, agent, answers, fragments }: HeardCall,
  place: number,
  random: SeededRandom,
): Promise<void> {
  const { language } = house.organisation;
  const own = leaning(version, answers, place, random);
  await evaluateCall(house, {
    interactionId,
    evaluator: actorOf(house, coach.key),
    agent: actorOf(house, agent.key),
    answers: own,
    remarks: remarksOn(version, own, language),
    fragments: fragments.filter((_, n) => n % leanings.length !== place),
    ...summaryOf(version, own, language),
    scoringSeconds: 300 + random.integer(400),
    acknowledgedWith: null,
  });
}

/** What this coach makes of it: mostly the same, sometimes one step stricter or milder. */
function leaning(version: ScorecardVersion, answers: Answers, place: number, random: SeededRandom): Answers {
  const { share, side } = leanings[place] ?? { share: 0, side: 1 };
  const entries = criteriaInOrder(version).flatMap((criterion): [string, CriterionAnswer][] => {
    const answer = answers[criterion.id];
    const moves = random.next() < share;
    if (answer === undefined) return [];
    return [[criterion.id, moves && isScored(criterion) ? oneStep(criterion, answer, side) : answer]];
  });
  return Object.fromEntries(entries);
}

/** A fatal criterion stays: what hangs from it would have to be answered anew. */
function oneStep(criterion: ScorecardCriterion, answer: CriterionAnswer, side: 1 | -1): CriterionAnswer {
  if (answer === 'notApplicable' || 'text' in answer || criterion.fatal !== 'none') return answer;
  if ('optionIds' in answer)
    return side < 0 ? { optionIds: answer.optionIds.slice(1) } : { optionIds: criterion.options.map(({ id }) => id) };
  const steps = criterion.options.toSorted((one, other) => one.points - other.points);
  const next = steps[steps.findIndex(({ id }) => id === answer.optionId) + side];
  return next ? { optionId: next.id } : answer;
}

/** The group settled the first scale of the first call: what most of them found. */
async function decideFirst(
  house: House,
  calibrationId: string,
  lead: DemoPerson,
  [first]: readonly HeardCall[],
  version: ScorecardVersion,
): Promise<void> {
  const criterion = criteriaInOrder(version).find((each) => each.type === 'scale');
  const agreed = criterion && first?.answers[criterion.id];
  if (!first || !criterion || !agreed || agreed === 'notApplicable' || !('optionId' in agreed)) return;
  const [row] = await house.product.query<{ version: number }>(
    house.organisationId,
    'SELECT version FROM calibration WHERE org_id = $1 AND id = $2',
    [house.organisationId, calibrationId],
  );
  const decided = await house.product.get(DecideCriterion).run(actorOf(house, lead.key), {
    calibrationId,
    interactionId: first.interactionId,
    criterionId: criterion.id,
    answer: { optionIds: [agreed.optionId] },
    expectedVersion: row?.version ?? 1,
  });
  if (!decided.ok) throw new Error(`A calibration of the demo cannot be decided: ${decided.error.code}`);
}

/** The use cases ran a moment ago; this puts their moments in the past. The log of decisions cannot be changed by anybody. */
async function age(house: House, calibrationId: string, { openedDaysAgo, revealedDaysAgo }: (typeof calibrations)['open']) {
  const { product, organisationId, now } = house;
  const opened = daysAgo(now, openedDaysAgo);
  const scored = daysAgo(now, Math.max(0.5, openedDaysAgo - SCORED_AFTER_DAYS));
  const revealed = revealedDaysAgo === null ? null : daysAgo(now, revealedDaysAgo);
  const keys = [organisationId, calibrationId];
  await product.query(
    organisationId,
    'UPDATE calibration SET opened_at = $3, revealed_at = CASE WHEN revealed_at IS NOT NULL THEN $4::timestamptz END WHERE org_id = $1 AND id = $2',
    [...keys, opened, revealed],
  );
  await product.query(
    organisationId,
    `UPDATE evaluation e SET submitted_at = $3, graded_at = $3 FROM calibration_call k
      WHERE k.org_id = e.org_id AND k.interaction_id = e.interaction_id AND e.org_id = $1 AND k.calibration_id = $2 AND e.submitted_at IS NOT NULL`,
    [...keys, scored],
  );
}
