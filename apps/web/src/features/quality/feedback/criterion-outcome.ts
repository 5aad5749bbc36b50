import { highestPoints } from '@vakwerk/domain/quality/scorecards/scorecard';
import type { Feedback } from './feedback';

export type Criterion = Feedback['scorecardVersion']['sections'][number]['criteria'][number];
export type Outcome = 'yes' | 'notYet' | 'notApplicable' | 'remark';
type Answer = Feedback['answers'][number];

/** What an answer says to the person it is about: all points is yes, less is not yet. Text is a remark, never scored. */
export function outcomeOf(criterion: Pick<Criterion, 'type' | 'options'>, answer: Answer | undefined): Outcome {
  if (criterion.type === 'text') return 'remark';
  if (!answer || answer.notApplicable) return 'notApplicable';
  const points = criterion.options
    .filter((option) => answer.optionIds?.includes(option.id))
    .reduce((total, option) => total + option.points, 0);
  return points >= highestPoints(criterion) ? 'yes' : 'notYet';
}
