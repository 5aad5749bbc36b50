import { describe, expect, it } from '@jest/globals';
import { criterionMeasuredAs, skillMeasuredAs } from './measurement-gate.js';
import { answersNeeded, FEWEST_ANSWERS, powerOf, verdictOf } from './transfer-verdict.js';

const alpha = (value: number | null, units = 10) => ({
  value,
  reason: value === null ? ('noVariation' as const) : null,
  units,
  ratings: 30,
});

describe('verdictOf', () => {
  it.each([
    [0.02, 0.18, 'moved'],
    [0.001, 0.02, 'moved'],
    [-0.18, -0.02, 'wentDown'],
    [-0.04, 0.04, 'noEvidence'],
    [0, 0.04, 'noEvidence'],
    [-0.05, 0.04, 'inconclusive'],
    [-0.041, 0.441, 'inconclusive'],
    [-0.02, 0.05, 'inconclusive'],
  ])('%d to %d: %s', (low, high, word) => {
    expect(verdictOf({ low, high })).toBe(word);
  });
});

describe('what it takes', () => {
  it('is 293 loose answers a side to tell 70 from 80 %, and the floor lies above it', () => {
    expect(answersNeeded(0.7, 0.8)).toBe(294);
    expect(FEWEST_ANSWERS).toBeGreaterThan(answersNeeded(0.7, 0.8));
  });

  it('is found half the time when the effect is as large as the margin, and four times of five at the smallest found', () => {
    expect(powerOf(0.05, 2).power).toBeCloseTo(0.5, 6);
    const { smallestFound } = powerOf(0.05, 2);
    expect(powerOf(0.05, 2, smallestFound).power).toBeCloseTo(0.8, 6);
    expect(powerOf(0, 2)).toEqual({ power: 1, smallestFound: 0 });
  });
});

describe('whether coaches measure alike', () => {
  it.each([
    ['never calibrated', null, 'unchecked'],
    ['nine calls', alpha(0.2, 9), 'unchecked'],
    ['no variation', alpha(null), 'unchecked'],
    ['α .666', alpha(0.666), 'notAlike'],
    ['α .667', alpha(0.667), 'alike'],
  ])('%s', (_name, figure, as) => {
    expect(criterionMeasuredAs(figure)).toBe(as);
  });

  it('is as good as the worst criterion of a skill', () => {
    expect(skillMeasuredAs([alpha(0.9), alpha(0.3), null])).toBe('notAlike');
    expect(skillMeasuredAs([alpha(0.9), null])).toBe('unchecked');
    expect(skillMeasuredAs([alpha(0.9)])).toBe('alike');
    expect(skillMeasuredAs([])).toBe('unchecked');
  });
});
