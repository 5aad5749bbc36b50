import { highestPoints, isScored, lowestPoints, type ScorecardCriterion } from './scorecard.js';
import { duplicateIds, missingTranslations, type ScorecardProblem } from './scorecard-problem.js';

/** A checklist is stored as a bitmask in a signed smallint. */
const MOST_CHECKLIST_OPTIONS = 15;

export interface CriterionSurroundings {
  /** All criteria of the card in screen order. */
  readonly all: readonly ScorecardCriterion[];
  readonly archivedSkillIds: ReadonlySet<string>;
}

/** Publish problems of one criterion; `path` is where it is in the version. */
export function checkCriterion(criterion: ScorecardCriterion, path: string, around: CriterionSurroundings): ScorecardProblem[] {
  const problems: ScorecardProblem[] = [...checkTexts(criterion, path), ...checkOptions(criterion, path)];
  // Answers and conditions point at ids, so the second criterion with an id would take over the first one's answers.
  if (around.all.find(({ id }) => id === criterion.id) !== criterion) problems.push({ code: 'duplicateId', path });
  if (criterion.bonus && criterion.naAllowed) problems.push({ code: 'bonusWithNotApplicable', path: `${path}.naAllowed` });
  if (criterion.skillId !== null && around.archivedSkillIds.has(criterion.skillId)) {
    problems.push({ code: 'skillArchived', path: `${path}.skillId` });
  }
  // A remark has no points and a bonus that was not earned is no mistake: neither can be what fails a call.
  if (criterion.fatal !== 'none' && (!isScored(criterion) || criterion.bonus)) {
    problems.push({ code: 'fatalNotPossible', path: `${path}.fatal` });
  }
  problems.push(
    ...duplicateIds(criterion.options, `${path}.options`),
    ...duplicateIds(criterion.rootCauses, `${path}.rootCauses`),
  );
  const condition = checkCondition(criterion, around.all);
  if (condition) problems.push({ code: condition, path: `${path}.condition` });
  return problems;
}

function checkTexts({ text, guidance, options, rootCauses }: ScorecardCriterion, path: string): ScorecardProblem[] {
  return [
    ...missingTranslations(text, `${path}.text`, 'required'),
    ...(['explanation', 'goodExample', 'badExample'] as const).flatMap((part) =>
      missingTranslations(guidance[part], `${path}.guidance.${part}`, 'optional'),
    ),
    ...options.flatMap(({ label }, index) => missingTranslations(label, `${path}.options.${index}.label`, 'required')),
    ...rootCauses.flatMap(({ label }, index) => missingTranslations(label, `${path}.rootCauses.${index}.label`, 'required')),
  ];
}

function checkOptions(criterion: ScorecardCriterion, path: string): ScorecardProblem[] {
  const { options } = criterion;
  const problems: ScorecardProblem[] = [];
  const fits = optionCountFits(criterion);
  if (!fits) problems.push({ code: 'optionCount', path: `${path}.options` });
  const equal = isScored(criterion) && options.length > 0 && lowestPoints(criterion) === highestPoints(criterion);
  if (equal) problems.push({ code: 'optionsEqualPoints', path: `${path}.options` });
  // A maximum below zero would turn the fraction upside down.
  if (highestPoints(criterion) < 0) problems.push({ code: 'nothingToEarn', path: `${path}.options` });
  for (const [index, { points }] of options.entries()) {
    const place = `${path}.options.${index}.points`;
    if (!Number.isFinite(points)) problems.push({ code: 'pointsInvalid', path: place });
    else if (points < 0 && !criterion.negativePointsAllowed) problems.push({ code: 'pointsNegative', path: place });
  }
  return problems;
}

function optionCountFits({ type, options: { length } }: ScorecardCriterion): boolean {
  if (type === 'text') return length === 0;
  if (type === 'yesNo') return length === 2;
  if (type === 'scale') return length === 3 || length === 5;
  return type === 'choice' ? length >= 2 : length >= 1 && length <= MOST_CHECKLIST_OPTIONS;
}

/** Conditions look back only, which also makes cycles impossible. */
function checkCondition({ id, condition }: ScorecardCriterion, all: readonly ScorecardCriterion[]) {
  if (!condition) return null;
  const own = all.findIndex((criterion) => criterion.id === id);
  const source = all.findIndex((criterion) => criterion.id === condition.criterionId);
  if (source >= own && source !== -1) return 'conditionNotEarlier';
  const known = all[source]?.options.map((option) => option.id) ?? [];
  const optionsKnown = condition.optionIds.length > 0 && condition.optionIds.every((optionId) => known.includes(optionId));
  return optionsKnown ? null : 'conditionUnknown';
}
