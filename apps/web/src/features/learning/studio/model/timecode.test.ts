import { describe, expect, it } from '@jest/globals';
import { parseTimecode, timecode } from './timecode';

describe('a moment in a recording', () => {
  it.each([
    [0, '0:00'],
    [4, '0:04'],
    [64.5, '1:04.5'],
    [3725, '62:05'],
    [59.96, '1:00'],
  ])('%d seconds are written as %s, and read back', (seconds, text) => {
    expect(timecode(seconds)).toBe(text);
    expect(parseTimecode(text)).toBeCloseTo(seconds, 1);
  });

  it.each([
    ['64', 64],
    ['1:04,25', 64.25],
    [' 2:14 ', 134],
  ])('reads %j', (text, seconds) => {
    expect(parseTimecode(text)).toBe(seconds);
  });

  it.each(['', '1:4', '1:60', 'one', '1:00:00', '-4', '4.'])('does not read %j', (text) => {
    expect(parseTimecode(text)).toBeNull();
  });
});
