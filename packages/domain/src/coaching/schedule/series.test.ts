import { describe, expect, it } from '@jest/globals';
import { seriesTime } from './series.js';

describe('a repeating appointment', () => {
  it.each([
    ['the first is what was chosen', '2026-11-30T14:00', 2, 0, '2026-11-30T14:00'],
    ['two weeks later', '2026-11-30T14:00', 2, 1, '2026-12-14T14:00'],
    ['keeps its hour when the clock changes', '2027-03-23T09:00', 1, 1, '2027-03-30T09:00'],
    ['moves past Easter Monday', '2027-03-22T09:00', 1, 1, '2027-03-30T09:00'],
    ['moves from the first day of Christmas past the second and the weekend', '2026-11-27T10:00', 4, 1, '2026-12-28T10:00'],
    ['and goes on from the day it should have been', '2026-11-27T10:00', 4, 2, '2027-01-22T10:00'],
    ['New Year’s Day of the next year', '2026-12-04T10:00', 4, 1, '2027-01-04T10:00'],
    ['a first day on a holiday is somebody’s choice', '2026-12-25T10:00', 1, 0, '2026-12-25T10:00'],
  ])('%s', (_name, firstAtLocal, everyWeeks, number, expected) => {
    expect(seriesTime({ firstAtLocal, everyWeeks }, number)).toBe(expected);
  });
});
