import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addSeconds, formatDuration, parseDuration } from './package-time.js';

describe('a duration of SCORM 1.2', () => {
  it.each([
    ['0000:00:00.00', 0],
    ['00:00:01', 1],
    ['0000:00:12.5', 12.5],
    ['0001:02:03.45', 3723.45],
    ['9999:99:99.99', 9999 * 3600 + 99 * 60 + 99.99],
    ['0000:61:61', 61 * 60 + 61],
  ])('%s is %d seconds', (text, seconds) => expect(parseDuration('scorm12', text)).toBe(seconds));

  it.each(['', '0:00:01', '00:0:01', '00:00', '00:00:01.123', '00:00:01,5', '-00:00:01', 'PT1S', '00:00:01 ', '10000:00:00'])(
    '"%s" is none',
    (text) => expect(parseDuration('scorm12', text)).toBeNull(),
  );

  it.each([
    [0, '0000:00:00.00'],
    [1.006, '0000:00:01.01'],
    [3723.45, '0001:02:03.45'],
    [-3, '0000:00:00.00'],
    [1e9, '9999:99:99.99'],
  ])('%d seconds are written %s', (seconds, text) => expect(formatDuration('scorm12', seconds)).toBe(text));
});

describe('a duration of SCORM 2004', () => {
  it.each([
    ['PT0S', 0],
    ['PT1.5S', 1.5],
    ['PT1H2M3.45S', 3723.45],
    ['P1DT1S', 86_401],
    ['P1Y', 31_536_000],
    ['P1M', 2_592_000],
    ['PT90M', 5400],
    ['P2D', 172_800],
  ])('%s is %d seconds', (text, seconds) => expect(parseDuration('scorm2004', text)).toBe(seconds));

  it.each(['', 'P', 'PT', 'P1H', '1H', 'PT1S1M', 'PT-1S', 'PT1.123S', 'pt1s', 'PT1.S', '00:00:01', `P${'9'.repeat(40)}Y`])(
    '"%s" is none',
    (text) => expect(parseDuration('scorm2004', text)).toBeNull(),
  );

  it.each([
    [0, 'PT0S'],
    [61.25, 'PT1M1.25S'],
    [3600, 'PT1H'],
    [90_000, 'PT25H'],
  ])('%d seconds are written %s', (seconds, text) => expect(formatDuration('scorm2004', seconds)).toBe(text));
});

describe('durations', () => {
  const seconds = fc.integer({ min: 0, max: 9_999 * 360_000 }).map((hundredths) => hundredths / 100);

  it('are read back as they were written, in both standards', () => {
    for (const standard of ['scorm12', 'scorm2004'] as const)
      fc.assert(fc.property(seconds, (value) => expect(parseDuration(standard, formatDuration(standard, value))).toBe(value)));
  });

  it('add up without drift, in any order', () => {
    expect(addSeconds(Array.from({ length: 1000 }, () => 0.1))).toBe(100);
    fc.assert(
      fc.property(fc.array(seconds, { maxLength: 50 }), (parts) => {
        expect(addSeconds([...parts].reverse())).toBe(addSeconds(parts));
      }),
    );
  });
});
