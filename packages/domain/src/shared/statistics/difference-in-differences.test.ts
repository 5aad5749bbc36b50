import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { differenceInDifferences } from './difference-in-differences.js';

const of = (successes: number, n: number) => ({ successes, n });
const proportion = fc.integer({ min: 1, max: 200 }).chain((n) => fc.record({ n: fc.constant(n), successes: fc.nat(n) }));
const group = fc.record({ before: proportion, after: proportion });

describe('differenceInDifferences', () => {
  it('30/60 → 45/60 against 36/60 → 39/60 is +.20, −.041 to .441', () => {
    const result = differenceInDifferences({ before: of(30, 60), after: of(45, 60) }, { before: of(36, 60), after: of(39, 60) });
    expect(result?.difference).toBeCloseTo(0.2, 12);
    expect(result?.low).toBeCloseTo(-0.041, 3);
    expect(result?.high).toBeCloseTo(0.441, 3);
  });

  it('says nothing when one of the four is empty', () => {
    expect(differenceInDifferences({ before: of(0, 0), after: of(3, 5) }, { before: of(1, 2), after: of(1, 2) })).toBeNull();
  });

  it('is nothing for groups that change alike, and turns its sign when the groups change places', () => {
    fc.assert(
      fc.property(group, group, (one, other) => {
        expect(differenceInDifferences(one, one)?.difference).toBeCloseTo(0, 12);
        const [there, back] = [differenceInDifferences(one, other), differenceInDifferences(other, one)];
        expect(back?.difference).toBeCloseTo(-(there?.difference ?? 9), 12);
        expect(back?.low).toBeCloseTo(-(there?.high ?? 9), 12);
      }),
    );
  });
});
