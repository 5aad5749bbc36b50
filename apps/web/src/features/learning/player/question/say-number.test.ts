import { describe, expect, it } from '@jest/globals';
import { decimalsOf, readNumber, typedNumber } from './say-number';

describe('a number as people type it', () => {
  it.each([
    ['3,5', 3.5, 3.5],
    ['3.5', 3.5, 3.5],
    ['1.250', 1250, 1.25],
    ['1,250', 1.25, 1250],
    ['1.250,75', 1250.75, null],
    ['1 250', 1250, 1250],
    ['-5', -5, -5],
    [',5', 0.5, 0.5],
    ['12', 12, 12],
    ['', null, null],
    ['-', null, null],
    ['12 min', null, null],
    ['1,2,3', null, null],
  ])('%j is %j in Dutch and %j in English', (typed, dutch, english) => {
    expect(readNumber(typed, 'nl')).toBe(dutch);
    expect(readNumber(typed, 'en')).toBe(english);
  });

  it('is shown with the decimals it has, and read back the same', () => {
    expect([3, 3.5, 0.125, 1250.75].map(decimalsOf)).toEqual([0, 1, 3, 2]);
    for (const value of [0, 3.5, -2.25, 1250.75, 12345]) {
      expect(readNumber(typedNumber(value, 'nl'), 'nl')).toBe(value);
      expect(readNumber(typedNumber(value, 'en'), 'en')).toBe(value);
    }
  });
});
