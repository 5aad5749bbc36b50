import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { FLAG_WIDTH, placeFlags } from './place-flags';

describe('markers above the wave', () => {
  it('stay where they belong while there is room', () => {
    expect(placeFlags([0, 100, 300], 600).map(({ left, row }) => [left, row])).toEqual([
      [0, 0],
      [100, 0],
      [300, 0],
    ]);
  });

  it('push each other aside when they crowd, also at the right edge', () => {
    expect(placeFlags([100, 105, 595], 600).map(({ left }) => left)).toEqual([100, 130, 570]);
    expect(placeFlags([590, 595], 600).map(({ left }) => left)).toEqual([540, 570]);
  });

  it('take a second row when one is full', () => {
    expect(placeFlags([0, 1, 2, 3], 90).map(({ row }) => row)).toEqual([0, 1, 0, 1]);
  });

  it('never cover each other and never leave the wave', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 266, noNaN: true }), { maxLength: 40 }), (starts) => {
        const placed = placeFlags(starts, 266);
        expect(placed).toHaveLength(starts.length);
        for (const [index, one] of placed.entries()) {
          expect(one.left).toBeGreaterThanOrEqual(0);
          expect(one.left + FLAG_WIDTH).toBeLessThanOrEqual(266);
          for (const other of placed.slice(index + 1).filter(({ row }) => row === one.row))
            expect(Math.abs(one.left - other.left)).toBeGreaterThanOrEqual(FLAG_WIDTH - 1e-9);
        }
      }),
    );
  });
});
