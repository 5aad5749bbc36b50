import { describe, expect, it } from '@jest/globals';
import { loudest } from './waveform-draw';

describe('the loudest moment of a stretch', () => {
  const samples = Int8Array.from([-10, 10, -127, 60, 0, 0, -20, 127]);
  it.each([
    [0, 20, 10 / 127],
    [0, 40, 1],
    [40, 60, 0],
    [40, 80, 1],
    [500, 520, 0],
  ])('from %d to %d ms', (from, to, expected) => expect(loudest(samples, from, to)).toBeCloseTo(expected));
});
