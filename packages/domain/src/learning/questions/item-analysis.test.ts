import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { itemAnalysis } from './item-analysis.js';

const people = (count: number, ratio: (n: number) => number, rest: (n: number) => number | null) =>
  Array.from({ length: count }, (_, n) => ({ ratio: ratio(n), restRatio: rest(n) }));
const half = (n: number) => n % 2;

describe('itemAnalysis', () => {
  it.each([
    ['29 people: nothing yet', people(29, half, half), { n: 29, facility: null, discrimination: null }],
    ['30 people, the best on the rest are right here', people(30, half, half), { n: 30, facility: 0.5, discrimination: 100 }],
    ['the other way round', people(30, half, (n) => 1 - half(n)), { n: 30, facility: 0.5, discrimination: -100 }],
    ['everybody right: no variance here', people(30, () => 1, half), { n: 30, facility: 1, discrimination: null }],
    ['everybody the same on the rest', people(30, half, () => 0.3), { n: 30, facility: 0.5, discrimination: null }],
    ['no other questions', people(30, half, () => null), { n: 30, facility: 0.5, discrimination: null }],
    [
      'too few with other questions',
      people(40, half, (n) => (n < 29 ? half(n) : null)),
      { n: 40, facility: 0.5, discrimination: null },
    ],
    // By hand: item 1,1,0,0 and rest 1,0,1,0, ten times each, have no covariance.
    ['nothing to do with each other', people(40, (n) => (n % 4 < 2 ? 1 : 0), half), { n: 40, facility: 0.5, discrimination: 0 }],
    // By hand: item 1,1,0,0 and rest 1,0.5,0.5,0: cov 0.25·n/4·…, r = 1/√2.
    [
      'half related',
      people(
        40,
        (n) => (n % 4 < 2 ? 1 : 0),
        (n) => [1, 0.5, 0.5, 0][n % 4] ?? 0,
      ),
      { n: 40, facility: 0.5, discrimination: 70.7 },
    ],
  ])('%s', (_name, scores, expected) => {
    expect(itemAnalysis(scores)).toEqual(expected);
  });

  it('stays within its bounds and does not care about order', () => {
    const score = fc.record({
      ratio: fc.double({ min: 0, max: 1, noNaN: true }),
      restRatio: fc.double({ min: 0, max: 1, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(score, { minLength: 30, maxLength: 60 }), (scores) => {
        const found = itemAnalysis(scores);
        expect(found.facility).toBeGreaterThanOrEqual(0);
        expect(found.facility).toBeLessThanOrEqual(1);
        if (found.discrimination !== null) expect(Math.abs(found.discrimination)).toBeLessThanOrEqual(100);
        expect(itemAnalysis(scores.toReversed()).facility).toBeCloseTo(found.facility ?? -1, 5);
      }),
    );
  });
});
