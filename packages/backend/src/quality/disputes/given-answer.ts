import { criteriaInOrder, type ScorecardVersion } from '@vakwerk/domain/quality/scorecards/scorecard';
import type { CriterionAnswer } from '@vakwerk/domain/quality/scoring/answers';
import { z } from 'zod';

/** An answer as it comes from outside. A text has no points, so it is never part of a dispute. */
export const givenAnswer = z.object({
  optionIds: z.array(z.string().max(100)).max(50).default([]),
  notApplicable: z.boolean().default(false),
});
export type GivenAnswer = z.output<typeof givenAnswer>;

/** In the domain's form; an answer that fits no option stays what it is and is refused by the rules. */
export function answerFrom(version: ScorecardVersion, criterionId: string, given: GivenAnswer): CriterionAnswer {
  if (given.notApplicable) return 'notApplicable';
  const checklist = criteriaInOrder(version).find(({ id }) => id === criterionId)?.type === 'checklist';
  const [only, ...more] = given.optionIds;
  return checklist || only === undefined || more.length > 0 ? { optionIds: given.optionIds } : { optionId: only };
}
