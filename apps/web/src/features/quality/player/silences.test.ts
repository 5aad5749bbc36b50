import { describe, expect, it } from '@jest/globals';
import { silencesOf, skipTarget, transcriptLines, turnAt } from './silences';

const turn = (startMs: number, endMs: number, text = 'ja') => ({ speaker: 'agent' as const, startMs, endMs, text });
const turns = [turn(0, 2000), turn(2500, 4000), turn(18_000, 20_000), turn(20_500, 20_600, ' ')];

describe('the transcript beside the player', () => {
  it('has a line for every long silence and none for a turn without words', () => {
    const lines = transcriptLines(turns, silencesOf(turns, 21_000));
    expect(lines.map((line) => line.kind)).toEqual(['turn', 'turn', 'silence', 'turn']);
    expect(lines[2]).toMatchObject({ startMs: 4000, endMs: 18_000 });
  });
  it('knows which turn is heard now', () => {
    expect(turnAt(turns, 2600)).toBe(1);
    expect(turnAt(turns, 9000)).toBe(1);
    expect(turnAt(turns, 21_000)).toBe(2);
    expect(turnAt([turn(500, 900)], 100)).toBe(-1);
  });
});

describe('skipping silence', () => {
  const silences = [{ startMs: 4000, endMs: 18_000 }];
  it.each([
    ['not while somebody still speaks', 3900, null],
    ['not in the first moment of the silence', 4300, null],
    ['to just before the next word', 4500, 17_600],
    ['not once it is nearly over', 17_700, null],
  ])('goes %s', (_name, ms, expected) => expect(skipTarget(silences, ms)).toBe(expected));
});
