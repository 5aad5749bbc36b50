import { describe, expect, it } from '@jest/globals';
import { parseTimecode } from './timecode';

describe('a moment in a call', () => {
  it.each([
    ['1:05', 65_000],
    [' 0:07 ', 7_000],
    ['90', 90_000],
    ['', null],
    ['1:75', null],
    ['een minuut', null],
  ])('%s is %s ms', (text, ms) => expect(parseTimecode(text)).toBe(ms));
});
