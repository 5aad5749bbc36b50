import { describe, expect, it } from '@jest/globals';
import { afterPause, silencesOutside, withPauses } from './pauses';

const pauses = [
  { startMs: 5_000, endMs: 9_000 },
  { startMs: 20_000, endMs: 21_000 },
];

describe('paused stretches of a call', () => {
  it.each([
    [4_999, null],
    [5_000, 9_000],
    [8_999, 9_000],
    [9_000, null],
    [20_500, 21_000],
  ])('are jumped over: %d → %j', (ms, expected) => {
    expect(afterPause(pauses, ms)).toBe(expected);
  });
  it('are no silences', () => {
    const quiet = [
      { startMs: 0, endMs: 4_000 },
      { startMs: 4_000, endMs: 9_500 },
    ];
    expect(silencesOutside(pauses, quiet)).toEqual([quiet[0]]);
  });
  it('stand between the lines, in order', () => {
    const turn = { speaker: 'agent' as const, startMs: 10_000, endMs: 12_000, text: 'Dank u.' };
    const lines = withPauses([{ kind: 'turn', index: 0, turn }], pauses);
    expect(lines.map(({ kind }) => kind)).toEqual(['pause', 'turn', 'pause']);
  });
});
