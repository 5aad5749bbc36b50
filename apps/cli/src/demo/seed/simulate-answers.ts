import {
  criteriaInOrder,
  isScored,
  lowestPoints,
  type ScorecardCriterion,
  type ScorecardVersion,
} from '@vakwerk/domain/quality/scorecards/scorecard';
import { type Answers, answerPoints, answerStates, missingComments } from '@vakwerk/domain/quality/scoring/answers';
import { type SeededRandom, seededRandom } from '@vakwerk/domain/shared/seeded-random';
import { abilityOn } from '../content/ability.js';
import { courseEffects, turns } from '../content/history.js';
import { commentTemplates } from '../content/scorecards/comment-templates.js';
import type { DemoPerson, Language, SkillCode } from '../content/types.js';

const NOT_APPLICABLE_SHARE = 0.08;
/** Around which a scale answer scatters: one call says little about a person. */
const SPREAD = 0.24;

export interface SimulatedCall {
  readonly person: DemoPerson;
  readonly daysAgo: number;
  readonly harder: Readonly<Partial<Record<SkillCode, number>>>;
}

/** How likely a criterion of the skill goes well in this call: hidden ability, harder topics, and what a finished course or a turn changed. */
function chanceOf({ person, daysAgo, harder }: SimulatedCall, skill: SkillCode): number {
  if (!person.hidden) return 0.5;
  const learned = courseEffects
    .filter(
      (effect) =>
        effect.skills.includes(skill) && effect.people.includes(person.key) && daysAgo < effect.finishedBetweenDaysAgo[1],
    )
    .reduce((sum, { effect }) => sum + effect, 0);
  const turned = turns
    .filter(({ skills, people, sinceDaysAgo }) => skills.includes(skill) && people.includes(person.key) && daysAgo < sinceDaysAgo)
    .reduce((sum, { effect }) => sum + effect, 0);
  return Math.min(0.98, Math.max(0.05, abilityOn(person.hidden, skill, daysAgo) + learned + turned - (harder[skill] ?? 0)));
}

/** Fills in a scorecard as an evaluator would after hearing such a call. */
export function simulateAnswers(version: ScorecardVersion, call: SimulatedCall, random: SeededRandom): Answers {
  let answers: Answers = {};
  for (const criterion of criteriaInOrder(version)) {
    if (!isScored(criterion) || answerStates(version, answers).get(criterion.id) === 'hidden') continue;
    if (criterion.naAllowed && random.next() < NOT_APPLICABLE_SHARE) answers = { ...answers, [criterion.id]: 'notApplicable' };
    else answers = { ...answers, [criterion.id]: answerTo(criterion, chanceOf(call, criterion.skillId as SkillCode), random) };
  }
  return answers;
}

function answerTo(criterion: ScorecardCriterion, chance: number, random: SeededRandom) {
  if (criterion.type === 'checklist')
    return { optionIds: criterion.options.filter(() => random.next() < chance).map((o) => o.id) };
  const best = Math.max(...criterion.options.map((o) => o.points));
  const heard = criterion.options.length === 2 ? (random.next() < chance ? 1 : 0) : chance + SPREAD * random.normal();
  const nearest = [...criterion.options].sort((a, b) => Math.abs(a.points / best - heard) - Math.abs(b.points / best - heard));
  return { optionId: nearest[0]?.id ?? '' };
}

/** A remark on every criterion whose form asks for one, and on failures of which the evaluator names the cause. */
export function remarksOn(
  version: ScorecardVersion,
  answers: Answers,
  language: Language,
): { criterionId: string; text: string }[] {
  const asked = new Set(missingComments(version, answers, {}));
  return criteriaInOrder(version).flatMap((criterion) => {
    const cause = causeOf(criterion, answers);
    if (!cause && !asked.has(criterion.id)) return [];
    const template = commentTemplates.find(({ skill, code }) => skill === criterion.skillId && !code.endsWith('explained'));
    const text = (template?.text ?? criterion.guidance.explanation)[language];
    return [{ criterionId: criterion.id, text: cause ? `${text} ${cause.label[language]}.` : text }];
  });
}

/** Evaluators name a cause at most failures, and the first one more often. The same answers always give the same one. */
function causeOf(criterion: ScorecardCriterion, answers: Answers) {
  if (!isScored(criterion) || answerPoints(criterion, answers[criterion.id]) !== lowestPoints(criterion)) return undefined;
  const random = seededRandom(`cause ${criterion.id} ${JSON.stringify(answers)}`);
  const { rootCauses } = criterion;
  return random.next() < 0.2 ? undefined : rootCauses[Math.floor(random.next() ** 1.6 * rootCauses.length)];
}
