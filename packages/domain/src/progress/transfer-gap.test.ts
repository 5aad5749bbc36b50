import { describe, expect, it } from '@jest/globals';
import { estimateSkill, type SkillEstimate } from './estimate-skill.js';
import { heatCell } from './heat-cell.js';
import { evidenceKindOf, feedsEstimate, OBSERVATION_SOURCES } from './observation.js';
import { transferGap } from './transfer-gap.js';

const estimate = (mean: number, low: number, high: number, n: number): SkillEstimate => ({
  mean,
  low,
  high,
  n,
  lastSeenWeek: '2026-11-23',
});

describe('transferGap', () => {
  it.each([
    ['knows it, does not show it yet', estimate(0.9, 0.8, 0.97, 15), estimate(0.4, 0.25, 0.6, 14), 'knowsNotYetDoes'],
    ['overlapping bands say nothing', estimate(0.9, 0.6, 0.97, 15), estimate(0.4, 0.25, 0.6, 14), 'notShown'],
    ['touching bands say nothing', estimate(0.9, 0.61, 0.97, 15), estimate(0.4, 0.25, 0.61, 14), 'notShown'],
    ['does it without knowing it', estimate(0.3, 0.2, 0.4, 15), estimate(0.8, 0.7, 0.9, 14), 'doesNotYetKnow'],
    ['four calls are too few, however clear', estimate(0.9, 0.8, 0.97, 15), estimate(0.1, 0.05, 0.2, 4), 'fewObservations'],
    ['four questions are too few as well', estimate(0.9, 0.8, 0.97, 4), estimate(0.1, 0.05, 0.2, 14), 'fewObservations'],
  ])('%s', (_name, knows, does, kind) => {
    expect(transferGap(knows, does).kind).toBe(kind);
  });

  it('follows from real evidence: 14 of 15 questions, 5 of 14 calls', () => {
    const week = '2026-11-23';
    const gap = transferGap(estimateSkill([{ week, n: 15, sum: 14 }], week), estimateSkill([{ week, n: 14, sum: 5 }], week));
    expect(gap.kind).toBe('knowsNotYetDoes');
    expect('difference' in gap && gap.difference).toBeCloseTo(15 / 17 - 6 / 16, 12);
  });
});

describe('heatCell', () => {
  it.each([
    [0.3, 9, 1],
    [0.45, 9, 2],
    [0.65, 9, 3],
    [0.72, 5, 4],
    [0.95, 9, 5],
  ])('a mean of %d from %d observations has shade %d', (mean, n, shade) => {
    expect(heatCell(estimate(mean, mean - 0.1, mean + 0.04, n))).toEqual({
      kind: 'shaded',
      shade,
      mean,
      low: mean - 0.1,
      high: mean + 0.04,
      n,
    });
  });

  it('is hatched with only its count under five, and empty at none', () => {
    expect(heatCell(estimate(0.9, 0.5, 0.99, 4))).toEqual({ kind: 'hatched', n: 4 });
    expect(heatCell(estimate(0.5, 0, 1, 0))).toEqual({ kind: 'empty' });
  });
});

describe('evidence', () => {
  it('is knowing from questions, doing from calls, neither from a sign-off', () => {
    expect(OBSERVATION_SOURCES.map(evidenceKindOf)).toEqual(['knows', 'knows', 'does', null]);
  });

  it('only feeds an estimate when chance chose the call', () => {
    expect((['random', 'steered', 'requested', 'calibration'] as const).filter(feedsEstimate)).toEqual(['random']);
  });
});
