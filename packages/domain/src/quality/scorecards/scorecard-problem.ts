import { LANGUAGES, type LocalizedText, missingLanguages } from '../../shared/localized.js';

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
  | 'nothingToEarn'
  | 'fatalNotPossible'
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
  const missing = missingLanguages(text);
  if (need === 'optional' && missing.length === LANGUAGES.length) return [];
  return missing.map((language) => ({ code: 'translationMissing', path: `${path}.${language}` }));
}

/** Every item whose id an earlier item of the list has already. */
export function duplicateIds(items: readonly { readonly id: string }[], path: string): ScorecardProblem[] {
  const first = new Map(items.map(({ id }, index) => [id, index] as const).reverse());
  return items.flatMap(({ id }, index) => (first.get(id) === index ? [] : [{ code: 'duplicateId', path: `${path}.${index}` }]));
}
