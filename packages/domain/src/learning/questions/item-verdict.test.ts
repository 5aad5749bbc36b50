import { describe, expect, it } from '@jest/globals';
import type { ItemAnalysis } from './item-analysis.js';
import { type ItemVerdict, itemVerdict } from './item-verdict.js';

const of = (facility: number | null, discrimination: number | null, n = 40): ItemAnalysis => ({ n, facility, discrimination });

describe('what the figures of a question say', () => {
  it.each<[ItemAnalysis, ItemVerdict]>([
    [of(null, null, 29), 'tooFew'],
    [of(1, null), 'allSame'],
    [of(0, null), 'allSame'],
    [of(0.6, null), 'cannotSay'],
    [of(0.6, -0.1), 'wrongWay'],
    [of(0.6, 0), 'weak'],
    [of(0.6, 19.9), 'weak'],
    [of(0.6, 20), 'fair'],
    [of(0.6, 29.9), 'fair'],
    [of(0.6, 30), 'good'],
    [of(0.6, 100), 'good'],
  ])('%j is %s', (analysis, verdict) => {
    expect(itemVerdict(analysis)).toBe(verdict);
  });
});
