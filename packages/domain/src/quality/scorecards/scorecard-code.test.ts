import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { scorecardCode } from './scorecard-code.js';

describe('scorecardCode', () => {
  it.each([
    ['Klantgesprek Energie', 1, 'klantgesprek-energie'],
    ['  Café & één ', 1, 'cafe-een'],
    ['Klantgesprek', 3, 'klantgesprek-3'],
    ['電話', 1, 'scorecard'],
  ])('%s, attempt %d, is %s', (name, attempt, code) => {
    expect(scorecardCode(name, attempt)).toBe(code);
  });

  it('is always a code that an import would accept', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 1, max: 999_999 }), (name, attempt) => {
        expect(scorecardCode(name, attempt)).toMatch(/^[a-z0-9-]{1,60}$/);
      }),
    );
  });
});
