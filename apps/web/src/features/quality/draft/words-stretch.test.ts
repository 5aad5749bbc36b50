import { describe, expect, it } from '@jest/globals';
import { stretchOfWords } from './words-stretch';

describe('words that were selected', () => {
  const turns = [
    { startMs: 0, endMs: 4_000 },
    { startMs: 5_000, endMs: 15_000 },
  ];
  it.each([
    ['inside one turn', { turn: 1, part: 0.2 }, { turn: 1, part: 0.6 }, { startMs: 7_000, endMs: 11_000 }],
    ['backwards over two turns', { turn: 1, part: 0.5 }, { turn: 0, part: 0.5 }, { startMs: 2_000, endMs: 10_000 }],
    ['nothing', { turn: 1, part: 0.5 }, { turn: 1, part: 0.5 }, null],
    ['a turn that is gone', { turn: 1, part: 0.5 }, { turn: 9, part: 0.5 }, null],
  ])('%s', (_case, one, other, expected) => {
    expect(stretchOfWords(turns, one, other, 60_000)).toEqual(expected);
  });
});
