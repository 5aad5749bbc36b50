import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseTranscriptJson } from './parse-transcript-json.js';
import { parseWebVtt } from './parse-web-vtt.js';
import { LONGEST_RECORDING_MS, type Speaker, type Transcript, transcriptOf } from './transcript.js';
import { writeWebVtt } from './write-web-vtt.js';

/** A written file is in order of time, so the places in it are the order of the turns. */
const inFileOrder = ({ turns }: Transcript) => ({
  ok: true,
  value: { turns: turns.map((turn, sourceIndex) => ({ ...turn, sourceIndex })) },
});

describe('writeWebVtt', () => {
  it('writes a cue per turn, with its voice and with markup escaped', () => {
    const transcript = transcriptOf([
      { speaker: 'customer', startMs: 3_723_004, endMs: 3_724_000, text: 'ja & <unk> --> nee' },
      { speaker: 'agent', startMs: 0, endMs: 59_999, text: 'goede\n\nmorgen' },
    ]);
    expect(writeWebVtt(transcript)).toBe(
      'WEBVTT\n\n00:00:00.000 --> 00:00:59.999\n<v Agent>goede\nmorgen</v>\n\n01:02:03.004 --> 01:02:04.000\n<v Customer>ja &amp; &lt;unk&gt; --&gt; nee</v>\n',
    );
  });

  it('is read back as it was', () => {
    const line = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('<v Agent>', 'a --> b', '&lt;', 'NOTE x', '[noise]', 'WEBVTT'),
    );
    const text = fc.array(line, { maxLength: 3 }).map((lines) =>
      lines
        .flatMap((one) => one.split(/[\r\n]/))
        .map((one) => one.trim())
        .filter((one) => one !== '')
        .join('\n'),
    );
    const turn = fc
      .record({
        speaker: fc.constantFrom<Speaker>('agent', 'customer'),
        startMs: fc.nat({ max: LONGEST_RECORDING_MS }),
        length: fc.nat({ max: 60_000 }),
        text,
      })
      .map(({ startMs, length, ...rest }) => ({ ...rest, startMs, endMs: Math.min(startMs + length, LONGEST_RECORDING_MS) }));
    fc.assert(
      fc.property(fc.array(turn), (turns) => {
        const transcript = transcriptOf(turns);
        expect(parseWebVtt(writeWebVtt(transcript))).toEqual(inFileOrder(transcript));
      }),
    );
  });
});

const calls = fileURLToPath(new URL('../../../../../shared/data/calls/', import.meta.url));
const realCalls = existsSync(calls) ? describe : describe.skip;

realCalls(`the calls in ../shared/data/calls${existsSync(calls) ? '' : ' (skipped: they are not there)'}`, () => {
  it('are all read from JSON, and are the same after a round through WebVTT', () => {
    const files = readdirSync(calls).filter((name) => name.endsWith('.json'));
    expect(files.length).toBeGreaterThan(0);
    for (const name of files) {
      const parsed = parseTranscriptJson(readFileSync(`${calls}${name}`, 'utf8'));
      if (!parsed.ok) throw new Error(`${name}: ${JSON.stringify(parsed.error)}`);
      expect(parsed.value.turns.length).toBeGreaterThan(0);
      expect(parseWebVtt(writeWebVtt(parsed.value))).toEqual(inFileOrder(parsed.value));
    }
  });
});
