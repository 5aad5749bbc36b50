import { describe, expect, it } from '@jest/globals';
import { rolloutState } from './rollout-state';

const wave = (given: boolean) => ({ givenAt: given ? '2026-11-30T06:00:00Z' : null });

describe('rolloutState', () => {
  it.each([
    ['planned', { cancelledAt: null, waves: [wave(false), wave(false)] }],
    ['running', { cancelledAt: null, waves: [wave(true), wave(false)] }],
    ['done', { cancelledAt: null, waves: [wave(true), wave(true)] }],
    ['cancelled', { cancelledAt: '2026-11-30T06:00:00Z', waves: [wave(false), wave(false)] }],
  ] as const)('%s', (state, rollout) => {
    expect(rolloutState(rollout)).toBe(state);
  });
});
