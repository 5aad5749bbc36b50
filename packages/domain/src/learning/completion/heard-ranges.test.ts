import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { heardRatio, hearWithin, mergeHeard } from './heard-ranges.js';

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

describe('what may be added to what was heard', () => {
  it.each([
    ['all of it, when there is time', [range(0, 5)], [range(5, 20)], 20, [range(0, 20)]],
    ['only so much, from the front', [range(0, 5)], [range(5, 20)], 8, [range(0, 8)]],
    ['only the new part counts', [range(4, 8)], [range(0, 12)], 6, [range(0, 2), range(4, 8)]],
    ['nothing more, but nothing is lost', [range(0, 9)], [range(9, 20)], 3, [range(0, 9)]],
  ])('%s', (_what, before, more, most, after) => {
    expect(hearWithin(before, more, 20, most)).toEqual(after);
  });

  const pieces = fc.array(
    fc.tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 30 })).map(([a, b]) => range(a, b)),
  );
  const secondsOf = (ranges: readonly { fromSeconds: number; toSeconds: number }[]) =>
    ranges.reduce((total, { fromSeconds, toSeconds }) => total + toSeconds - fromSeconds, 0);

  it('is never more than the time allows, and never less than before', () => {
    fc.assert(
      fc.property(pieces, pieces, fc.integer({ min: 0, max: 30 }), (some, more, most) => {
        const before = mergeHeard(some, 30);
        const after = hearWithin(before, more, 30, most);
        expect(secondsOf(after)).toBeLessThanOrEqual(Math.max(secondsOf(before), most));
        expect(mergeHeard([...after, ...before], 30)).toEqual(after);
      }),
    );
  });
});
