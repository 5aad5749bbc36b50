import { roundRatio } from '../../shared/ratio.js';
import { outcomeOf } from './grade-response.js';
import type { OpenQuestion } from './question.js';

/** What a person gave for one criterion of the rubric: 0 to its points. */
export interface RubricMark {
  readonly criterionId: string;
  readonly points: number;
}

/**
 * A person's grade of an open answer: points given / points possible. Every criterion once.
 * Throws RangeError for a criterion that is missing, unknown or double, and for points outside 0 to its most.
 */
export function gradeByRubric(
  { id, rubric }: Pick<OpenQuestion, 'id' | 'rubric'>,
  marks: readonly RubricMark[],
): { readonly outcome: 'right' | 'partlyRight' | 'wrong'; readonly ratio: number } {
  const given = new Map(marks.map(({ criterionId, points }) => [criterionId, points]));
  if (given.size !== marks.length || given.size !== rubric.length)
    throw new RangeError(`Question ${id}: one mark for each criterion`);
  let sum = 0;
  for (const criterion of rubric) {
    const points = given.get(criterion.id);
    if (points === undefined) throw new RangeError(`Question ${id}: no mark for criterion ${criterion.id}`);
    if (!(points >= 0 && points <= criterion.points))
      throw new RangeError(`Question ${id}: criterion ${criterion.id} takes 0 to ${criterion.points} points`);
    sum += points;
  }
  const possible = rubric.reduce((total, { points }) => total + points, 0);
  if (!(possible > 0)) throw new RangeError(`Question ${id} has no points to give`);
  const ratio = roundRatio(sum / possible);
  return { outcome: outcomeOf(ratio), ratio };
}
