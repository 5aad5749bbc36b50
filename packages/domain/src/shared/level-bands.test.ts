import { describe, expect, it } from '@jest/globals';
import { bandOf } from './level-bands.js';

describe('bandOf', () => {
  it.each([
    [0, 0],
    [0.449, 0],
    [0.45, 1],
    [0.6, 2],
    [0.719, 2],
    [0.72, 3],
    [0.84, 4],
    [1, 4],
  ])('puts %d in band %d', (ratio, band) => {
    expect(bandOf(ratio)).toBe(band);
  });

  it('uses the thresholds of the framework', () => {
    expect(bandOf(0.5, [0.2, 0.4, 0.5, 0.9])).toBe(3);
  });
});
