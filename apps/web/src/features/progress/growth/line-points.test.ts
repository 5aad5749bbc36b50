import { describe, expect, it } from '@jest/globals';
import { direction, linePoints } from './line-points';

const line = {
  weeks: ['2026-06-01', '2026-06-08', '2026-06-15', '2026-06-22'],
  means: [null, 0.4, 0.4, 0.7],
  lows: [null, 0.2, 0.2, 0.5],
  highs: [null, 0.6, 0.6, 0.9],
  ns: [0, 5, 5, 9],
};

describe('the line of a skill', () => {
  it('has a point for every week with something new, per 10 calls', () => {
    const points = linePoints(line);
    expect(points.map((point) => [point.estimate, point.count])).toEqual([
      [4, 5],
      [7, 9],
    ]);
  });
  it('goes up only past the margin of where it began', () => {
    const points = linePoints(line);
    expect(direction(points, false)).toBe('up');
    expect(direction(linePoints({ ...line, means: [null, 0.4, 0.4, 0.55] }), false)).toBe('same');
    expect(direction(linePoints({ ...line, means: [null, 0.4, 0.4, 0.1] }), false)).toBe('down');
  });
  it('says so when there is little or nothing', () => {
    expect(direction(linePoints(line), true)).toBe('few');
    expect(direction([], true)).toBe('none');
  });
});
