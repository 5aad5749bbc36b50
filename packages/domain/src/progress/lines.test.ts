import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { wilsonInterval } from '../shared/statistics/wilson-interval.js';
import { addWeeks } from '../shared/time/iso-week.js';
import { estimateSkill } from './estimate-skill.js';
import { skillLine } from './skill-line.js';
import { teamLine } from './team-line.js';

const LAST = '2026-11-23';
const weekRow = fc
  .record({ back: fc.nat(40), n: fc.integer({ min: 1, max: 9 }), share: fc.constantFrom(0, 0.5, 1) })
  .map(({ back, n, share }) => ({ week: addWeeks(LAST, -back), n, sum: n * share }));

describe('skillLine', () => {
  it('shows in every week what the estimate was in that week', () => {
    fc.assert(
      fc.property(fc.array(weekRow, { maxLength: 30 }), fc.integer({ min: 1, max: 26 }), (rows, weekCount) => {
        const line = skillLine(rows, { lastWeek: LAST, weekCount }, { a: 3, b: 2 });
        expect(line.weeks).toHaveLength(weekCount);
        expect(line.weeks.at(-1)).toBe(LAST);
        line.weeks.forEach((week, i) => {
          const estimate = estimateSkill(rows, week, { a: 3, b: 2 });
          expect(line.ns[i]).toBe(estimate.n);
          if (estimate.n === 0) expect([line.means[i], line.lows[i], line.highs[i]]).toEqual([null, null, null]);
          else {
            expect(line.means[i]).toBeCloseTo(estimate.mean, 9);
            expect(line.lows[i]).toBeCloseTo(estimate.low, 7);
            expect(line.highs[i]).toBeCloseTo(estimate.high, 7);
          }
        });
      }),
      { numRuns: 40 },
    );
  });

  it('starts where the evidence starts and does not look ahead', () => {
    const line = skillLine(
      [
        { week: '2026-11-16', n: 2, sum: 1 },
        { week: '2026-11-30', n: 5, sum: 0 },
      ],
      { lastWeek: LAST, weekCount: 3 },
    );
    expect(line.weeks).toEqual(['2026-11-09', '2026-11-16', '2026-11-23']);
    expect(line.ns).toEqual([0, 2, 2]);
    expect(line.means[0]).toBeNull();
    expect(line.means[2]).toBeCloseTo(0.5, 12);
  });
});

describe('teamLine', () => {
  const rows = [
    { week: '2026-11-16', n: 12, sum: 9 },
    { week: '2026-11-16', n: 8, sum: 5 },
    { week: '2026-11-23', n: 0, sum: 0 },
  ];

  it('gives each week its own share and Wilson interval, and nothing where nothing was seen', () => {
    const line = teamLine(rows, { lastWeek: LAST, weekCount: 3 }, 12);
    const { low, high } = wilsonInterval(14, 20);
    expect(line).toEqual({
      kind: 'line',
      weeks: ['2026-11-09', '2026-11-16', '2026-11-23'],
      shares: [null, 0.7, null],
      lows: [null, low, null],
      highs: [null, high, null],
      ns: [0, 20, 0],
    });
  });

  it('is not shown for a group of four', () => {
    expect(teamLine(rows, { lastWeek: LAST, weekCount: 3 }, 4)).toEqual({ kind: 'tooFewPeople', fewestPeople: 5 });
    expect(teamLine(rows, { lastWeek: LAST, weekCount: 3 }, 5).kind).toBe('line');
  });
});
