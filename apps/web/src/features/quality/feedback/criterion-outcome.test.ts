import { describe, expect, it } from '@jest/globals';
import { outcomeOf } from './criterion-outcome';

const label = { nl: '', en: '' };
const option = (id: string, points: number) => ({ id, label, points });
const yesNo = { type: 'yesNo' as const, options: [option('yes', 10), option('no', 0)] };
const answer = (optionIds: string[] | null, notApplicable = false) => ({
  criterionId: 'c',
  optionIds,
  text: null,
  notApplicable,
});

describe('what a criterion says to the agent', () => {
  it.each([
    ['all points', yesNo, answer(['yes']), 'yes'],
    ['no points', yesNo, answer(['no']), 'notYet'],
    [
      'a checklist that is half full',
      { ...yesNo, type: 'checklist' as const, options: [option('a', 1), option('b', 1)] },
      answer(['a']),
      'notYet',
    ],
    ['not applicable', yesNo, answer(null, true), 'notApplicable'],
    ['hidden by another answer', yesNo, undefined, 'notApplicable'],
    ['a remark', { type: 'text' as const, options: [] }, answer(null), 'remark'],
  ])('%s', (_what, criterion, given, outcome) => expect(outcomeOf(criterion, given)).toBe(outcome));
});
