import { describe, expect, it } from '@jest/globals';
import { CERTAINTIES } from '../questions/certainty.js';
import { isMisconception, ratingOf } from './rating.js';

describe('the rating of an answer', () => {
  it.each([
    ['right', 'high', 'good'],
    ['right', 'mid', 'hard'],
    ['right', 'low', 'hard'],
    ['partlyRight', 'high', 'again'],
    ['partlyRight', 'mid', 'again'],
    ['partlyRight', 'low', 'again'],
    ['wrong', 'high', 'again'],
    ['wrong', 'mid', 'again'],
    ['wrong', 'low', 'again'],
  ] as const)('%s and %s is %s', (outcome, certainty, rating) => {
    expect(ratingOf(outcome, certainty)).toBe(rating);
  });

  it('calls only sure and wrong a misconception', () => {
    const found = (['right', 'partlyRight', 'wrong'] as const).flatMap((outcome) =>
      CERTAINTIES.filter((certainty) => isMisconception(outcome, certainty)).map((certainty) => `${outcome} ${certainty}`),
    );
    expect(found).toEqual(['wrong high']);
  });
});
