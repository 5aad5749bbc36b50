import { checkCriterion } from './check-criterion.js';
import { criteriaInOrder, highestPoints, isScored, type ScorecardSection, type ScorecardVersion } from './scorecard.js';
import { duplicateIds, missingTranslations, type ScorecardProblem } from './scorecard-problem.js';

/** Everything that keeps this version from being published, all at once; empty means it can be published. */
export function checkScorecard(version: ScorecardVersion, archivedSkillIds: ReadonlySet<string>): readonly ScorecardProblem[] {
  const all = criteriaInOrder(version);
  return [
    ...checkWhole(version),
    ...checkPolicies(version),
    ...duplicateIds(version.sections, 'sections'),
    ...version.sections.flatMap((section, index) => [
      ...checkSection(section, `sections.${index}`),
      ...checkEarnable(version, section, `sections.${index}`),
      ...section.criteria.flatMap((criterion, c) =>
        checkCriterion(criterion, `sections.${index}.criteria.${c}`, { all, archivedSkillIds }),
      ),
    ]),
  ];
}

function checkWhole({ sections }: ScorecardVersion): ScorecardProblem[] {
  const counting = sections.flatMap(({ weight, criteria }) =>
    criteria.filter((criterion) => isScored(criterion) && !criterion.bonus).map((criterion) => weight * highestPoints(criterion)),
  );
  if (counting.length === 0) return [{ code: 'noScoredCriterion', path: '' }];
  return counting.some((weighted) => weighted > 0) ? [] : [{ code: 'weightsSumToZero', path: 'sections' }];
}

function checkPolicies({ policies: { passRatio, bonusCap } }: ScorecardVersion): ScorecardProblem[] {
  const problems: ScorecardProblem[] = [];
  const passFits = passRatio === null || (passRatio >= 0 && passRatio <= 1);
  if (!passFits) problems.push({ code: 'passRatioInvalid', path: 'policies.passRatio' });
  if (!isZeroOrMore(bonusCap)) problems.push({ code: 'bonusCapInvalid', path: 'policies.bonusCap' });
  return problems;
}

function checkSection(section: ScorecardSection, path: string): ScorecardProblem[] {
  const weight: ScorecardProblem[] = isZeroOrMore(section.weight) ? [] : [{ code: 'weightInvalid', path: `${path}.weight` }];
  return [...weight, ...missingTranslations(section.title, `${path}.title`, 'required')];
}

/** A section's percentage needs something to earn: with deductions only, its points would silently count for nothing. */
function checkEarnable({ model }: ScorecardVersion, { criteria }: ScorecardSection, path: string): ScorecardProblem[] {
  const counting = criteria.filter((criterion) => isScored(criterion) && !criterion.bonus);
  if (model !== 'weightedPercentages' || counting.length === 0) return [];
  return counting.some((criterion) => highestPoints(criterion) > 0) ? [] : [{ code: 'nothingToEarn', path: `${path}.criteria` }];
}

function isZeroOrMore(value: number): boolean {
  return Number.isFinite(value) && value >= 0;
}
