import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { formatWebVtt, parseWebVtt } from './caption-file.js';

const cue = (startSeconds: number, endSeconds: number, text: string) => ({ startSeconds, endSeconds, text });

describe('captions from a WebVTT file', () => {
  it('are read in order, without notes, styles, settings and markup', () => {
    const file = `\uFEFFWEBVTT - les 2\r
\r
NOTE gemaakt door Noor\r
\r
STYLE\r
::cue { color: red }\r
\r
2\r
00:04.500 --> 00:00:09.000 line:0 position:20%\r
<v Farid>Dat is <i>heel</i> vervelend &amp; jammer.\r
Ik kijk mee.\r
\r
00:01.000 --> 00:04.000\r
Ik nam een dag vrij.\r
`;
    expect(parseWebVtt(file)).toEqual({
      ok: true,
      cues: [cue(1, 4, 'Ik nam een dag vrij.'), cue(4.5, 9, 'Dat is heel vervelend & jammer.\nIk kijk mee.')],
    });
  });

  it.each([
    ['another kind of file', '1\n00:00:01,000 --> 00:00:02,000\nHallo', 'notWebVtt', 1],
    ['a file that only begins like one', 'WEBVTTX\n', 'notWebVtt', 1],
    ['a time with a comma', 'WEBVTT\n\n00:01,000 --> 00:02,000\nHallo', 'badTime', 3],
    ['a cue that ends before it begins', 'WEBVTT\n\n00:02.000 --> 00:01.000\nHallo', 'endsBeforeStart', 3],
    ['nothing to read', 'WEBVTT\n\n00:01.000 --> 00:02.000\n<i></i>\n', 'noCues', 5],
  ])('refuses %s', (_what, file, problem, line) => {
    expect(parseWebVtt(file)).toEqual({ ok: false, problem, line });
  });

  it('come back as they were from the file we write', () => {
    const words = fc
      .array(fc.stringMatching(/^[A-Za-z<>&"'é;€ ]*[A-Za-z]$/u), { minLength: 1, maxLength: 2 })
      .map((lines) => lines.map((line) => line.trim()).join('\n'))
      .filter((text) => !text.includes('-->'));
    const cues = fc
      .array(fc.tuple(fc.integer({ min: 0, max: 7_200_000 }), fc.integer({ min: 1, max: 60_000 }), words), { minLength: 1 })
      .map((rows) =>
        rows
          .map(([start, length, text]) => cue(start / 1000, (start + length) / 1000, text))
          .sort((a, b) => a.startSeconds - b.startSeconds),
      );
    fc.assert(fc.property(cues, (given) => expect(parseWebVtt(formatWebVtt(given))).toEqual({ ok: true, cues: given })));
  });
});
