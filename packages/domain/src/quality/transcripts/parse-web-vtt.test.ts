import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseWebVtt } from './parse-web-vtt.js';

const cue = (text: string, timing = '00:01.000 --> 00:02.000') => `WEBVTT\n\n${timing}\n${text}\n`;

function turns(file: string) {
  const result = parseWebVtt(file);
  return result.ok
    ? result.value.turns.map(({ speaker, startMs, endMs, text }) => [speaker, startMs, endMs, text])
    : result.error;
}

describe('parseWebVtt', () => {
  const readable: [string, string, unknown[]][] = [
    ['a file without cues', 'WEBVTT', []],
    ['a title behind the header', 'WEBVTT - gesprek 12\nKind: captions\n\n', []],
    [
      'hours and no hours',
      `${cue('<v Agent>a')}\n01:00:00.500 --> 01:00:01.000\n<v Klant>b`,
      [
        ['agent', 1000, 2000, 'a'],
        ['customer', 3_600_500, 3_601_000, 'b'],
      ],
    ],
    [
      'a byte order mark and CRLF',
      `\uFEFF${cue('<v Agent>a</v>\n<v Customer>b</v>')}`.replaceAll('\n', '\r\n'),
      [
        ['agent', 1000, 2000, 'a'],
        ['customer', 1000, 2000, 'b'],
      ],
    ],
    ['line ends of old Macs', cue('<v Agent>a').replaceAll('\n', '\r'), [['agent', 1000, 2000, 'a']]],
    [
      'an identifier and cue settings',
      'WEBVTT\n\nopening - 1\n00:01.000 --> 00:02.000 align:start position:10%\n<v Agent>a',
      [['agent', 1000, 2000, 'a']],
    ],
    [
      'notes, styles and regions',
      `WEBVTT\n\nNOTE\nniet --\nvoorlezen\n\nSTYLE\n::cue { color: red }\n\nREGION\nid:r\n\nNOTE een regel\n\n00:01.000 --> 00:02.000\n<v Agent>a`,
      [['agent', 1000, 2000, 'a']],
    ],
    [
      'an identifier that begins like a note',
      'WEBVTT\n\nNOTES 1\n00:01.000 --> 00:02.000\n<v Agent>a',
      [['agent', 1000, 2000, 'a']],
    ],
    ['text over more lines', cue('<v Agent>goede\n  morgen  '), [['agent', 1000, 2000, 'goede\nmorgen']]],
    ['voices with classes, any case', cue('<v.loud.first AGENT>a</v>'), [['agent', 1000, 2000, 'a']]],
    [
      'other tags and timestamps as markup',
      cue('<v Agent><c.x>a</c> <b>b</b><00:00:01.500><lang nl>c</lang>'),
      [['agent', 1000, 2000, 'a bc']],
    ],
    [
      'references',
      cue('<v Agent>&lt;unk&gt; &amp;amp; &#39;x&#x27; caf&eacute; &quot;&nbsp;&quot;'),
      [['agent', 1000, 2000, '<unk> &amp; \'x\' caf&eacute; "\u00A0"']],
    ],
    ['a turn without text', cue('<v Customer></v>'), [['customer', 1000, 2000, '']]],
    [
      'cues that step back, in order of time',
      `${cue('<v Agent>b')}\n00:00.000 --> 00:00.500\n<v Customer>a`,
      [
        ['customer', 0, 500, 'a'],
        ['agent', 1000, 2000, 'b'],
      ],
    ],
  ];
  it.each(readable)('reads %s', (_, file, expected) => {
    expect(turns(file)).toEqual(expected);
  });

  const broken: [string, string, string, number][] = [
    ['a file without the header', '00:01.000 --> 00:02.000\n<v Agent>a', 'headerMissing', 1],
    ['a header with something glued to it', 'WEBVTT1\n', 'headerMissing', 1],
    ['an empty file', '', 'headerMissing', 1],
    ['a cue glued to the header', 'WEBVTT\n00:01.000 --> 00:02.000\n<v Agent>a', 'blankLineMissing', 2],
    ['a comma for milliseconds, as in SubRip', cue('<v Agent>a', '00:00:01,000 --> 00:00:02,000'), 'timingInvalid', 3],
    ['61 seconds', cue('<v Agent>a', '00:61.000 --> 00:62.000'), 'timingInvalid', 3],
    ['one digit of minutes', cue('<v Agent>a', '0:01.000 --> 0:02.000'), 'timingInvalid', 3],
    ['a time beyond a day', cue('<v Agent>a', '00:01.000 --> 25:00:00.000'), 'timingInvalid', 3],
    ['an end before its start', cue('<v Agent>a', '00:02.000 --> 00:01.000'), 'timeReversed', 3],
    ['text without a time', 'WEBVTT\n\nlos\nregeltje', 'timingMissing', 3],
    ['a cue without an empty line before it', cue('<v Agent>a\n00:03.000 --> 00:04.000\n<v Agent>b'), 'blankLineMissing', 5],
    ['text that nobody says', cue('goedemorgen'), 'voiceMissing', 4],
    ['text before the first voice', cue('dag <v Agent>a'), 'voiceMissing', 4],
    ['a cue without text', cue(''), 'voiceMissing', 4],
    ['a voice nobody knows', cue('<v Mary>a'), 'voiceUnknown', 4],
    ['a voice with the name of a built-in', cue('<v constructor>a'), 'voiceUnknown', 4],
  ];
  it.each(broken)('refuses %s', (_, file, code, line) => {
    expect(turns(file)).toEqual([{ code, line }]);
  });

  it('names the line also behind CRLF, an identifier and an earlier good cue', () => {
    const file = `${cue('<v Agent>a')}\nid\n00:03.000 -> 00:04.000 --> \n<v Agent>b\n\n00:05.000 --> 00:04.000\n<v Agent>c`;
    expect(turns(file.replaceAll('\n', '\r\n'))).toEqual([
      { code: 'timingInvalid', line: 7 },
      { code: 'timeReversed', line: 10 },
    ]);
  });

  it('never throws', () => {
    const bits = fc.constantFrom(
      'WEBVTT',
      '\n',
      '\n\n',
      '00:01.000',
      ' --> ',
      '<v Agent>',
      '<v',
      '>',
      '&#x110000;',
      '&#0;',
      '&',
      'NOTE',
    );
    fc.assert(fc.property(fc.array(fc.oneof(bits, fc.string())), (parts) => 'ok' in parseWebVtt(`WEBVTT\n\n${parts.join('')}`)));
  });

  it('reads a hostile cue of half-open tags in linear time', () => {
    const hostile = cue(`<v Agent>${'<v '.repeat(300_000)}${'<v.'.repeat(300_000)}`);
    const startedAt = performance.now();
    expect(turns(hostile)).toEqual([['agent', 1000, 2000, '']]);
    expect(performance.now() - startedAt).toBeLessThan(2000);
  });
});
