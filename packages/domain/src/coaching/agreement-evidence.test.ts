import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { agreementEvidence } from './agreement-evidence.js';

const around = (mean: number, n: number, sinceN: number, sum: number) => ({ before: { mean, n }, since: { n: sinceN, sum } });

describe('what calls say about an agreement', () => {
  it.each([
    ['four calls are too few, however good', around(0.3, 20, 4, 4), 'tooFew'],
    ['nor can four calls before be compared with', around(0.1, 4, 20, 20), 'tooFew'],
    // Beta(8, 1): the lower end is 0.025^(1/8) = 0.6306.
    ['seven of seven is above 0.63', around(0.6305, 10, 7, 7), 'shown'],
    ['but not above 0.631', around(0.631, 10, 7, 7), 'notShown'],
    ['six of seven is more than three of seven', around(3 / 7, 7, 7, 6), 'shown'],
    ['four of seven is not', around(3 / 7, 7, 7, 4), 'notShown'],
    ['whoever could do it before shows nothing new', around(0.98, 30, 20, 20), 'notShown'],
  ] as const)('%s', (_name, calls, verdict) => {
    expect(agreementEvidence(calls).verdict).toBe(verdict);
  });

  it('one more good call never takes back what was shown', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.integer({ min: 5, max: 60 }),
        fc.integer({ min: 5, max: 60 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (mean, n, sinceN, ratio) => {
          const calls = around(mean, n, sinceN, ratio * sinceN);
          const better = around(mean, n, sinceN + 1, ratio * sinceN + 1);
          if (agreementEvidence(calls).verdict === 'shown') expect(agreementEvidence(better).verdict).toBe('shown');
        },
      ),
    );
  });
});
