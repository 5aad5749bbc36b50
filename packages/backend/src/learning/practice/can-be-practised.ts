import type { AnsweredQuestion } from '../responses/read-response.js';

/** A card is graded at once, also without a connection: not by a person, and not with sound that is never kept on a device. */
export function canBePractised({ question, ratio }: Pick<AnsweredQuestion, 'question' | 'ratio'>): boolean {
  return ratio !== null && question.kind !== 'open' && question.kind !== 'hotMoment';
}
