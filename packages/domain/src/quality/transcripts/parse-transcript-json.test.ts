import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parseTranscriptJson } from './parse-transcript-json.js';

const turn = { speaker: 'agent', startMs: 0, endMs: 1000, text: 'goedemorgen' };
const file = (...turns: unknown[]) => JSON.stringify({ id: 'x', turns });

describe('parseTranscriptJson', () => {
  it('reads turns as calls are: overlap, a step back, empty text, markers, two turns in a row', () => {
    const result = parseTranscriptJson(
      file(
        { speaker: 'agent', startMs: 3319, endMs: 7189, text: 'hello this is <unk>' },
        { speaker: 'caller', startMs: 4259, endMs: 4319, text: '' },
        { speaker: 'caller', startMs: 1289, endMs: 2249, text: '[noise]' },
      ),
    );
    expect(result).toEqual({
      ok: true,
      value: {
        turns: [
          { speaker: 'customer', startMs: 1289, endMs: 2249, text: '[noise]', sourceIndex: 2 },
          { speaker: 'agent', startMs: 3319, endMs: 7189, text: 'hello this is <unk>', sourceIndex: 0 },
          { speaker: 'customer', startMs: 4259, endMs: 4319, text: '', sourceIndex: 1 },
        ],
      },
    });
  });

  it('reads a file with a byte order mark and a call without words', () => {
    expect(parseTranscriptJson(`\uFEFF${file()}`)).toEqual({ ok: true, value: { turns: [] } });
  });

  const broken: [string, string, string[]][] = [
    ['text that is no JSON', '{"turns": [', ['notJson ']],
    ['a file without turns', '{"id": "x"}', ['turnsMissing turns']],
    ['a bare value', 'null', ['turnsMissing turns']],
    ['turns that are no list', '{"turns": {"0": 1}}', ['turnsMissing turns']],
    ['a turn that is no object', file(turn, null, []), ['turnInvalid turns.1', 'turnInvalid turns.2']],
    ['a speaker nobody knows', file({ ...turn, speaker: 'robot' }), ['speakerUnknown turns.0.speaker']],
    ['a speaker with the name of a built-in', file({ ...turn, speaker: 'constructor' }), ['speakerUnknown turns.0.speaker']],
    ['a time before the start', file({ ...turn, startMs: -1 }), ['timeInvalid turns.0.startMs']],
    ['a time as text', file({ ...turn, endMs: '1000' }), ['timeInvalid turns.0.endMs']],
    ['a time beyond a day', file({ ...turn, endMs: 86_400_001 }), ['timeInvalid turns.0.endMs']],
    ['an end before its start', file({ ...turn, startMs: 2000 }), ['timeReversed turns.0.endMs']],
    ['a turn without text', file({ ...turn, text: undefined }), ['textMissing turns.0.text']],
    [
      'more than one fault in a turn',
      file({}),
      ['speakerUnknown turns.0.speaker', 'timeInvalid turns.0.startMs', 'timeInvalid turns.0.endMs', 'textMissing turns.0.text'],
    ],
    ['more turns than a call has', file(...Array.from({ length: 20_001 }, () => 1)), ['tooManyTurns turns']],
  ];
  it.each(broken)('refuses %s', (_, json, expected) => {
    const result = parseTranscriptJson(json);
    expect(result.ok ? [] : result.error.map(({ code, field }) => `${code} ${field}`)).toEqual(expected);
  });

  it('lists a hundred problems at most', () => {
    const result = parseTranscriptJson(file(...Array.from({ length: 500 }, () => null)));
    expect(result.ok ? 0 : result.error.length).toBe(100);
  });

  it('never throws', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.array(fc.jsonValue()).map((turns) => JSON.stringify({ turns })),
        ),
        (json) => 'ok' in parseTranscriptJson(json),
      ),
    );
  });
});
