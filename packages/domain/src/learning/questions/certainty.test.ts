import { describe, expect, it } from '@jest/globals';
import { CERTAINTIES, certaintyAdvice, certaintyMarks } from './certainty.js';

describe('certainty', () => {
  it.each([
    ['low', 'right', 1, 'guessedAndRight'],
    ['mid', 'right', 2, 'doubtedAndRight'],
    ['high', 'right', 3, 'sureAndRight'],
    ['low', 'wrong', 0, 'guessedAndWrong'],
    ['mid', 'wrong', -2, 'doubtedAndWrong'],
    ['high', 'wrong', -6, 'sureAndWrong'],
    ['high', 'partlyRight', null, null],
    ['low', 'notAnswered', null, null],
  ] as const)('%s and %s', (certainty, outcome, marks, advice) => {
    expect(certaintyMarks(certainty, outcome)).toBe(marks);
    expect(certaintyAdvice(certainty, outcome)).toBe(advice);
  });

  it.each([
    [0.5, 'low'],
    [0.66, 'low'],
    [0.67, 'mid'],
    [0.79, 'mid'],
    [0.81, 'high'],
  ])('pays honesty best: with a chance of %d that is %s', (chance, best) => {
    const expected = CERTAINTIES.map(
      (certainty) =>
        chance * (certaintyMarks(certainty, 'right') ?? 0) + (1 - chance) * (certaintyMarks(certainty, 'wrong') ?? 0),
    );
    expect(CERTAINTIES[expected.indexOf(Math.max(...expected))]).toBe(best);
  });
});
