import { roundRatio } from '../../shared/ratio.js';
import type { GradedResponse, ResponseOutcome } from '../questions/grade-response.js';

export interface AttemptResult {
  /** Mean over all questions, 0–1; no answer earns nothing. null while an answer waits for a coach. */
  readonly ratio: number | null;
  readonly passed: boolean | null;
  readonly counts: Readonly<Partial<Record<ResponseOutcome, number>>>;
}

/** Every question weighs the same. @param graded one for each question that was asked, answered or not */
export function attemptResult(graded: readonly Pick<GradedResponse, 'outcome' | 'ratio'>[], passRatio: number): AttemptResult {
  const counts: Partial<Record<ResponseOutcome, number>> = {};
  for (const { outcome } of graded) counts[outcome] = (counts[outcome] ?? 0) + 1;
  const waiting = graded.some(({ outcome, ratio }) => ratio === null && outcome !== 'notAnswered');
  if (waiting) return { ratio: null, passed: null, counts };
  const sum = graded.reduce((total, { ratio }) => total + (ratio ?? 0), 0);
  const ratio = graded.length === 0 ? 0 : roundRatio(sum / graded.length);
  return { ratio, passed: ratio >= passRatio, counts };
}

/** The skills that went well (every answer counted, at least the pass ratio) and those to look at again, in order of first appearance. */
export function skillResults(
  graded: readonly { readonly skillIds: readonly string[]; readonly ratio: number | null }[],
  passRatio: number,
): { readonly strong: readonly string[]; readonly again: readonly string[] } {
  const sums = new Map<string, { sum: number; n: number }>();
  for (const { skillIds, ratio } of graded)
    for (const skillId of new Set(skillIds)) {
      const { sum, n } = sums.get(skillId) ?? { sum: 0, n: 0 };
      sums.set(skillId, { sum: sum + (ratio ?? 0), n: n + 1 });
    }
  const isStrong = ({ sum, n }: { sum: number; n: number }) => roundRatio(sum / n) >= passRatio;
  const ids = [...sums];
  return {
    strong: ids.filter(([, total]) => isStrong(total)).map(([id]) => id),
    again: ids.filter(([, total]) => !isStrong(total)).map(([id]) => id),
  };
}
