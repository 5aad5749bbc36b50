import { describe, expect, it } from '@jest/globals';
import { formatDate, formatDay, formatDayAndTime, formatLongDay } from './format-date.js';
import { formatMessage } from './format-message.js';
import { formatNumber, formatPercent, formatTimecode } from './format-number.js';
import { CATALOGUES } from './server-catalogues.js';

const zone = 'Europe/Amsterdam';
const instant = new Date('2026-11-24T13:00:00Z');

describe('dates', () => {
  it('are said short, in the zone of the reader', () => {
    expect(formatDayAndTime('nl', zone, instant)).toBe('di 24 nov, 14:00');
    expect(formatDayAndTime('en', zone, instant)).toBe('Tue 24 Nov, 14:00');
    expect(formatDay('nl', zone, new Date('2026-11-22T23:30:00Z'))).toBe('ma 23 nov');
    expect(formatDate('nl', zone, new Date('2015-12-31T23:30:00Z'))).toBe('1 jan 2016');
    expect(formatDate('en', zone, instant)).toBe('24 Nov 2026');
  });
  it('keep midnight at 00, and summer time', () => {
    expect(formatDayAndTime('nl', zone, new Date('2026-06-30T22:00:00Z'))).toBe('wo 1 jul, 00:00');
  });
  it('can be said in full', () => expect(formatLongDay('nl', zone, instant)).toBe('dinsdag 24 november'));
});

describe('numbers', () => {
  it.each([
    [148_000, '2:28'],
    [0, '0:00'],
    [3_725_999, '1:02:05'],
    [-5, '0:00'],
  ])('say %d ms as %s', (ms, words) => {
    expect(formatTimecode(ms)).toBe(words);
  });
  it('follow the language', () => {
    expect(formatNumber('nl', 1234.5, 1)).toBe('1.234,5');
    expect(formatNumber('en', 1234.5, 1)).toBe('1,234.5');
    expect(formatPercent('nl', 0.724)).toBe('72\u00a0%');
    expect(formatPercent('en', 0.724)).toBe('72%');
  });
});

describe('messages', () => {
  it('choose the plural of the language', () => {
    expect(formatMessage(CATALOGUES.nl, 'nl', 'common.basedOnCalls', { count: 1 })).toBe('op basis van 1 gesprek');
    expect(formatMessage(CATALOGUES.en, 'en', 'common.basedOnCalls', { count: 7 })).toBe('based on 7 calls');
  });
  it('refuse to be said without their values', () => {
    expect(() => formatMessage(CATALOGUES.en, 'en', 'common.step')).toThrow();
  });
});
