import type { LocalizedText } from './scorecard.js';

export type ScorecardProblemCode =
  | 'noScoredCriterion'
  | 'weightInvalid'
  | 'weightsSumToZero'
  | 'duplicateId'
  | 'translationMissing'
  | 'optionCount'
  | 'optionsEqualPoints'
  | 'pointsInvalid'
  | 'pointsNegative'
  | 'conditionUnknown'
  | 'conditionNotEarlier'
  | 'bonusWithNotApplicable'
  | 'skillArchived'
  | 'passRatioInvalid'
  | 'bonusCapInvalid';

export interface ScorecardProblem {
  readonly code: ScorecardProblemCode;
  /** Where, as a path into the version: `sections.0.criteria.2.options`; empty for the whole card. */
  readonly path: string;
}

/** Texts without a translation. `optional` text may be empty, but not in one language only. */
export function missingTranslations(text: LocalizedText, path: string, need: 'required' | 'optional'): ScorecardProblem[] {
  const languages = ['nl', 'en'] as const;
  const empty = languages.filter((language) => text[language].trim() === '');
  if (need === 'optional' && empty.length === languages.length) return [];
  return empty.map((language) => ({ code: 'translationMissing', path: `${path}.${language}` }));
}
