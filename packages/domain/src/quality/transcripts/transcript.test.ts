import { describe, expect, it } from '@jest/globals';
import { listSilences, type Speaker, transcriptOf } from './transcript.js';

const turn = (startMs: number, endMs: number, text = 'goedemorgen', speaker: Speaker = 'agent') => ({
  speaker,
  startMs,
  endMs,
  text,
});

describe('transcriptOf', () => {
  it('shows turns by start and remembers where they stood', () => {
    const { turns } = transcriptOf([turn(5000, 6000), turn(1000, 2000), turn(5000, 5500)]);
    expect(turns.map(({ startMs, sourceIndex }) => [startMs, sourceIndex])).toEqual([
      [1000, 1],
      [5000, 0],
      [5000, 2],
    ]);
  });

  it('replaces NUL, which a database cannot keep', () => {
    expect(transcriptOf([turn(0, 1, 'a\0b')]).turns[0]?.text).toBe('a\uFFFDb');
  });
});

describe('listSilences', () => {
  it.each([
    ['a gap of exactly 3 s is a silence', [turn(0, 1000), turn(4000, 5000)], [[1000, 4000]]],
    ['a shorter gap is a breath', [turn(0, 1000), turn(3999, 5000)], []],
    ['the wait before the first word counts', [turn(3000, 4000)], [[0, 3000]]],
    ['a long turn covers a short one inside it', [turn(0, 9000), turn(1000, 2000, 'ja', 'customer'), turn(10_000, 11_000)], []],
    ['a turn without text does not break a silence', [turn(0, 1000), turn(2000, 2100, ''), turn(5000, 6000)], [[1000, 5000]]],
    ['noise does', [turn(0, 1000), turn(2500, 3500, '[noise]'), turn(5000, 6000)], []],
    ['no turns, no silences', [], []],
  ])('%s', (_, turns, expected) => {
    expect(listSilences(transcriptOf(turns)).map(({ startMs, endMs }) => [startMs, endMs])).toEqual(expected);
  });

  it('includes the time after the last word when the length is known', () => {
    expect(listSilences(transcriptOf([turn(0, 1000)]), { durationMs: 6000 })).toEqual([{ startMs: 1000, endMs: 6000 }]);
    expect(listSilences(transcriptOf([]), { durationMs: 6000 })).toEqual([{ startMs: 0, endMs: 6000 }]);
  });
});
