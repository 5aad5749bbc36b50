import type { LocalizedText } from '../../shared/localized.js';
import type { Answers } from '../scoring/answers.js';
import type { ScorecardCriterion, ScorecardOption, ScorecardPolicies, ScorecardSection, ScorecardVersion } from './scorecard.js';

/** Small complete scorecards for tests: every field has a plain value, and a test names only what it is about. */
export function buildScorecard(
  sections: readonly ScorecardSection[],
  changes: Partial<Pick<ScorecardVersion, 'model'> & ScorecardPolicies> = {},
): ScorecardVersion {
  const { model = 'weightedPoints', ...policies } = changes;
  return { model, sections, policies: { naPolicy: 'exclude', fatalEffect: 'zero', passRatio: 0.8, bonusCap: 0, ...policies } };
}

export function buildSection(
  id: string,
  weight: number,
  criteria: readonly ScorecardCriterion[],
  changes: Partial<ScorecardSection> = {},
): ScorecardSection {
  return { id, title: text(id), weight, failSection: null, criteria, ...changes };
}

/** A criterion whose options are called `<id>:<index>` and give the points listed. The type follows their number. */
export function buildCriterion(
  id: string,
  points: readonly number[] = [1, 0],
  changes: Partial<ScorecardCriterion> = {},
): ScorecardCriterion {
  return {
    id,
    text: text(id),
    guidance: { explanation: text(''), goodExample: text(''), badExample: text('') },
    type: points.length === 2 ? 'yesNo' : 'choice',
    options: points.map((value, index): ScorecardOption => ({ id: `${id}:${index}`, label: text(`${value}`), points: value })),
    naAllowed: true,
    negativePointsAllowed: false,
    commentRequired: 'never',
    critical: 'none',
    fatal: 'none',
    bonus: false,
    condition: null,
    skillId: null,
    rootCauses: [],
    ...changes,
  };
}

/** Answers by option index; a list is a checklist, `na` is not applicable. */
export function buildAnswers(chosen: Readonly<Record<string, number | readonly number[] | 'na'>>): Answers {
  return Object.fromEntries(
    Object.entries(chosen).map(([id, choice]) => {
      if (choice === 'na') return [id, 'notApplicable'];
      return [id, typeof choice === 'number' ? { optionId: `${id}:${choice}` } : { optionIds: choice.map((n) => `${id}:${n}`) }];
    }),
  );
}

function text(value: string): LocalizedText {
  return { nl: value, en: value };
}
