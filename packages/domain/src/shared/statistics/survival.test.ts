import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { seededRandom } from '../seeded-random.js';
import { cumulativeIncidence } from './cumulative-incidence.js';
import type { FollowUp } from './follow-up.js';
import { kaplanMeier } from './kaplan-meier.js';
import { logLogInterval } from './log-log-interval.js';
import { LYMPHOBLASTIC, MYELOID, SIX_MP, stepAt } from './published/survival-values.js';
import { timeReaching } from './time-reaching.js';

const followUp: fc.Arbitrary<FollowUp> = fc.record({
  time: fc.integer({ min: 0, max: 12 }),
  ending: fc.constantFrom('event', 'competing', 'censored'),
});
const some = fc.array(followUp, { minLength: 1, maxLength: 40 });
const other = ({ time, ending }: FollowUp): FollowUp => ({
  time,
  ending: ending === 'event' ? 'competing' : ending === 'competing' ? 'event' : 'censored',
});
const last = <Item>(items: readonly Item[]): Item | undefined => items.at(-1);

describe('the product limit', () => {
  it('has the median and the numbers at risk of the 6-MP data', () => {
    const curve = kaplanMeier(SIX_MP);
    expect(curve.map(({ atRisk }) => atRisk)).toEqual([21, 17, 15, 12, 11, 7, 6]);
    expect(curve.find(({ value }) => value <= 0.5)?.time).toBe(23);
  });

  it('is the plain share with its binomial error when nobody is censored', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(9), { minLength: 2, maxLength: 30 }), (times) => {
        for (const { time, value, standardError } of kaplanMeier(times.map((time) => ({ time, ending: 'event' })))) {
          const share = times.filter((each) => each > time).length / times.length;
          expect(value).toBeCloseTo(share, 10);
          expect(standardError).toBeCloseTo(Math.sqrt((share * (1 - share)) / times.length), 10);
        }
      }),
    );
  });

  it('is nothing for nobody, and refuses a time before the start', () => {
    expect(kaplanMeier([])).toEqual([]);
    expect(kaplanMeier([{ time: 3, ending: 'censored' }])).toEqual([]);
    expect(() => kaplanMeier([{ time: -1, ending: 'event' }])).toThrow(RangeError);
  });
});

describe('cumulative incidence', () => {
  it('has the published end of both curves, of both causes', () => {
    const ends = [LYMPHOBLASTIC, MYELOID].map((rows) => [
      last(cumulativeIncidence(rows))?.value,
      last(cumulativeIncidence(rows.map(other)))?.value,
    ]);
    expect(ends.flat()).toEqual([0.1764706, 0.7058824, 0.3681858, 0.2057075].map((value) => expect.closeTo(value, 6)));
  });

  it('is one minus the product limit when nothing else can come first', () => {
    fc.assert(
      fc.property(some, (rows) => {
        const alone = rows.map(({ time, ending }): FollowUp => ({ time, ending: ending === 'event' ? 'event' : 'censored' }));
        const curve = cumulativeIncidence(alone);
        const limit = kaplanMeier(alone);
        expect(curve.map(({ value }) => value)).toEqual(limit.map(({ value }) => expect.closeTo(1 - value, 10)));
        expect(curve.map(({ standardError }) => standardError ** 2)).toEqual(
          limit.map(({ standardError }) => expect.closeTo(standardError ** 2, 10)),
        );
      }),
    );
  });

  it('is the plain share with its binomial error when nobody is censored', () => {
    fc.assert(
      fc.property(some, (rows) => {
        const ended = rows.filter(({ ending }) => ending !== 'censored');
        for (const { time, value, standardError } of cumulativeIncidence(ended)) {
          const share = ended.filter((row) => row.ending === 'event' && row.time <= time).length / ended.length;
          expect(value).toBeCloseTo(share, 10);
          expect(standardError ** 2).toBeCloseTo((share * (1 - share)) / ended.length, 10);
        }
      }),
    );
  });

  it('is what weighting everyone by their chance of being seen gives', () => {
    // Satten & Datta, The American Statistician 55 (2001) 207–210: the two are the same number.
    fc.assert(
      fc.property(some, (rows) => {
        const seen = (time: number): number => {
          let share = 1;
          for (const at of [...new Set(rows.map((row) => row.time))].sort((a, b) => a - b)) {
            if (at >= time) break;
            const left = rows.filter((row) => row.time > at || (row.time === at && row.ending === 'censored')).length;
            const censored = rows.filter((row) => row.time === at && row.ending === 'censored').length;
            if (left > 0) share *= 1 - censored / left;
          }
          return share;
        };
        for (const { time, value } of cumulativeIncidence(rows)) {
          const events = rows.filter((row) => row.ending === 'event' && row.time <= time);
          expect(value).toBeCloseTo(events.reduce((sum, row) => sum + 1 / seen(row.time), 0) / rows.length, 9);
        }
      }),
    );
  });

  it('rises, keeps inside its band, and leaves room for what came first', () => {
    fc.assert(
      fc.property(some, (rows) => {
        const curve = cumulativeIncidence(rows);
        curve.forEach((step, index) => {
          expect(step.value).toBeGreaterThan(curve[index - 1]?.value ?? 0);
          expect(step.low).toBeLessThanOrEqual(step.value + 1e-12);
          expect(step.high).toBeGreaterThanOrEqual(step.value - 1e-12);
        });
        const both = (last(curve)?.value ?? 0) + (last(cumulativeIncidence(rows.map(other)))?.value ?? 0);
        expect(both).toBeLessThanOrEqual(1 + 1e-12);
      }),
    );
  });

  it('holds the truth in 93 to 97 % of simulated cohorts, where one minus the product limit does not', () => {
    const random = seededRandom('incidence');
    const rounds = 1_500;
    let [held, heldNaive] = [0, 0];
    // Equal hazards of both, 0.1 each: by time 5 the share with the event is (1 − e^−1)/2.
    const truth = (1 - Math.exp(-1)) / 2;
    for (let round = 0; round < rounds; round++) {
      const rows = Array.from({ length: 80 }, (): FollowUp => {
        const [time, end] = [-Math.log(1 - random.next()) / 0.2, 12 * random.next()];
        if (end < time) return { time: end, ending: 'censored' };
        return { time, ending: random.next() < 0.5 ? 'event' : 'competing' };
      });
      const own = stepAt(cumulativeIncidence(rows), 5);
      const naive = stepAt(kaplanMeier(rows), 5);
      if (own && own.low <= truth && own.high >= truth) held++;
      if (naive && 1 - naive.high <= truth && 1 - naive.low >= truth) heldNaive++;
    }
    expect(held / rounds).toBeGreaterThan(0.93);
    expect(held / rounds).toBeLessThan(0.97);
    expect(heldNaive / rounds).toBeLessThan(0.85);
  });
});

describe('timeReaching', () => {
  const step = (time: number, low: number, value: number, high: number) => ({
    time,
    low,
    value,
    high,
    standardError: 0,
    atRisk: 9,
  });
  const curve = [step(2, 0.1, 0.2, 0.4), step(4, 0.3, 0.4, 0.6), step(6, 0.45, 0.55, 0.7)];

  it('reads the median where the curve is half way, and its ends where the band is', () => {
    expect(timeReaching(curve)).toEqual({ time: 6, low: 4, high: null });
    expect(timeReaching(curve, 0.2)).toEqual({ time: 2, low: 2, high: 4 });
  });

  it('says so when the curve has not come so far', () => {
    expect(timeReaching(curve, 0.9)).toEqual({ time: null, low: null, high: null });
    expect(timeReaching([])).toEqual({ time: null, low: null, high: null });
  });
});

describe('logLogInterval', () => {
  it('stays inside 0–1 and is a point at the ends', () => {
    expect(logLogInterval(0, 0.1)).toEqual({ low: 0, high: 0 });
    expect(logLogInterval(1, 0)).toEqual({ low: 1, high: 1 });
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 0.99, noNaN: true }), fc.double({ min: 0, max: 0.5, noNaN: true }), (p, error) => {
        const { low, high } = logLogInterval(p, error);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        expect(low).toBeLessThanOrEqual(p + 1e-12);
        expect(high).toBeGreaterThanOrEqual(p - 1e-12);
      }),
    );
  });
});
