import { describe, expect, it } from '@jest/globals';
import { buildScorecard, buildSection } from './build-scorecard.js';
import { checkScorecard } from './check-scorecard.js';
import { asType, newCriterion } from './new-criterion.js';
import type { CriterionType, ScorecardCriterion } from './scorecard.js';

const ids = () => {
  let count = 0;
  return () => `id-${++count}`;
};
const problemsOf = (criterion: ScorecardCriterion) =>
  checkScorecard(buildScorecard([buildSection('s', 1, [criterion])]), new Set()).map(({ code }) => code);

describe('a new criterion', () => {
  it('misses nothing but its question', () => {
    expect(problemsOf(newCriterion(ids()))).toEqual(['translationMissing', 'translationMissing']);
  });

  it.each<[CriterionType, 3 | 5, number]>([
    ['yesNo', 3, 2],
    ['scale', 3, 3],
    ['scale', 5, 5],
    ['choice', 3, 2],
    ['checklist', 3, 2],
    ['text', 3, 0],
  ])('as %s with %d steps has answers of a fitting number', (type, steps, count) => {
    const newId = ids();
    const criterion = { ...newCriterion(newId), text: { nl: 'Vraag', en: 'Question' } };
    const changed = { ...criterion, ...asType(criterion, type, newId, steps) };
    expect(changed.options).toHaveLength(count);
    expect(problemsOf(changed)).not.toContain('optionCount');
  });

  it('keeps its answers between a choice and a checklist, and is neither fatal nor a bonus as a remark', () => {
    const newId = ids();
    const scale = { ...newCriterion(newId), fatal: 'section' as const, bonus: true };
    expect(asType(scale, 'choice', newId).options).toBe(scale.options);
    expect(asType(scale, 'text', newId)).toMatchObject({ options: [], fatal: 'none', bonus: false });
  });
});
