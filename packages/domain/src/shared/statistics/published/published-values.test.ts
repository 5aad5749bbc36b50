import { describe, expect, it } from '@jest/globals';
import { asPrinted, relativeError } from './published-value.js';
import { MOST_ERROR, PUBLISHED_VALUES, statisticsTable } from './statistics-table.js';

describe('what others published', () => {
  it.each(PUBLISHED_VALUES.map((value) => [value.of, value.printed, value] as const))('%s is %s', (_, printed, value) => {
    expect(asPrinted(value)).toBe(printed);
    expect(relativeError(value)).toBeLessThanOrEqual(MOST_ERROR);
  });

  it('is a table with a row for each', () => {
    expect(statisticsTable().split('\n')).toHaveLength(PUBLISHED_VALUES.length + 2);
  });

  it('would show an error', () => {
    const wrong = { of: 'wrong', source: '', printed: '0.50', exact: 0.5, ours: () => 0.5002 };
    expect(relativeError(wrong)).toBeGreaterThan(MOST_ERROR);
  });
});
