import { describe, expect, it } from '@jest/globals';
import { isoDate } from './iso-date.js';

describe('a day as people write it', () => {
  it.each([
    ['2026-03-31', '2026-03-31'],
    ['31-03-2026', '2026-03-31'],
    ['1/3/2026', '2026-03-01'],
    ['2024-02-29', '2024-02-29'],
    ['2026-02-29', ''],
    ['30-02-2026', ''],
    ['0000-01-01', ''],
    ['01-01-0000', ''],
    ['9999-01-01', ''],
    ['morgen', ''],
    ['', ''],
  ])('%s is %j', (text, iso) => {
    expect(isoDate(text)).toBe(iso);
  });
});
