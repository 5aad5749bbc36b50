import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { heardRatio, mergeHeard } from './heard-ranges.js';

const range = (fromSeconds: number, toSeconds: number) => ({ fromSeconds, toSeconds });

describe('what was heard of a fragment', () => {
  it.each([
    ['nothing', [], 0],
    ['the first half', [range(0, 10)], 0.5],
    ['the same half twice', [range(0, 10), range(0, 10)], 0.5],
    ['two halves that overlap', [range(0, 12), range(8, 20)], 1],
    ['a jump over the middle', [range(0, 5), range(15, 20)], 0.5],
    ['more than there is', [range(-30, 500)], 1],
    ['turned around', [range(20, 0)], 0],
  ])('counts different seconds: %s', (_what, ranges, ratio) => {
    expect(heardRatio(ranges, 20)).toBe(ratio);
  });

  it('is nothing for a fragment without length', () => {
    expect(heardRatio([range(0, 10)], 0)).toBe(0);
  });

  const stretches = fc.array(
    fc.tuple(fc.integer({ min: -5, max: 40 }), fc.integer({ min: -5, max: 40 })).map(([a, b]) => range(a, b)),
  );

  it('never goes back when more is heard, and does not depend on the order', () => {
    fc.assert(
      fc.property(stretches, stretches, (some, more) => {
        expect(heardRatio([...some, ...more], 30)).toBeGreaterThanOrEqual(heardRatio(some, 30));
        expect(mergeHeard([...more, ...some], 30)).toEqual(mergeHeard([...some, ...more], 30));
      }),
    );
  });

  it('stays the same when it is merged again: what is stored is reported again', () => {
    fc.assert(
      fc.property(stretches, (some) => {
        const merged = mergeHeard(some, 30);
        expect(mergeHeard([...merged, ...some], 30)).toEqual(merged);
      }),
    );
  });
});
