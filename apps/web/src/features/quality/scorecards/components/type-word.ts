import type { ScorecardCriterion } from '@vakwerk/domain/quality/scorecards/scorecard';

/** The last part of the word for a criterion's type: a scale is named by its length. */
export const typeWord = ({ type, options }: Pick<ScorecardCriterion, 'type' | 'options'>) =>
  type === 'scale' && (options.length === 3 || options.length === 5) ? (`scale${options.length}` as const) : type;
