import { describe, expect, it } from '@jest/globals';
import { goesOnIn, REVISION_KINDS } from './draft-revision.js';

const at = (minutes: number, ms = 0) => new Date(Date.UTC(2026, 10, 24, 10, minutes, 0, ms));
const newest = { kind: 'saved' as const, savedById: 'noor', startedAt: at(0) };

describe('a save goes on in the newest revision', () => {
  it.each([
    ['within ten minutes, of the same author', 'noor', at(9, 59_999), true],
    ['not after ten minutes', 'noor', at(10), false],
    ['not of somebody else', 'bram', at(1), false],
    ['not of the product itself', null, at(1), false],
    ['not when a clock went back', 'noor', at(-1), false],
  ])('%s', (_when, savedById, now, expected) => {
    expect(goesOnIn(newest, { savedById, now })).toBe(expected);
  });

  it('when that was a plain save, and there was one', () => {
    for (const kind of REVISION_KINDS)
      expect(goesOnIn({ ...newest, kind }, { savedById: 'noor', now: at(1) })).toBe(kind === 'saved');
    expect(goesOnIn(null, { savedById: 'noor', now: at(1) })).toBe(false);
  });
});
