import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parsePausedText, pausedText } from './paused-text.js';
import { transcriptOf } from './transcript.js';
import { withholdPaused } from './withhold-paused.js';

describe('reading paused stretches', () => {
  it.each([
    ['', []],
    ['62.5-71', [[62_500, 71_000]]],
    ['2:03 - 2:10', [[123_000, 130_000]]],
    [
      '1:02:03,5–1:02:04; 5-6;',
      [
        [3_723_500, 3_724_000],
        [5_000, 6_000],
      ],
    ],
  ])('reads %j', (text, expected) => {
    expect(parsePausedText(text)).toEqual(expected.map(([startMs, endMs]) => ({ startMs, endMs })));
  });
  it.each(['5', '5-', '6-5', '5-5', 'a-b', '5-6;x', '-5-6', '86399-86401', '1-2,3-4', '1e3-1e4'])(
    'does not guess what %j means',
    (text) => {
      expect(parsePausedText(text)).toBeNull();
    },
  );
  it('reads back what it writes', () => {
    const stretch = fc.tuple(fc.nat(80_000_000), fc.integer({ min: 1, max: 1_000_000 }));
    fc.assert(
      fc.property(fc.array(stretch, { maxLength: 20 }), (pairs) => {
        const spans = pairs.map(([startMs, length]) => ({ startMs, endMs: startMs + length }));
        expect(parsePausedText(pausedText(spans))).toEqual(spans);
      }),
    );
  });
});

describe('withholding what was said in a pause', () => {
  const transcript = transcriptOf([
    { speaker: 'agent', startMs: 0, endMs: 1_000, text: 'Wat is uw nummer?' },
    { speaker: 'customer', startMs: 900, endMs: 3_000, text: 'Een twee drie.' },
    { speaker: 'agent', startMs: 3_000, endMs: 4_000, text: 'Dank u.' },
  ]);
  it('takes the words of every turn that touches it, and leaves the turns', () => {
    const kept = withholdPaused(transcript, [{ startMs: 1_000, endMs: 3_000 }]).turns;
    expect(kept.map(({ text }) => text)).toEqual(['Wat is uw nummer?', '', 'Dank u.']);
    expect(kept.map(({ startMs }) => startMs)).toEqual([0, 900, 3_000]);
  });
  it('leaves everything without a pause', () => {
    expect(withholdPaused(transcript, [])).toBe(transcript);
  });
});
