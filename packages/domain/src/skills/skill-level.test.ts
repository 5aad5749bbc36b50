import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { SKILL_LEVELS } from '../shared/level-bands.js';
import { hasReachedLevel, levelOf, skillLevel } from './skill-level.js';

describe('skillLevel', () => {
  it.each([
    ['the whole interval in one band', { low: 0.61, high: 0.71, n: 40 }, { kind: 'level', level: 'independent' }],
    [
      'the interval crosses one threshold',
      { low: 0.58, high: 0.7, n: 40 },
      { kind: 'between', lowest: 'underway', highest: 'independent' },
    ],
    ['the interval crosses three', { low: 0.4, high: 0.75, n: 6 }, { kind: 'between', lowest: 'starting', highest: 'strong' }],
    ['four observations, however narrow', { low: 0.61, high: 0.71, n: 4 }, { kind: 'fewObservations', n: 4 }],
    ['five observations are enough to speak', { low: 0.9, high: 0.95, n: 5 }, { kind: 'level', level: 'exemplary' }],
    [
      'an upper end on a threshold touches the next level',
      { low: 0.61, high: 0.72, n: 9 },
      { kind: 'between', lowest: 'independent', highest: 'strong' },
    ],
  ])('%s', (_name, estimate, expected) => {
    expect(skillLevel(estimate)).toEqual(expected);
  });

  it('names a level only when every value of the interval has that level', () => {
    const ratio = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(ratio, ratio, ratio, (x, y, position) => {
        const [low, high] = x < y ? [x, y] : [y, x];
        const statement = skillLevel({ low, high, n: 10 });
        const inside = levelOf(low + position * (high - low));
        if (statement.kind === 'level') expect(inside).toBe(statement.level);
        if (statement.kind === 'between')
          expect(SKILL_LEVELS.indexOf(statement.lowest)).toBeLessThan(SKILL_LEVELS.indexOf(statement.highest));
      }),
    );
  });
});

describe('hasReachedLevel', () => {
  it('looks at the lower bound, not at the estimate', () => {
    expect(hasReachedLevel({ low: 0.59, high: 0.9, n: 20 }, 'independent')).toBe(false);
    expect(hasReachedLevel({ low: 0.6, high: 0.9, n: 20 }, 'independent')).toBe(true);
    expect(hasReachedLevel({ low: 0.6, high: 0.9, n: 4 }, 'independent')).toBe(false);
  });
});
