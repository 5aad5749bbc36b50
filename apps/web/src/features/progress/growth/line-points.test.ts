import { describe, expect, it } from '@jest/globals';
import { direction, evidenceInWeek, linePoints, placeOnLine } from './line-points';

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

describe('on the line', () => {
  const points = linePoints(line);
  it('a lesson stands between the weeks it fell in, and not beyond the ends', () => {
    expect(placeOnLine(points, new Date('2026-06-15T12:00:00Z'))).toBe(0.5);
    expect(placeOnLine(points, new Date('2026-06-24T12:00:00Z'))).toBe(1);
    expect(placeOnLine(points, new Date('2026-06-05T12:00:00Z'))).toBe(0);
    expect([
      placeOnLine(points, new Date('2026-05-01')),
      placeOnLine(points, new Date('2026-08-01')),
      placeOnLine([], new Date()),
    ]).toEqual([null, null, null]);
  });
  it('a point has the calls of its week', () => {
    const seen = ['2026-06-07T21:00:00Z', '2026-06-08T07:00:00Z', '2026-06-14T20:00:00Z', '2026-06-15T07:00:00Z'].map(
      (occurredAt) => ({ occurredAt }),
    );
    expect(evidenceInWeek(seen, new Date('2026-06-08T12:00:00Z')).map(({ occurredAt }) => occurredAt.slice(5, 10))).toEqual([
      '06-08',
      '06-14',
    ]);
  });
});
